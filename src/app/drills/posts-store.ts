import type { Database } from "../../platform/server.ts";

/** What the node has of what was captured, read past row security by the cluster's own account. */
export type Standing = {
  /** Commands of these that are not recorded. */
  readonly missing: readonly string[];
  /** Items that wait for a person, with why. */
  readonly waiting: readonly { readonly item: string; readonly code: string }[];
  /** Persons recorded more than once, and persons whom nobody captured. */
  readonly doubled: number;
};

/** Looks up every command that was acknowledged, and everybody who was recorded by a device. */
export async function readStanding(
  superuser: Database,
  { commands, dossiers }: { readonly commands: readonly string[]; readonly dossiers: readonly string[] },
): Promise<Standing> {
  return await superuser.transaction("", async (tx) => {
    const [missing, waiting, doubled] = await Promise.all([
      tx.query<{ id: string }>(
        "select n.id from unnest($1::uuid[]) n(id) where not exists (select 1 from ledger.command c where c.id = n.id)",
        [commands],
      ),
      tx.query<{ item: string; code: string }>("select item, code from sync.inbox where outcome = 'needsPerson'"),
      tx.query<{ n: number }>(
        `select (select count(*) from (select dossier from ledger.entry where device is not null and kind = 'arrival.record'
                   group by dossier, subject, compartment having count(*) > 1) twice)::int
              + (select count(*) from intake.arrival a where not exists (select 1 from unnest($1::uuid[]) k(id) where k.id = a.dossier))::int as n`,
        [dossiers],
      ),
    ]);
    return { missing: missing.map((row) => row.id), waiting, doubled: doubled[0]?.n ?? 0 };
  });
}
