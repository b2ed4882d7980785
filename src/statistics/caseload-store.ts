import type { Tx } from "../platform/index.ts";
import type { CaseCount } from "./caseload.ts";

/** Which cases are counted: of these units, in these procedures. */
export type Counted = { readonly units: readonly string[]; readonly procedures: readonly string[] };

/** No unit is counted beyond so many open cases: a view that takes seconds is not looked at. @source decision:0051 */
export const caseloadMost = 50_000;

const open = `select c.* from unnest($1::text[]) as u(unit)
      cross join lateral (
        select dossier, procedure, track, assigned, opened_at from process.case c
         where c.unit = u.unit and not c.is_final and c.procedure = any ($2::text[]) order by c.opened_at limit ${caseloadMost}) c`;

/** Whether every open case of every unit is counted: each unit is cut by itself, so that no sum of units tells. */
export async function isWholeCaseload(tx: Tx, { units, procedures }: Counted, most = caseloadMost): Promise<boolean> {
  const [beyond] = await tx.query(
    `select 1 from unnest($1::text[]) as u(unit)
      cross join lateral (
        select from process.case c
         where c.unit = u.unit and not c.is_final and c.procedure = any ($2::text[]) offset $3::int limit 1) c limit 1`,
    [units, procedures, most],
  );
  return beyond === undefined;
}

/** Open cases by procedure, track, origin, sex and age band. */
export async function countCaseload(tx: Tx, { units, procedures }: Counted): Promise<CaseCount[]> {
  return await tx.query<CaseCount>(
    `select c.procedure, c.track, p.origin, p.sex, p.age_band as "ageBand", count(*)::int as count
       from (${open}) c left join intake.profile p on p.dossier = c.dossier group by 1, 2, 3, 4, 5`,
    [units, procedures],
  );
}

/** Open cases by how long they have been open, in days from each bound on. */
export async function countAges(
  tx: Tx,
  { units, procedures }: Counted,
  { now, bounds }: { readonly now: string; readonly bounds: readonly number[] },
): Promise<{ readonly procedure: string; readonly bound: number; readonly count: number }[]> {
  return await tx.query(
    `select c.procedure, width_bucket(extract(epoch from $3::timestamptz - c.opened_at) / 86400, $4::float8[]) as bound, count(*)::int as count
       from (${open}) c group by 1, 2`,
    [units, procedures, now, bounds],
  );
}

/** How many cases were opened and closed in each week, by the State's own days. Weeks are half open: from the first day, to the next week's. */
export async function countWeeks(
  tx: Tx,
  { units, procedures }: Counted,
  weeks: readonly { readonly from: string; readonly to: string }[],
): Promise<{ readonly week: number; readonly opened: number; readonly closed: number }[]> {
  const among = "c.unit = any ($1::text[]) and c.procedure = any ($2::text[])";
  return await tx.query(
    `select w.week::int as week,
            (select count(*)::int from process.case c where ${among} and c.opened_at >= w.since and c.opened_at < w.until) as opened,
            (select count(*)::int from process.case c where ${among} and c.closed_at >= w.since and c.closed_at < w.until) as closed
       from unnest($3::timestamptz[], $4::timestamptz[]) with ordinality as w(since, until, week) order by w.week`,
    [units, procedures, weeks.map((one) => one.from), weeks.map((one) => one.to)],
  );
}

/** Open cases by whom they are given to, with the oldest and what is overdue of theirs; nobody's under null. */
export async function countOfficers(
  tx: Tx,
  { units, procedures }: Counted,
  now: string,
): Promise<{ readonly name: string | null; readonly open: number; readonly oldestAt: string; readonly overdue: number }[]> {
  return await tx.query(
    `with held as (select c.assigned, count(*)::int as open, min(c.opened_at) as oldest_at from (${open}) c group by 1),
          late as (
            select o.owner, count(*)::int as overdue from process.obligation o
             where o.unit = any ($1::text[]) and o.acts_at <= $3 and o.kind = 'clock' and o.procedure = any ($2::text[]) group by 1)
     select a.name, h.open, h.oldest_at as "oldestAt", coalesce(l.overdue, 0) as overdue
       from held h left join access.account a on a.id = h.assigned left join late l on l.owner is not distinct from h.assigned
      order by h.open desc, a.name`,
    [units, procedures, now],
  );
}
