import { fileItems, type FileItem } from "../person/index.ts";
import { columnOf, type GroupLine, nothingTold } from "./groups.ts";
import { cellMin, isOpenTogether, suppressLine } from "./suppress.ts";

/** Files of one kind: how many, and how many of them lack each item. Never told as it is. */
export type FileCount = { readonly value: string | null; readonly files: number; readonly lacking: Readonly<Record<string, number>> };

/** Items that files are counted by: those of the identity part, which every file has. */
export const countedItems = fileItems.slice(0, fileItems.indexOf("family"));

/** A line of the table: how many files lack an item, and which share of the files of a column that is. */
export type FileLine = Pick<GroupLine, "cells" | "total"> & { readonly shares: readonly (number | null)[] };

type Pair = { readonly lacking: readonly number[]; readonly having: readonly number[] };

/**
 * How many files there are, and how many lack an item, by group. Who knows how many lack it knows how many do not: a cell is withheld where
 * either is small, with further cells until both stay open, and with it whatever is withheld of the files (SD18).
 */
export function fileLines(
  counts: readonly FileCount[],
  columns: readonly string[],
): { readonly files: GroupLine; readonly items: ReadonlyMap<FileItem, FileLine> } {
  const sumOf = (value: (one: FileCount) => number): number[] =>
    columns.map((column) => counts.filter((one) => columnOf(one.value, columns) === column).reduce((all, one) => all + value(one), 0));
  const files = sumOf((one) => one.files);
  const safe = suppressLine(files);
  const told = (count: number, isWithheld: boolean | undefined) => (isWithheld === false ? count : ("withheld" as const));
  const items = countedItems.map((item): readonly [FileItem, FileLine] => {
    const lacking = sumOf((one) => one.lacking[item] ?? 0);
    const withheld = hiddenOf({ lacking, having: lacking.map((count, place) => (files[place] ?? 0) - count) }, safe.cells);
    if (safe.isTotalWithheld || withheld === undefined) return [item, { ...nothingTold(columns), shares: columns.map(() => null) }];
    return [
      item,
      {
        cells: lacking.map((count, place) => told(count, withheld[place])),
        total: sum(lacking),
        shares: lacking.map((count, place) => (withheld[place] === false && (files[place] ?? 0) > 0 ? count / (files[place] ?? 1) : null)),
      },
    ];
  });
  const total = told(sum(files), safe.isTotalWithheld);
  return {
    files: { cells: files.map((count, place) => told(count, safe.cells[place])), total, halfDays: columns.map(() => null) },
    items: new Map(items),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isSmall = (count: number): boolean => count > 0 && count < cellMin;

/** Which cells of an item are withheld; undefined where nothing of it may be told. */
function hiddenOf({ lacking, having }: Pair, files: readonly boolean[]): boolean[] | undefined {
  if (isSmall(sum(lacking)) || isSmall(sum(having))) return undefined;
  const withheld = new Set(
    [...lacking.keys()].filter((place) => files[place] === true || isSmall(lacking[place] ?? 0) || isSmall(having[place] ?? 0)),
  );
  // The smallest go first, whatever is wholly lacking or wholly there last.
  const least = (place: number): number => Math.min(lacking[place] ?? 0, having[place] ?? 0) || Number.MAX_SAFE_INTEGER;
  const next = [...lacking.keys()].filter((place) => !withheld.has(place)).toSorted((a, b) => least(a) - least(b));
  const isOpen = (): boolean => [lacking, having].every((line) => isOpenOrNobody([...withheld].map((place) => line[place] ?? 0)));
  while (withheld.size > 0 && !isOpen()) {
    const more = next.shift();
    if (more === undefined) return undefined;
    withheld.add(more);
  }
  return lacking.map((_, place) => withheld.has(place));
}

/** Of nought together each is nought, and it is nobody. */
function isOpenOrNobody(counts: readonly number[]): boolean {
  const some = counts.filter((count) => count > 0);
  return sum(counts) === 0 ? counts.length !== 1 : isOpenTogether(some);
}
