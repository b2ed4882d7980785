import type { Tx } from "../platform/server.ts";

/** Every dossier that something was filed under: all begin with a reference or are an account's, a service's or a device's own. */
export async function listDossiers(tx: Tx, after: string, most: number): Promise<string[]> {
  const rows = await tx.query<{ dossier: string }>(
    `select dossier from (select dossier from ledger.reference union select id from access.account union select id from directory.service union select id from directory.proposal union select id from influx.place union select id from influx.plan_part union select id from influx.readiness union select id from sync.device union select id from appointment.helper union select id from facility.facility union select id from quality.answer) d
      where dossier > $1 order by dossier limit $2`,
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
