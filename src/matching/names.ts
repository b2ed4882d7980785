import type { PersonName } from "../kernel/index.ts";
import { readWord, type Word, wordsOfName } from "./reading.ts";

/**
 * Keys under which a person's names are found from any script: one of each word's skeletons (`s:RHM`), and one of each
 * two words of one name in any order (`p:FSL+RHM`). Keys say little and are still of a person: they are stored only as
 * truncated keyed hashes.
 */
export function nameKeys(names: readonly PersonName[]): string[] {
  return [...new Set(askedNameKeys(names).map(({ key }) => key))].sort();
}

/** A key with the thing that it is a reading of: of one part, a candidate counts for the rarest key alone. */
export type AskedKey = { readonly key: string; readonly part: string };

/** The same keys, each with its word or its two words, which the first reading names. */
export function askedNameKeys(names: readonly PersonName[]): AskedKey[] {
  return names.flatMap(readingsOf).flatMap((reading) => {
    const words = reading.map(({ skeletons }) => skeletons).filter(({ length }) => length > 0);
    const single = words.flatMap((word) => word.map((skeleton) => ({ key: `s:${skeleton}`, part: `s:${word[0]}` })));
    const pairs = words.flatMap((first, place) => words.slice(place + 1).flatMap((second) => pairsOf(first, second)));
    return [...single, ...pairs];
  });
}

/** Pairs take the first two readings of each word: more would drown the rare pair among invented ones. */
function pairsOf(first: readonly string[], second: readonly string[]): AskedKey[] {
  const part = `p:${[first[0], second[0]].sort().join("+")}`;
  return first.slice(0, 2).flatMap((a) => second.slice(0, 2).map((b) => ({ key: `p:${[a, b].sort().join("+")}`, part })));
}

/** A name as its words, and once more with short neighbours as one word: Ali Reza is Alireza in the next paper. */
function readingsOf(name: PersonName): Word[][] {
  const words = wordsOfName(name.whole ?? [name.given, name.father, name.family].filter(Boolean).join(" "));
  const place = words.findIndex((word, index) => isShort(word) && isShort(words[index + 1]));
  const [first, second] = [words[place], words[place + 1]];
  if (!first || !second) return [words];
  return [words, [...words.slice(0, place), readWord(`${first.written}${second.written}`), ...words.slice(place + 2)]];
}

const shortSkeletonMax = 2;
function isShort(word: Word | undefined): boolean {
  return word !== undefined && (word.skeletons[0]?.length ?? 0) <= shortSkeletonMax;
}
