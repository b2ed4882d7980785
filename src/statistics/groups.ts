import { addDays, addMonths, type Day, type OfficerText } from "../kernel/index.ts";
import { quarterStart } from "../process/index.ts";
import { notRecorded, notRecordedText } from "./columns.ts";
import { makeSafe, type SafeCell } from "./safe-table.ts";
import { cellMin, isOpenTogether, suppressLine } from "./suppress.ts";

/** Those of which there are too few to stand in a column of their own. */
export const others = "others";

/** How many persons of one kind a line counts, and within how many days half of them came there. Never told as it is. */
export type GroupCount = { readonly line: string; readonly value: string | null; readonly count: number; readonly halfDays: number | null };

/**
 * Columns of a table: fixed ones as given; else those with five at least, the largest first, the rest together, so that a column tells of
 * nobody by being there (SD8).
 */
export function columnsAmong(counts: readonly Pick<GroupCount, "value" | "count">[], fixed: readonly string[] | undefined): string[] {
  if (fixed) return [...fixed];
  const sums = new Map<string, number>();
  for (const { value, count } of counts) sums.set(value ?? notRecorded, (sums.get(value ?? notRecorded) ?? 0) + count);
  const large = [...sums].filter(([value, sum]) => sum >= cellMin && value !== notRecorded).toSorted((a, b) => b[1] - a[1]);
  return [...large.map(([value]) => value), others, notRecorded];
}

/** The column of a value: its own, else that of the others, else of what was not recorded. */
export function columnOf(value: string | null, columns: readonly string[]): string {
  if (value !== null && columns.includes(value)) return value;
  return value !== null && columns.includes(others) ? others : notRecorded;
}

/** A line as it may be told: cells, their total, and within how many days half of a cell came; none of a cell that is small or withheld. */
export type GroupLine = { readonly cells: readonly SafeCell[]; readonly total: SafeCell; readonly halfDays: readonly (number | null)[] };

/**
 * Persons by line and by group, each line judged by itself (SD3). Lines count different events, so no totals of columns are made of them.
 * @param addsUp the lines share a sum that is told elsewhere: with a line of one to four others go whole, so that none is what the sum lacks
 */
export function groupLines(
  counts: readonly GroupCount[],
  lines: readonly string[],
  columns: readonly string[],
  addsUp = false,
): GroupLine[] {
  const told = linesAlone(counts, lines, columns);
  if (!addsUp) return told;
  const sums = lines.map((line) => counts.filter((one) => one.line === line).reduce((all, one) => all + one.count, 0));
  const { cells } = suppressLine(sums);
  return told.map((line, place) => (cells[place] === true ? nothingTold(columns) : line));
}

/** A line of which nothing is told. */
export const nothingTold = (columns: readonly string[]): GroupLine => ({
  cells: columns.map(() => "withheld"),
  total: "withheld",
  halfDays: columns.map(() => null),
});

function linesAlone(counts: readonly GroupCount[], lines: readonly string[], columns: readonly string[]): GroupLine[] {
  const among = (line: string, column: string) => counts.filter((one) => one.line === line && columnOf(one.value, columns) === column);
  const sum = (line: string, column: string): number => among(line, column).reduce((all, one) => all + one.count, 0);
  const safe = makeSafe({ days: lines, columns, counts: lines.map((line) => columns.map((column) => sum(line, column))) }, false);
  return safe.lines.map(({ day, cells, total }) => ({
    cells,
    total,
    halfDays: cells.map((cell, place) => {
      const found = among(day, columns[place] ?? "");
      // A column of several groups has no middle of its own.
      return typeof cell === "number" && cell >= cellMin && found.length === 1 ? (found[0]?.halfDays ?? null) : null;
    }),
  }));
}

/**
 * Whether what is told of each month leaves its small days open: who has the daily tables of it subtracts the days that they tell, and is
 * left with those of one to four, which must stay as open as cells of a line are (SD3).
 */
export function daysStayOpen(days: readonly { readonly day: string; readonly count: number }[]): boolean {
  const months = new Set(days.map((one) => one.day.slice(0, 7)));
  return [...months].every((month) => {
    const small = days.filter((one) => one.day.startsWith(month) && one.count > 0 && one.count < cellMin).map((one) => one.count);
    return small.length === 0 || isOpenTogether(small);
  });
}

/** A quarter of the calendar that is over. */
export type Quarter = { readonly from: Day; readonly to: Day };

/** Quarters that may be asked for, the latest first. @source decision:0066 */
export const quartersBack = 8;

/** A quarter before the running one: 0 is the last that is over. Quarters do not overlap, and none of them grows (SD4). */
export function quarterBefore(today: Day, ago: number): Quarter {
  const from = addMonths(quarterStart(today), -3 * (ago + 1));
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** Columns and lines that hold more than one value, or none, in words. */
export const restTexts: Readonly<Record<string, OfficerText>> = {
  [others]: { en: "others", ru: "прочие" },
  [notRecorded]: notRecordedText,
  several: { en: "several nationalities", ru: "несколько гражданств" },
};
