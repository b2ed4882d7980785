import { candidatePairs, type PairList, pairList } from "./candidate-pairs.ts";
import { chanceOf } from "./chance.ts";
import { averageClusters, type ScoredPairs, secondNeighbours } from "./clusters.ts";
import type { Comparison, Register } from "./comparison.ts";
import { type CompiledRegister, compileRegister } from "./compile-register.ts";
import { comparisonsOf } from "./fields.ts";
import { householdNeighbours } from "./household-neighbours.ts";
import { inNameOrder } from "./name-order.ts";
import {
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

/** Records that agree so clearly with a third are worth comparing with each other; in a large register it takes even odds. */
const nearBits = 13;

/** Finds pairs, learns the weights from them without labels, and weighs them. */
export async function linkRegister(register: Register, options: LinkOptions): Promise<Linkage> {
  const { seed, tell = () => undefined, compare = compareHere, findPairs } = options;
  const { register: compiled, records, places } = inNameOrder(compileRegister(register));
  tell("names read");
  const isAllowed = options.isAllowed && ((a: number, b: number) => options.isAllowed?.(records[a] ?? 0, records[b] ?? 0) ?? true);
  const first = findPairs ? await findPairs(compiled) : candidatePairs(compiled, { isAllowed });
  tell(`${first.size} pairs to compare`);
  const comparisons = comparisonsOf(compiled);
  const table = await compare(comparisons, first, compiled);
  const u = chanceOf(comparisons, register.size, seed);
  const model = learnWeights({ comparisons, pairs: first, table, u, records: register.size });
  tell("weights learned");
  const known: ScoredPairs = { ...first, bits: weighPairs(comparisons, model, first, table) };
  const evenBits = Math.log2((register.size * (register.size - 1)) / 2 / Math.max(1, model.share * first.size));
  const clear = Math.max(nearBits, evenBits);
  const beside = secondNeighbours(known, register.size, clear);
  for (const pair of householdNeighbours(compiled, known, clear)) beside.add(pair);
  const more = pairList(allowed(beside, register.size, isAllowed), register.size);
  const added: ScoredPairs = { ...more, bits: weighPairs(comparisons, model, more, levelsOf(comparisons, more)) };
  const pairs = renumbered(together(known, added), records);
  tell(`${pairs.size} pairs weighed`);
  const doubles = Math.min(1, (model.share * first.size) / register.size);
  const clusterBits = evenBits * (1 - doubles / 2);
  return {
    model,
    comparisons: comparisons.map((one) => atPlaces(one, places)),
    pairs,
    evenBits,
    clusterBits,
    clusterAt: (bitsMin) => averageClusters(pairs, register.size, bitsMin),
  };
}

/** Pairs of places as pairs of the records that stand there, in place. */
function renumbered(pairs: ScoredPairs, records: Int32Array): ScoredPairs {
  for (let pair = 0; pair < pairs.size; pair++) {
    const [one, other] = [records[pairs.a[pair] ?? 0] ?? 0, records[pairs.b[pair] ?? 0] ?? 0];
    pairs.a[pair] = Math.min(one, other);
    pairs.b[pair] = Math.max(one, other);
  }
  return pairs;
}

/** A comparison of places, asked by records. */
function atPlaces(comparison: Comparison, places: Int32Array): Comparison {
  const { levelOf, commonness, rarityBits } = comparison;
  const place = (record: number) => places[record] ?? 0;
  return {
    ...comparison,
    levelOf: (a, b) => levelOf(place(a), place(b)),
    ...(commonness ? { commonness: (a: number, b: number, level: number) => commonness(place(a), place(b), level) } : {}),
    ...(rarityBits ? { rarityBits: (a: number, b: number, level: number) => rarityBits(place(a), place(b), level) } : {}),
  };
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
  // Field by field, so that one way of weighing runs through all pairs at once.
  for (const [field, comparison] of comparisons.entries()) {
    const [weights, place] = [model.fields[field]?.levels ?? [], places[field] ?? -1];
    for (let pair = 0; pair < size; pair++) {
      const row = pair * table.width;
      const level = table.levels[row + field] ?? unknownLevel;
      if (level === unknownLevel) continue;
      const rarer = place < 0 ? 0 : rarityAt(table, row + place);
      bits[pair] = (bits[pair] ?? 0) + bitsAt(comparison, weights[level], { a: a[pair] ?? 0, b: b[pair] ?? 0, level, rarer });
    }
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
