import type { Sender, Tx } from "../platform/index.ts";
import { Activity } from "./activity.ts";
import { DirectoryEntry } from "./entry.ts";

/** A service in the search table. It holds nothing of a person, so every session reads it. */
export type ServiceRow = {
  readonly id: string;
  readonly version: number;
  readonly entry: DirectoryEntry;
  readonly activities: readonly Activity[];
};

type Stored = { id: string; version: number; record: unknown; activities: unknown };

function parseRow(row: Stored): ServiceRow {
  const activities = Activity.array().parse(row.activities);
  return { id: row.id, version: row.version, entry: DirectoryEntry.parse(row.record), activities };
}

/** The service as its part folds to; a retired one stays as a row without routes. */
export function upsertService(tx: Sender, row: ServiceRow & { readonly isRetired: boolean }): void {
  tx.send(
    `insert into directory.service (id, unit, routes, record, expires_on, version, activities) values ($1, $2, $3, $4::jsonb, $5, $6, $7::jsonb)
     on conflict (id) do update set unit = excluded.unit, routes = excluded.routes, record = excluded.record, expires_on = excluded.expires_on, version = excluded.version, activities = excluded.activities`,
    [
      row.id,
      row.entry.location.unit,
      row.isRetired ? [] : row.entry.service.routes,
      JSON.stringify(row.entry),
      row.entry.expiresOn,
      row.version,
      JSON.stringify(row.activities),
    ],
  );
}

/** Services in use, of one route where it is named. A row that no longer parses is a fault of ours, so it throws. */
export async function listServices(tx: Tx, route?: string): Promise<ServiceRow[]> {
  const rows = await tx.query<Stored>(
    "select id, version, record, activities from directory.service where cardinality(routes) > 0 and ($1::text is null or $1 = any (routes)) order by id",
    [route ?? null],
  );
  return rows.map(parseRow);
}

/** One service, retired or not. */
export async function findService(tx: Tx, id: string): Promise<(ServiceRow & { readonly isRetired: boolean }) | undefined> {
  const [row] = await tx.query<Stored & { is_retired: boolean }>(
    "select id, version, record, activities, cardinality(routes) = 0 as is_retired from directory.service where id = $1",
    [id],
  );
  return row && { ...parseRow(row), isRetired: row.is_retired };
}
