import { contextSql, noDossier } from "../../access/index.ts";
import { fieldsOf } from "../../ledger/index.ts";
import { readSubjects } from "../../ledger/server.ts";
import {
  type JudgedPair,
  type LearnedWeight,
  learnFromVerdicts,
  type PersonFacts,
  verdictsMin,
  weighPersons,
} from "../../matching/index.ts";
import type { Verdict } from "../../person/index.ts";
import { readShares } from "../../person/server.ts";
import type { Node } from "../node.ts";
import { factsOnFile, personKeyHashes, shareOfWordIn } from "../person-parts.ts";
import { headersOnly } from "../rebuild.ts";
import { listDossiers } from "../rebuild-store.ts";

/** What the verdicts of officers teach; `learned` is absent where too few were said. Nothing of a person stands in it. */
export type Learning = {
  readonly same: number;
  readonly different: number;
  readonly cannotTell: number;
  readonly needed: number;
  readonly learned?: readonly LearnedWeight[];
};

const batchSize = 50;
type Said = { readonly one: string; readonly other: string; readonly verdict: Verdict; readonly at: string };

/** Re-estimates the weights of a search from the verdicts that stand as entries; of two on the same files the later one counts. */
export async function learnWeights(node: Node, tell: (step: string) => void): Promise<Learning> {
  const { said, facts } = await readVerdicts(node);
  tell(`${said.length} verdicts`);
  const pairs: JudgedPair[] = [];
  for (const { one, other, verdict } of said) {
    const [asked, stored] = [facts.get(one), facts.get(other)];
    if (!asked || !stored || verdict === "cannotTell") continue;
    pairs.push({ lines: await weigh(node, asked, stored), isSame: verdict === "same" });
  }
  const count = (wanted: Verdict) => said.filter(({ verdict }) => verdict === wanted).length;
  const learned = learnFromVerdicts(pairs, node.personWeights);
  return {
    same: count("same"),
    different: count("notSame"),
    cannotTell: count("cannotTell"),
    needed: verdictsMin,
    ...(learned ? { learned } : {}),
  };
}

const contextOf = (dossiers: readonly string[]) =>
  contextSql({ account: noDossier, units: [], compartments: ["identity"], dossiers: [...dossiers] });

async function weigh(node: Node, asked: PersonFacts, stored: PersonFacts) {
  const shareOf = await node.database.transaction(contextOf([]), (tx) => readShares(tx, personKeyHashes(node, asked)));
  return weighPersons(asked, stored, shareOfWordIn(node, shareOf), node.personWeights).lines;
}

/** All verdicts, the last on each two files, and what those files say. */
async function readVerdicts(node: Node): Promise<{ readonly said: readonly Said[]; readonly facts: ReadonlyMap<string, PersonFacts> }> {
  const last = new Map<string, Said>();
  for (let after = noDossier; ;) {
    const batch = await node.database.transaction(headersOnly, (tx) => listDossiers(tx, after, batchSize));
    const end = batch.at(-1);
    if (end === undefined) break;
    after = end;
    const verdicts = (await readPersons(node, batch)).flatMap(({ dossier, fields }) => verdictsIn(dossier, fields));
    for (const one of verdicts) {
      const both = [one.one, one.other].sort().join(" ");
      if ((last.get(both)?.at ?? "") < one.at) last.set(both, one);
    }
  }
  const said = [...last.values()];
  const needed = [...new Set(said.flatMap(({ one, other }) => [one, other]))];
  const facts = new Map<string, PersonFacts>();
  for (let from = 0; from < needed.length; from += batchSize)
    for (const { dossier, fields } of await readPersons(node, needed.slice(from, from + batchSize)))
      facts.set(dossier, factsOnFile(fields));
  return { said, facts };
}

async function readPersons(node: Node, dossiers: readonly string[]) {
  const { states } = await node.database.transaction(contextOf(dossiers), (tx) => readSubjects(tx, node.safe, dossiers));
  return states.filter(({ kind }) => kind === "person").map((state) => ({ dossier: state.dossier, fields: fieldsOf(state) }));
}

function verdictsIn(dossier: string, fields: Readonly<Record<string, unknown>>): Said[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (!field.startsWith("compared/") || value === null) return [];
    const { verdict, at } = value as { verdict: Verdict; at: string };
    return [{ one: dossier, other: field.slice("compared/".length), verdict, at }];
  });
}
