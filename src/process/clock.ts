import { addDays, addMonths, assert, type Day, dayAt, type Instant } from "../kernel/index.ts";
import type { Clock, ClockUnit, WorkingCalendar } from "./definition.ts";

export type Suspension = { readonly from: Instant; readonly to?: Instant };
export type RunningClock = {
  readonly startedAt: Instant;
  readonly suspensions: readonly Suspension[];
  readonly extended: boolean;
};
export type When = { readonly timeZone: string; readonly calendar: WorkingCalendar };

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/**
 * The instant by which a clock must be stopped, or undefined while it is suspended.
 * Hours run from the instant; days, working days and months run to the end of the last day in the State's own time;
 * the day of the start does not count. Suspended time is added at the end.
 */
export function dueAt(clock: Clock, running: RunningClock, when: When): Instant | undefined {
  if (running.suspensions.some((suspension) => suspension.to === undefined)) return undefined;
  const term = running.extended && clock.extension ? clock.extension : clock;
  const due = endOfTerm(running.startedAt, term, when);
  const paused = running.suspensions.reduce((sum, one) => sum + lengthMs(one), 0);
  if (paused === 0) return due;
  if (term.unit === "hour") return new Date(Date.parse(due) + paused).toISOString() as Instant;
  const shifted = addDays(dayAt(due, when.timeZone), Math.ceil(paused / dayMs));
  return endOfDay(term.unit === "workingDay" ? nextWorkingDay(shifted, when.calendar) : shifted, when.timeZone);
}

function lengthMs(suspension: Suspension): number {
  assert(suspension.to !== undefined, "an open suspension has no length");
  return Math.max(0, Date.parse(suspension.to) - Date.parse(suspension.from));
}

function endOfTerm(startedAt: Instant, term: { quantity: number; unit: ClockUnit }, when: When): Instant {
  if (term.unit === "hour") return new Date(Date.parse(startedAt) + term.quantity * hourMs).toISOString() as Instant;
  const start = dayAt(startedAt, when.timeZone);
  if (term.unit === "day") return endOfDay(addDays(start, term.quantity), when.timeZone);
  if (term.unit === "month") return endOfDay(addMonths(start, term.quantity), when.timeZone);
  let day = start;
  for (let left = term.quantity; left > 0; left--) day = nextWorkingDay(addDays(day, 1), when.calendar);
  return endOfDay(day, when.timeZone);
}

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && calendar.holidays[day] === undefined;
}

/** 23:59:59.999 of a day in a time zone; found by probing the zone's offset on that day. */
export function endOfDay(day: Day, timeZone: string): Instant {
  const next = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  const first = next - offsetMs(new Date(next), timeZone);
  const exact = next - offsetMs(new Date(first), timeZone);
  return new Date(exact - 1).toISOString() as Instant;
}

function offsetMs(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - Math.floor(at.getTime() / 1000) * 1000;
}
