import type { PairList } from "./candidate-pairs.ts";
import type { Comparison } from "./comparison.ts";

/** What a level weighs: how often it stands between papers of one person (m) and of two (u). bits = log2(m/u). */
export type LevelWeight = { readonly level: string; readonly m: number; readonly u: number; readonly bits: number };
/** Weights of one comparison. */
export type FieldWeights = { readonly field: string; readonly levels: readonly LevelWeight[] };
/** A model: a weight for each level of each field, and the share of candidate pairs that are of one person. */
export type Model = { readonly fields: readonly FieldWeights[]; readonly share: number };

/** Levels of each pair, field after field, 255 is unknown; then how rare that is where a field says so, in a row of so many numbers. */
export type LevelTable = { readonly levels: Uint8Array; readonly width: number; readonly pairs: number };
export const unknownLevel = 255;

/** Compares pairs field by field; a part of them where `from` and `to` say so. */
export function levelsOf(comparisons: readonly Comparison[], pairs: PairList, from = 0, to = pairs.size): LevelTable {
  const width = widthOf(comparisons);
  const levels = new Uint8Array((to - from) * width);
  fillLevels(comparisons, pairs, { from, to }, levels);
  return { levels, width, pairs: to - from };
}

/** How many numbers are kept of a pair. */
export function widthOf(comparisons: readonly Comparison[]): number {
  return comparisons.length + comparisons.filter(({ rarityBits }) => rarityBits !== undefined).length;
}

/** Rarities are kept in eighths of a bit around the middle of a byte. */
const middle = 128,
  eighths = 8;

/** A rarity in bits as it is kept, no further from the middle than `most`. */
export function roundRarity(bits: number, most: number): number {
  return Math.round(Math.max(-most, Math.min(most, bits)) * eighths) / eighths;
}

/** By field: where in the row of a pair its rarity stands, or -1. */
export function rarityPlaces(comparisons: readonly Comparison[]): number[] {
  let next = comparisons.length;
  return comparisons.map(({ rarityBits }) => (rarityBits === undefined ? -1 : next++));
}

/** The bits of rarity that stand at a place of a table. */
export function rarityAt({ levels }: Pick<LevelTable, "levels">, place: number): number {
  return ((levels[place] ?? middle) - middle) / eighths;
}

/** The same into a row that somebody else keeps, at the place of `from`. */
export function fillLevels(
  comparisons: readonly Comparison[],
  { a, b }: PairList,
  { from, to }: { readonly from: number; readonly to: number },
  levels: Uint8Array,
): void {
  const [fields, width, places] = [comparisons.length, widthOf(comparisons), rarityPlaces(comparisons)];
  for (let pair = from; pair < to; pair++) {
    const one = a[pair] ?? 0;
    const other = b[pair] ?? 0;
    const row = (pair - from) * width;
    for (let field = 0; field < fields; field++) {
      const comparison = comparisons[field];
      const level = comparison?.levelOf(one, other) ?? -1;
      levels[row + field] = level < 0 ? unknownLevel : level;
      const place = places[field] ?? -1;
      if (place >= 0)
        levels[row + place] = middle + (level < 0 ? 0 : Math.round((comparison?.rarityBits?.(one, other, level) ?? 0) * eighths));
    }
  }
}

/**
 * Shares of each level among pairs drawn by chance, which are almost all of two persons; a level not seen counts half. Of a field that is
 * counted given another, only pairs that agree in that one count.
 */
export function chanceShares(comparisons: readonly Comparison[], table: LevelTable): number[][] {
  const counted = comparisons.map(({ levels, chanceLike, kinds = 1 }, field) => {
    const given = chanceLike && comparisons[chanceLike.given];
    const isCounted = (row: number) =>
      !chanceLike || !given || agrees(table.levels[row + chanceLike.given] ?? unknownLevel, chanceLike.agreeing, given);
    const counts = levels.map(() => 0.5);
    for (let pair = 0; pair < table.pairs; pair++) {
      const row = pair * table.width;
      const level = table.levels[row + field] ?? unknownLevel;
      if (level !== unknownLevel && isCounted(row)) counts[level] = (counts[level] ?? 0) + 1;
    }
    return byKind(counts, kinds, toShares);
  });
  return counted.map((shares, field) => {
    const { chanceLike: like, kinds = 1 } = comparisons[field] ?? {};
    return like ? byKind(shares, kinds, (own, from) => fewer(counted[like.field]?.slice(from) ?? own, own, like)) : shares;
  });
}

