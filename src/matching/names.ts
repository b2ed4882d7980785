import type { PersonName } from "../kernel/index.ts";
import { readName, readWord, type Word } from "./reading.ts";

/**
 * Keys under which a person's names are found from any script: one of each word's skeletons (`s:RHM`), and one of each
 * two words of one name in any order (`p:FSL+RHM`). Keys say little and are still of a person: they are stored only as
 * truncated keyed hashes.
 */
export function nameKeys(names: readonly PersonName[]): string[] {
  const keys = new Set<string>();
  for (const reading of names.flatMap(readingsOf)) {
    const words = reading.map(({ skeletons }) => skeletons);
    for (const skeleton of words.flat()) keys.add(`s:${skeleton}`);
    const pairs = words.flatMap((first, place) => words.slice(place + 1).flatMap((second) => pairsOf(first, second)));
    for (const pair of pairs) keys.add(pair);
  }
  return [...keys].sort();
}

/** Pairs take the first two readings of each word: more would drown the rare pair among invented ones. */
function pairsOf(first: readonly string[], second: readonly string[]): string[] {
  return first.slice(0, 2).flatMap((a) => second.slice(0, 2).map((b) => `p:${[a, b].sort().join("+")}`));
}

/** How two words of a name agree, from the surest to the weakest. */
export type WordMatch = "sameSpelling" | "closeSpelling" | "sameSound" | "oneSoundOff";
/** Two words that agree, as each side writes them. */
export type MatchedWord = { readonly query: string; readonly candidate: string; readonly how: WordMatch };
/** Why a candidate is shown: what agrees and what does not, in the words as written. */
export type RankReason = {
  readonly matched: readonly MatchedWord[];
  readonly onlyQuery: readonly string[];
  readonly onlyCandidate: readonly string[];
};
/** A candidate with its likeness, 0 to 1, and the reason. */
export type RankedName<Candidate> = { readonly candidate: Candidate; readonly similarity: number; readonly reason: RankReason };

const worth: Readonly<Record<WordMatch, number>> = { sameSpelling: 1, closeSpelling: 0.93, sameSound: 0.85, oneSoundOff: 0.5 };
/** What a word costs that one side has beyond the other: a father's name or surname is often left out. */
const extraWordCost = 0.15;

/**
 * Candidates by likeness of name, likeliest first, with the reason. A likeness is a lead for an officer who compares,
 * never a finding that two are one; nothing is merged by it. Those that share no word are left out.
 * @returns similarity 0..1
 */
export function rankNames<Candidate extends { readonly names: readonly PersonName[] }>(
  query: readonly PersonName[],
  candidates: readonly Candidate[],
): RankedName<Candidate>[] {
  const asked = query.flatMap(readingsOf);
  return candidates
    .map((candidate) => ({ candidate, ...compareNames(asked, candidate.names.flatMap(readingsOf)) }))
    .filter(({ reason }) => reason.matched.length > 0)
    .sort((a, b) => b.similarity - a.similarity);
}

/** A name as its words, and once more with short neighbours as one word: Ali Reza is Alireza in the next paper. */
function readingsOf(name: PersonName): Word[][] {
  const { words } = readName(name.whole ?? [name.given, name.father, name.family].filter(Boolean).join(" "));
  const place = words.findIndex((word, index) => isShort(word) && isShort(words[index + 1]));
  const [first, second] = [words[place], words[place + 1]];
  if (!first || !second) return [[...words]];
  return [[...words], [...words.slice(0, place), readWord(`${first.written}${second.written}`), ...words.slice(place + 2)]];
}

const shortSkeletonMax = 2;
function isShort(word: Word | undefined): boolean {
  return word !== undefined && (word.skeletons[0]?.length ?? 0) <= shortSkeletonMax;
}

type Comparison = { readonly similarity: number; readonly reason: RankReason };

/** The best of each script against each: a name said in two scripts is one name. */
function compareNames(query: readonly Word[][], candidate: readonly Word[][]): Comparison {
  const none: Comparison = { similarity: 0, reason: { matched: [], onlyQuery: [], onlyCandidate: [] } };
  const all = query.flatMap((asked) => candidate.map((stored) => compareWords(asked, stored)));
  return all.reduce((best, next) => (next.similarity > best.similarity ? next : best), none);
}

function compareWords(query: readonly Word[], candidate: readonly Word[]): Comparison {
  const pairs = query
    .flatMap((asked, q) =>
      candidate.flatMap((stored, c) => {
        const how = matchWords(asked, stored);
        return how ? [{ q, c, how, asked, stored }] : [];
      }),
    )
    .sort((a, b) => worth[b.how] - worth[a.how]);
  const [usedQuery, usedCandidate] = [new Set<number>(), new Set<number>()];
  const matched: MatchedWord[] = [];
  for (const { q, c, how, asked, stored } of pairs) {
    if (usedQuery.has(q) || usedCandidate.has(c)) continue;
    usedQuery.add(q);
    usedCandidate.add(c);
    matched.push({ query: asked.written, candidate: stored.written, how });
  }
  const shorter = Math.min(query.length, candidate.length);
  const extra = Math.max(query.length, candidate.length) - shorter;
  const sum = matched.reduce((total, { how }) => total + worth[how], 0);
  return {
    similarity: shorter === 0 ? 0 : sum / (shorter + extra * extraWordCost),
    reason: {
      matched,
      onlyQuery: query.filter((_, place) => !usedQuery.has(place)).map(({ written }) => written),
      onlyCandidate: candidate.filter((_, place) => !usedCandidate.has(place)).map(({ written }) => written),
    },
  };
}

function matchWords(a: Word, b: Word): WordMatch | undefined {
  if (a.script === b.script && a.written === b.written) return "sameSpelling";
  if (a.skeletons.some((skeleton) => b.skeletons.includes(skeleton))) {
    const bothWriteVowels = a.script !== "Arab" && b.script !== "Arab";
    return bothWriteVowels && vowelsAgree(a.sounds, b.sounds) ? "closeSpelling" : "sameSound";
  }
  const [first = "", second = ""] = [a.skeletons[0], b.skeletons[0]];
  return Math.min(first.length, second.length) >= 3 && isOneEditApart(first, second) ? "oneSoundOff" : undefined;
}

/** Whether the vowels of two spellings are the same once those that the region interchanges are one. */
function vowelsAgree(a: string, b: string): boolean {
  const melody = (sounds: string) =>
    sounds
      .replace(/[^aeiouy]/g, "")
      .replace(/[eiy]/g, "i")
      .replace(/[ou]/g, "u")
      .replace(/(.)\1+/g, "$1");
  return melody(a) === melody(b);
}

function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let place = 0;
  while (place < short.length && short[place] === long[place]) place++;
  return short.length === long.length ? short.slice(place + 1) === long.slice(place + 1) : short.slice(place) === long.slice(place + 1);
}
