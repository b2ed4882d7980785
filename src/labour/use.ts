import { bandTexts, columnOf, columnsAmong, makeSafe, notRecorded, type SafeCell, sexTexts } from "../statistics/index.ts";
import type { ChannelLevel, Procedure } from "../process/index.ts";
import type { ChannelUseTable, UseSplit } from "./contract.ts";

/** How many are on a way now, by where they come from, their sex or their age band; never told as it is. */
export type UseCount = { readonly procedure: string; readonly value: string | null; readonly count: number };

/** Levels in the order of the catalogue. */
export const channelLevels = ["national", "bilateral", "regional"] as const satisfies readonly ChannelLevel[];

const several = "several";

/** Columns that a split has of itself, with their words; origins have one each from five persons on. */
const fixed: Readonly<Partial<Record<UseSplit, typeof sexTexts>>> = { sex: sexTexts, age: bandTexts };

/**
 * The ways of a State counted at each level, and who is on them now by the State they come from, by sex or by age; no cell below five
 * can be found, by subtraction neither (LM3).
 */
export function useTable(
  ways: readonly Pick<Procedure, "id" | "title" | "channel">[],
  counts: readonly UseCount[],
  by: UseSplit = "origin",
): ChannelUseTable {
  const words = fixed[by];
  // Whoever has several nationalities stands with the others.
  const columns = columnsAmong(
    counts.filter(({ value }) => value !== several),
    words && [...Object.keys(words), notRecorded],
  );
  const lines = ways.map(({ id }) =>
    columns.map((column) => sumOf(counts.filter((one) => one.procedure === id && columnOf(one.value, columns) === column))),
  );
  const safe = makeSafe({ days: ways.map((way) => way.id), columns, counts: lines }, true);
  return {
    by,
    columns: columns.map((id) => ({ id, ...(words?.[id] ? { title: words[id] } : {}) })),
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
