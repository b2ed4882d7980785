import { compartments, contextSql, noDossier } from "../access/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import { lockDossiers, readSubjects } from "../ledger/server.ts";
import type { Sender } from "../platform/server.ts";
import { countKeyShares } from "./key-shares.ts";
import { type Node, projectionsOf } from "./node.ts";
import { headersOnly } from "./rebuild.ts";
import { listDossiers } from "./rebuild-store.ts";

/**
 * Tables by which persons, cases and measures are found and counted: each row is read out of the parts and nothing is noted in it beside, so that
 * it may be written again at any time. A later program reads more out of the same parts. What is due on a case or a referral, and to whom
 * it opens the file, is written with it; how far it was raised is kept.
 */
const searchTables: ReadonlySet<string> = new Set([
  "matching.name_key",
  "intake.arrival",
  "intake.profile",
  "process.case",
  "process.referral",
  "process.counted",
  "process.counted_apart",
  "quality.action",
  "process.apart",
]);
const batchSize = 50;

/**
 * Writes anew by what persons and cases are found and counted, as this program reads it, a batch of dossiers at a time, while others
 * work: who was recorded under an earlier program is found by its keys only until then (CS9). Gives how many persons were read.
 */
export async function rewriteSearch(node: Node, tell: (step: string) => void): Promise<number> {
  let persons = 0;
  for (let after = noDossier; ;) {
    const batch = await node.database.transaction(headersOnly, (tx) => listDossiers(tx, after, batchSize));
    const last = batch.at(-1);
    if (last === undefined) break;
    after = last;
    persons += await rewriteBatch(node, batch);
    tell(`${persons} persons written anew`);
  }
  await countKeyShares(node);
  return persons;
}

function rewriteBatch(node: Node, dossiers: readonly string[]): Promise<number> {
  const units = node.country.units.map((unit) => unit.code);
  const context = contextSql({ account: noDossier, units, compartments: [...compartments], dossiers });
  return node.database.transaction(context, async (tx) => {
    lockDossiers(tx, dossiers);
    const { states } = await readSubjects(tx, node.safe, dossiers);
    for (const state of states) rewrite(node, tx, state);
    return states.filter((state) => state.kind === "person").length;
  });
}

function rewrite(node: Node, tx: Sender, { dossier, subject, kind, parts }: SubjectState): void {
  for (const [compartment, part] of Object.entries(parts))
    for (const projection of projectionsOf(node, kind, compartment))
      if (projection.tables.some((table) => searchTables.has(table))) projection.write(tx, { dossier, subject, compartment, part }, node);
}
