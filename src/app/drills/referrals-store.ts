import type { Database } from "../../platform/server.ts";

/** Among these referrals: those that nothing due stands for, and what is due without owner, term, step or source (P6). */
export type Fallen = { readonly without: number; readonly halved: number; readonly late: number; readonly beyond: number };

/**
 * What has fallen silent at this instant, read past every wall. `without`: an open referral that has no duty. `halved`: a duty without
 * unit, step, term or source. `late`: overdue for longer than a minute and nobody above was told. `beyond`: raised above two levels.
 */
export async function findFallen(
  database: Database,
  open: readonly string[],
  { now, before }: { now: string; before: string },
): Promise<Fallen> {
  const [row] = await database.transaction("", (tx) =>
    tx.query<Fallen>(
      `select (select count(*) from unnest($1::uuid[]) as r(subject) where not exists (select 1 from process.obligation o where o.kind = 'referral' and o.subject = r.subject))::int as without,
              count(*) filter (where o.unit = '' or o.step = '' or o.source = '' or (o.due_at is null and o.remind_at is null) or (o.escalated < 2 and o.escalates_at is null))::int as halved,
              count(*) filter (where o.escalates_at <= $3 or (o.escalated = 0 and o.acts_at <= $3))::int as late,
              count(*) filter (where o.escalated > 2 or (o.escalated > 0 and o.acts_at > $2))::int as beyond
         from process.obligation o where o.kind = 'referral' and o.subject = any ($1::uuid[])`,
      [open, now, before],
    ),
  );
  return row ?? { without: 0, halved: 0, late: 0, beyond: 0 };
}

/** When somebody is to be told next, of anything; undefined where nothing is left to tell. */
export async function findNextRaise(database: Database): Promise<string | undefined> {
  const [row] = await database.transaction("", (tx) =>
    tx.query<{ at: string | null }>("select min(escalates_at) as at from process.obligation"),
  );
  return row?.at ?? undefined;
}

/** Ends every conversation of the node with its database at once, in the middle of whatever is under way. */
export async function endConversations(database: Database, role: string): Promise<number> {
  const [row] = await database.transaction("", (tx) =>
    tx.query<{ n: number }>("select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where usename = $1", [role]),
  );
  return row?.n ?? 0;
}

/** What a drill plants: a duty that is forgotten, as by code that closes too much. */
export async function forgetDuty(database: Database, referral: string): Promise<void> {
  await database.transaction("", (tx) => tx.query("delete from process.obligation where subject = $1", [referral]));
}
