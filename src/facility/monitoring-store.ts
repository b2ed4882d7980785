import type { Sender, Tx } from "../platform/index.ts";
import type { MonitorRecord } from "./monitoring.ts";

/** A visit of monitors as its part folds to. */
export function upsertMonitorVisit(tx: Sender, record: MonitorRecord): void {
  const serious = record.findings.filter((one) => one.gravity === "serious").length;
  tx.send(
    `insert into facility.monitoring (dossier, id, unit, visited_on, serious, open, record) values ($1, $1, $2, $3, $4, $5, $6::jsonb)
     on conflict (dossier, id) do update set serious = excluded.serious, open = excluded.open, record = excluded.record`,
    [record.id, record.unit, record.on, serious, record.findings.filter((one) => one.state !== "met").length, JSON.stringify(record)],
  );
}

/** Visits to a place, latest first. */
export async function listMonitorVisits(tx: Tx, unit: string, most: number): Promise<MonitorRecord[]> {
  const rows = await tx.query<{ record: MonitorRecord }>(
    "select record from facility.monitoring where unit = $1 order by visited_on desc, id desc limit $2",
    [unit, most],
  );
  return rows.map((row) => row.record);
}

/** One visit. */
export async function findMonitorVisit(tx: Tx, id: string): Promise<MonitorRecord | undefined> {
  const [row] = await tx.query<{ record: MonitorRecord }>("select record from facility.monitoring where id = $1", [id]);
  return row?.record;
}

/** Visits of a year by place. */
export type MonitoredCount = {
  readonly unit: string;
  readonly visits: number;
  readonly withoutSerious: number;
  readonly open: number;
  readonly last: string;
};

/** FC10: how many visits there were since a day to each place, and how many of them found nothing serious. */
export async function countMonitorVisits(tx: Tx, since: string): Promise<MonitoredCount[]> {
  return await tx.query<MonitoredCount>(
    `select unit, count(*)::int as visits, count(*) filter (where serious = 0)::int as "withoutSerious", sum(open)::int as open,
            max(visited_on)::text as last
       from facility.monitoring where visited_on >= $1 group by unit order by unit`,
    [since],
  );
}
