import type { Sender, Tx } from "../platform/index.ts";
import type { PlaceCount } from "./quotas.ts";
import type { RegisterEntry } from "./register.ts";

type CaseKey = { readonly dossier: string; readonly id: string };

/** Places that a case or an enrolment has, in place of those that it had. */
export function replacePlaces(
  tx: Sender,
  { dossier, id }: CaseKey,
  places: readonly (Omit<PlaceCount, "taken"> & { readonly since?: string })[],
): void {
  tx.send("delete from process.quota_place where dossier = $1 and id = $2", [dossier, id]);
  if (places.length > 0)
    tx.send(
      `insert into process.quota_place (dossier, id, quota, round, since)
       select $1, $2, n.quota, n.round, n.since from unnest($3::text[], $4::text[], $5::timestamptz[]) as n(quota, round, since)`,
      [dossier, id, places.map((one) => one.quota), places.map((one) => one.round), places.map((one) => one.since ?? null)],
    );
}

/** Two who take the last place wait for each other: a count stands until what was decided on it is written (PR33). */
export function lockQuotas(tx: Sender, quotas: readonly string[]): void {
  for (const quota of quotas.toSorted()) tx.send("select pg_advisory_xact_lock(hashtextextended($1, 0))", [quota]);
}

/** Places of these quotas that other dossiers have; a count, and nothing of anybody. */
export async function countPlaces(tx: Tx, quotas: readonly string[], dossier: string): Promise<PlaceCount[]> {
  if (quotas.length === 0) return [];
  return await tx.query<PlaceCount>(
    `select quota, round, count(*)::int as taken from process.quota_place
      where quota = any ($1::text[]) and dossier <> $2 group by quota, round`,
    [quotas, dossier],
  );
}

/** How many stand before one who waits, by since when they wait; undefined for whoever does not wait. */
export async function countBefore(tx: Tx, { quota, id }: { readonly quota: string; readonly id: string }): Promise<number | undefined> {
  const [row] = await tx.query<{ before: number }>(
    `select (select count(*) from process.quota_place o where o.quota = w.quota and o.round = w.round
              and (o.since, o.id) < (w.since, w.id))::int as before
       from process.quota_place w where w.quota = $1 and w.id = $2 and w.round = 'waiting'`,
    [quota, id],
  );
  return row?.before;
}

/** What is public of a case, in place of what was. */
export function replaceEntry(tx: Sender, { dossier, id }: CaseKey, procedure: string, entry: RegisterEntry | undefined): void {
  if (entry === undefined) tx.send("delete from process.register where dossier = $1 and id = $2", [dossier, id]);
  else
    tx.send(
      `insert into process.register (dossier, id, procedure, entry) values ($1, $2, $3, $4::jsonb)
       on conflict (dossier, id) do update set entry = excluded.entry`,
      [dossier, id, procedure, JSON.stringify(entry)],
    );
}

/** The public register of a procedure, by the name of the holder; whose file an entry lies in is not read. */
export async function listRegister(tx: Tx, procedure: string): Promise<RegisterEntry[]> {
  const rows = await tx.query<{ entry: RegisterEntry }>(
    "select entry from process.register where procedure = $1 order by entry ->> 'holder', entry ->> 'number' limit 5000",
    [procedure],
  );
  return rows.map((row) => row.entry);
}

/** What was sent without an account, by the hash of its code. */
export function upsertSent(tx: Sender, { dossier, id }: CaseKey, procedure: string, codeHash: Uint8Array): void {
  tx.send(
    `insert into process.sent (dossier, id, procedure, code_hash) values ($1, $2, $3, $4)
     on conflict (dossier, id) do update set procedure = excluded.procedure, code_hash = excluded.code_hash`,
    [dossier, id, procedure, codeHash],
  );
}

/** The case that a code follows. */
export async function findSent(tx: Tx, codeHash: Uint8Array): Promise<CaseKey | undefined> {
  const [found] = await tx.query<CaseKey>("select dossier, id from process.sent where code_hash = $1", [codeHash]);
  return found;
}
