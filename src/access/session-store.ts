import type { Sender, Tx } from "../platform/index.ts";

/** 12 hours at most. @source decision:0009 */
export const sessionHoursMax = 12;
/** 30 minutes without a request. @source decision:0009 */
export const idleMinutesMax = 30;

/** An account as its entries fold to. */
export type AccountRow = {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly role: string;
  readonly unit: string;
  readonly ownDossier: string | undefined;
  readonly languages: readonly string[];
  readonly isDemo: boolean;
  readonly disabledAt: string | undefined;
  readonly version: number;
};
type Raw = {
  id: string;
  name: string;
  login: string;
  role: string;
  unit: string;
  own_dossier: string | null;
  languages: string[];
  is_demo: boolean;
  disabled_at: string | null;
  version: number;
};
const toAccount = (row: Raw): AccountRow => ({
  id: row.id,
  name: row.name,
  login: row.login,
  role: row.role,
  unit: row.unit,
  ownDossier: row.own_dossier ?? undefined,
  languages: row.languages,
  isDemo: row.is_demo,
  disabledAt: row.disabled_at ?? undefined,
  version: row.version,
});
const columns = "a.id, a.name, a.login, a.role, a.unit, a.own_dossier, a.languages, a.is_demo, a.disabled_at, a.version";

/** A live session with its account. */
export type OpenSession = { readonly account: AccountRow; readonly seenAt: string; readonly verifiedAt: string };

/** The account of a live session, or undefined when it ended, idled out, grew old, or its account was disabled. */
export async function findSession(tx: Tx, tokenHash: Uint8Array, now: string): Promise<OpenSession | undefined> {
  const [row] = await tx.query<Raw & { seen_at: string; verified_at: string }>(
    `select ${columns}, s.seen_at, s.verified_at from access.session s join access.account a on a.id = s.account
      where s.token_hash = $1 and s.ended_at is null and a.disabled_at is null
        and s.created_at > $2::timestamptz - make_interval(hours => ${sessionHoursMax})
        and s.seen_at > $2::timestamptz - make_interval(mins => ${idleMinutesMax})`,
    [tokenHash, now],
  );
  return row && { account: toAccount(row), seenAt: row.seen_at, verifiedAt: row.verified_at };
}

/** Begins a session; the token itself is stored nowhere. */
export async function insertSession(tx: Tx, tokenHash: Uint8Array, account: string, now: string): Promise<void> {
  await tx.query("insert into access.session (token_hash, account, created_at, seen_at, verified_at) values ($1, $2, $3, $3, $3)", [
    tokenHash,
    account,
    now,
  ]);
}

/** Notes that a session was used, so that it does not idle out. */
export async function touchSession(tx: Tx, tokenHash: Uint8Array, now: string): Promise<void> {
  await tx.query("update access.session set seen_at = $2 where token_hash = $1", [tokenHash, now]);
}

/** Ends one session; ending it again changes nothing. */
export async function endSession(tx: Tx, tokenHash: Uint8Array, now: string): Promise<void> {
  await tx.query("update access.session set ended_at = $2 where token_hash = $1 and ended_at is null", [tokenHash, now]);
}

/** Ends every session of an account, at once. */
export function endSessionsOf(tx: Sender, account: string, now: string): void {
  tx.send("update access.session set ended_at = $2 where account = $1 and ended_at is null", [account, now]);
}

/** The account of that id, disabled or not. */
export async function findAccount(tx: Tx, id: string): Promise<AccountRow | undefined> {
  const [row] = await tx.query<Raw>(`select ${columns} from access.account a where a.id = $1`, [id]);
  return row && toAccount(row);
}

/** The account of that sign-in name, disabled or not. */
export async function findAccountByLogin(tx: Tx, login: string): Promise<AccountRow | undefined> {
  const [row] = await tx.query<Raw>(`select ${columns} from access.account a where a.login = $1`, [login]);
  return row && toAccount(row);
}

/** Accounts by unit and name; of the demo State alone when asked. */
export async function listAccounts(tx: Tx, onlyDemo = false): Promise<AccountRow[]> {
  const rows = await tx.query<Raw>(`select ${columns} from access.account a where not $1 or a.is_demo order by a.unit, a.name`, [onlyDemo]);
  return rows.map(toAccount);
}

/** The account as its entries fold to. */
export function upsertAccount(tx: Sender, account: AccountRow): void {
  tx.send(
    `insert into access.account (id, name, login, role, unit, own_dossier, languages, is_demo, disabled_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (id) do update set name = excluded.name, role = excluded.role, unit = excluded.unit, own_dossier = excluded.own_dossier,
       languages = excluded.languages, disabled_at = excluded.disabled_at, version = excluded.version`,
    [
      account.id,
      account.name,
      account.login,
      account.role,
      account.unit,
      account.ownDossier ?? null,
      account.languages,
      account.isDemo,
      account.disabledAt ?? null,
      account.version,
    ],
  );
}
