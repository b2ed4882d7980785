import type { Instant } from "../kernel/index.ts";
import type { Procedure } from "../process/index.ts";
import { notRecorded } from "./columns.ts";
import { others } from "./groups.ts";
import { makeSafe, type SafeCell, type SafeTable } from "./safe-table.ts";
import { cellMin } from "./suppress.ts";

/** A case that has been open for longer is of a protracted displacement; the requirement's own figure. @source minsk-2004:MIN-SEC-2 */
export const protractedYears = 5;

/** The moment before which a case was opened that has been open for more than so many years: the same day and time of that year. */
export function yearsBefore(now: Instant, years: number): string {
  const at = new Date(now);
  at.setUTCFullYear(at.getUTCFullYear() - years);
  return at.toISOString();
}

/** Heads for no solution yet, and for more than one: columns of their own beside the procedures that are solutions. */
export const noSolution = "none";
export const severalSolutions = "several";

/** Persons of one origin who head for one solution. Never told as it is. */
export type HeadingCount = { readonly heading: string; readonly origin: string | null; readonly count: number };

/** Procedures that lead to a solution, in the order of the State; which these are stands in their definitions (SD12). */
export function solutionsAmong(procedures: readonly Procedure[]): Procedure[] {
  return procedures.filter((one) => one.solution !== undefined);
}

/** Procedures of the compartments in which solutions lie: whoever has a case there is counted as registered for one. */
export function displacedAmong(procedures: readonly Procedure[]): Procedure[] {
  const compartments = new Set(solutionsAmong(procedures).map((one) => one.compartment));
  return procedures.filter((one) => compartments.has(one.compartment));
}

type Lines = { readonly origins: readonly string[]; readonly counts: readonly (readonly number[])[] };

/** A line an origin, the largest first, a column a solution. From outside, origins of fewer than five stand together. */
function linesOf(counts: readonly HeadingCount[], columns: readonly string[], isOutside: boolean): Lines {
  const sums = new Map<string, number>();
  for (const { origin, count } of counts) sums.set(origin ?? notRecorded, (sums.get(origin ?? notRecorded) ?? 0) + count);
  const own = [...sums].filter(([origin, sum]) => origin !== notRecorded && (!isOutside || sum >= cellMin)).toSorted((a, b) => b[1] - a[1]);
  const named = own.map(([origin]) => origin);
  const lineOf = ({ origin }: HeadingCount): string => (origin === null ? notRecorded : named.includes(origin) ? origin : others);
  const origins = [...named, others, notRecorded].filter((origin) => counts.some((one) => lineOf(one) === origin));
  const cell = (origin: string, column: string): number =>
    counts.filter((one) => lineOf(one) === origin && one.heading === column).reduce((all, one) => all + one.count, 0);
  return { origins, counts: origins.map((origin) => columns.map((column) => cell(origin, column))) };
}

/** Persons by origin and by the solution they head for: exactly for the unit, as a safe table for readers from outside (SD12). */
export function solutionTable(counts: readonly HeadingCount[], columns: readonly string[], isOutside: boolean): SafeTable {
  const lines = linesOf(counts, columns, isOutside);
  if (isOutside) return makeSafe({ days: lines.origins, columns, counts: lines.counts }, true);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    lines: lines.counts.map((cells, at) => ({ day: lines.origins[at] ?? notRecorded, cells, total: sum(cells) })),
    totals: columns.map((_, place) => sum(lines.counts.map((line) => line[place] ?? 0))),
  };
}

/** Cases and their persons as a reader may be told them: neither where one of them, or what is between them, would be a small cell. */
export function tellProtracted(
  { cases, persons }: { readonly cases: number; readonly persons: number },
  isOutside: boolean,
): { readonly cases: SafeCell; readonly persons: SafeCell } {
  const isSmall = [cases, persons, cases - persons].some((count) => count > 0 && count < cellMin);
  return isOutside && isSmall ? { cases: "withheld", persons: "withheld" } : { cases, persons };
}
