import type { Instant } from "../kernel/index.ts";
import type { CaseFile } from "./case.ts";
import type { Procedure } from "./definition.ts";

/** When a case first came to each of its stages and steps: a function of the case alone, and nothing of its person. */
export function reachedOf(
  { openedAt, past }: Pick<CaseFile, "openedAt" | "past">,
  procedure: Procedure,
): Readonly<Record<string, Instant>> {
  const reached: Record<string, Instant> = { [procedure.initial]: openedAt };
  const taken = Object.entries(past)
    .flatMap(([step, all]) => all.map(({ at }) => ({ step, at })))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { step, at } of taken) {
    const to = procedure.steps[step]?.to;
    reached[step] ??= at;
    if (to !== undefined) reached[to] ??= at;
  }
  return reached;
}

/** How many cases came to the first point of an indicator, how many of them to the second, and within how many days half of these did. */
export type FigureCount = { readonly id: string; readonly began: number; readonly arrived: number; readonly halfDays: number | null };

/** A figure as a reader may see it; without numbers where one of them, or what is left between them, would be a small cell (CS5). */
export type ToldFigure = { readonly id: string; readonly began?: number; readonly arrived?: number; readonly halfDays?: number };

/** @param cellMin the smallest count that may be told, or nought where everything may */
export function tellFigure({ id, began, arrived, halfDays }: FigureCount, cellMin: number): ToldFigure {
  const isSmall = [began, arrived, began - arrived].some((count) => count > 0 && count < cellMin);
  if (isSmall) return { id };
  return { id, began, arrived, ...(halfDays === null ? {} : { halfDays }) };
}
