import type { Sender, Tx } from "../platform/index.ts";
import type { AnswerRow } from "./checklist-answer.ts";
import type { DecidedCase } from "./draw.ts";
import type { ActionRecord, ReadingRecord, SampleRecord } from "./records.ts";

/** Of which cases a draw is made: closed within a stretch of time, in these units, and held by none of the auditors. */
export type Population = {
  readonly units: readonly string[];
  readonly procedure: string;
  readonly since: string;
  readonly until: string;
  readonly notAssigned: readonly string[];
};

/** No draw is made of more cases than this at once. @source decision:0069 */
const populationMost = 50_000;

/** Decided cases in the order of the SHA-256 of the seed, a stroke and the id of the case: who has these three can make the draw again. */
export async function listDecided(
  tx: Tx,
  { units, procedure, since, until, notAssigned }: Population,
  seed: string,
): Promise<DecidedCase[]> {
  return await tx.query<DecidedCase>(
    `select c.dossier, c.id as "case", c.reference, c.unit, c.state as outcome, c.closed_at as "closedAt",
            coalesce(p.origin, 'notRecorded') as origin
       from process.case c
       left join lateral (select origin from intake.profile p where p.dossier = c.dossier order by p.id limit 1) p on true
      where c.unit = any ($1::text[]) and c.procedure = $2 and c.is_final and c.closed_at >= $3 and c.closed_at < $4
        and (c.assigned is null or c.assigned <> all ($5::uuid[]))
      order by sha256(convert_to($6 || '/' || c.id::text, 'UTF8')), c.id limit ${populationMost}`,
    [units, procedure, since, until, notAssigned, seed],
  );
}

/** A sample as its entries fold to. */
export function upsertSample(tx: Sender, record: SampleRecord): void {
  tx.send(
    `insert into quality.sample (dossier, id, unit, record) values ($1, $1, $2, $3::jsonb)
     on conflict (dossier, id) do update set record = excluded.record`,
    [record.id, record.unit, JSON.stringify(record)],
  );
}

/** A reading as its entries fold to. */
export function upsertReading(tx: Sender, row: ReadingRecord): void {
  tx.send(
    `insert into quality.reading (dossier, id, sample, "case", by, unit, handed_in_at, marks) values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
     on conflict (dossier, id) do update set handed_in_at = excluded.handed_in_at, marks = excluded.marks`,
    [row.dossier, row.id, row.sample, row.case, row.by, row.unit, row.handedInAt, row.marks === null ? null : JSON.stringify(row.marks)],
  );
}

/** An action as its entries fold to. */
export function upsertAction(tx: Sender, unit: string, record: ActionRecord): void {
  tx.send(
    `insert into quality.action (dossier, id, unit, record) values ($1, $2, $3, $4::jsonb)
     on conflict (dossier, id) do update set record = excluded.record`,
    [record.sample, record.id, unit, JSON.stringify(record)],
  );
}

/** Samples that the reader's context opens, newest first. */
export async function listSamples(tx: Tx, most: number): Promise<SampleRecord[]> {
  const rows = await tx.query<{ record: SampleRecord }>("select record from quality.sample order by id desc limit $1", [most]);
  return rows.map((row) => row.record);
}

/** One sample, where the reader's context opens it. */
export async function findSample(tx: Tx, id: string): Promise<SampleRecord | undefined> {
  const rows = await tx.query<{ record: SampleRecord }>("select record from quality.sample where id = $1", [id]);
  return rows[0]?.record;
}

/** Readings of samples, as far as the reader's context opens them. */
export async function listReadings(tx: Tx, samples: readonly string[]): Promise<ReadingRecord[]> {
  return await tx.query<ReadingRecord>(
    `select dossier, id, sample, "case", by, unit, handed_in_at as "handedInAt", marks from quality.reading where sample = any ($1::uuid[])`,
    [samples],
  );
}

/** Actions of samples, the soonest first. */
export async function listActions(tx: Tx, samples: readonly string[]): Promise<ActionRecord[]> {
  const rows = await tx.query<{ record: ActionRecord }>(
    "select record from quality.action where dossier = any ($1::uuid[]) order by record ->> 'by', id",
    [samples],
  );
  return rows.map((row) => row.record);
}

/** Who of a unit has a role and may sign in. */
export async function listAuditors(tx: Tx, unit: string, role: string): Promise<{ readonly id: string; readonly name: string }[]> {
  return await tx.query("select id, name from access.account where unit = $1 and role = $2 and disabled_at is null order by name, id", [
    unit,
    role,
  ]);
}

/** An answer to a checklist as its entry says; one that is there is never written over. */
export function insertAnswer(tx: Sender, row: AnswerRow): void {
  tx.send("insert into quality.answer (id, record) values ($1, $2::jsonb) on conflict (id) do nothing", [row.id, JSON.stringify(row)]);
}

/** Every answer to these checklists. */
export async function listAnswers(tx: Tx, checklists: readonly string[]): Promise<AnswerRow[]> {
  const rows = await tx.query<{ record: AnswerRow }>(
    "select record from quality.answer where record ->> 'checklist' = any ($1::text[]) order by id",
    [checklists],
  );
  return rows.map((row) => row.record);
}

/** Measures about gaps of one checklist, the soonest first. */
export async function listMeasures(tx: Tx, checklist: string): Promise<ActionRecord[]> {
  const rows = await tx.query<{ record: ActionRecord }>(
    "select record from quality.action where record ->> 'checklist' = $1 order by record ->> 'by', id",
    [checklist],
  );
  return rows.map((row) => row.record);
}
