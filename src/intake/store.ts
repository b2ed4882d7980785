import type { Sender, Tx } from "../platform/index.ts";
import { binaryArray } from "../platform/server.ts";

/** Who arrived where and when, without names. */
export type ArrivalIndexRow = {
  readonly dossier: string;
  readonly id: string;
  readonly group: string | undefined;
  readonly unit: string;
  readonly arrivedAt: string;
  readonly recordedAt: string;
  /** Lanes of the needs that were referred, for safe tables. */
  readonly lanes: readonly string[];
  /** Where they want to go and why, where they were asked. */
  readonly goingTo: string | undefined;
  readonly goingWhy: string | undefined;
};

const insertArrivalSql = `insert into intake.arrival (dossier, id, group_id, unit, arrived_at, recorded_at, lanes, going_to, going_why)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const upsertArrivalSql = `${insertArrivalSql}
     on conflict (dossier, id) do update set group_id = excluded.group_id, unit = excluded.unit, arrived_at = excluded.arrived_at, lanes = excluded.lanes,
       going_to = excluded.going_to, going_why = excluded.going_why`;

/**
 * Who arrived where and when, without names, as the arrival part of the person folds to.
 * @param isNew that no row can be there: where one is all the same, the statement fails
 */
export function upsertArrival(tx: Sender, row: ArrivalIndexRow, isNew = false): void {
  tx.send(isNew ? insertArrivalSql : upsertArrivalSql, [
    row.dossier,
    row.id,
    row.group ?? null,
    row.unit,
    row.arrivedAt,
    row.recordedAt,
    binaryArray("text", row.lanes),
    row.goingTo ?? null,
    row.goingWhy ?? null,
  ]);
}

/** What tables count of a person and what a list says that their file lacks, as the identity part folds to. */
export type ProfileRow = {
  readonly dossier: string;
  readonly id: string;
  readonly sex: string | undefined;
  readonly ageBand: string | undefined;
  readonly origin: string | undefined;
  readonly reference: string | undefined;
  readonly lacking: readonly string[];
};

const insertProfileSql =
  "insert into intake.profile (dossier, id, sex, age_band, reference, lacking, origin) values ($1, $2, $3, $4, $5, $6, $7)";
const upsertProfileSql = `${insertProfileSql}
     on conflict (dossier, id) do update set sex = excluded.sex, age_band = excluded.age_band, reference = excluded.reference, lacking = excluded.lacking,
       origin = excluded.origin`;

/**
 * Writes what is counted of a person, as the identity part folds to.
 * @param isNew that no row can be there: where one is all the same, the statement fails
 */
export function upsertProfile(tx: Sender, row: ProfileRow, isNew = false): void {
  tx.send(isNew ? insertProfileSql : upsertProfileSql, [
    row.dossier,
    row.id,
    row.sex ?? null,
    row.ageBand ?? null,
    row.reference ?? null,
    binaryArray("text", row.lacking),
    row.origin ?? null,
  ]);
}

/** How many of one kind came on one day of the State over one post; what was not recorded is absent. */
export type ArrivalCount = {
  readonly day: string;
  readonly unit: string;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly lane: string | null;
  readonly goingTo: string | null;
  readonly goingWhy: string | null;
  readonly count: number;
};

/** Arrivals after one instant until another, by all that safe tables tell apart. Never told as it is. */
export async function countProfiles(
  tx: Tx,
  asked: { readonly units: readonly string[]; readonly since: string; readonly until: string; readonly timeZone: string },
): Promise<ArrivalCount[]> {
  return await tx.query<ArrivalCount>(
    `select to_char(a.arrived_at at time zone $4, 'YYYY-MM-DD') as day, a.unit, p.sex, p.age_band as "ageBand", a.lanes[1] as lane,
            a.going_to as "goingTo", a.going_why as "goingWhy", count(*)::int as count
       from intake.arrival a left join intake.profile p on p.dossier = a.dossier and p.id = a.id
      where a.unit = any ($1::text[]) and a.arrived_at > $2 and a.arrived_at <= $3 group by 1, 2, 3, 4, 5, 6, 7`,
    [asked.units, asked.since, asked.until, asked.timeZone],
  );
}

/** Groups of these units that arrived before an instant, newest first. A person alone is a group of one. */
export async function listGroups(
  tx: Tx,
  units: readonly string[],
  before: string,
  most: number,
): Promise<{ group: string; arrivedAt: string; unit: string; persons: number }[]> {
  return await tx.query<{ group: string; arrivedAt: string; unit: string; persons: number }>(
    `select coalesce(group_id, id) as "group", min(arrived_at) as "arrivedAt", min(unit) as unit, count(*)::int as persons
       from (select * from intake.arrival where unit = any ($1::text[]) and arrived_at <= $2 order by arrived_at desc limit 2000) a
      group by coalesce(group_id, id) order by min(arrived_at) desc limit $3`,
    [units, before, most],
  );
}

/** Arrivals of these units since an instant, by unit and by day (`2026-03-07`) or hour (`2026-03-07T21`) of the State's own time. */
export async function countArrivals(
  tx: Tx,
  asked: { readonly units: readonly string[]; readonly since: string; readonly by: "day" | "hour"; readonly timeZone: string },
): Promise<{ unit: string; at: string; count: number }[]> {
  return await tx.query<{ unit: string; at: string; count: number }>(
    `select unit, to_char(arrived_at at time zone $3, $4) as at, count(*)::int as count from intake.arrival
      where unit = any ($1::text[]) and arrived_at >= $2 group by 1, 2 order by 1, 2`,
    [asked.units, asked.since, asked.timeZone, asked.by === "day" ? "YYYY-MM-DD" : 'YYYY-MM-DD"T"HH24'],
  );
}
