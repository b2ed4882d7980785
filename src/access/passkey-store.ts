import type { Sender, Tx } from "../platform/index.ts";
import { type AccountRow, findAccount } from "./session-store.ts";

/** A passkey as kept: its public half, and how far its counter went. */
export type PasskeyRow = {
  readonly id: string;
  readonly account: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly addedAt: string;
};
/** A challenge that waits for its answer; `account` is undefined where anybody may answer. */
export type ChallengeRow = {
  readonly id: string;
  readonly challenge: string;
  readonly account: string | undefined;
  readonly purpose: string;
  readonly expiresAt: string;
};

type Raw = { id: string; account: string; public_key: Buffer; counter: number; transports: string[]; added_at: string };
const toPasskey = (row: Raw): PasskeyRow => ({
  id: row.id,
  account: row.account,
  publicKey: row.public_key,
  counter: row.counter,
  transports: row.transports,
  addedAt: row.added_at,
});
const columns = "id, account, public_key, counter, transports, added_at";

/** Notes a challenge, and forgets those whose time is over. */
export async function insertChallenge(tx: Tx, row: ChallengeRow, now: string): Promise<void> {
  await tx.query("delete from access.challenge where expires_at < $1", [now]);
  await tx.query("insert into access.challenge (id, challenge, account, purpose, expires_at) values ($1, $2, $3, $4, $5)", [
    row.id,
    row.challenge,
    row.account ?? null,
    row.purpose,
    row.expiresAt,
  ]);
}

/** Takes a challenge away and gives it, so that it serves once; undefined when it is used, over or for something else. */
export async function takeChallenge(
  tx: Tx,
  asked: { readonly id: string; readonly purpose: string; readonly account: string | undefined },
  now: string,
): Promise<string | undefined> {
  const [row] = await tx.query<{ challenge: string }>(
    `delete from access.challenge where id = $1 and purpose = $2 and account is not distinct from $3::uuid and expires_at >= $4 returning challenge`,
    [asked.id, asked.purpose, asked.account ?? null, now],
  );
  return row?.challenge;
}

/** A passkey that was not removed, by the id its authenticator gave. */
export async function findPasskey(tx: Tx, id: string): Promise<PasskeyRow | undefined> {
  const [row] = await tx.query<Raw>(`select ${columns} from access.credential where id = $1 and removed_at is null`, [id]);
  return row && toPasskey(row);
}

/** Oldest first; removed ones are left out. */
export async function listPasskeys(tx: Tx, account: string): Promise<PasskeyRow[]> {
  const rows = await tx.query<Raw>(
    `select ${columns} from access.credential where account = $1 and removed_at is null order by added_at, id`,
    [account],
  );
  return rows.map(toPasskey);
}

/** False when an account has that passkey already, this one or another. */
export async function insertPasskey(tx: Tx, row: PasskeyRow): Promise<boolean> {
  const inserted = await tx.query(
    `insert into access.credential (id, account, public_key, counter, transports, added_at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning 1`,
    [row.id, row.account, row.publicKey, row.counter, row.transports, row.addedAt],
  );
  return inserted.length === 1;
}

/** False when another sign-in moved the counter on meanwhile. */
export async function updateCounter(tx: Tx, id: string, from: number, to: number): Promise<boolean> {
  const updated = await tx.query("update access.credential set counter = $3 where id = $1 and counter = $2 returning 1", [id, from, to]);
  return updated.length === 1;
}

/** False when it is not there, not this account's, or its last. Locks the account's passkeys, so that two removals cannot both be the last but one. */
export async function removePasskey(tx: Tx, account: string, id: string, now: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>("select id from access.credential where account = $1 and removed_at is null for update", [
    account,
  ]);
  if (rows.length < 2 || !rows.some((row) => row.id === id)) return false;
  await tx.query("update access.credential set removed_at = $2 where id = $1", [id, now]);
  return true;
}

/** Notes an invitation once; earlier ones of the account that were not used end with it. */
export function insertInvitation(
  tx: Sender,
  row: { readonly codeHash: Uint8Array; readonly account: string; readonly at: string; readonly expiresAt: string },
): void {
  tx.send(
    `with noted as (
       insert into access.invitation (code_hash, account, expires_at) values ($1, $2, $4) on conflict (code_hash) do nothing returning 1)
     update access.invitation set expires_at = least(expires_at, $3::timestamptz)
      where account = $2 and code_hash <> $1 and used_at is null and exists (select 1 from noted)`,
    [row.codeHash, row.account, row.at, row.expiresAt],
  );
}

/** The enabled account that a code invites, while the code is good. */
export async function findInvited(tx: Tx, codeHash: Uint8Array, now: string): Promise<AccountRow | undefined> {
  const [row] = await tx.query<{ account: string }>(
    "select account from access.invitation where code_hash = $1 and used_at is null and expires_at > $2",
    [codeHash, now],
  );
  const account = row && (await findAccount(tx, row.account));
  return account && account.disabledAt === undefined ? account : undefined;
}

/** Uses a code up; false when it was not good any more. */
export async function useInvitation(tx: Tx, codeHash: Uint8Array, now: string): Promise<boolean> {
  const used = await tx.query(
    "update access.invitation set used_at = $2 where code_hash = $1 and used_at is null and expires_at > $2 returning 1",
    [codeHash, now],
  );
  return used.length === 1;
}

/** Gives a session a new token and a fresh proof of presence; the old token is dead, the session's age stays. */
export async function renewSession(tx: Tx, from: Uint8Array, to: Uint8Array, now: string): Promise<boolean> {
  const renewed = await tx.query(
    "update access.session set token_hash = $2, verified_at = $3, seen_at = $3 where token_hash = $1 and ended_at is null returning 1",
    [from, to, now],
  );
  return renewed.length === 1;
}
