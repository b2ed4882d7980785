import type { Database } from "../../platform/server.ts";
import type { Recorded } from "./access-recorded.ts";

/** What the access log says was shown, by account and file; read as the cluster's own account, since row security would hide it. */
export async function listShown(database: Database): Promise<Recorded[]> {
  return await database.transaction("", (tx) =>
    tx.query<Recorded>(
      `select a.login, l.dossier, count(distinct l.id)::int as looks, array_agg(distinct f.field) as fields
         from access.log l join access.account a on a.id = l.by_account, unnest(l.fields) as f(field)
        where l.outcome = 'shown' group by 1, 2`,
    ),
  );
}

/** The reference of each person's file, by which a search finds it. */
export async function listReferences(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.transaction("", (tx) =>
    tx.query<{ dossier: string; reference: string }>("select dossier, reference from ledger.reference where kind = 'person'"),
  );
  return new Map(rows.map((row) => [row.dossier, row.reference]));
}

/** What one account was shown after an access record, by file. */
export type Shown = { readonly id: string; readonly dossier: string; readonly fields: readonly string[] };

/** Access records of one account that are newer than one of them, and whether they say that something was shown. */
export async function listNewer(
  database: Database,
  login: string,
  than: string | undefined,
): Promise<(Shown & { readonly isShown: boolean })[]> {
  return await database.transaction("", (tx) =>
    tx.query<Shown & { isShown: boolean }>(
      `select l.id, l.dossier, l.fields, l.outcome = 'shown' as "isShown" from access.log l join access.account a on a.id = l.by_account
        where a.login = $1 and ($2::uuid is null or l.id > $2) order by l.id`,
      [login, than ?? null],
    ),
  );
}
