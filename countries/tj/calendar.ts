import type { OfficerText } from "../../src/kernel/index.ts";
import type { WorkingCalendar } from "../../src/process/index.ts";

const fixed: readonly (readonly [string, OfficerText])[] = [
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
export const calendar: WorkingCalendar = {
  weekend: [0, 6],
  holidays: Object.fromEntries(["2026", "2027"].flatMap((year) => fixed.map(([day, title]) => [`${year}-${day}`, title]))),
  knownYears: [],
  source: "decision:0004",
  evidence: "memory",
  note: {
    en: "Not confirmed. Only fixed-date holidays; Idi Ramazon, Idi Qurbon and days moved by decree are missing, so a computed date may be earlier than the law's, never later, unless a working Saturday was decreed.",
    ru: "Не подтверждено. Указаны только праздники с постоянной датой; Иди Рамазон, Иди Курбон и переносы выходных отсутствуют, поэтому расчётная дата может наступить раньше законной, но не позже, если суббота не объявлена рабочей.",
  },
};
