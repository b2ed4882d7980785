import { calendarFromMemory, type FixedHoliday } from "../fixed-holidays.ts";

const fixed: readonly FixedHoliday[] = [
  ["01-01", { en: "New Year", ru: "Новый год" }],
  ["01-07", { en: "Orthodox Christmas", ru: "Православное Рождество" }],
  ["02-23", { en: "Defender's Day", ru: "День защитника Отечества" }],
  ["03-08", { en: "International Women's Day", ru: "Международный женский день" }],
  ["03-21", { en: "Nooruz", ru: "Нооруз" }],
  ["05-01", { en: "Labour Day", ru: "День труда" }],
  ["05-05", { en: "Constitution Day", ru: "День Конституции" }],
  ["05-09", { en: "Victory Day", ru: "День Победы" }],
  ["08-31", { en: "Independence Day", ru: "День независимости" }],
];

/** Kyrgyzstan: fixed-date holidays from memory; no year is confirmed. */
export const calendar = calendarFromMemory(fixed, { en: "Orozo Ait, Kurman Ait", ru: "Орозо айт, Курман айт" });
