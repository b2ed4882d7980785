import type { KeyObject } from "node:crypto";
import type { Sender, Tx } from "../platform/index.ts";
import { binaryColumn } from "../platform/server.ts";
import { type Entry, entryHeader } from "./entry.ts";
import type { Part, SubjectState } from "./fold.ts";
import type { EntryPlan } from "./plan.ts";
import { decrypt, encrypt, type Safe, sha256 } from "./safe.ts";

/** Data keys by dossier and compartment, as loaded with the states; missing ones are made when first written. */
export type DossierKeys = Map<string, KeyObject>;
const keyName = (dossier: string, compartment: string) => `${dossier}\n${compartment}`;

/** States as loaded, with the data keys that opened them. */
export type Loaded = { readonly states: readonly SubjectState[]; readonly keys: DossierKeys };

type SnapshotRow = {
  dossier: string;
  subject: string | null;
  compartment: string;
  kind: string | null;
  version: number | null;
  state: Buffer | null;
  wrapped: Buffer | null;
};

/** Which parts of dossiers are read: those of the named subjects, of the named compartments, or all. */
export type Narrowing = { readonly subjects?: readonly string[]; readonly compartments?: readonly string[] };

/** The open parts of all subjects of these dossiers, or of fewer. Row security decides what is seen. */
export async function readSubjects(tx: Tx, safe: Safe, dossiers: readonly string[], narrowed: Narrowing = {}): Promise<Loaded> {
  const rows = await tx.query<SnapshotRow>(
    `select k.dossier, s.subject, k.compartment, s.kind, s.version, s.state, k.wrapped
       from ledger.dossier_key k
       left join ledger.snapshot s on s.dossier = k.dossier and s.compartment = k.compartment
            and ($2::uuid[] is null or s.subject = any ($2))
      where k.dossier = any ($1::uuid[]) and ($3::text[] is null or k.compartment = any ($3))
      order by s.subject`,
    [dossiers, narrowed.subjects ?? null, narrowed.compartments ?? null],
  );
  const keys: DossierKeys = new Map();
  const states = new Map<string, SubjectState & { parts: Record<string, Part> }>();
  for (const row of rows) {
    if (!row.wrapped) continue;
    const name = keyName(row.dossier, row.compartment);
    const key = keys.get(name) ?? safe.unwrapKey(row.dossier, row.compartment, row.wrapped);
    keys.set(name, key);
    if (row.subject === null || row.kind === null || row.state === null || row.version === null) continue;
    // Ids of subjects are made by clients: what another dossier calls the same is another subject.
    const place = keyName(row.dossier, row.subject);
    const state = states.get(place) ?? { dossier: row.dossier, subject: row.subject, kind: row.kind, parts: {} };
    state.parts[row.compartment] = openPart(key, {
      subject: row.subject,
      compartment: row.compartment,
      version: row.version,
      state: row.state,
    });
    states.set(place, state);
  }
  return { states: [...states.values()], keys };
}

function openPart(key: KeyObject, row: { subject: string; compartment: string; version: number; state: Uint8Array }): Part {
  const plain = decrypt(key, row.state, stateAbout(row.subject, row.compartment, row.version));
  return { version: row.version, fields: JSON.parse(Buffer.from(plain).toString("utf8")) as Part["fields"] };
}

const stateAbout = (subject: string, compartment: string, version: number) => `panah-state\n${subject}\n${compartment}\n${version}`;
const entryAbout = (entry: { id: string; subject: string; compartment: string; version: number }) =>
  `panah-payload\n${entry.id}\n${entry.subject}\n${entry.compartment}\n${entry.version}`;

/**
 * Lets commands on the same dossiers follow one another: what one decided on stays true until it is written (R2).
 * Send it before the reads; nobody waits for its answer.
 */
export function lockDossiers(tx: Sender, dossiers: readonly string[]): void {
  tx.send("select pg_advisory_xact_lock(hashtextextended(d::text, 7203)) from (select d from unnest($1::uuid[]) d order by d) sorted", [
    dossiers,
  ]);
}

/** What was answered to a command before, with the hash of what it asked; undefined when it is new. */
export async function findAnswer(tx: Tx, dossier: string, command: string): Promise<{ bodyHash: Uint8Array; answer: unknown } | undefined> {
  const [row] = await tx.query<{ body_hash: Buffer; answer: unknown }>(
    "select body_hash, answer from ledger.command where dossier = $1 and id = $2",
    [dossier, command],
  );
  return row && { bodyHash: row.body_hash, answer: row.answer };
}

