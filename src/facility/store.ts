import type { Sender, Tx } from "../platform/index.ts";
import type { FacilityRecord } from "./record.ts";

/** A place as its part folds to. */
export function upsertFacility(tx: Sender, id: string, record: FacilityRecord): void {
  tx.send(
    `insert into facility.facility (id, unit, record) values ($1, $2, $3::jsonb)
     on conflict (id) do update set unit = excluded.unit, record = excluded.record`,
    [id, record.unit, JSON.stringify(record)],
  );
}

/** Places of which something is on record, of these units alone where they are named. */
export async function listFacilities(tx: Tx, units?: readonly string[]): Promise<FacilityRecord[]> {
  const rows = await tx.query<{ record: FacilityRecord }>(
    "select record from facility.facility where $1::text[] is null or unit = any ($1) order by unit",
    [units ?? null],
  );
  return rows.map((row) => row.record);
}

/** How many have a place in each room of a unit, by the key of the room. */
export type TakenRoom = { readonly unit: string; readonly room: string; readonly taken: number };

/** FC9: places taken by stays that are open, by room. */
export async function countTaken(tx: Tx, unit?: string): Promise<TakenRoom[]> {
  return await tx.query<TakenRoom>(
    `select unit, room, count(*)::int as taken from process.case
      where room is not null and ($1::text is null or unit = $1) group by unit, room order by unit, room`,
    [unit ?? null],
  );
}
