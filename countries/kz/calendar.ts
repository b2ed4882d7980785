import type { OfficerText } from "../../src/kernel/index.ts";
import type { WorkingCalendar } from "../../src/process/index.ts";

const fixed: readonly (readonly [string, OfficerText])[] = [
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
export const calendar: WorkingCalendar = {
  weekend: [0, 6],
  holidays: Object.fromEntries(["2026", "2027"].flatMap((year) => fixed.map(([day, title]) => [`${year}-${day}`, title]))),
  knownYears: [],
  source: "decision:0004",
  evidence: "memory",
  note: {
    en: "Not confirmed. Only fixed-date holidays; Qurban Ait and days moved by decree are missing, so a computed date may be earlier than the law's, never later, unless a working Saturday was decreed.",
    ru: "Не подтверждено. Указаны только праздники с постоянной датой; Курбан айт и переносы выходных отсутствуют, поэтому расчётная дата может наступить раньше законной, но не позже, если суббота не объявлена рабочей.",
  },
};
