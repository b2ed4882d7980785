import { addDays, type Day } from "../kernel/index.ts";
import { notRecorded } from "./columns.ts";
import { columnOf, columnsAmong } from "./groups.ts";
import { makeSafe, type SafeTable } from "./safe-table.ts";

/** Open cases of one kind: how many, by all that the tables tell apart. Never told as it is. */
export type CaseCount = {
  readonly procedure: string;
  readonly track: string | null;
  readonly origin: string | null;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly count: number;
};

/** Days from which a case counts as older: bounds of the bars of a backlog. @source decision:0051 */
export const ageBounds = [0, 30, 90, 180, 365] as const;

/** Full weeks that a forecast looks back on. @source decision:0051 */
export const weeksBack = 8;
const weeksAhead = [4, 8, 12] as const;
/** Weeks whose mean gives the edges of the range. @source decision:0051 */
const spanWeeks = 4;

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The full weeks before a day, from Monday, oldest first, each by its first day. */
export function weeksBefore(today: Day): Day[] {
  const monday = mondayOf(today);
  return Array.from({ length: weeksBack }, (_, place) => addDays(monday, -7 * (weeksBack - place)));
}

/** How many cases were opened and closed in one week. */
export type Week = { readonly opened: number; readonly closed: number };
/** What the backlog would be so many weeks from now, if it went on so: expected, and between which figures. */
export type Forecast = { readonly weeks: number; readonly expected: number; readonly low: number; readonly high: number };

const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / values.length;

/**
 * Arrivals minus closures, week by week: the mean of the weeks carried on, between the least and the greatest mean of four weeks in a
 * row. No more is claimed for it, and without enough weeks, or without anything in them, there is none (SD9).
 * @source decision:0051
 */
export function forecastOf(open: number, weeks: readonly Week[]): Forecast[] {
  if (weeks.length < spanWeeks || weeks.every((one) => one.opened === 0 && one.closed === 0)) return [];
  const net = weeks.map((one) => one.opened - one.closed);
  const spans = Array.from({ length: net.length - spanWeeks + 1 }, (_, from) => mean(net.slice(from, from + spanWeeks)));
  const [usual, least, most] = [mean(net), Math.min(mean(net), ...spans), Math.max(mean(net), ...spans)];
  const after = (count: number, perWeek: number): number => Math.max(0, Math.round(open + count * perWeek));
  return weeksAhead.map((count) => ({
    weeks: count,
    expected: after(count, usual),
    low: after(count, least),
    high: after(count, most),
  }));
}

/** What open cases are told apart by. */
export const caseDimensions = ["track", "origin", "age", "sex"] as const;
export type CaseDimension = (typeof caseDimensions)[number];

const valueOf = (one: CaseCount, dimension: CaseDimension): string =>
  ({ track: one.track, origin: one.origin, age: one.ageBand, sex: one.sex })[dimension] ?? notRecorded;

/** Columns of a table of open cases: fixed ones as given, of origins and tracks those with five cases at least (SD8). */
export function columnsOf(counts: readonly CaseCount[], dimension: CaseDimension, fixed: readonly string[] | undefined): string[] {
  return columnsAmong(
    counts.map((one) => ({ value: valueOf(one, dimension), count: one.count })),
    fixed,
  );
}

/** Open cases by procedure and one thing more, as a table that may be passed on: a line a procedure, each judged by itself. */
export function caseTable(
  counts: readonly CaseCount[],
  about: { readonly procedures: readonly string[]; readonly dimension: CaseDimension; readonly columns: readonly string[] },
): SafeTable {
  const { procedures, dimension, columns } = about;
  const lines = procedures.map((procedure) => {
    const own = counts.filter((one) => one.procedure === procedure);
    return columns.map((column) =>
      own.filter((one) => columnOf(valueOf(one, dimension), columns) === column).reduce((all, one) => all + one.count, 0),
    );
  });
  return makeSafe({ days: procedures, columns, counts: lines }, true);
}
