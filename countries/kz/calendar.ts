import { calendarFromMemory, type FixedHoliday } from "../fixed-holidays.ts";

const fixed: readonly FixedHoliday[] = [
  ["01-01", { en: "New Year", ru: "Новый год" }],
  ["01-02", { en: "New Year", ru: "Новый год" }],
  ["01-07", { en: "Orthodox Christmas", ru: "Православное Рождество" }],
  ["03-08", { en: "International Women's Day", ru: "Международный женский день" }],
  ["03-21", { en: "Nauryz", ru: "Наурыз мейрамы" }],
  ["03-22", { en: "Nauryz", ru: "Наурыз мейрамы" }],
  ["03-23", { en: "Nauryz", ru: "Наурыз мейрамы" }],
  ["05-01", { en: "Day of Unity", ru: "Праздник единства народа Казахстана" }],
  ["05-07", { en: "Defender's Day", ru: "День защитника Отечества" }],
  ["05-09", { en: "Victory Day", ru: "День Победы" }],
  ["07-06", { en: "Capital Day", ru: "День столицы" }],
  ["08-30", { en: "Constitution Day", ru: "День Конституции" }],
  ["10-25", { en: "Republic Day", ru: "День Республики" }],
  ["12-16", { en: "Independence Day", ru: "День независимости" }],
];

/** Kazakhstan: fixed-date holidays from memory; no year is confirmed. */
export const calendar = calendarFromMemory(fixed, { en: "Qurban Ait", ru: "Курбан айт" });
