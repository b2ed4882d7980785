import type { Tx } from "../platform/index.ts";

/** One secret address of somebody's calendar; of the key itself only the hash is kept (AP8). */
export type FeedRow = {
  readonly id: string;
  readonly account: string;
  readonly scope: "mine" | "unit";
  readonly language: "en" | "ru";
  readonly createdAt: string;
  readonly askedOn: string | null;
};

const columns = `id, account, scope, language, created_at as "createdAt", asked_on::text as "askedOn"`;

/** Addresses of an account that were not taken back, oldest first. */
export async function listFeeds(tx: Tx, account: string): Promise<FeedRow[]> {
  return await tx.query<FeedRow>(`select ${columns} from appointment.feed where account = $1 and ended_at is null order by created_at`, [
    account,
  ]);
}

/** Begins an address. */
export async function insertFeed(tx: Tx, row: Omit<FeedRow, "askedOn">, keyHash: Uint8Array): Promise<void> {
  await tx.query("insert into appointment.feed (id, key_hash, account, scope, language, created_at) values ($1, $2, $3, $4, $5, $6)", [
    row.id,
    keyHash,
    row.account,
    row.scope,
    row.language,
    row.createdAt,
  ]);
}

/** Takes an own address back; false when it is not there or was taken back before. */
export async function endFeed(tx: Tx, account: string, { id, at }: { readonly id: string; readonly at: string }): Promise<boolean> {
  const rows = await tx.query(
    "update appointment.feed set ended_at = $3 where account = $1 and id = $2 and ended_at is null returning id",
    [account, id, at],
  );
  return rows.length > 0;
}

/** The address of that key, unless it was taken back; notes the day on which it was asked. */
export async function findFeed(tx: Tx, keyHash: Uint8Array, today: string): Promise<FeedRow | undefined> {
  const [row] = await tx.query<FeedRow>(`select ${columns} from appointment.feed where key_hash = $1 and ended_at is null`, [keyHash]);
  if (row && row.askedOn !== today) await tx.query("update appointment.feed set asked_on = $2 where id = $1", [row.id, today]);
  return row;
}
