import type { Sender, Tx } from "../platform/index.ts";
import { Activity, type DistrictCount } from "./activity.ts";
import { DirectoryEntry } from "./entry.ts";
import { Proposal } from "./proposal.ts";

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

/**
 * What groups of all organisations reported, by district and quarter; a district is one however it was capitalised. Groups that are
 * retired since count as well; what a campaign reached is no activity of one. @param bounds first days of the quarters, and the day after the last
 */
export async function countDistricts(tx: Tx, bounds: readonly string[]): Promise<DistrictCount[]> {
  return await tx.query<DistrictCount>(
    `select min(a.told ->> 'district') as district, width_bucket((a.told ->> 'on')::date, $1::date[]) as quarter,
            (count(*) filter (where a.told ->> 'kind' is distinct from 'incident'))::int as count,
            (count(*) filter (where a.told ->> 'kind' is distinct from 'incident' and a.told ->> 'withNeighbours' = 'yes'))::int as "withNeighbours",
            (count(*) filter (where a.told ->> 'kind' = 'incident'))::int as incidents
       from directory.service s cross join lateral jsonb_array_elements(s.activities) as a(told)
      where s.record -> 'campaign' is null and (a.told ->> 'on')::date >= $2::date and (a.told ->> 'on')::date < $3::date
      group by lower(a.told ->> 'district'), 2`,
    [bounds, bounds[0], bounds.at(-1)],
  );
}

/** What an organisation proposes of a service; gone once it was verified. */
export type ProposalRow = { readonly id: string; readonly proposal: Proposal };

/** A proposal in place of the one before, or none. */
export function upsertProposal(tx: Sender, id: string, proposal: Proposal | undefined): void {
  if (proposal === undefined) tx.send("delete from directory.proposal where id = $1", [id]);
  else
    tx.send(
      `insert into directory.proposal (id, unit, proposal) values ($1, $2, $3::jsonb)
       on conflict (id) do update set unit = excluded.unit, proposal = excluded.proposal`,
      [id, proposal.unit, JSON.stringify(proposal)],
    );
}

/** Proposals of these units, or of all of them, the oldest first. */
export async function listProposals(tx: Tx, units?: readonly string[]): Promise<ProposalRow[]> {
  const rows = await tx.query<{ id: string; proposal: unknown }>(
    "select id, proposal from directory.proposal where $1::text[] is null or unit = any ($1) order by proposal ->> 'at' limit 500",
    [units ?? null],
  );
  return rows.map(({ id, proposal }) => ({ id, proposal: Proposal.parse(proposal) }));
}
