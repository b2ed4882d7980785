import type { Tx } from "../platform/server.ts";

/**
 * Every dossier that something was filed under, by the headers of its entries and not by any table that a row could be missing from.
 * @param tx under `headersOnly`: whoever lists sees who filed what and when, and no payload
 */
export async function listDossiers(tx: Tx, after: string, most: number): Promise<string[]> {
  const rows = await tx.query<{ dossier: string }>(
    "select dossier from ledger.entry where dossier > $1 group by dossier order by dossier limit $2",
    [after, most],
  );
  return rows.map((row) => row.dossier);
}

/** How many entries there are in all, by their leaves, which carry no dossier. */
export async function countEntryLeaves(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ leaves: number }>(
    "select (select count(*) from ledger.leaf where source = 'entry')::int + (select count(*) from ledger.leaf_pending where source = 'entry')::int as leaves",
  );
  return row?.leaves ?? 0;
}

/** A row of a search table as JSON, with what names it. */
export type TableRow = { readonly key: string; readonly row: Record<string, unknown> };
export type SearchTable = {
  readonly table: string;
  readonly by: string;
  readonly key: string;
  readonly isEmptied: boolean;
  readonly without: readonly string[];
  /** Its rows name no dossier: they are found by the marks of one that only the keys folder can make. */
  readonly isMarked?: true;
};

/** @param table a name of the program's own list, never of a request */
export async function readTable(tx: Tx, { table, by, key, without }: SearchTable, dossiers: readonly string[]): Promise<TableRow[]> {
  const name = checkName(table);
  return await tx.query<TableRow>(
    `select t.${checkName(key)}::text as key, to_jsonb(t) - $2::text[] as row from ${name} t where t.${checkName(by)} = any ($1::uuid[])`,
    [dossiers, without],
  );
}

export async function emptyTable(tx: Tx, { table, by }: SearchTable, dossiers: readonly string[]): Promise<void> {
  await tx.query(`delete from ${checkName(table)} where ${checkName(by)} = any ($1::uuid[])`, [dossiers]);
}

function checkName(name: string): string {
  if (!/^[a-z_]+(\.[a-z_]+)?$/.test(name)) throw new Error("fault: strange name of a table");
  return name;
}

/** A table of which it is asked alone whether a row is there: what else stands in it is noted after the entries. */
export type PresenceTable = { readonly table: string; readonly by: string; readonly key: string; readonly type: "uuid" | "text" };

/** Keys that are there among rows of these dossiers, or of these keys themselves. */
export async function readPresent(tx: Tx, { table, by, key, type }: PresenceTable, values: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>(
    `select ${checkName(key)}::text as key from ${checkName(table)} where ${checkName(by)} = any ($1::${type}[])`,
    [values],
  );
  return new Set(rows.map((row) => row.key));
}
