import type { Sender, Tx } from "../platform/index.ts";
import type { MemorandumRow } from "./memorandum.ts";

/** A memorandum as its entries fold to. */
export function upsertMemorandum(tx: Sender, row: MemorandumRow): void {
  tx.send("insert into directory.memorandum (id, record) values ($1, $2::jsonb) on conflict (id) do update set record = excluded.record", [
    row.id,
    JSON.stringify(row),
  ]);
}

/** Every memorandum on record, newest first. */
export async function listMemoranda(tx: Tx): Promise<MemorandumRow[]> {
  return (await tx.query<{ record: MemorandumRow }>("select record from directory.memorandum order by id desc")).map((row) => row.record);
}