/** Whether anything was ever recorded in a dossier, in a compartment that is shut to the author as well. */
export async function isBegun(tx: Tx, dossier: string): Promise<boolean> {
  return (await tx.query("select from ledger.command where dossier = $1 limit 1", [dossier])).length > 0;
}

/**
 * What PostgreSQL answers when two commands wanted to move the same snapshot on at once, or when a dossier that was to begin is there
 * already: the later one starts again from fresh facts. The statement that writes divides by zero then, so that nothing need wait for it.
 */
export const overtakenState = "22012";

/** Everything that one command writes to the ledger. */
export type Writing = {
  readonly dossier: string;
  readonly command: string;
  readonly bodyHash: Uint8Array;
  readonly answer: unknown;
  readonly recordedAt: string;
  readonly plan: EntryPlan;
  readonly keys: DossierKeys;
  /** A dossier that was not looked for since this command begins it. */
  readonly begins: string | undefined;
};

/**
 * Writes command, entries, leaves, keys and snapshots in one statement (LE1, LE2, LE5). It fails with `overtakenState`
 * when a snapshot moved on meanwhile or the dossier that begins is there already.
 */
export function writeEntries(tx: Sender, safe: Safe, writing: Writing): void {
  const { entries, parts } = writing.plan;
  const newKeys = makeMissingKeys(safe, writing);
  const stored = entries.map((entry) => storeEntry(entry, keyFor(writing.keys, entry.dossier, entry.compartment)));
  const snapshots = parts.map((part) => ({
    version: part.after.version,
    state: encrypt(
      keyFor(writing.keys, part.dossier, part.compartment),
      Buffer.from(JSON.stringify(part.after.fields)),
      stateAbout(part.subject, part.compartment, part.after.version),
    ),
  }));
  const values = [
    writing.dossier,
    writing.command,
    writing.bodyHash,
    writing.recordedAt,
    JSON.stringify(writing.answer),
    binaryColumn("uuid", entries, "dossier"),
    binaryColumn("uuid", entries, "id"),
    binaryColumn("uuid", entries, "subject"),
    binaryColumn("text", entries, "subjectKind"),
    binaryColumn("text", entries, "kind"),
    binaryColumn("text", entries, "compartment"),
    binaryColumn("integer", entries, "version"),
    binaryColumn("text", entries, "at"),
    entries[0]?.by ?? null,
    entries[0]?.role ?? null,
    entries[0]?.unit ?? null,
    entries[0]?.device ?? null,
    binaryColumn("integer", entries, "basedOn"),
    binaryColumn("bytea", stored, "payload"),
    binaryColumn("bytea", stored, "hash"),
    binaryColumn("uuid", newKeys, "dossier"),
    binaryColumn("text", newKeys, "compartment"),
    binaryColumn("bytea", newKeys, "wrapped"),
    binaryColumn("uuid", parts, "dossier"),
    binaryColumn("uuid", parts, "subject"),
    binaryColumn("text", parts, "compartment"),
    binaryColumn("text", parts, "subjectKind"),
    binaryColumn("integer", snapshots, "version"),
    binaryColumn("bytea", snapshots, "state"),
  ];
  if (writing.begins === undefined) tx.send(moveSql, values);
  else tx.send(beginSql, [...values, writing.begins]);
}

/** What both ways of writing have in common. */
const writeRecords = `
with entry as (
  insert into ledger.entry (dossier, id, subject, subject_kind, kind, compartment, version, at, recorded_at, by_account, role, unit, device, based_on, command, payload, hash)
  select e.dossier, e.id, e.subject, e.subject_kind, e.kind, e.compartment, e.version, e.at::timestamptz, $4, $14, $15, $16, $17, e.based_on, $2, e.payload, e.hash
    from unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::int[], $13::text[], $18::int[], $19::bytea[], $20::bytea[])
      as e(dossier, id, subject, subject_kind, kind, compartment, version, at, based_on, payload, hash)
), leaf as (
  insert into ledger.leaf_pending (id, source, hash) select l.id, 'entry', l.hash from unnest($7::uuid[], $20::bytea[]) as l(id, hash)
), key as (
  insert into ledger.dossier_key (dossier, compartment, wrapped) select * from unnest($21::uuid[], $22::text[], $23::bytea[])
), moved as (
  insert into ledger.snapshot as s (dossier, subject, compartment, kind, version, state)
  select p.dossier, p.subject, p.compartment, p.kind, p.version, p.state
    from unnest($24::uuid[], $25::uuid[], $26::text[], $27::text[], $28::int[], $29::bytea[]) as p(dossier, subject, compartment, kind, version, state)`;

