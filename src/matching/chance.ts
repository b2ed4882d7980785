import type { PairList } from "./candidate-pairs.ts";
import type { Comparison } from "./comparison.ts";
import { chanceShares, levelsOf } from "./learn.ts";

/** Pairs that are drawn: of what costs next to nothing to compare many more, since two births on one day are rare. @source decision:0076 */
const chancePairs = 200_000,
  chancePairsPlain = 2_000_000;

/** How often each level stands between two persons, by pairs that are drawn. */
export function chanceOf(comparisons: readonly Comparison[], size: number, seed: number): number[][] {
  const shares = chanceShares(comparisons, levelsOf(comparisons, pairsByChance(size, seed, chancePairs)));
  const plain = comparisons.filter(({ isPlain }) => isPlain);
  const counted = chanceShares(plain, levelsOf(plain, pairsByChance(size, seed, chancePairsPlain)));
  return shares.map((own, field) => counted[plain.findIndex((one) => one === comparisons[field])] ?? own);
}

/** Pairs drawn by chance, of a small register half as many as there are; the same seed draws the same. */
function pairsByChance(size: number, seed: number, most: number): PairList {
  const next = chance(seed);
  const wanted = Math.min(most, Math.floor((size * (size - 1)) / 4));
  const [a, b] = [new Int32Array(wanted), new Int32Array(wanted)];
  for (let pair = 0; pair < wanted; pair++) {
    const one = Math.floor(next() * size);
    // Any of the others, each as likely.
    const other = (one + 1 + Math.floor(next() * (size - 1))) % size;
    a[pair] = Math.min(one, other);
    b[pair] = Math.max(one, other);
  }
  return { a, b, size: wanted };
}

/** Numbers from 0 to 1 that look like chance and repeat with the seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
