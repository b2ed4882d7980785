import { calendarFromMemory, type FixedHoliday } from "../fixed-holidays.ts";

const fixed: readonly FixedHoliday[] = [
  ["01-01", { en: "New Year", ru: "Новый год" }],
  ["03-08", { en: "Mothers' Day", ru: "День матери" }],
  ["03-21", { en: "Navruz", ru: "Навруз" }],
  ["03-22", { en: "Navruz", ru: "Навруз" }],
  ["03-23", { en: "Navruz", ru: "Навруз" }],
  ["03-24", { en: "Navruz", ru: "Навруз" }],
  ["05-09", { en: "Victory Day", ru: "День Победы" }],
  ["06-27", { en: "Day of National Unity", ru: "День национального единства" }],
  ["09-09", { en: "Independence Day", ru: "День независимости" }],
  ["11-06", { en: "Constitution Day", ru: "День Конституции" }],
];

/** Tajikistan: fixed-date holidays from memory; no year is confirmed. */
export const calendar = calendarFromMemory(fixed, { en: "Idi Ramazon, Idi Qurbon", ru: "Иди Рамазон, Иди Курбон" });
