import { candidatePairs, type PairList, pairList } from "./candidate-pairs.ts";
import { averageClusters, type ScoredPairs, secondNeighbours } from "./clusters.ts";
import type { Comparison, Register } from "./comparison.ts";
import { type CompiledRegister, compileRegister } from "./compile-register.ts";
import { comparisonsOf } from "./fields.ts";
import { householdNeighbours } from "./households.ts";
import {
  chanceShares,
  commonnessMin,
  learnWeights,
  levelsOf,
  type LevelTable,
  type LevelWeight,
  type Model,
  rarityAt,
  rarityPlaces,
  unknownLevel,
} from "./learn.ts";

/** A register compared with itself, or its parts with each other. */
export type Linkage = {
  readonly model: Model;
  readonly comparisons: readonly Comparison[];
  readonly pairs: ScoredPairs;
  /** Bits at which two records are as likely one person as two, from what was learned; no label is used. */
  readonly evenBits: number;
  /** Mean bits from which a cluster holds: pairs of large clusters carry each other, so half the even bits are enough there. */
  readonly clusterBits: number;
  readonly clusterAt: (bitsMin: number) => Int32Array;
};

/** How a register is linked; the same seed draws the same pairs by chance. */
export type LinkOptions = {
  /** Whether two records may be of one person at all: records of one list that has each person once may not. */
  readonly isAllowed?: (a: number, b: number) => boolean;
  readonly seed: number;
  readonly tell?: (step: string) => void;
  /** Finds the pairs that are worth comparing: given by whoever has several threads. */
  readonly findPairs?: (register: CompiledRegister) => Promise<PairList>;
  /** Compares the pairs, which takes longest: given by whoever has several threads, or keeps what was compared to go on from there. */
  readonly compare?: (comparisons: readonly Comparison[], pairs: PairList, register: CompiledRegister) => Promise<LevelTable>;
};

const chancePairs = 200_000;
/** Records that agree so clearly with a third are worth comparing with each other; in a large register it takes even odds. */
const nearBits = 13;

/** Finds pairs, learns the weights from them without labels, and weighs them. */
export async function linkRegister(register: Register, options: LinkOptions): Promise<Linkage> {
  const { isAllowed, seed, tell = () => undefined, compare = compareHere, findPairs } = options;
  const compiled = compileRegister(register);
  tell("names read");
  const first = findPairs ? await findPairs(compiled) : candidatePairs(compiled, { isAllowed });
  tell(`${first.size} pairs to compare`);
  const comparisons = comparisonsOf(compiled);
  const table = await compare(comparisons, first, compiled);
  const u = chanceShares(comparisons, levelsOf(comparisons, pairsByChance(register.size, seed)));
  const model = learnWeights({ comparisons, pairs: first, table, u, records: register.size });
  tell("weights learned");
  const known: ScoredPairs = { ...first, bits: weighPairs(comparisons, model, first, table) };
  const evenBits = Math.log2((register.size * (register.size - 1)) / 2 / Math.max(1, model.share * first.size));
  const clear = Math.max(nearBits, evenBits);
  const beside = secondNeighbours(known, register.size, clear);
  for (const pair of householdNeighbours(compiled, known, clear)) beside.add(pair);
  const more = pairList(allowed(beside, register.size, isAllowed), register.size);
  const added: ScoredPairs = { ...more, bits: weighPairs(comparisons, model, more, levelsOf(comparisons, more)) };
  const pairs = together(known, added);
  tell(`${pairs.size} pairs weighed`);
  const doubles = Math.min(1, (model.share * first.size) / register.size);
  const clusterBits = evenBits * (1 - doubles / 2);
  return { model, comparisons, pairs, evenBits, clusterBits, clusterAt: (bitsMin) => averageClusters(pairs, register.size, bitsMin) };
}

const compareHere = (comparisons: readonly Comparison[], pairs: PairList) => Promise.resolve(levelsOf(comparisons, pairs));

/** What one pair weighs, field by field; the bits of a pair are the sum of these. */
export function weightsOfPair({ comparisons, model }: Pick<Linkage, "comparisons" | "model">, a: number, b: number): PairLine[] {
  return comparisons.flatMap((comparison, field) => {
    const level = comparison.levelOf(a, b);
    return level < 0
      ? []
      : [{ field: comparison.name, level: comparison.levels[level] ?? "", bits: bitsOf(comparison, model, field, { a, b, level }) }];
  });
}
/** One field of two records: how it agrees and what that weighs. */
export type PairLine = { readonly field: string; readonly level: string; readonly bits: number };

function bitsOf(comparison: Comparison, model: Model, field: number, { a, b, level }: { a: number; b: number; level: number }): number {
  return bitsAt(comparison, model.fields[field]?.levels[level], { a, b, level, rarer: comparison.rarityBits?.(a, b, level) ?? 0 });
}

type Levelled = { readonly a: number; readonly b: number; readonly level: number; readonly rarer: number };

function bitsAt(comparison: Comparison, weight: LevelWeight | undefined, { a, b, level, rarer }: Levelled): number {
  const given = comparison.given?.(level);
  if (given !== undefined) return given;
  if (!weight) return 0;
  const share = comparison.commonness?.(a, b, level);
  // An equal rare value says more than an equal common one.
  const bits = share === undefined ? weight.bits + rarer : Math.log2(weight.m / Math.max(share, commonnessMin));
  return comparison.bitsOf ? comparison.bitsOf(bits) : bits;
}

function weighPairs(comparisons: readonly Comparison[], model: Model, { a, b, size }: PairList, table: LevelTable): Float64Array {
  const bits = new Float64Array(size);
  const places = rarityPlaces(comparisons);
  for (let pair = 0; pair < size; pair++) {
    const row = pair * table.width;
    let sum = 0;
    for (const [field, comparison] of comparisons.entries()) {
      const level = table.levels[row + field] ?? unknownLevel;
      if (level === unknownLevel) continue;
      const place = places[field] ?? -1;
      const rarer = place < 0 ? 0 : rarityAt(table, row + place);
      sum += bitsAt(comparison, model.fields[field]?.levels[level], { a: a[pair] ?? 0, b: b[pair] ?? 0, level, rarer });
    }
    bits[pair] = sum;
  }
  return bits;
}

function allowed(pairs: Set<number>, size: number, isAllowed: LinkOptions["isAllowed"]): Set<number> {
  return isAllowed ? new Set([...pairs].filter((pair) => isAllowed(Math.floor(pair / size), pair % size))) : pairs;
}

function together(one: ScoredPairs, other: ScoredPairs): ScoredPairs {
  const size = one.size + other.size;
  const [a, b, bits] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
  for (const { part, at } of [
    { part: one, at: 0 },
    { part: other, at: one.size },
  ]) {
    a.set(part.a, at);
    b.set(part.b, at);
    bits.set(part.bits, at);
  }
  return { a, b, bits, size };
}

/** Pairs drawn by chance; the same seed draws the same. */
function pairsByChance(size: number, seed: number): PairList {
  const all = (size * (size - 1)) / 2;
  const wanted = Math.min(chancePairs, Math.floor(all / 2));
  const next = chance(seed);
  const found = new Set<number>();
  while (found.size < wanted) {
    const [a, b] = [Math.floor(next() * size), Math.floor(next() * size)];
    if (a !== b) found.add(Math.min(a, b) * size + Math.max(a, b));
  }
  return pairList(found, size);
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
