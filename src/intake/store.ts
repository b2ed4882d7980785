import type { Tx } from "../platform/index.ts";

export type ArrivalIndexRow = { readonly dossier: string; readonly id: string; readonly group: string | undefined; readonly unit: string; readonly arrivedAt: string; readonly recordedAt: string };

/** Who arrived where and when, without names, as the arrival part of the person folds to. */
export async function upsertArrival(tx: Tx, row: ArrivalIndexRow): Promise<void> {
  await tx.query(
    `insert into intake.arrival (dossier, id, group_id, unit, arrived_at, recorded_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (dossier, id) do update set group_id = excluded.group_id, unit = excluded.unit, arrived_at = excluded.arrived_at`,
    [row.dossier, row.id, row.group ?? null, row.unit, row.arrivedAt, row.recordedAt],
  );
}
