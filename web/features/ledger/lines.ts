import type { z } from "zod";
import type { recordContract } from "../../../src/access/index.ts";

export type RecordLine = z.output<(typeof recordContract)["ledger"]["returns"]>["lines"][number];

/** The node sends at most this many lines at once. */
export const pageLines = 200;

/** Puts an older page behind those that are here; lines of one instant may come twice and stand once. */
export function joinLines(before: readonly RecordLine[], page: readonly RecordLine[]): readonly RecordLine[] {
  const known = new Set(before.map((line) => line.id + line.source));
  return [...before, ...page.filter((line) => !known.has(line.id + line.source))];
}

/**
 * The instant before which the next page lies: a millisecond after the last line, so that lines of the same instant
 * that did not fit are not lost; the last line's own where a whole page is of one instant.
 */
export function nextBefore(lines: readonly RecordLine[]): string | undefined {
  const last = lines.at(-1);
  if (!last) return undefined;
  const isOneInstant = lines.length >= pageLines && lines.at(-pageLines)?.at === last.at;
  return new Date(Date.parse(last.at) + (isOneInstant ? 0 : 1)).toISOString();
}

/** How many lines each of the last days has, oldest first, days without any as zero. `dayOf` gives the State's day. */
export function countByDay(
  instants: readonly string[],
  today: string,
  days: number,
  dayOf: (instant: string) => string,
): { readonly day: string; readonly count: number }[] {
  const counts = Map.groupBy(instants, dayOf);
  return Array.from({ length: days }, (_, place) => {
    const day = new Date(Date.parse(`${today}T12:00:00Z`) - (days - 1 - place) * 86_400_000).toISOString().slice(0, 10);
    return { day, count: counts.get(day)?.length ?? 0 };
  });
}

/** Size and root as the lines of a checkpoint's note say them. */
export function readNote(note: string): { readonly origin: string; readonly size: string; readonly root: string } {
  const [origin = "", size = "", root = ""] = note.split("\n");
  return { origin, size, root };
}
