import { columnOf, columnsAmong, makeSafe, type SafeCell } from "../statistics/index.ts";
import type { ChannelLevel, Procedure } from "../process/index.ts";
import type { ChannelUseTable } from "./contract.ts";

/** How many are on a way now, by where they come from; never told as it is. */
export type UseCount = { readonly procedure: string; readonly origin: string | null; readonly count: number };

/** Levels in the order of the catalogue. */
export const channelLevels = ["national", "bilateral", "regional"] as const satisfies readonly ChannelLevel[];

const several = "several";

/**
 * The ways of a State counted at each level, and who is on them now by the State they come from; no cell below five can be found, by
 * subtraction neither (LM3).
 */
export function useTable(ways: readonly Pick<Procedure, "id" | "title" | "channel">[], counts: readonly UseCount[]): ChannelUseTable {
  // Whoever has several nationalities stands with the others.
  const columns = columnsAmong(
    counts.filter(({ origin }) => origin !== several).map(({ origin, count }) => ({ value: origin, count })),
    undefined,
  );
  const lines = ways.map(({ id }) =>
    columns.map((column) => sumOf(counts.filter((one) => one.procedure === id && columnOf(one.origin, columns) === column))),
  );
  const safe = makeSafe({ days: ways.map((way) => way.id), columns, counts: lines }, true);
  return {
    columns,
    lines: safe.lines.map(({ day, cells, total }) => ({ procedure: day, cells, total })),
    levels: channelLevels.map((level) => {
      const own = safe.lines.filter((_, place) => ways[place]?.channel?.level === level);
      return { level, ways: own.length, use: totalOf(own.map((line) => line.total)) };
    }),
  };
}

/** A total of lines of which one is withheld would tell it. */
function totalOf(totals: readonly SafeCell[]): SafeCell {
  return totals.reduce<SafeCell>((all, one) => (all === "withheld" || one === "withheld" ? "withheld" : all + one), 0);
}

function sumOf(counts: readonly UseCount[]): number {
  return counts.reduce((all, one) => all + one.count, 0);
}
