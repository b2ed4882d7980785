import { calendarFromMemory, type FixedHoliday } from "../fixed-holidays.ts";

const fixed: readonly FixedHoliday[] = [
  ["01-01", { en: "New Year", ru: "Новый год" }],
  ["03-08", { en: "International Women's Day", ru: "Международный женский день" }],
  ["03-21", { en: "Nowruz", ru: "Новруз" }],
  ["03-22", { en: "Nowruz", ru: "Новруз" }],
  ["05-18", { en: "Constitution and Flag Day", ru: "День Конституции и флага" }],
  ["09-27", { en: "Independence Day", ru: "День независимости" }],
  ["10-06", { en: "Day of Remembrance", ru: "День поминовения" }],
  ["12-12", { en: "Neutrality Day", ru: "День нейтралитета" }],
];

/** Turkmenistan: fixed-date holidays from memory; no year is confirmed. */
export const calendar = calendarFromMemory(fixed, { en: "Oraza, Gurban", ru: "Ораза байрам, Курбан байрам" });
