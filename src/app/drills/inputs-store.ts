import type { Database } from "../../platform/server.ts";

/** Tables that a refused request may write to: what was refused is on record, and sessions are used. */
const recording = [
  "access.log",
  "access.session",
  "access.challenge",
  "ledger.leaf_pending",
  "ledger.leaf",
  "ledger.checkpoint",
  "ledger.reference_block",
];

/** Tables of the node that hold rows of commands. */
export async function listTables(database: Database): Promise<string[]> {
  const rows = await database.transaction("", (tx) =>
    tx.query<{ name: string }>(
      "select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public') order by 1",
    ),
  );
  return rows.map((row) => row.name).filter((name) => !recording.includes(name));
}

/** Rows of each table and the number of changes of snapshots, in one reading. */
export async function countRows(database: Database, tables: readonly string[]): Promise<string> {
  const counts = tables.map((table) => `(select count(*) from ${table})`).join(" || ',' || ");
  const [row] = await database.transaction("", (tx) =>
    tx.query<{ counts: string }>(`select ${counts} || ',' || (select coalesce(sum(version), 0) from ledger.snapshot) as counts`),
  );
  return row?.counts ?? "";
}
