import type { Tx } from "../platform/index.ts";
import { type Among, countKeys, findByKeys, type SizedKey, type WeightedKey } from "./store.ts";

/** A keyed hash to look under, and the thing that it is a reading of, such as one word of the name. */
export type LookedKey = { readonly key: bigint; readonly part: string };
/** Dossiers that may be the one asked for, likeliest first, with the parts they share; and how common each key is, 0 to 1. */
export type Gathered = {
  readonly candidates: readonly { readonly dossier: string; readonly parts: readonly string[] }[];
  readonly shareOf: (key: bigint) => number;
};

/** Entries under keys that are read for one search, the rarest keys first. @source decision:0044 */
const entriesMost = 4_000;
/** For so many of the likeliest the commoner keys are looked up one by one. @source decision:0044 */
const likelyMost = 150;
/** What was never counted as common is counted no further than this. */
const countMost = 4_000;
/** About how many keys one person has. */
const keysOfOne = 12;
/** In a smaller register rarity is taken as in one of this size, and few are told from none no more than in a large one (P2). */
const personsMin = 250_000,
  personsOfRarest = 32;

/** Looks under the rarest keys first, until enough was read: a search costs about the same among thousands and among millions. */
export async function gatherCandidates(tx: Tx, keys: readonly LookedKey[], among: Among, most: number): Promise<Gathered> {
  const { counts, persons } = await readCounts(
    tx,
    keys.map(({ key }) => key),
  );
  const parts = [...new Set(keys.map(({ part }) => part))];
  const sized = keys.map(({ key, part }) => ({ key, part: parts.indexOf(part), persons: counts.get(key) ?? 0 }));
  const rows = await findByKeys(tx, chooseKeys(sized, persons), among, { most, likely: Math.max(most, likelyMost) });
  return {
    candidates: rows.map((row) => ({ dossier: row.dossier, parts: row.parts.flatMap((part) => parts[part] ?? []) })),
    shareOf: (key) => roundedShare(counts.get(key) ?? 0, persons),
  };
}

async function readCounts(tx: Tx, keys: readonly bigint[]): Promise<{ counts: ReadonlyMap<bigint, number>; persons: number }> {
  const { counts, keysInAll } = await countKeys(tx, keys, countMost);
  return { counts, persons: Math.max(personsMin, keysInAll / keysOfOne) };
}

/** How common each of some keys is, as a search would have it. */
export async function readShares(tx: Tx, keys: readonly bigint[]): Promise<Gathered["shareOf"]> {
  const { counts, persons } = await readCounts(tx, keys);
  return (key) => roundedShare(counts.get(key) ?? 0, persons);
}

/** In steps of two, and never below a few: how rare a name weighs must not tell that somebody else has it. */
export function roundedShare(count: number, persons: number): number {
  return Math.min(1, 2 ** Math.round(Math.log2(Math.max(personsOfRarest, count))) / persons);
}

/**
 * How far each key is read: the rarest whole, as long as entries may be read, and what is left of the next one. The others are only
 * looked up. Each weighs by its rarity.
 */
export function chooseKeys(keys: readonly SizedKey[], persons: number): WeightedKey[] {
  let left = entriesMost;
  return keys
    .filter((one) => one.persons > 0)
    .toSorted((a, b) => a.persons - b.persons)
    .map(({ key, part, persons: own }) => {
      const read = Math.min(own, left);
      left -= read;
      return { key, part, bits: 1 + Math.max(0, Math.log2(persons / own)), read, isWhole: read === own };
    });
}