/** Whether a level is among the first of its kind. */
function agrees(level: number, agreeing: number, { levels, kinds = 1 }: Comparison): boolean {
  return level !== unknownLevel && level % (levels.length / kinds) < agreeing;
}

/** Levels of each kind of pairs by themselves: `of` is given those of one kind, and where they begin. */
function byKind(row: readonly number[], kinds: number, of: (own: readonly number[], from: number) => readonly number[]): number[] {
  const each = row.length / kinds;
  return Array.from({ length: kinds }, (_, kind) => of(row.slice(kind * each, (kind + 1) * each), kind * each)).flat();
}

/** Shares of which the first are so many times as large as another field's; the rest is shared out as it was counted. */
function fewer(of: readonly number[], own: readonly number[], { times, agreeing: first }: NonNullable<Comparison["chanceLike"]>): number[] {
  const agreeing = of.slice(0, first).map((share) => share * times);
  const rest = toShares(own.slice(first));
  const left = 1 - agreeing.reduce((sum, share) => sum + share, 0);
  return [...agreeing, ...rest.map((share) => share * left)];
}

/** Weights settle on so many pairs; of more, every so many are taken. */
const learnedFromMost = 400_000;
const rounds = 40;
const settled = 0.002;
/** Where learning begins: one record in ten has a second one, and each level of one person is half as frequent as the surer one. */
const doublesAtStart = 0.1;
const surerBy = 2;
/** A level that was never seen between papers of one person counts this much. */
const unseen = 0.5;
/** However rare a value, that two have it says no more than this. */
export const commonnessMin = 1e-5;

/** What is learned from: pairs with their levels, and how many records the register has. */
export type Lesson = {
  readonly comparisons: readonly Comparison[];
  readonly pairs: PairList;
  readonly table: LevelTable;
  /** Shares of the levels between two persons, drawn by chance. */
  readonly u: readonly (readonly number[])[];
  readonly records: number;
};

/**
 * Learns m from pairs without any label, by expectation maximisation; u is given. A pair is as likely one person as its bits say
 * against all pairs of the register, of which most were never candidates; an equal rare value counts for more than an equal common one
 * here as well, or namesakes would be learned from as if they were one person.
 */
export function learnWeights(lesson: Lesson): Model {
  const { comparisons, u, records, pairs } = lesson;
  const sample = sampleOf(lesson);
  let m = comparisons.map(({ levels, kinds = 1 }) =>
    byKind([...levels.keys()], kinds, (places, from) => toShares(places.map((place) => surerBy ** (from - place)))),
  );
  let doubles = Math.max(1, records * doublesAtStart);
  const all = (records * (records - 1)) / 2;
  for (let round = 0; round < rounds; round++) {
    const next = maximise(sample, comparisons, { m, u, prior: Math.log2(doubles / all) });
    const moved = Math.abs(next.doubles - doubles) / doubles;
    [m, doubles] = [next.m, Math.max(1, next.doubles)];
    if (moved < settled) break;
  }
  return {
    share: pairs.size === 0 ? 0 : doubles / pairs.size,
    fields: comparisons.map(({ name, levels }, field) => ({
      field: name,
      levels: levels.map((level, place) => {
        const [one, other] = [m[field]?.[place] ?? 0, u[field]?.[place] ?? 1];
        return { level, m: one, u: other, bits: Math.log2(one / other) };
      }),
    })),
  };
}

/** Every so many pairs: levels field by field, and how rare the value is on which an equal one rests, in bits; NaN where that says nothing. */
type Sample = {
  readonly levels: Uint8Array;
  readonly rarities: Float32Array;
  readonly fields: number;
  readonly size: number;
  readonly step: number;
};

