import type { PairList } from "./candidate-pairs.ts";
import type { Comparison } from "./comparison.ts";

/** What a level weighs: how often it stands between papers of one person (m) and of two (u). bits = log2(m/u). */
export type LevelWeight = { readonly level: string; readonly m: number; readonly u: number; readonly bits: number };
/** Weights of one comparison. */
export type FieldWeights = { readonly field: string; readonly levels: readonly LevelWeight[] };
/** A model: a weight for each level of each field, and the share of candidate pairs that are of one person. */
export type Model = { readonly fields: readonly FieldWeights[]; readonly share: number };

/** Levels of each pair, field after field; 255 is unknown. */
export type LevelTable = { readonly levels: Uint8Array; readonly fields: number; readonly pairs: number };
export const unknownLevel = 255;

/** Compares pairs field by field; a part of them where `from` and `to` say so. */
export function levelsOf(comparisons: readonly Comparison[], pairs: PairList, from = 0, to = pairs.size): LevelTable {
  const levels = new Uint8Array((to - from) * comparisons.length);
  fillLevels(comparisons, pairs, { from, to }, levels);
  return { levels, fields: comparisons.length, pairs: to - from };
}

/** The same into a row that somebody else keeps, at the place of `from`. */
export function fillLevels(
  comparisons: readonly Comparison[],
  { a, b }: PairList,
  { from, to }: { readonly from: number; readonly to: number },
  levels: Uint8Array,
): void {
  const fields = comparisons.length;
  for (let field = 0; field < fields; field++) {
    const levelOf = comparisons[field]?.levelOf;
    if (!levelOf) continue;
    for (let pair = from; pair < to; pair++) {
      const level = levelOf(a[pair] ?? 0, b[pair] ?? 0);
      levels[(pair - from) * fields + field] = level < 0 ? unknownLevel : level;
    }
  }
}

/** Counts of each level among pairs drawn by chance, which are almost all of two persons; a level not seen counts half. */
export function chanceShares(comparisons: readonly Comparison[], table: LevelTable): number[][] {
  return comparisons.map(({ levels }, field) => {
    const counts = levels.map(() => 0.5);
    for (let pair = 0; pair < table.pairs; pair++) {
      const level = table.levels[pair * table.fields + field] ?? unknownLevel;
      if (level !== unknownLevel) counts[level] = (counts[level] ?? 0) + 1;
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / total);
  });
}

type Pattern = { readonly levels: readonly number[]; readonly count: number };

/** Weights settle on so many pairs; of more, every so many are taken. */
const learnedFromMost = 2_000_000;

/** Pairs with the same levels count as one pattern many times. */
function patternsOf(comparisons: readonly Comparison[], { levels, fields, pairs }: LevelTable): Pattern[] {
  const bases = comparisons.map((comparison) => comparison.levels.length + 1);
  const counts = new Map<number, number>();
  const step = Math.ceil(pairs / learnedFromMost);
  for (let pair = 0; pair < pairs; pair += step) {
    let key = 0;
    for (let field = 0; field < fields; field++) {
      const level = levels[pair * fields + field] ?? unknownLevel;
      key = key * (bases[field] ?? 1) + (level === unknownLevel ? 0 : level + 1);
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ levels: levelsOfKey(key, bases), count }));
}

function levelsOfKey(key: number, bases: readonly number[]): number[] {
  let left = key;
  return bases
    .toReversed()
    .map((base) => {
      const digit = left % base;
      left = (left - digit) / base;
      return digit === 0 ? unknownLevel : digit - 1;
    })
    .toReversed();
}

const rounds = 40;
/** Where EM begins: the surest level at nine in ten, the others share the rest. */
const surest = 0.9;
const shareAtStart = 0.3;
const settled = 1e-5;

/**
 * Learns m from pairs without any label, by expectation maximisation; u is given. Between pairs that are candidates the levels of
 * two persons are not those of chance, so a second u is learned beside it for the odds inside, and thrown away.
 */
export function learnWeights(comparisons: readonly Comparison[], table: LevelTable, u: readonly (readonly number[])[]): Model {
  const patterns = patternsOf(comparisons, table);
  let odds: Odds = {
    m: comparisons.map(({ levels }) => levels.map((_, place) => (place === 0 ? surest : (1 - surest) / (levels.length - 1)))),
    u,
    share: shareAtStart,
  };
  for (let round = 0; round < rounds; round++) {
    const next = maximise(comparisons, patterns, odds);
    const isSettled = Math.abs(next.share - odds.share) < settled;
    odds = next;
    if (isSettled) break;
  }
  const { m, share } = odds;
  return {
    share,
    fields: comparisons.map(({ name, levels }, field) => ({
      field: name,
      levels: levels.map((level, place) => {
        const [one, other] = [m[field]?.[place] ?? 0, u[field]?.[place] ?? 1];
        return { level, m: one, u: other, bits: Math.log2(one / other) };
      }),
    })),
  };
}

type Odds = { readonly m: readonly (readonly number[])[]; readonly u: readonly (readonly number[])[]; readonly share: number };

function maximise(comparisons: readonly Comparison[], patterns: readonly Pattern[], odds: Odds): Odds {
  const none = () => comparisons.map(({ levels }) => levels.map(() => 0.05));
  const [ofOne, ofTwo] = [none(), none()];
  let [matched, total] = [0, 0];
  for (const { levels, count } of patterns) {
    const weight = count * chanceOfOne(levels, odds);
    matched += weight;
    total += count;
    for (const [field, level] of levels.entries()) {
      if (level === unknownLevel) continue;
      add(ofOne[field], level, weight);
      add(ofTwo[field], level, count - weight);
    }
  }
  return { m: ofOne.map(toShares), u: ofTwo.map(toShares), share: matched / total };
}

function add(sums: number[] | undefined, place: number, weight: number): void {
  if (sums) sums[place] = (sums[place] ?? 0) + weight;
}

function toShares(sums: readonly number[]): number[] {
  const all = sums.reduce((one, other) => one + other, 0);
  return sums.map((one) => one / all);
}

function chanceOfOne(levels: readonly number[], { m, u, share }: Odds): number {
  let log = Math.log(share / (1 - share));
  for (const [field, level] of levels.entries()) {
    if (level !== unknownLevel) log += Math.log((m[field]?.[level] ?? 1) / (u[field]?.[level] ?? 1));
  }
  return 1 / (1 + Math.exp(-log));
}
