import type { Desk } from "../access/index.ts";
import { findScript } from "../intake/index.ts";
import { type Birth as SaidBirth, PersonName } from "../kernel/index.ts";
import {
  type Birth,
  birthFromAge,
  type PersonFacts,
  type PersonWeights,
  queryKeys,
  readBirth,
  type ShareOf,
  weighPersons,
} from "../matching/index.ts";
import type { SearchBody } from "../person/index.ts";
import type { Gathered, PersonParts, Stored, Weighed } from "../person/server.ts";
import { unitTitle } from "../process/index.ts";
import type { Node } from "./node.ts";

/** Joins persons with matching and the keys of search: neither module knows the other. */
export function personParts(node: Node, desk: Desk): PersonParts {
  const hash = hashOf(node);
  return {
    desk,
    unitTitle: (unit) => unitTitle(node.country, unit),
    keysOf: (query) => queryKeys(factsAsked(query)).map(({ key, part }) => ({ key: hash(key), part })),
    weigh: (query, stored, shareOf) => weigh(query, stored, shareOfWordIn(node, shareOf), node.personWeights),
  };
}

const hashOf = (node: Pick<Node, "safe">) => (key: string) => node.safe.hashKey("identity", key);

/** The keyed hashes by which somebody is looked for. */
export function personKeyHashes(node: Pick<Node, "safe">, facts: PersonFacts): bigint[] {
  return queryKeys(facts).map(({ key }) => hashOf(node)(key));
}

/** How common a word is in the register: as all the sounds together that its letters leave open. */
export function shareOfWordIn(node: Pick<Node, "safe">, shareOf: Gathered["shareOf"]): ShareOf {
  const hash = hashOf(node);
  return (word) => Math.min(1, word.skeletons.reduce((sum, skeleton) => sum + shareOf(hash(`s:${skeleton}`)), 0) || 1);
}

/** What a file says of a person, as far as matching compares it. Absent stays absent (R6). */
export function factsOnFile(fields: Readonly<Record<string, unknown>>): PersonFacts {
  const names = (fields["names"] as unknown[] | undefined) ?? [];
  const papers = (fields["documentsSeen"] as { number?: string }[] | undefined) ?? [];
  const documents = papers.flatMap(({ number }) => number ?? []);
  const phone = fields["phone"] as string | undefined;
  return {
    names: names.map((name) => PersonName.parse(name)),
    birth: birthOf(fields["birth"] as SaidBirth | undefined),
    sex: fields["sex"] as string | undefined,
    ...(documents.length > 0 ? { documents } : {}),
    ...(phone === undefined ? {} : { phones: [phone] }),
  };
}

function factsAsked({ text, birth, sex, documents, phone }: SearchBody): PersonFacts {
  return {
    names: [{ script: findScript(text) ?? "Latn", whole: text }],
    birth: birthOf(birth),
    sex,
    documents,
    phones: phone === undefined ? undefined : [phone],
  };
}

/** A birth as it was said, with what its precision says of it. */
function birthOf(said: SaidBirth | undefined): Birth | undefined {
  if (said === undefined || said.precision === "unknown") return undefined;
  if (said.precision === "day") return readBirth(said.day).birth;
  if (said.precision === "year") return readBirth(String(said.year)).birth;
  return birthFromAge(said.ageYears, Number(said.on.slice(0, 4)));
}

function weigh(query: SearchBody, { fields, parts }: Stored, shareOf: ShareOf, weights: PersonWeights): Weighed {
  const asked = factsAsked(query);
  const stored = factsOnFile(fields);
  // A number that a key found again is said, though the field itself is shut to whoever searches.
  const known = (mark: string, own: readonly string[] | undefined, said: readonly string[] | undefined) =>
    own ?? (parts.some((part) => part.startsWith(mark)) ? said?.filter((one) => isAmong(parts, mark, one)) : undefined);
  const facts = {
    ...stored,
    documents: known("n:", stored.documents, asked.documents),
    phones: known("t:", stored.phones, asked.phones),
  };
  const { bits, bitsMost, lines } = weighPersons(asked, facts, shareOf, weights);
  const ofName = lines.filter(({ field }) => field === "name").reduce((sum, line) => sum + line.bits, 0);
  return {
    share: bitsMost > 0 ? Math.min(1, Math.max(0, ofName / bitsMost)) : 0,
    bits,
    reason: { byReference: false, lines: [...lines] },
  };
}

function isAmong(parts: readonly string[], mark: string, said: string): boolean {
  const [key] = queryKeys({ names: [], ...(mark === "n:" ? { documents: [said] } : { phones: [said] }) });
  return key !== undefined && parts.includes(key.part);
}
