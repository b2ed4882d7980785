import type { Sender, Tx } from "../platform/index.ts";

/** Who arrived where and when, without names. */
export type ArrivalIndexRow = {
  readonly dossier: string;
  readonly id: string;
  readonly group: string | undefined;
  readonly unit: string;
  readonly arrivedAt: string;
  readonly recordedAt: string;
};

/** Who arrived where and when, without names, as the arrival part of the person folds to. */
export function upsertArrival(tx: Sender, row: ArrivalIndexRow): void {
  tx.send(
    `insert into intake.arrival (dossier, id, group_id, unit, arrived_at, recorded_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (dossier, id) do update set group_id = excluded.group_id, unit = excluded.unit, arrived_at = excluded.arrived_at`,
    [row.dossier, row.id, row.group ?? null, row.unit, row.arrivedAt, row.recordedAt],
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
