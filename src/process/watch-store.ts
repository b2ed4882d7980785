import type { Sender, Tx } from "../platform/index.ts";

/** Something overdue that was just raised by one level. */
export type Raised = {
  readonly unit: string;
  readonly kind: string;
  readonly escalated: number;
  readonly isReminder: boolean;
  readonly actsAt: string;
};

/** One watch at a time, on any process of the node; gives way at once when another holds it. */
export async function lockWatch(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ held: boolean }>("select pg_try_advisory_xact_lock(hashtext('panah.watch')) as held");
  return row?.held ?? false;
}

/**
 * Raises what has become due for raising, each by one level, two at most (CS6). Rows that a step is just changing are left
 * for the next turn.
 * @param most rows at once
 */
export async function raiseDue(tx: Tx, now: string, next: { readonly at: string; readonly most: number }): Promise<Raised[]> {
  return await tx.query<Raised>(
    `with due as (
       select dossier, subject, name from process.obligation where escalates_at <= $1 order by escalates_at limit $2 for update skip locked)
     update process.obligation o set escalated = o.escalated + 1, escalates_at = case when o.escalated = 0 then $3::timestamptz end
       from due where o.dossier = due.dossier and o.subject = due.subject and o.name = due.name
     returning o.unit, o.kind, o.escalated, o.due_at is null as "isReminder", coalesce(o.due_at, o.remind_at, $1) as "actsAt"`,
    [now, next.most, next.at],
  );
}

/** One notice: what, for which unit, how many, since when. */
export type NoticeCount = {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly count: number;
  readonly firstDueAt: string;
};

/** Adds to the one unseen notice of a unit and kind, or makes it (CS7). */
export function addNotices(tx: Sender, notices: readonly NoticeCount[], now: string): void {
  if (notices.length === 0) return;
  tx.send(
    `insert into process.notice as n (id, unit, kind, count, first_due_at, at)
     select x.id, x.unit, x.kind, x.count, x.first_due_at, $6 from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::timestamptz[]) as x(id, unit, kind, count, first_due_at)
     on conflict (unit, kind) where seen_at is null do update
       set count = n.count + excluded.count, first_due_at = least(n.first_due_at, excluded.first_due_at), at = excluded.at`,
    [
      notices.map((one) => one.id),
      notices.map((one) => one.unit),
      notices.map((one) => one.kind),
      notices.map((one) => one.count),
      notices.map((one) => one.firstDueAt),
      now,
    ],
  );
}

export type NoticeRow = {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly count: number;
  readonly firstDueAt: string | null;
  readonly at: string;
  readonly seenAt: string | null;
};

/** Notices of a unit, unseen ones first, newest first. */
export async function listNotices(tx: Tx, unit: string, most: number): Promise<NoticeRow[]> {
  return await tx.query<NoticeRow>(
    `select id, unit, kind, count, first_due_at as "firstDueAt", at, seen_at as "seenAt" from process.notice
      where unit = $1 order by seen_at is not null, at desc, id limit $2`,
    [unit, most],
  );
}

/** Marks a unit's notice as seen; false when it is not there or was seen before. */
export async function seeNotice(
  tx: Tx,
  unit: string,
  seen: { readonly id: string; readonly by: string; readonly at: string },
): Promise<boolean> {
  const rows = await tx.query(
    "update process.notice set seen_at = $3, seen_by = $4 where unit = $1 and id = $2 and seen_at is null returning id",
    [unit, seen.id, seen.at, seen.by],
  );
  return rows.length > 0;
}

/** What would fall silent: a clock or referral without unit, step, start, or any moment at which somebody is told (P6). Always empty. */
export async function findSilent(tx: Tx, most = 20): Promise<{ readonly subject: string; readonly name: string }[]> {
  return await tx.query<{ subject: string; name: string }>(
    `select subject, name from process.obligation
      where unit = '' or step = '' or source = ''
         or (kind in ('clock', 'referral', 'task') and ((due_at is null and remind_at is null) or (escalated < 2 and escalates_at is null)))
      limit $1`,
    [most],
  );
}
