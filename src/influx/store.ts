import type { Sender, Tx } from "../platform/index.ts";
import { allPosts, type Threshold } from "../process/index.ts";
import type { OpenAlarm } from "./alarm.ts";
import type { Confirmation, Readiness } from "./plan-subject.ts";
import type { ActivationRecord, PlaceRecord } from "./records.ts";

/** The activation as its entries fold to. */
export function upsertActivation(tx: Sender, record: ActivationRecord): void {
  tx.send(
    `insert into influx.activation (id, record, is_active) values ($1, $2::jsonb, $3)
     on conflict (id) do update set record = excluded.record, is_active = excluded.is_active`,
    [record.id, JSON.stringify(record), record.end === undefined],
  );
}

/** Activations of this State, newest first, ended ones too. */
export async function listActivations(tx: Tx, most: number): Promise<ActivationRecord[]> {
  const rows = await tx.query<{ record: ActivationRecord }>("select record from influx.activation order by id desc limit $1", [most]);
  return rows.map((row) => row.record);
}

/** What was last reported of a place. */
export function upsertPlace(tx: Sender, id: string, record: PlaceRecord): void {
  tx.send("insert into influx.place (id, record) values ($1, $2::jsonb) on conflict (id) do update set record = excluded.record", [
    id,
    JSON.stringify(record),
  ]);
}

/** What was last reported of each place; one that never reported is not among them. */
export async function listPlaces(tx: Tx): Promise<PlaceRecord[]> {
  const rows = await tx.query<{ record: PlaceRecord }>("select record from influx.place");
  return rows.map((row) => row.record);
}

/** A confirmation of a part of the plan as its entries fold to. */
export function upsertConfirmation(tx: Sender, id: string, record: Confirmation): void {
  tx.send("insert into influx.plan_part (id, record) values ($1, $2::jsonb) on conflict (id) do update set record = excluded.record", [
    id,
    JSON.stringify(record),
  ]);
}

/** What was confirmed of the plan. */
export async function listConfirmations(tx: Tx): Promise<Confirmation[]> {
  return (await tx.query<{ record: Confirmation }>("select record from influx.plan_part")).map((row) => row.record);
}

type PostFound = { readonly post: string; readonly items: Readonly<Record<string, Readiness>> };

/** The readiness of a post as its entries fold to. */
export function upsertReadiness(tx: Sender, id: string, record: PostFound): void {
  tx.send("insert into influx.readiness (id, record) values ($1, $2::jsonb) on conflict (id) do update set record = excluded.record", [
    id,
    JSON.stringify(record),
  ]);
}

/** What posts have ready; one where nobody looked is not among them. */
export async function listReadiness(tx: Tx): Promise<PostFound[]> {
  return (await tx.query<{ record: PostFound }>("select record from influx.readiness")).map((row) => row.record);
}

/** Arrivals within each threshold's own hours, by first contact. Nobody who is said to come later is counted; who claims which nationality is read by contexts that open identity for counting. */
export async function countForThresholds(
  tx: Tx,
  asked: { readonly thresholds: readonly Threshold[]; readonly posts: readonly string[]; readonly now: string },
): Promise<ReadonlyMap<string, number>> {
  const { thresholds, posts, now } = asked;
  const rows = await tx.query<{ id: string; count: number }>(
    `select t.id, count(a.id)::int as count
       from unnest($1::text[], $2::text[], $3::int[], $7::text[]) as t(id, unit, hours, origin)
       left join intake.arrival a on a.unit = any ($4::text[]) and (t.unit = $5 or a.unit = t.unit)
        and a.arrived_at > $6::timestamptz - make_interval(hours => t.hours) and a.arrived_at <= $6::timestamptz
        and (t.origin is null or exists (select 1 from intake.profile p where p.dossier = a.dossier and p.id = a.id and p.origin = t.origin))
      group by t.id`,
    [
      thresholds.map((one) => one.id),
      thresholds.map((one) => one.unit),
      thresholds.map((one) => one.withinHours),
      posts,
      allPosts,
      now,
      thresholds.map((one) => one.origin ?? null),
    ],
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** Alarms that stand open, with when they were raised. */
export async function listOpenAlarms(tx: Tx): Promise<(OpenAlarm & { readonly raisedAt: string })[]> {
  return await tx.query<OpenAlarm & { readonly raisedAt: string }>(
    `select id, threshold, highest, raised_at as "raisedAt" from influx.alarm where cleared_at is null order by raised_at`,
  );
}

/** One look at a time, on any process of the node; gives way at once when another holds it. */
export async function lockAlarms(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ held: boolean }>("select pg_try_advisory_xact_lock(hashtext('panah.influx')) as held");
  return row?.held ?? false;
}

/** Opens an alarm. */
export async function insertAlarm(
  tx: Tx,
  alarm: { readonly id: string; readonly threshold: string; readonly count: number; readonly at: string },
): Promise<void> {
  await tx.query("insert into influx.alarm (id, threshold, raised_at, highest) values ($1, $2, $3, $4)", [
    alarm.id,
    alarm.threshold,
    alarm.at,
    alarm.count,
  ]);
}

/** Notes the highest count of an open alarm. */
export async function growAlarm(tx: Tx, id: string, highest: number): Promise<void> {
  await tx.query("update influx.alarm set highest = $2 where id = $1", [id, highest]);
}

/** Closes alarms whose threshold was left. */
export async function clearAlarms(tx: Tx, ids: readonly string[], at: string): Promise<void> {
  await tx.query("update influx.alarm set cleared_at = $2 where id = any ($1::uuid[])", [ids, at]);
}

/** Whose arrivals are looked at, since when, and the procedure whose cases beyond its first stage count as let in. */
type LaneAsked = { readonly posts: readonly string[]; readonly since: string; readonly procedure: string; readonly first: string };

/** Arrivals `a` at posts since an instant, each with its case `c` where the person was let in. */
const arrivedAndLetIn = `from intake.arrival a
       left join lateral (
         select c.id from process.case c where c.dossier = a.dossier and c.procedure = $3 and c.state <> $4 and c.opened_at >= $2 limit 1) c on true
      where a.unit = any ($1::text[]) and a.arrived_at >= $2`;

/** Who came to posts since an instant: those who still wait before those who were let in, within both by when they came. */
export async function listLane(tx: Tx, asked: LaneAsked, most: number): Promise<string[]> {
  const rows = await tx.query<{ dossier: string }>(
    `select a.dossier ${arrivedAndLetIn} order by c.id is not null, a.arrived_at, a.dossier limit $5`,
    [asked.posts, asked.since, asked.procedure, asked.first, most],
  );
  return rows.map((row) => row.dossier);
}

/** Who came to each post since an instant, and how many of them have a case of the procedure that went beyond its first stage. */
export async function countLetIn(
  tx: Tx,
  asked: LaneAsked,
): Promise<{ readonly unit: string; readonly letIn: number; readonly waiting: number }[]> {
  return await tx.query<{ unit: string; letIn: number; waiting: number }>(
    `select a.unit, count(c.id)::int as "letIn", (count(*) - count(c.id))::int as waiting ${arrivedAndLetIn} group by a.unit`,
    [asked.posts, asked.since, asked.procedure, asked.first],
  );
}
