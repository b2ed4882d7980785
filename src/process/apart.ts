import { addMonths, type Day, dayAt, type Instant } from "../kernel/index.ts";
import type { Procedure } from "./definition.ts";
import type { CountedRow } from "./rows.ts";

/** The first day of the quarter of the calendar that a day lies in. */
export function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7)) - 1;
  return addMonths(`${day.slice(0, 7)}-01` as Day, -(month % 3));
}

/** A count that names nobody: a quarter in place of a moment, with its month where the figure is told by it, and no length of time (PR66). */
export type ApartRow = {
  readonly figure: string;
  readonly quarter: Day;
  /** First day of the month in which it first came there in the quarter; null where the figure is not told by month (SD24). */
  readonly month: Day | null;
  readonly told: Readonly<Record<string, string>>;
};

/** What leaves of a case whose procedure counts apart: each figure with its own answers, once in a quarter of the State's own time. */
export function apartOf(rows: readonly CountedRow[], { indicators }: Pick<Procedure, "indicators">, timeZone: string): ApartRow[] {
  const kept = new Map<string, ApartRow>();
  for (const { figure, at, told } of rows.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const { by = [], byMonth } = indicators.find((one) => one.id === figure) ?? {};
    const day = dayAt(at as Instant, timeZone);
    const row = {
      figure,
      quarter: quarterStart(day),
      told: Object.fromEntries(Object.entries(told).filter(([question]) => by.includes(question))),
    };
    const key = JSON.stringify(row);
    if (!kept.has(key)) kept.set(key, { ...row, month: byMonth === undefined ? null : (`${day.slice(0, 7)}-01` as Day) });
  }
  return [...kept.values()];
}