function sampleOf({ comparisons, pairs, table }: Lesson): Sample {
  const fields = comparisons.length;
  const step = Math.max(1, Math.ceil(pairs.size / learnedFromMost));
  const size = Math.ceil(pairs.size / step);
  const [levels, rarities] = [new Uint8Array(size * fields), new Float32Array(size * fields)];
  const places = rarityPlaces(comparisons);
  for (let taken = 0; taken < size; taken++) {
    const pair = taken * step;
    for (let field = 0; field < fields; field++) {
      const level = table.levels[pair * table.width + field] ?? unknownLevel;
      const place = places[field] ?? -1;
      const at = taken * fields + field;
      levels[at] = level;
      if (level === unknownLevel) rarities[at] = Number.NaN;
      else if (place >= 0) rarities[at] = rarityAt(table, pair * table.width + place);
      else rarities[at] = rarityOf(comparisons[field], pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, level);
    }
  }
  return { levels, rarities, fields, size, step };
}

function rarityOf(comparison: Comparison | undefined, a: number, b: number, level: number): number {
  const share = comparison?.commonness?.(a, b, level);
  return share === undefined ? Number.NaN : -Math.log2(Math.max(share, commonnessMin));
}

type Odds = { readonly m: readonly (readonly number[])[]; readonly u: readonly (readonly number[])[]; readonly prior: number };

function maximise({ levels, rarities, fields, size, step }: Sample, comparisons: readonly Comparison[], { m, u, prior }: Odds) {
  const sums = comparisons.map((comparison) => new Float64Array(comparison.levels.length).fill(unseen));
  const [logM, bits] = [
    m.map((row) => row.map(Math.log2)),
    m.map((row, field) => row.map((one, level) => Math.log2(one / (u[field]?.[level] ?? 1)))),
  ];
  const givens = comparisons.map(({ given }) => given);
  const isRelative = comparisons.map(({ rarityBits }) => rarityBits !== undefined);
  const limits = comparisons.map(({ bitsOf }) => bitsOf ?? ((plain: number) => plain));
  let doubles = 0;
  for (let pair = 0; pair < size; pair++) {
    let sum = prior;
    for (let field = 0; field < fields; field++) {
      const at = pair * fields + field;
      const level = levels[at] ?? unknownLevel;
      if (level === unknownLevel) continue;
      const rarity = rarities[at] ?? Number.NaN;
      const base = (Number.isNaN(rarity) || isRelative[field] ? bits : logM)[field]?.[level] ?? 0;
      const plain = Number.isNaN(rarity) ? base : base + rarity;
      sum += givens[field]?.(level) ?? limits[field]?.(plain) ?? plain;
    }
    const chance = 1 / (1 + 2 ** -sum);
    if (chance < leastChance) continue;
    doubles += chance;
    for (let field = 0; field < fields; field++) addTo(sums[field], levels[pair * fields + field] ?? unknownLevel, chance);
  }
  const shares = sums.map((row, field) => {
    const { kinds = 1, differsMost } = comparisons[field] ?? {};
    return byKind([...row], kinds, (own) => held(toShares(own), differsMost));
  });
  return { m: shares, doubles: doubles * step };
}

function addTo(row: Float64Array | undefined, level: number, chance: number): void {
  if (row && level !== unknownLevel) row[level] = (row[level] ?? 0) + chance;
}

/** Shares of which the last ones are no larger than they may be; what is too much is shared out among the others. */
function held(shares: readonly number[], most: readonly number[] = []): number[] {
  const first = shares.length - most.length;
  const heldShares = shares.map((share, place) => Math.min(share, most[place - first] ?? 1));
  const isHeld = (place: number) => (shares[place] ?? 0) > (heldShares[place] ?? 0);
  const kept = heldShares.reduce((sum, share, place) => sum + (isHeld(place) ? share : 0), 0);
  const free = shares.reduce((sum, share, place) => sum + (isHeld(place) ? 0 : share), 0);
  return heldShares.map((share, place) => (isHeld(place) ? share : (share * (1 - kept)) / free));
}
/** Pairs that are nearly surely of two teach nothing about one. */
const leastChance = 1e-6;

function toShares(sums: readonly number[]): number[] {
  const all = sums.reduce((one, other) => one + other, 0);
  return sums.map((one) => one / all);
}
