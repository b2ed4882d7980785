import { addDays, addMonths, type Day, dayAt, type Instant } from "../kernel/index.ts";
import type { ClockStanding } from "./gate.ts";
import type { Clock, Term, WorkingCalendar } from "./national-data.ts";

/** A time in which a clock rests; without `to` it still does. */
export type Suspension = { readonly from: Instant; readonly to?: Instant };
/** What happened to a clock of a case since it was started. */
export type RunningClock = {
  readonly startedAt: Instant;
  readonly suspensions: readonly Suspension[];
  readonly extended: boolean;
  readonly stoppedAt?: Instant;
  /** Day that a decision set: the limit ends on it, and never later than the law's own (PR50). */
  readonly setOn?: Day;
  /** What it counts from where that is not the act that started it (PR72). */
  readonly counted?: "entry" | "answer" | "notKnown";
};
/** The State's own time and days off, in which its time limits are counted. */
export type When = { readonly timeZone: string; readonly calendar: WorkingCalendar };

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/**
 * The instant by which a clock must be stopped; undefined while it is suspended, and always for a clock without a figure.
 * Hours run from the instant; days, working days and months run to the end of the last day in the State's own time;
 * the day of the start does not count. Suspended time is added at the end; what was already due is not suspended.
 */
export function dueAt(clock: Clock, running: RunningClock, when: When): Instant | undefined {
  const due = dueByLaw(clock, running, when);
  if (running.setOn === undefined) return due;
  const set = endOfDay(running.setOn, when.timeZone);
  const isResting = running.suspensions.some((one) => one.to === undefined);
  if (clock.quantity === "unknown") return isResting ? undefined : set;
  return due === undefined || due < set ? due : set;
}

function dueByLaw(clock: Clock, running: RunningClock, when: When): Instant | undefined {
  if (clock.quantity === "unknown") return undefined;
  const due = suspendedTerm(clock, running, when);
  if (!running.extended || !clock.extension) return due;
  const putOff = suspendedTerm(clock.extension, running, when);
  return due === undefined || putOff === undefined ? undefined : later(due, putOff);
}

/** When a supervisor is reminded of a clock without a figure: a working reminder, never a legal date. */
export function remindAt(clock: Clock, running: RunningClock, when: When): Instant | undefined {
  return clock.quantity === "unknown" ? suspendedTerm(clock.remindAfter, running, when) : undefined;
}

/** How a started clock stands now, as gates read it. */
export function standingOf(clock: Clock, running: RunningClock, when: When, now: Instant): ClockStanding {
  if (running.stoppedAt !== undefined) return "stopped";
  const due = dueAt(clock, running, when);
  if (due === undefined) return clock.quantity === "unknown" ? "noFigure" : "suspended";
  return due < now ? "passed" : "running";
}

/**
 * What may be said of a clock's figure: it is confirmed, since its text was read or somebody of the State named it; or not yet; or there
 * is no figure, or it is our own working standard. @source decision:0004
 */
export function figureOf(clock: Clock): "confirmed" | "notConfirmed" | "noFigure" | "workingStandard" {
  if (clock.quantity === "unknown") return "noFigure";
  if (clock.source.startsWith("decision:")) return "workingStandard";
  return clock.evidence === "R" || clock.confirmedBy !== undefined ? "confirmed" : "notConfirmed";
}

function suspendedTerm(term: Term, running: RunningClock, when: When): Instant | undefined {
  let pausedMs = 0;
  let due = endOfTerm(running.startedAt, term, when);
  for (const one of mergeSuspensions(running)) {
    if (one.from >= due) break;
    if (one.to === undefined) return undefined;
    pausedMs += Date.parse(one.to) - Date.parse(one.from);
    due = shift(endOfTerm(running.startedAt, term, when), pausedMs, term, when);
  }
  return due;
}

/** In order, not overlapping, none before the start: the same hour is never given twice. */
function mergeSuspensions(running: RunningClock): Suspension[] {
  const merged: Suspension[] = [];
  for (const one of [...running.suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && last.to === undefined) break;
    const from = later(one.from, last?.to ?? running.startedAt);
    if (one.to === undefined) merged.push({ from });
    else if (one.to > from) merged.push({ from, to: one.to });
  }
  return merged;
}

function shift(due: Instant, pausedMs: number, term: Term, when: When): Instant {
  if (term.unit === "hour") return new Date(Date.parse(due) + pausedMs).toISOString() as Instant;
  const shifted = addDays(dayAt(due, when.timeZone), Math.ceil(pausedMs / dayMs));
  return endOfDay(term.unit === "workingDay" ? nextWorkingDay(shifted, when.calendar) : shifted, when.timeZone);
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

function endOfTerm(startedAt: Instant, term: Term, when: When): Instant {
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

/** Whether a day is neither weekend nor holiday. */
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

/** Midnight at which a day begins in a time zone. */
export function startOfDay(day: Day, timeZone: string): Instant {
  return new Date(Date.parse(endOfDay(addDays(day, -1), timeZone)) + 1).toISOString() as Instant;
}

/** Making a formatter costs more than all its uses in a request; a node has one zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}

function offsetMs(at: Date, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return (
    Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) -
    Math.floor(at.getTime() / 1000) * 1000
  );
}
