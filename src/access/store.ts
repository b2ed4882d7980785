import { sha256 } from "../ledger/server.ts";
import type { Sender, Tx } from "../platform/index.ts";
import { binaryArray, binaryColumn } from "../platform/server.ts";
import { type Actor, readableCompartments } from "./decide.ts";
import { accessHeader, type AccessRecord } from "./log.ts";

/** Writes access records and their leaves, in the transaction of what they accompany (P9). */
export async function insertAccess(tx: Tx, records: readonly AccessRecord[]): Promise<void> {
  if (records.length === 0) return;
  const hashes = records.map((record) => sha256(Buffer.from(accessHeader(record))));
  await tx.query(
    `with record as (
       insert into access.log (dossier, id, at, by_account, role, unit, purpose, action, subject, fields, outcome, code, hash)
       select r.dossier, r.id, r.at, r.by_account, r.role, r.unit, r.purpose, r.action, r.subject,
              case when r.fields = '' then '{}'::text[] else string_to_array(r.fields, ',') end, r.outcome, r.code, r.hash
         from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::text[], $11::text[], $12::text[], $13::bytea[])
           as r(dossier, id, at, by_account, role, unit, purpose, action, subject, fields, outcome, code, hash))
     insert into ledger.leaf_pending (id, source, hash) select l.id, 'access', l.hash from unnest($2::uuid[], $13::bytea[]) as l(id, hash)`,
    [
      records.map((one) => one.dossier),
      records.map((one) => one.id),
      records.map((one) => one.at),
      records.map((one) => one.by ?? null),
      records.map((one) => one.role),
      records.map((one) => one.unit),
      records.map((one) => one.purpose),
      records.map((one) => one.action),
      records.map((one) => one.subject ?? null),
      records.map((one) => one.fields.join(",")),
      records.map((one) => one.outcome),
      records.map((one) => one.code ?? null),
      hashes,
    ],
  );
}

/**
 * Compartments that the live relations of an actor's unit open to them, by dossier. A relation that opens nothing to this role is not
 * even fetched: what is shut takes the time of what is not there (P2).
 */
export async function readRelations(
  tx: Tx,
  { role, units }: Pick<Actor, "role" | "units">,
  dossiers: readonly string[],
  now: string,
): Promise<Map<string, { compartments: string[] }>> {
  const rows = await tx.query<{ dossier: string; compartments: string[] }>(
    `select dossier, compartments from access.relation
      where dossier = any ($1::uuid[]) and unit = any ($2::text[]) and (until is null or until > $3) and compartments && $4::text[]`,
    [dossiers, role.scope === "related" ? units : [], now, readableCompartments(role)],
  );
  const relations = new Map<string, { compartments: string[] }>();
  for (const row of rows) {
    const known = relations.get(row.dossier);
    if (known) known.compartments.push(...row.compartments);
    else relations.set(row.dossier, { compartments: [...row.compartments] });
  }
  return relations;
}

/** A live relation of a unit to a dossier, as one cause gives it. */
export type RelationRow = {
  readonly dossier: string;
  readonly unit: string;
  readonly cause: string;
  readonly compartments: readonly string[];
  readonly since: string;
  readonly until: string | null;
};

const newRelationsSql = `insert into access.relation as r (dossier, unit, cause, compartments, since, until)
     select $1, n.unit, n.cause, string_to_array(n.compartments, ','), n.since::timestamptz, n.until::timestamptz
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) as n(cause, unit, compartments, since, until)`;
const insertRelationsSql = `${newRelationsSql}
     on conflict (dossier, unit, cause) do update set compartments = excluded.compartments, since = excluded.since, until = excluded.until`;
const replaceRelationsSql = `with gone as (delete from access.relation r where r.dossier = $1 and r.cause = any ($7::uuid[])
            and not exists (select 1 from unnest($2::uuid[], $3::text[]) as n(cause, unit) where n.cause = r.cause and n.unit = r.unit))
     ${insertRelationsSql}`;

/** Replaces the relations that these causes (an arrival, a referral, a case) give; each row names one of them. */
export function replaceRelations(tx: Sender, dossier: string, causes: readonly string[], rows: readonly RelationRow[]): void {
  tx.send(replaceRelationsSql, [...writtenOf(dossier, rows), causes]);
}

/** Writes the first relations of a dossier: where one is there all the same, the statement fails. */
export function insertRelations(tx: Sender, dossier: string, rows: readonly RelationRow[]): void {
  tx.send(newRelationsSql, writtenOf(dossier, rows));
}

function writtenOf(dossier: string, rows: readonly RelationRow[]): readonly unknown[] {
  return [
    dossier,
    binaryColumn("uuid", rows, "cause"),
    binaryColumn("text", rows, "unit"),
    binaryArray(
      "text",
      rows.map((one) => one.compartments.join(",")),
    ),
    binaryColumn("text", rows, "since"),
    binaryColumn("text", rows, "until"),
  ];
}

/** Whose looks at a file are listed: those of these units, or of everybody; the reader's own apart, so that neither hides the other (PE32). */
export type LooksAsked = {
  readonly units: readonly string[] | undefined;
  readonly own: string | undefined;
  readonly most: number;
  readonly ownMost: number;
};

/**
 * Who saw or did what with a dossier, newest first: what the person's own page lists. A refused try showed nothing and is for the
 * auditor (AC6); counted here, a flood of tries would push the looks out of the list (PE31).
 */
export async function listLooks(
  tx: Tx,
  dossier: string,
  { units, own, most, ownMost }: LooksAsked,
): Promise<(AccessRecord & { byName: string | null })[]> {
  const rows = await tx.query<{
    dossier: string;
    id: string;
    at: string;
    by_account: string | null;
    role: string;
    unit: string;
    purpose: string;
    action: AccessRecord["action"];
    subject: string | null;
    fields: string[];
    outcome: AccessRecord["outcome"];
    code: string | null;
    name: string | null;
  }>(
    `select l.dossier, l.id, l.at, l.by_account, l.role, l.unit, l.purpose, l.action, l.subject, l.fields, l.outcome, l.code, a.name
       from ((select * from access.log where dossier = $1 and outcome <> 'refused' and ($2::text[] is null or unit = any ($2)) and ($4::uuid is null or by_account is distinct from $4)
               order by at desc, id desc limit $3)
             union all
             (select * from access.log where dossier = $1 and outcome <> 'refused' and by_account = $4::uuid order by at desc, id desc limit $5)) l
       left join access.account a on a.id = l.by_account order by l.at desc, l.id desc`,
    [dossier, units ?? null, most, own ?? null, ownMost],
  );
  return rows.map((row) => ({
    ...row,
    by: row.by_account ?? undefined,
    subject: row.subject ?? undefined,
    code: row.code ?? undefined,
    byName: row.name,
  }));
}
