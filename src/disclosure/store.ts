import type { Sender, Tx } from "../platform/index.ts";
import { binaryArray } from "../platform/server.ts";

/** What R1 knows of a person: whether the question was put, and which States are feared. */
export type FearedSet = { readonly dossier: string; readonly version: number; readonly asked: boolean; readonly states: readonly string[] };

const insertFearedSql = "insert into disclosure.feared (dossier, version, asked, states) values ($1, $2, $3, $4)";
const upsertFearedSql = `${insertFearedSql}
     on conflict (dossier) do update set version = excluded.version, asked = excluded.asked, states = excluded.states`;

/**
 * The current feared set, as the person's part folds to. Rows that wait to leave follow it by foreign key; what would now go
 * to a feared State is withdrawn first, so that nothing stands in the way of recording a fear (R1).
 */
export function upsertFeared(tx: Sender, set: FearedSet, { at, isNew }: { readonly at: string; readonly isNew: boolean }): void {
  if (!isNew)
    tx.send(
      "update disclosure.outbound set withdrawn_at = $3 where dossier = $1 and sent_at is null and withdrawn_at is null and destination = any ($2::text[])",
      [set.dossier, set.states, at],
    );
  tx.send(isNew ? insertFearedSql : upsertFearedSql, [set.dossier, set.version, set.asked, binaryArray("text", set.states)]);
}

/** The feared sets of these dossiers; one that is missing was never asked about. */
export async function readFeared(tx: Tx, dossiers: readonly string[]): Promise<Map<string, FearedSet>> {
  const rows = await tx.query<FearedSet>("select dossier, version, asked, states from disclosure.feared where dossier = any ($1::uuid[])", [
    dossiers,
  ]);
  return new Map(rows.map((row) => [row.dossier, row]));
}

/** One release as the outbound table takes it; the feared set is added by the statement itself. */
export type OutboundRow = {
  readonly dossier: string;
  readonly id: string;
  readonly destination: string;
  readonly channel: string;
  readonly recipient: string;
  readonly fields: readonly string[];
  readonly ground: string;
  readonly preparedAt: string;
};

/** Puts a release on the one outbound table, with the feared set as it stands: the constraint decides again (R1). */
export function insertOutbound(tx: Sender, row: OutboundRow): void {
  tx.send(
    `insert into disclosure.outbound (dossier, id, destination, channel, recipient, fields, ground, prepared_at, feared_version, feared_asked, feared_states)
     select $1, $2, $3, $4, $5, $6, $7, $8, f.version, f.asked, f.states
       from (select 1) as one left join disclosure.feared f on f.dossier = $1
     on conflict (dossier, id) do nothing`,
    [row.dossier, row.id, row.destination, row.channel, row.recipient, row.fields, row.ground, row.preparedAt],
  );
}

/** Withdraws what waits to leave on a ground that is gone: a consent that was taken back (P4). */
export function withdrawByGround(tx: Sender, dossier: string, ground: string, at: string): void {
  tx.send(
    "update disclosure.outbound set withdrawn_at = $3 where dossier = $1 and ground = $2 and sent_at is null and withdrawn_at is null",
    [dossier, ground, at],
  );
}

/** Marks a release as handed over; from then on it no longer follows the feared set. Gives false when there is none. */
export async function markSent(tx: Tx, dossier: string, id: string, at: string): Promise<boolean> {
  const rows = await tx.query(
    "update disclosure.outbound set sent_at = coalesce(sent_at, $3), feared_version = null where dossier = $1 and id = $2 and withdrawn_at is null returning 1",
    [dossier, id, at],
  );
  return rows.length > 0;
}
