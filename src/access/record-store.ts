import type { Tx } from "../platform/index.ts";

/** One line of the record as an auditor reads it: who did what, when and why; no field value, no name of a person concerned. */
export type RecordRow = {
  readonly at: string;
  readonly source: "entry" | "access";
  readonly id: string;
  readonly kind: string;
  readonly by: string | undefined;
  readonly byName: string;
  readonly role: string;
  readonly unit: string;
  readonly purpose: string;
  readonly outcome: string;
  readonly code: string | undefined;
  readonly dossier: string;
  readonly compartment: string | undefined;
  readonly position: number | undefined;
};
type Raw = {
  at: string;
  source: "entry" | "access";
  id: string;
  kind: string;
  by_account: string | null;
  by_name: string | null;
  role: string;
  unit: string;
  purpose: string;
  outcome: string;
  code: string | null;
  dossier: string;
  compartment: string | null;
  position: number | null;
};

export type RecordFilter = {
  readonly before: string;
  readonly account: string | undefined;
  readonly outcome: string | undefined;
  readonly source: "entry" | "access" | undefined;
  readonly most: number;
};

/** An entry that met another one keeps both values and says so in its kind (LE6). */
const entryOutcome = "case when e.kind like '%.conflict' then 'conflict' else 'recorded' end";

/** Changes and reads before an instant, newest first. Row security shows them to the audit compartment alone. */
export async function listRecord(tx: Tx, { before, account, outcome, source, most }: RecordFilter): Promise<RecordRow[]> {
  const rows = await tx.query<Raw>(
    `select r.*, a.name as by_name, l.position from (
       (select e.recorded_at as at, 'entry' as source, e.id, e.kind, e.by_account, e.role, e.unit, '' as purpose, ${entryOutcome} as outcome, null as code, e.dossier, e.compartment
          from ledger.entry e where e.recorded_at < $1 and ($2::uuid is null or e.by_account = $2) and ($3::text is null or $3 = ${entryOutcome}) and ($5::text is null or $5 = 'entry') order by e.recorded_at desc limit $4)
       union all
       (select g.at, 'access', g.id, g.action, g.by_account, g.role, g.unit, g.purpose, g.outcome, g.code, g.dossier, null
          from access.log g where g.at < $1 and ($2::uuid is null or g.by_account = $2) and ($3::text is null or g.outcome = $3) and ($5::text is null or $5 = 'access') order by g.at desc limit $4)
     ) r left join access.account a on a.id = r.by_account left join ledger.leaf l on l.id = r.id
     order by r.at desc, r.id desc limit $4`,
    [before, account ?? null, outcome ?? null, most, source ?? null],
  );
  return rows.map((row) => ({
    // The person concerned acts under an account too; their name is not an auditor's matter.
    at: row.at,
    source: row.source,
    id: row.id,
    kind: row.kind,
    by: row.by_account ?? undefined,
    byName: row.role === "person" ? "" : (row.by_name ?? ""),
    role: row.role,
    unit: row.unit,
    purpose: row.purpose,
    outcome: row.outcome,
    code: row.code ?? undefined,
    dossier: row.dossier,
    compartment: row.compartment ?? undefined,
    position: row.position ?? undefined,
  }));
}

/** Enough to see that sealing stands still; more is not counted. */
const pendingMax = 100_000;

/** The newest checkpoints over the sealed record, and how many leaves wait. */
export async function readSealing(
  tx: Tx,
  most: number,
): Promise<{ checkpoints: { size: number; at: string; note: string }[]; pending: number }> {
  const [checkpoints, [waiting]] = await Promise.all([
    tx.query<{ size: number; at: string; note: string }>("select size, at, note from ledger.checkpoint order by size desc limit $1", [
      most,
    ]),
    tx.query<{ pending: number }>("select count(*)::int as pending from (select 1 from ledger.leaf_pending limit $1) waiting", [
      pendingMax,
    ]),
  ]);
  return { checkpoints, pending: waiting?.pending ?? 0 };
}
