import type { Database } from "../../platform/server.ts";

/** What must not be: each gives the number of things that stand by halves. `$1` are referrals under way. */
const halves: Readonly<Record<string, string>> = {
  "entry without its command":
    "select count(*)::int as n from ledger.entry e where not exists (select from ledger.command c where c.id = e.command)",
  "command without an entry":
    "select count(*)::int as n from ledger.command c where not exists (select from ledger.entry e where e.command = c.id)",
  "entry without a leaf":
    "select count(*)::int as n from ledger.entry e where not exists (select from ledger.leaf_pending p where p.id = e.id) and not exists (select from ledger.leaf l where l.id = e.id)",
  "access record without a leaf":
    "select count(*)::int as n from access.log a where not exists (select from ledger.leaf_pending p where p.id = a.id) and not exists (select from ledger.leaf l where l.id = a.id)",
  "leaf both waiting and sealed": "select count(*)::int as n from ledger.leaf_pending p join ledger.leaf l using (id)",
  "leaf of nothing":
    "select count(*)::int as n from ledger.leaf_pending p where p.source = 'entry' and not exists (select from ledger.entry e where e.id = p.id)",
  "tree and checkpoint apart":
    "select (coalesce((select max(size) from ledger.checkpoint), 0) <> (select count(*) from ledger.leaf) or (select count(*) from ledger.leaf) <> coalesce((select max(position) + 1 from ledger.leaf), 0))::int as n",
  "snapshot apart from its entries":
    "select count(*)::int as n from (select dossier, subject, compartment, max(version) as top, count(*) as many from ledger.entry group by 1, 2, 3) e full join ledger.snapshot s using (dossier, subject, compartment) where s.version is distinct from e.top or e.many <> e.top",
  "snapshot without its key":
    "select count(*)::int as n from ledger.snapshot s where not exists (select from ledger.dossier_key k where k.dossier = s.dossier and k.compartment = s.compartment and k.wrapped is not null)",
  "referral that nobody owes":
    "select count(*)::int as n from unnest($1::uuid[]) as r(id) where not exists (select from process.obligation o where o.subject = r.id and o.unit <> '' and o.step <> '')",
  "arrival missing in the index":
    "select count(*)::int as n from ledger.entry e where e.kind = 'arrival.record' and e.compartment = 'arrival' and not exists (select from intake.arrival a where a.dossier = e.dossier)",
  "arrival without its relation":
    "select count(*)::int as n from ledger.entry e where e.kind = 'arrival.record' and e.compartment = 'arrival' and not exists (select from access.relation r where r.dossier = e.dossier)",
  "person who cannot be found by name":
    "select count(*)::int as n from ledger.entry e where e.kind = 'arrival.record' and e.compartment = 'identity' and not exists (select from matching.name_key k where k.dossier = e.dossier)",
};

/** Counts what stands by halves, by name; nothing is in it when all is whole. */
export async function findHalves(database: Database, referrals: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, sql] of Object.entries(halves)) {
    const [row] = await database.transaction("", (tx) => tx.query<{ n: number }>(sql, sql.includes("$1") ? [referrals] : []));
    if (row && row.n > 0) found[name] = row.n;
  }
  return found;
}

/** Which of these commands are not recorded. */
export async function findMissing(database: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await database.transaction("", (tx) =>
    tx.query<{ id: string }>(
      "select a.id from unnest($1::uuid[]) as a(id) where not exists (select from ledger.command c where c.id = a.id)",
      [ids],
    ),
  );
  return rows.map((row) => row.id);
}

/**
 * From now on COMMIT no longer waits for the disk on the application's connections: the fault that the drill must find. With
 * `false` the role is as before; connections that stand keep what they began with, so they are ended.
 */
export async function spoilCommit(database: Database, role: string, isSpoilt: boolean): Promise<void> {
  if (!/^panah_app_[a-z0-9_]+$/.test(role)) throw new Error("fault: not a role of an application");
  await database.transaction("", (tx) =>
    tx.query(`alter role ${role} ${isSpoilt ? "set synchronous_commit = off" : "reset synchronous_commit"}`),
  );
  await database.transaction("", (tx) => tx.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = $1", [role]));
}
