import type { Trends } from "../../../src/statistics/index.ts";

type Trend = NonNullable<Trends["trend"]>;

/** The first quarter of which something is told; undefined where nothing is counted at all. */
export function firstTold({ backlog, open, times, counts }: Trend, quarters: number): number | undefined {
  const isTold = (place: number): boolean =>
    (backlog?.lines[place]?.total ?? 0) !== 0 ||
    (open?.[place] ?? null) !== null ||
    (times ?? []).some((one) => (one.points[place] ?? null) !== null) ||
    counts.some((one) => (one.cells[place] ?? 0) !== 0);
  const found = Array.from({ length: quarters }, (_, place) => place).find(isTold);
  // A line needs two points at least.
  return found === undefined ? undefined : Math.min(found, Math.max(0, quarters - 4));
}
