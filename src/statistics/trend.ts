import { addDays, type Day } from "../kernel/index.ts";
import { type Quarter, quarterBefore } from "./groups.ts";
import type { SafeCell } from "./safe-table.ts";
import { cellMin, suppressLine } from "./suppress.ts";

/** Quarters that a trend tells: five years. @source decision:0074 */
export const trendQuarters = 20;
/** Quarters after which an open case counts as old for readers from outside: a year, so that it is compared with a backlog that is told. */
const oldQuarters = 4;

/** The quarters of a trend that are over, the oldest first, after those that the oldest of them is compared with. */
export function quartersUntil(today: Day): Quarter[] {
  return Array.from({ length: trendQuarters + oldQuarters }, (_, place) => quarterBefore(today, trendQuarters + oldQuarters - 1 - place));
}

/** The day after a quarter: what happened before it begins belongs to the quarter or was earlier. */
export const dayAfter = ({ to }: Quarter): Day => addDays(to, 1);

/**
 * Cases that were opened and closed between the same cuts: `opened` says how many of the cuts are at or before the opening, `closed` how
 * many ends of quarters are at or before the closing, `again` the same of the moment at which such a case was opened again. Of a gap of a
 * case that was opened again `isGap` is true.
 */
export type Flow = {
  readonly opened: number;
  readonly closed: number;
  readonly again: number | null;
  /** Whole days from the opening to the closing; null while it is open, and of a gap. */
  readonly days: number | null;
  readonly count: number;
  readonly isGap: boolean;
};

/** What is cut where: the end of each quarter, and for each of them the moments before which a case of each age was opened. */
export type Cuts = { readonly ends: readonly string[]; readonly all: readonly string[]; readonly ages: readonly (readonly string[])[] };

/** @param ages for each end, the youngest age first: its own moment, then those before which older cases were opened */
export function cutsOf(ages: readonly (readonly string[])[]): Cuts {
  return { ends: ages.map(([end = ""]) => end), all: [...new Set(ages.flat())].toSorted(), ages };
}

/**
 * How many cases were open at each end of a quarter, by age, the youngest first. Open is who was opened before it and not closed before
 * it, or opened again by then: a function of when cases were opened and closed, however late that was recorded (SD20).
 */
export function backlogOf(flows: readonly Flow[], { ends, all, ages }: Cuts): number[][] {
  return ends.map((_, place) => {
    const open = flows.filter((one) => isCountedAt(one, place + 1));
    const since = (ages[place] ?? []).map((moment) => all.indexOf(moment) + 1);
    const from = since.map((cut) => sum(open.filter((one) => one.opened < cut).map((one) => (one.isGap ? -one.count : one.count))));
    return from.map((count, at) => count - (from[at + 1] ?? 0));
  });
}

/** Whether a case was not closed yet at an end; of a gap, whether it was closed then. */
function isCountedAt({ closed, again, isGap }: Flow, end: number): boolean {
  return isGap ? closed < end && (again === null || again >= end) : closed >= end;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isSmall = (count: number): boolean => count > 0 && count < cellMin;

/** The backlog at the end of one quarter as it may be told: by age, and all of it. */
export type ToldBacklog = { readonly cells: readonly SafeCell[]; readonly total: SafeCell };

/**
 * A backlog of two ages for readers from outside. Who was open for a year is what is left of the backlog a year before, which is told as
 * well: where what was closed of it since is one to four, the ages are withheld too (SD21).
 */
export function tellBacklog(backlog: readonly (readonly number[])[]): ToldBacklog[] {
  const totals = backlog.map(sum);
  return backlog.map((line, place) => {
    const safe = suppressLine(line);
    const before = totals[place - oldQuarters];
    const isLeft = before !== undefined && isSmall(before - (line.at(-1) ?? 0));
    return {
      cells: line.map((count, at) => (safe.cells[at] === true || isLeft ? "withheld" : count)),
      total: safe.isTotalWithheld ? "withheld" : sum(line),
    };
  });
}

/** What somebody of the unit is told: everything. */
export function tellExactly(backlog: readonly (readonly number[])[]): ToldBacklog[] {
  return backlog.map((line) => ({ cells: line, total: sum(line) }));
}

/** The day by which a share of what came in so many days had come. @param came days and counts, the fewest days first */
function dayOf(came: readonly (readonly [number, number])[], share: number): number {
  const wanted = share * sum(came.map(([, count]) => count));
  let seen = 0;
  return came.find(([, count]) => (seen += count) >= wanted)?.[0] ?? 0;
}

/** From the opening to the closing, by the quarter of the closing. @param ends of quarters, of which the last are told */
export function timesOpen(flows: readonly Flow[], ends: number): Spent[] {
  const first = ends - trendQuarters;
  return Array.from({ length: trendQuarters }, (_, place) => place + 1).flatMap((quarter) => {
    const closed = flows.filter((one) => !one.isGap && one.days !== null && one.closed === first + quarter - 1);
    const days = new Map<number, number>();
    for (const one of closed) days.set(one.days ?? 0, (days.get(one.days ?? 0) ?? 0) + one.count);
    const came = [...days].toSorted((a, b) => a[0] - b[0]);
    const count = sum(closed.map((one) => one.count));
    return count === 0 ? [] : [{ quarter, count, halfDays: dayOf(came, 0.5), mostDays: dayOf(came, 0.8) }];
  });
}

/** Of who came to a point in one quarter: how many, and within how many days half of them and four fifths of them came. */
export type Spent = { readonly quarter: number; readonly count: number; readonly halfDays: number; readonly mostDays: number };
/** The same as it may be told; null where nobody came, or too few to tell. */
export type ToldTime = { readonly halfDays: number; readonly mostDays: number | null } | null;

/** From how many on the days of four fifths are told outside: two at least lie beyond them. @source decision:0074 */
const mostMin = 2 * cellMin;

/** Times of quarters as they may be told: of five and more outside of the unit, the days of four fifths of ten and more (SD21). */
export function tellTimes(spent: readonly Spent[], quarters: number, isOutside: boolean): ToldTime[] {
  return Array.from({ length: quarters }, (_, place) => {
    const one = spent.find(({ quarter }) => quarter === place + 1);
    if (one === undefined || (isOutside && one.count < cellMin)) return null;
    return { halfDays: one.halfDays, mostDays: isOutside && one.count < mostMin ? null : one.mostDays };
  });
}

/** Counts of quarters as they may be passed on: one of one to four is withheld, and nought is told (SD2). */
export function tellCounts(counts: readonly Pick<Spent, "quarter" | "count">[], quarters: number): SafeCell[] {
  return Array.from({ length: quarters }, (_, place) => {
    const count = counts.find(({ quarter }) => quarter === place + 1)?.count ?? 0;
    return isSmall(count) ? "withheld" : count;
  });
}
