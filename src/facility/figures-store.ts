import type { Sender, Tx } from "../platform/index.ts";
import type { KindCount, WeekCount } from "./figures.ts";
import type { Incident } from "./incident.ts";

/** Waiting over a stretch of time. */
export type Measured = {
  readonly referred: number;
  readonly acknowledged: number;
  readonly toReferral: number | null;
  readonly toAnswer: number | null;
};

/** An incident in its table. */
export type IncidentRow = Incident & { readonly id: string; readonly unit: string; readonly reference: string };

/** An incident as its part folds to. */
export function upsertIncident(tx: Sender, { id, unit, ...record }: IncidentRow): void {
  tx.send(
    `insert into facility.incident (dossier, id, unit, at, kind, record) values ($1, $1, $2, $3, $4, $5::jsonb)
     on conflict (dossier, id) do update set unit = excluded.unit, at = excluded.at, kind = excluded.kind, record = excluded.record`,
    [id, unit, record.at, record.kind, JSON.stringify(record)],
  );
}

/** The latest incidents of a place. */
export async function listIncidents(tx: Tx, unit: string, most: number): Promise<IncidentRow[]> {
  const rows = await tx.query<{ id: string; record: Incident & { readonly reference: string } }>(
    "select id, record from facility.incident where unit = $1 order by at desc, id desc limit $2",
    [unit, most],
  );
  return rows.map(({ id, record }) => ({ ...record, id, unit }));
}

/** Incidents of a place since a moment, by kind, most first. */
export async function countIncidents(tx: Tx, unit: string, since: string): Promise<KindCount[]> {
  return await tx.query<KindCount>(
    "select kind, count(*)::int as count from facility.incident where unit = $1 and at >= $2 group by kind order by 2 desc, 1",
    [unit, since],
  );
}

/** Arrivals, referrals and incidents of a place, week by week. @param bounds beginnings of the weeks, and the end of the last */
export async function countWeeks(tx: Tx, unit: string, bounds: readonly string[]): Promise<WeekCount[]> {
  return await tx.query<WeekCount>(
    `with came as (
       select width_bucket(arrived_at, $2::timestamptz[]) as week, count(*)::int as count from intake.arrival
        where unit = $1 and arrived_at >= $3 and arrived_at < $4 group by 1),
     sent as (
       select width_bucket(sent_at, $2::timestamptz[]) as week, count(*)::int as count, count(acknowledged_at)::int as acknowledged,
              round((percentile_cont(0.5) within group (order by extract(epoch from (sent_at - first_contact_at)) / 3600))::numeric, 1)::float8 as sent_hours,
              round((percentile_cont(0.5) within group (order by extract(epoch from (acknowledged_at - first_contact_at)) / 3600) filter (where acknowledged_at is not null))::numeric, 1)::float8 as answer_hours
         from process.referral where unit = $1 and sent_at >= $3 and sent_at < $4 group by 1),
     happened as (
       select width_bucket(at, $2::timestamptz[]) as week, count(*)::int as count from facility.incident
        where unit = $1 and at >= $3 and at < $4 group by 1)
     select (w.week - 1)::int as week, coalesce(came.count, 0) as arrivals, coalesce(sent.count, 0) as referred, coalesce(sent.acknowledged, 0) as acknowledged,
            sent.sent_hours as "hoursToReferral", sent.answer_hours as "hoursToAnswer", coalesce(happened.count, 0) as incidents
       from generate_series(1, cardinality($2::timestamptz[]) - 1) as w(week)
       left join came using (week) left join sent using (week) left join happened using (week)
      order by 1`,
    [unit, bounds, bounds[0], bounds.at(-1)],
  );
}

type Waiting = { readonly referrals: number; readonly since: string | null; readonly open: number };

/** Hours from first contact within which half of the referrals since a moment were sent, and were acknowledged, with their counts. */
export async function measureWaiting(tx: Tx, unit: string, since: string): Promise<Measured | undefined> {
  const [row] = await tx.query<Measured>(
    `select count(*)::int as referred, count(acknowledged_at)::int as acknowledged,
            round((percentile_cont(0.5) within group (order by extract(epoch from (sent_at - first_contact_at)) / 3600))::numeric, 1)::float8 as "toReferral",
            round((percentile_cont(0.5) within group (order by extract(epoch from (acknowledged_at - first_contact_at)) / 3600) filter (where acknowledged_at is not null))::numeric, 1)::float8 as "toAnswer"
       from process.referral where unit = $1 and sent_at >= $2`,
    [unit, since],
  );
  return row;
}

/** What waits now: referrals that nobody acknowledged, since when the oldest, and cases open at the place, but of procedures whose number is not told. */
export async function countWaiting(tx: Tx, unit: string, untold: readonly string[]): Promise<Waiting> {
  const [row] = await tx.query<Waiting>(
    `select (select count(*)::int from process.referral where unit = $1 and state = 'sent') as referrals,
            (select min(first_contact_at) from process.referral where unit = $1 and state = 'sent') as since,
            (select count(*)::int from process.case where unit = $1 and not is_final and procedure <> all ($2::text[])) as open`,
    [unit, untold],
  );
  return row ?? { referrals: 0, since: null, open: 0 };
}

/** Referrals of a place since a moment by whom they were sent to, most first. */
export async function countReceivers(
  tx: Tx,
  unit: string,
  since: string,
): Promise<{ readonly to: string; readonly referred: number; readonly acknowledged: number }[]> {
  return await tx.query(
    `select to_unit as "to", count(*)::int as referred, count(acknowledged_at)::int as acknowledged
       from process.referral where unit = $1 and sent_at >= $2 group by to_unit order by 2 desc, 1`,
    [unit, since],
  );
}
