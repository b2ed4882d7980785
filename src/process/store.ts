import type { Sender, Tx } from "../platform/index.ts";
import type { GroupDecision } from "./gate.ts";
import type { Scheme } from "./scheme-terms.ts";
import type { CaseRow, Obligation } from "./rows.ts";

type Raw = {
  dossier: string;
  id: string;
  procedure: string;
  version: string;
  compartment: string;
  state: string;
  is_final: boolean;
  unit: string;
  assigned: string | null;
  reference: string;
  opened_at: string;
  closed_at: string | null;
  reached: Readonly<Record<string, string>>;
};

/** Cases of these dossiers, oldest first. */
export async function listCases(tx: Tx, dossiers: readonly string[]): Promise<CaseRow[]> {
  const rows = await tx.query<Raw>("select * from process.case where dossier = any ($1::uuid[]) order by opened_at, id", [dossiers]);
  return rows.map((row) => ({
    dossier: row.dossier,
    id: row.id,
    procedure: row.procedure,
    version: row.version,
    compartment: row.compartment,
    state: row.state,
    isFinal: row.is_final,
    unit: row.unit,
    assigned: row.assigned ?? undefined,
    reference: row.reference,
    openedAt: row.opened_at,
    closedAt: row.closed_at ?? undefined,
    reached: row.reached,
  }));
}

/** The versions of procedures that cases began under, each once, found from the index one after the other (PR6). */
export async function listVersionsInUse(tx: Tx): Promise<{ readonly procedure: string; readonly version: string }[]> {
  return await tx.query<{ procedure: string; version: string }>(
    `with recursive used as (
       (select procedure, version from process.case order by procedure, version limit 1)
       union all
       select next.procedure, next.version from used, lateral (
         select c.procedure, c.version from process.case c where (c.procedure, c.version) > (used.procedure, used.version) order by c.procedure, c.version limit 1) as next)
     select procedure, version from used`,
    [],
  );
}

/** The case as its entries fold to. */
export function upsertCase(tx: Sender, row: CaseRow): void {
  tx.send(
    `insert into process.case (dossier, id, procedure, version, compartment, state, is_final, unit, assigned, reference, opened_at, closed_at, track, reached, room, joint, gaps)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb, $15, $16, $17::timestamptz[])
     on conflict (dossier, id) do update set state = excluded.state, is_final = excluded.is_final, unit = excluded.unit, assigned = excluded.assigned, reference = excluded.reference, closed_at = excluded.closed_at, track = excluded.track, reached = excluded.reached, room = excluded.room, joint = excluded.joint, gaps = excluded.gaps`,
    [
      row.dossier,
      row.id,
      row.procedure,
      row.version,
      row.compartment,
      row.state,
      row.isFinal,
      row.unit,
      row.assigned ?? null,
      row.reference,
      row.openedAt,
      row.closedAt ?? null,
      row.track ?? null,
      JSON.stringify(row.reached),
      row.room ?? null,
      row.joint ?? null,
      row.gaps ?? null,
    ],
  );
}

/**
 * Replaces all that is due on one subject, or as far as its name begins so; what is no longer due goes. Keeps how far each
 * was escalated.
 */
export function replaceObligations(
  tx: Sender,
  of: { readonly dossier: string; readonly subject: string; readonly begins?: string },
  rows: readonly Obligation[],
): void {
  const { dossier, subject, begins = "" } = of;
  tx.send(
    `with gone as (delete from process.obligation where dossier = $1 and subject = $2 and starts_with(name, $15) and not (name = any ($3::text[])))
     insert into process.obligation as o (dossier, subject, name, kind, unit, owner, procedure, step, reference, started_at, due_at, remind_at, source, evidence, escalates_at)
     select $1, $2, n.name, n.kind, n.unit, n.owner, n.procedure, n.step, n.reference, n.started_at, n.due_at, n.remind_at, n.source, n.evidence, coalesce(n.due_at, n.remind_at)
       from unnest($3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::timestamptz[], $12::text[], $13::text[], $14::timestamptz[])
         as n(name, kind, unit, owner, procedure, step, reference, started_at, due_at, source, evidence, remind_at)
     on conflict (dossier, subject, name) do update set kind = excluded.kind, unit = excluded.unit, owner = excluded.owner, procedure = excluded.procedure, step = excluded.step,
       reference = excluded.reference, started_at = excluded.started_at, due_at = excluded.due_at, remind_at = excluded.remind_at, source = excluded.source, evidence = excluded.evidence,
       escalated = case when o.acts_at is distinct from excluded.acts_at then 0 else o.escalated end,
       escalates_at = case when o.acts_at is distinct from excluded.acts_at then excluded.escalates_at else o.escalates_at end`,
    [
      dossier,
      subject,
      rows.map((one) => one.name),
      rows.map((one) => one.kind),
      rows.map((one) => one.unit),
      rows.map((one) => one.owner ?? null),
      rows.map((one) => one.procedure ?? null),
      rows.map((one) => one.step),
      rows.map((one) => one.reference),
      rows.map((one) => one.startedAt),
      rows.map((one) => one.dueAt ?? null),
      rows.map((one) => one.source),
      rows.map((one) => one.evidence),
      rows.map((one) => one.remindAt ?? null),
      begins,
    ],
  );
}

export type HistoryEntry = {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly byName: string | null;
  readonly role: string;
  readonly unit: string;
};

/** Who did what on these cases and when, oldest first, without any content; of compartments that are open alone. */
export async function listHistory(
  tx: Tx,
  dossier: string,
  cases: readonly string[],
  compartments: readonly string[],
): Promise<HistoryEntry[]> {
  return await tx.query<HistoryEntry>(
    `select e.id, e.subject, e.kind, e.at, e.recorded_at as "recordedAt", e.by_account as "by", a.name as "byName", e.role, e.unit
       from ledger.entry e left join access.account a on a.id = e.by_account
      where e.dossier = $1 and e.subject = any ($2::uuid[]) and e.compartment = any ($3::text[]) order by e.at, e.recorded_at, e.id`,
    [dossier, cases, compartments],
  );
}

/** Names of accounts by id. */
export async function listAccountNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string }>("select id, name from access.account where id = any ($1::uuid[])", [ids]);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Decisions on groups of this State, newest first, ended ones too; they hold nothing of a person. */
export async function listGroupDecisions(tx: Tx): Promise<GroupDecision[]> {
  const rows = await tx.query<{ record: GroupDecision }>("select record from process.group_decision order by id desc");
  return rows.map((row) => row.record);
}

/** The decision as its entries fold to. */
export function upsertGroupDecision(tx: Sender, decision: GroupDecision): void {
  tx.send(
    `insert into process.group_decision (id, record) values ($1, $2::jsonb)
     on conflict (id) do update set record = excluded.record`,
    [decision.id, JSON.stringify(decision)],
  );
}

/** Schemes that an office set up and another official confirmed, closed ones too; they hold nothing of a person. */
export async function listSchemes(tx: Tx): Promise<Scheme[]> {
  const rows = await tx.query<{ record: Scheme }>("select record from process.scheme where record is not null order by id desc");
  return rows.map((row) => row.record);
}
