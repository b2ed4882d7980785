import { type Counts, mayTellColumns, suppressLine } from "./suppress.ts";

/** Counts by day and by what a table tells apart. */
export type RawTable = { readonly days: readonly string[]; readonly columns: readonly string[]; readonly counts: Counts };

/** A cell of a safe table: a count, or withheld. */
export type SafeCell = number | "withheld";

/** What may be told: a line a day, each judged by itself; totals of columns where they tell nothing more. */
export type SafeTable = {
  readonly lines: readonly { readonly day: string; readonly cells: readonly SafeCell[]; readonly total: SafeCell }[];
  /** Absent where a withheld cell could be narrowed by them, or where the period is not over. */
  readonly totals?: readonly number[];
};

/**
 * A table of which no cell below five can be found, not by subtraction either (SD2-SD4).
 * @param isClosed whether all days of the period are over: a period that grows has no totals, since two looks at it would tell its days
 */
export function makeSafe({ days, counts }: RawTable, isClosed: boolean): SafeTable {
  const lines = counts.map((line) => suppressLine(line));
  const isTold = isClosed && mayTellColumns(counts, lines);
  return {
    lines: counts.map((line, at) => ({
      day: days[at] ?? "",
      cells: line.map((count, place) => (lines[at]?.cells[place] === false ? count : "withheld")),
      total: lines[at]?.isTotalWithheld === false ? line.reduce((all, one) => all + one, 0) : "withheld",
    })),
    ...(isTold ? { totals: (counts[0] ?? []).map((_, place) => counts.reduce((all, line) => all + (line[place] ?? 0), 0)) } : {}),
  };
}
