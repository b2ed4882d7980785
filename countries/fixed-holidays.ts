import type { OfficerText } from "../src/kernel/index.ts";
import type { WorkingCalendar } from "../src/process/index.ts";

/** A day off that falls on the same date each year: `MM-DD` and its name. */
export type FixedHoliday = readonly [monthDay: string, title: OfficerText];

const years = [2026, 2027] as const;

/**
 * A calendar of fixed-date holidays known from memory: no year is confirmed, and what moves is missing, so that a computed date
 * is rather too early than too late. @source decision:0004
 */
export function calendarFromMemory(fixed: readonly FixedHoliday[], missing: OfficerText): WorkingCalendar {
  return {
    weekend: [0, 6],
    holidays: Object.fromEntries(years.flatMap((year) => fixed.map(([day, title]) => [`${year}-${day}`, title]))),
    knownYears: [],
    source: "decision:0004",
    evidence: "memory",
    note: {
      en: `Not confirmed. Only fixed-date holidays; ${missing.en} and days moved by decree are missing, so a computed date may be earlier than the law's, never later, unless a working Saturday was decreed.`,
      ru: `Не подтверждено. Указаны только праздники с постоянной датой; ${missing.ru} и переносы выходных отсутствуют, поэтому расчётная дата может наступить раньше законной, но не позже, если суббота не объявлена рабочей.`,
    },
  };
}
