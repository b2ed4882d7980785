import type { OfficerText } from "../../src/kernel/text.ts";
import type { TextArgs } from "./message.ts";

/** What a clock says, as a text and its arguments; the component words it in the reader's language. */
export type ClockReading = {
  readonly standing: "running" | "due" | "overdue" | "paused" | "met";
  readonly text: OfficerText;
  readonly args: TextArgs;
  /** Share of the time that has passed, 0..1, or undefined when the start is not known. */
  readonly passed: number | undefined;
};

export type ClockTimes = {
  /** Instants in ISO form. */
  readonly startedAt?: string | undefined;
  readonly dueAt: string;
  readonly metAt?: string | undefined;
  readonly isPaused?: boolean | undefined;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Hours read better than days up to two days, as officers count a 48-hour clock in hours. */
const hoursUntil = 2 * dayMs;
/** The last quarter of a clock, or its last day, is "due soon". */
const soonShare = 0.75;

const texts = {
  inMinutes: { en: "in {n} min", ru: "через {n} мин" },
  inHours: { en: "in {n} h", ru: "через {n} ч" },
  inDays: {
    en: "in {n, plural, one {# day} other {# days}}",
    ru: "через {n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
  overdueMinutes: { en: "overdue by {n} min", ru: "просрочено на {n} мин" },
  overdueHours: { en: "overdue by {n} h", ru: "просрочено на {n} ч" },
  overdueDays: {
    en: "overdue by {n, plural, one {# day} other {# days}}",
    ru: "просрочено на {n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
  pausedDays: {
    en: "paused, {n, plural, one {# day} other {# days}} left",
    ru: "приостановлено, останется {n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
  met: { en: "done in time", ru: "выполнено в срок" },
  metLate: { en: "done late", ru: "выполнено с опозданием" },
} satisfies Record<string, OfficerText>;

/** Reads a clock at an instant: how long is left in the coarsest unit that is still honest (always rounded towards less time). */
export function readClock(times: ClockTimes, now: number): ClockReading {
  const due = Date.parse(times.dueAt);
  const passed = shareOf(times, due, now);
  if (times.metAt) {
    const isLate = Date.parse(times.metAt) > due;
    return { standing: "met", text: isLate ? texts.metLate : texts.met, args: {}, passed };
  }
  const left = due - now;
  if (times.isPaused) return { standing: "paused", text: texts.pausedDays, args: { n: Math.max(0, Math.floor(left / dayMs)) }, passed };
  if (left < 0) return { standing: "overdue", ...overdue(-left), passed: passed === undefined ? undefined : 1 };
  const isSoon = left < dayMs || (passed !== undefined && passed >= soonShare);
  return { standing: isSoon ? "due" : "running", ...ahead(left), passed };
}

function ahead(left: number): { text: OfficerText; args: TextArgs } {
  if (left < hourMs) return { text: texts.inMinutes, args: { n: Math.floor(left / minuteMs) } };
  if (left < hoursUntil) return { text: texts.inHours, args: { n: Math.floor(left / hourMs) } };
  return { text: texts.inDays, args: { n: Math.floor(left / dayMs) } };
}

function overdue(late: number): { text: OfficerText; args: TextArgs } {
  if (late < hourMs) return { text: texts.overdueMinutes, args: { n: Math.max(1, Math.floor(late / minuteMs)) } };
  if (late < hoursUntil) return { text: texts.overdueHours, args: { n: Math.floor(late / hourMs) } };
  return { text: texts.overdueDays, args: { n: Math.floor(late / dayMs) } };
}

function shareOf(times: ClockTimes, due: number, now: number): number | undefined {
  if (!times.startedAt) return undefined;
  const started = Date.parse(times.startedAt);
  const until = times.metAt ? Date.parse(times.metAt) : now;
  if (due <= started) return 1;
  return Math.min(1, Math.max(0, (until - started) / (due - started)));
}
