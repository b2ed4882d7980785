import type { ProcedurePage } from "../../../src/process/index.ts";

type Limit = Pick<ProcedurePage["clocks"][number], "figure" | "confirmedBy">;

/** How many time limits rest on a text that was read, and how many somebody of the State confirmed: the one is never told as the other. */
export function surenessOf(limits: readonly Limit[]) {
  const count = (isMeant: (limit: Limit) => boolean): number => limits.filter(isMeant).length;
  return {
    all: limits.length,
    n: count(({ figure, confirmedBy }) => figure === "confirmed" && confirmedBy === undefined),
    by: count(({ confirmedBy }) => confirmedBy !== undefined),
    none: count(({ figure }) => figure === "noFigure"),
  };
}
