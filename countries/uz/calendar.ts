import { calendarFromMemory, type FixedHoliday } from "../fixed-holidays.ts";

const fixed: readonly FixedHoliday[] = [
  ["01-01", { en: "New Year", ru: "Новый год" }],
  ["03-08", { en: "International Women's Day", ru: "Международный женский день" }],
  ["03-21", { en: "Navruz", ru: "Навруз" }],
  ["05-09", { en: "Day of Remembrance and Honour", ru: "День памяти и почестей" }],
  ["09-01", { en: "Independence Day", ru: "День независимости" }],
  ["10-01", { en: "Teachers' Day", ru: "День учителя и наставника" }],
  ["12-08", { en: "Constitution Day", ru: "День Конституции" }],
];

/** Uzbekistan: fixed-date holidays from memory; no year is confirmed. */
export const calendar = calendarFromMemory(fixed, { en: "Ramazon Hayit, Qurbon Hayit", ru: "Рамазан хайит, Курбан хайит" });