/** Snapshots move on from the version that was seen, or the statement fails. */
const moveSql = `${writeRecords}
  on conflict (dossier, subject, compartment) do update set version = excluded.version, state = excluded.state
   where s.version < excluded.version and s.version = excluded.version - (
     select count(*) from unnest($6::uuid[], $8::uuid[], $11::text[]) as n(dossier, subject, compartment)
      where n.dossier = excluded.dossier and n.subject = excluded.subject and n.compartment = excluded.compartment)
  returning 1
), command as (
  insert into ledger.command (dossier, id, body_hash, recorded_at, answer) values ($1, $2, $3, $4, $5::json)
)
select 1 / (case when count(*) = cardinality($24::uuid[]) then 1 else 0 end) from moved`;

/** A dossier begins: nothing of it is there, or the statement fails. It gives no row, for which the server would make room. */
const beginSql = `${writeRecords}
)
insert into ledger.command (dossier, id, body_hash, recorded_at, answer) select $1::uuid, $2::uuid, $3::bytea, $4::timestamptz, $5::json
 where 1 / (case when exists (select from ledger.command where dossier = $30) then 0 else 1 end) = 1`;

function makeMissingKeys(safe: Safe, writing: Writing): { dossier: string; compartment: string; wrapped: Uint8Array }[] {
  const made: { dossier: string; compartment: string; wrapped: Uint8Array }[] = [];
  for (const { dossier, compartment } of writing.plan.parts) {
    const name = keyName(dossier, compartment);
    if (writing.keys.has(name)) continue;
    const key = safe.makeKey(dossier, compartment);
    writing.keys.set(name, key.plain);
    made.push({ dossier, compartment, wrapped: key.wrapped });
  }
  return made;
}

function keyFor(keys: DossierKeys, dossier: string, compartment: string): KeyObject {
  const key = keys.get(keyName(dossier, compartment));
  if (!key) throw new Error("fault: a part is written without its key");
  return key;
}

function storeEntry(entry: Entry, key: KeyObject): { payload: Uint8Array; hash: Uint8Array } {
  const payload = encrypt(key, Buffer.from(JSON.stringify(entry.payload)), entryAbout(entry));
  return { payload, hash: sha256(Buffer.from(entryHeader(entry)), payload) };
}

type EntryRow = {
  dossier: string;
  id: string;
  subject: string;
  subject_kind: string;
  kind: string;
  compartment: string;
  version: number;
  at: string;
  recorded_at: string;
  by_account: string;
  role: string;
  unit: string;
  device: string | null;
  based_on: number | null;
  command: string;
  payload: Buffer;
  wrapped: Buffer | null;
};

/** The entries of a dossier that may be opened, oldest first. One whose key was erased has the payload undefined. */
export async function readEntries(
  tx: Tx,
  safe: Safe,
  dossier: string,
): Promise<(Omit<Entry, "payload"> & { payload: Entry["payload"] | undefined })[]> {
  const rows = await tx.query<EntryRow>(
    `select e.*, k.wrapped from ledger.entry e join ledger.dossier_key k using (dossier, compartment)
      where e.dossier = $1 order by e.recorded_at, e.id`,
    [dossier],
  );
  return rows.map((row) => ({
    dossier: row.dossier,
    id: row.id,
    subject: row.subject,
    subjectKind: row.subject_kind,
    kind: row.kind,
    compartment: row.compartment,
    version: row.version,
    at: row.at as Entry["at"],
    recordedAt: row.recorded_at as Entry["recordedAt"],
    by: row.by_account,
    role: row.role,
    unit: row.unit,
    device: row.device ?? undefined,
    basedOn: row.based_on ?? undefined,
    command: row.command,
    payload: row.wrapped ? openPayload(safe, row, row.wrapped) : undefined,
  }));
}

function openPayload(safe: Safe, row: EntryRow, wrapped: Uint8Array): Entry["payload"] {
  const plain = decrypt(safe.unwrapKey(row.dossier, row.compartment, wrapped), row.payload, entryAbout(row));
  return JSON.parse(Buffer.from(plain).toString("utf8")) as Entry["payload"];
}
