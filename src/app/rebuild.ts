import { compartments, contextSql, noDossier } from "../access/index.ts";
import { type Entry, foldEntry, emptyPart, type Part, sameValue } from "../ledger/index.ts";
import { readEntries, readSubjects } from "../ledger/server.ts";
import type { Database, Tx } from "../platform/server.ts";
import { marksOf } from "./apart-mark.ts";
import { type Node, projectionsOf } from "./node.ts";
import { comparePresence, type Difference, type FoldedPart, presences } from "./rebuild-presence.ts";
import { countEntryLeaves, emptyTable, listDossiers, readTable, type SearchTable, type TableRow } from "./rebuild-store.ts";

export type Rebuilt = {
  readonly dossiers: number;
  readonly entries: number;
  readonly erased: number;
  readonly differences: readonly Difference[];
};

/**
 * How each search table is compared. Tables that others point to are written over instead of emptied; how far something was
 * raised by the watch is no part of what the entries say.
 */
const searchTables: readonly SearchTable[] = [
  { table: "process.case", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.obligation", by: "dossier", key: "subject", isEmptied: true, without: ["escalated", "escalates_at"] },
  { table: "access.relation", by: "dossier", key: "cause", isEmptied: true, without: [] },
  { table: "matching.name_key", by: "dossier", key: "dossier", isEmptied: true, without: [] },
  { table: "intake.arrival", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "intake.profile", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "document.issued", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "directory.proposal", by: "id", key: "id", isEmptied: true, without: [] },
  { table: "directory.service", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "disclosure.feared", by: "dossier", key: "dossier", isEmptied: false, without: [] },
  { table: "process.counted", by: "dossier", key: "subject", isEmptied: true, without: [] },
  { table: "process.counted_apart", by: "person", key: "mark", isEmptied: true, without: [], isMarked: true },
  { table: "process.apart", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.shelf", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.cited", by: "mark", key: "mark", isEmptied: true, without: [], isMarked: true },
  { table: "process.quota_place", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.register", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.sent", by: "dossier", key: "id", isEmptied: false, without: [] },
  { table: "process.group_decision", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "influx.activation", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "influx.place", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "directory.memorandum", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "process.sitting", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.sitting_item", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.matter", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "process.scheme", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "influx.plan_part", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "influx.readiness", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "sync.device", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "sync.officer", by: "device", key: "account", isEmptied: true, without: [] },
  { table: "appointment.booking", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "appointment.busy", by: "dossier", key: "appointment", isEmptied: true, without: [] },
  { table: "process.referral", by: "dossier", key: "id", isEmptied: false, without: [] },
  { table: "facility.monitoring", by: "dossier", key: "id", isEmptied: false, without: [] },
  { table: "facility.visit", by: "dossier", key: "id", isEmptied: false, without: [] },
  { table: "facility.incident", by: "dossier", key: "id", isEmptied: false, without: [] },
  { table: "facility.facility", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "appointment.helper", by: "id", key: "id", isEmptied: false, without: [] },
  { table: "quality.sample", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "quality.reading", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "quality.action", by: "dossier", key: "id", isEmptied: true, without: [] },
  { table: "quality.answer", by: "id", key: "id", isEmptied: true, without: [] },
  { table: "access.account", by: "id", key: "id", isEmptied: false, without: [] },
];

/** Tables that a rebuild compares with the entries, whole or by whether their rows are there. */
export const comparedTables: readonly string[] = [...searchTables, ...presences].map((one) => one.table);

/** Who lists dossiers sees headers of entries, as an auditor does, and no payload. */
export const headersOnly = contextSql({ account: noDossier, units: [], compartments: ["audit"], dossiers: [] });
const batchSize = 50;

/** Thrown to undo what a comparison wrote. */
class Undo extends Error {}

/**
 * Folds all entries afresh, dossier by dossier, and compares them with the snapshots; then runs the projections into the
 * emptied search tables inside a transaction that is undone, and compares those (CS8, LE2). An erased dossier is counted, not compared.
 * @param owner the database as its owner, who alone may empty a table
 */
export async function rebuildAndCompare(node: Node, owner: Database): Promise<Rebuilt> {
  const found: Difference[] = [];
  let entries = 0,
    erased = 0,
    dossiers = 0;
  const none = headersOnly;
  const leaves = await owner.transaction(none, countEntryLeaves);
  for (let after = noDossier; ;) {
    const batch = await owner.transaction(none, (tx) => listDossiers(tx, after, batchSize));
    const last = batch.at(-1);
    if (last === undefined) break;
    after = last;
    const compared = await compareBatch(node, owner, batch);
    found.push(...compared.differences);
    entries += compared.entries;
    erased += compared.erased;
    dossiers += batch.length;
  }
  // An entry that is gone leaves its leaf behind.
  if (entries < leaves) found.push({ table: "ledger.entry", subject: noDossier, kind: "missing" });
  return { dossiers, entries, erased, differences: found };
}

type Compared = { readonly entries: number; readonly erased: number; readonly differences: readonly Difference[] };

async function compareBatch(node: Node, owner: Database, dossiers: readonly string[]): Promise<Compared> {
  const context = contextSql({
    account: noDossier,
    units: node.country.units.map((unit) => unit.code),
    compartments: [...compartments],
    dossiers: [...dossiers],
  });
  let compared: Compared | undefined;
  await owner
    .transaction(context, async (tx) => {
      const folded = await foldAll(tx, node, dossiers);
      const snapshots = await compareSnapshots(tx, node, dossiers, folded.parts);
      const whole = dossiers.filter((dossier) => !folded.erased.has(dossier));
      // Before the projections run, which write what they find missing.
      const present = await comparePresence(tx, whole, [...folded.parts.values()]);
      const tables = await compareTables(
        tx,
        node,
        whole,
        [...folded.parts.values()].filter((one) => !folded.erased.has(one.dossier)),
      );
      compared = { entries: folded.entries, erased: folded.erased.size, differences: [...snapshots, ...tables, ...present] };
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  if (!compared) throw new Error("fault: nothing was compared");
  return compared;
}

type Folded = { readonly parts: ReadonlyMap<string, FoldedPart>; readonly entries: number; readonly erased: ReadonlySet<string> };

async function foldAll(tx: Tx, node: Node, dossiers: readonly string[]): Promise<Folded> {
  const parts = new Map<string, FoldedPart>();
  const erased = new Set<string>();
  let count = 0;
  for (const dossier of dossiers) {
    const entries = await readEntries(tx, node.safe, dossier);
    count += entries.length;
    const inOrder = entries.toSorted((a, b) => a.version - b.version);
    for (const entry of inOrder) {
      if (entry.payload === undefined) {
        erased.add(dossier);
        continue;
      }
      // Ids of subjects are made by clients: what another dossier calls the same is another subject.
      const key = `${dossier} ${entry.subject} ${entry.compartment}`;
      const before = parts.get(key)?.part ?? emptyPart;
      parts.set(key, {
        dossier,
        subject: entry.subject,
        kind: entry.subjectKind,
        compartment: entry.compartment,
        part: foldEntry(before, entry as Entry),
      });
    }
  }
  return { parts, entries: count, erased };
}

async function compareSnapshots(tx: Tx, node: Node, dossiers: readonly string[], parts: Folded["parts"]): Promise<Difference[]> {
  const found: Difference[] = [];
  const standing = new Map<string, Part>();
  const { states } = await readSubjects(tx, node.safe, dossiers);
  for (const state of states)
    for (const [compartment, part] of Object.entries(state.parts)) standing.set(`${state.dossier} ${state.subject} ${compartment}`, part);
  for (const [key, { subject, compartment, part }] of parts) {
    const snapshot = standing.get(key);
    if (!snapshot) found.push({ table: "ledger.snapshot", subject, compartment, kind: "missing" });
    else if (snapshot.version !== part.version || !sameValue(snapshot.fields, JSON.parse(JSON.stringify(part.fields))))
      found.push({ table: "ledger.snapshot", subject, compartment, kind: "differs" });
  }
  for (const key of standing.keys()) {
    const [, subject = "", compartment = ""] = key.split(" ");
    if (!parts.has(key)) found.push({ table: "ledger.snapshot", subject, compartment, kind: "extra" });
  }
  return found;
}

async function compareTables(tx: Tx, node: Node, dossiers: readonly string[], parts: readonly FoldedPart[]): Promise<Difference[]> {
  const marks = marksOf(node, dossiers);
  const namesIn = ({ isMarked }: SearchTable) => (isMarked ? marks : dossiers);
  const before = await Promise.all(searchTables.map((one) => readTable(tx, one, namesIn(one))));
  for (const one of searchTables) if (one.isEmptied) await emptyTable(tx, one, namesIn(one));
  const compared = new Set(searchTables.map((one) => one.table));
  for (const { dossier, subject, kind, compartment, part } of parts)
    for (const projection of projectionsOf(node, kind, compartment))
      if (projection.tables.some((table) => compared.has(table))) projection.write(tx, { dossier, subject, compartment, part }, node);
  const after = await Promise.all(searchTables.map((one) => readTable(tx, one, namesIn(one))));
  return searchTables.flatMap((one, place) => compareRows(one.table, before[place] ?? [], after[place] ?? []));
}

function compareRows(table: string, standing: readonly TableRow[], folded: readonly TableRow[]): Difference[] {
  const left = new Map(folded.map((one) => [JSON.stringify(one.row), one.key]));
  const extra = standing.filter((one) => !left.delete(JSON.stringify(one.row))).map((one) => one.key);
  const missing = [...left.values()];
  const subjects = [...new Set([...extra, ...missing])];
  return subjects.map((subject) => {
    if (!extra.includes(subject)) return { table, subject, kind: "missing" };
    return { table, subject, kind: missing.includes(subject) ? "differs" : "extra" };
  });
}
