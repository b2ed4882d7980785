import {
  type Birth,
  buildSearchIndex,
  type IndexRecord,
  readBirth,
  readName,
  type SearchIndex,
  searchIndex,
} from "../../matching/index.ts";
import { Unfit } from "../place.ts";
import { roleOf } from "./roles.ts";
import type { Table } from "./table.ts";

/** One answer: which row of the queries, and the likeliest rows of the register; rows count from 1, below the headings. */
export type Found = {
  readonly query: number;
  readonly hits: readonly { readonly row: number; readonly id?: string; readonly bits: number }[];
};
/** What a search of one file by another found, and how fast; recall only where both files say who is who. */
export type FilesReport = {
  readonly records: number;
  readonly queries: number;
  readonly recall?: { readonly queries: number; readonly recallAt1: number; readonly recallAt10: number };
  readonly p50ms: number;
  readonly p95ms: number;
  readonly buildSeconds: number;
  /** Names in which something is odd, by what; they are looked for all the same. */
  readonly flagged: Readonly<Record<string, number>>;
  readonly found: readonly Found[];
};

const shown = 10;

/**
 * Looks for each row of the queries in the register. Names and births are found by the headings. Where both files have the column
 * of ids, a query's own is the right answer.
 */
export function searchFiles(register: Table, queries: Table, idColumn: string): FilesReport {
  const begun = performance.now();
  const index = buildSearchIndex(readRecords(register));
  const buildSeconds = (performance.now() - begun) / 1000;
  const asked = readRecords(queries);
  const [ids, askedIds] = [cellsOf(register, idColumn), cellsOf(queries, idColumn)];
  const times: number[] = [];
  const found = asked.map((query, row): Found => ({ query: row + 1, hits: hitsOf(index, query, times, ids) }));
  const known = new Set(ids);
  const answered = found.filter(({ query }) => known.has(askedIds?.[query - 1]) && askedIds?.[query - 1] !== undefined);
  const within = (most: number) =>
    answered.filter(({ query, hits }) => hits.slice(0, most).some(({ id }) => id === askedIds?.[query - 1])).length / answered.length;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    records: index.size,
    queries: asked.length,
    ...(answered.length > 0 ? { recall: { queries: answered.length, recallAt1: within(1), recallAt10: within(shown) } } : {}),
    p50ms: quantile(0.5),
    p95ms: quantile(0.95),
    buildSeconds,
    flagged: flagsIn(asked),
    found,
  };
}

function hitsOf(index: SearchIndex, query: IndexRecord, times: number[], ids: readonly (string | undefined)[] | undefined): Found["hits"] {
  const begun = performance.now();
  const hits = searchIndex(index, query, shown);
  times.push(performance.now() - begun);
  return hits.map(({ record, bits }) => {
    const id = ids?.[record];
    return { row: record + 1, bits: Math.round(bits * 100) / 100, ...(id === undefined ? {} : { id }) };
  });
}

/** Names and births of a table, by its headings: a whole name, or its parts one after the other. */
function readRecords(table: Table): IndexRecord[] {
  const roles = table.columns.map(roleOf);
  const placesOf = (...wanted: string[]) => [...roles.keys()].filter((place) => wanted.includes(roles[place] ?? ""));
  const whole = placesOf("fullName").slice(0, 1);
  const names = whole.length > 0 ? whole : placesOf("given", "family");
  const [born] = placesOf("birth");
  if (names.length === 0) throw new Unfit([`${table.file} has no column of names; it has ${table.columns.join(", ")}`], "column.absent");
  return table.rows.map((row) => {
    const birth: Birth | undefined = born === undefined ? undefined : readBirth(row[born] ?? "", "either").birth;
    return { name: names.flatMap((place) => row[place] ?? []).join(" "), ...(birth ? { birth } : {}) };
  });
}

function cellsOf({ columns, rows }: Table, name: string): (string | undefined)[] | undefined {
  const place = columns.indexOf(name);
  return place < 0 ? undefined : rows.map((row) => row[place]);
}

function flagsIn(records: readonly IndexRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const flag of records.flatMap(({ name }) => readName(name).flags)) counts[flag] = (counts[flag] ?? 0) + 1;
  return counts;
}
