import { type Birth, type BirthLevel, matchBirths } from "./birth.ts";
import { type Word, wordsOfName } from "./reading.ts";
import { searchKeys, type SearchIndex } from "./search-index.ts";
import { matchWords, shareApart, type WordLevel } from "./word-match.ts";

/** Somebody who is looked for. */
export type SearchQuery = { readonly name: string; readonly birth?: Birth };
/** One line of the reason: bits of a hit are the sum of its lines'. */
export type SearchLine = {
  readonly field: "name" | "birth";
  readonly asked: string;
  readonly stored: string;
  readonly level: WordLevel | BirthLevel | "leftOut";
  readonly bits: number;
};
/** A record that was found, by its place in the register, with the bits that speak for it. */
export type SearchHit = { readonly record: number; readonly bits: number };

const postingsMax = 300_000,
  candidatesMax = 1500;

/** Bits of a birth by level, given: what the trial's data taught, rounded (decision 0023). */
const birthBits: Readonly<Record<BirthLevel, number>> = {
  sameDay: 11,
  sameConventional: 6.5,
  swapped: 8,
  oneDigitOff: 7,
  twoPartsSame: 5,
  sameYearConventional: 4.5,
  sameYear: 2.5,
  yearNear: 2,
  yearAbout: 0,
  different: -5,
};
/** Names in bits: a rare word says more, and the further the sounds, the less of it is left. */
const wordBits = { most: 13, least: 2, leftOut: -0.5, fatherLeftOut: -0.15, different: -3.5, initial: 1, slope: 2.1 };

/** The likeliest records of an index for somebody, the likeliest first. */
export function searchIndex(index: SearchIndex, query: SearchQuery, limit: number): SearchHit[] {
  const asked = wordsOfName(query.name);
  const births = query.birth ? [query.birth] : [];
  const candidates = gather(index, searchKeys(asked, births.flatMap(nearYears), index.bucketBits), query.birth);
  const compare = comparer(index, asked);
  const hits = candidates.map((record) => ({ record, bits: compare(record) + birthWeight(query.birth, index.births[record]) }));
  return hits.sort((a, b) => b.bits - a.bits).slice(0, limit);
}

/** The birth as said, and the years beside it; what is estimated may be further off. */
function nearYears(birth: Birth): Birth[] {
  const reach = birth.day === undefined || birth.isConventional || birth.isFromAge ? 3 : 1;
  const years = Array.from({ length: 2 * reach + 1 }, (_, place) => birth.year - reach + place);
  return years.map((year) => (year === birth.year ? birth : { year, isConventional: true, isFromAge: false, written: "" }));
}

function birthWeight(asked: Birth | undefined, stored: Birth | undefined): number {
  return asked && stored ? birthBits[matchBirths(asked, stored)] : 0;
}

const scores = { sums: new Float32Array(0) };

/** Records by the rarity of the keys that they share, rare keys first, until enough were looked at. */
function gather(index: SearchIndex, keys: ReturnType<typeof searchKeys>, birth: Birth | undefined): number[] {
  if (scores.sums.length < index.size) scores.sums = new Float32Array(index.size);
  const { sums } = scores;
  const sized = keys
    .map(({ bucket, kind }) => ({ from: index.starts[bucket] ?? 0, to: index.starts[bucket + 1] ?? 0, kind }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const touched: number[] = [];
  let left = postingsMax;
  for (const { from, to } of sized) {
    if (left <= 0) break;
    const weight = Math.log2(index.size / (to - from)) + 1;
    const end = Math.min(to, from + left);
    left -= end - from;
    for (let place = from; place < end; place++) {
      const record = index.postings[place] ?? 0;
      if (sums[record] === 0) touched.push(record);
      sums[record] = (sums[record] ?? 0) + weight;
    }
  }
  if (birth) for (const record of touched) sums[record] = (sums[record] ?? 0) + Math.max(0, birthWeight(birth, index.births[record])) / 2;
  const best = touched.length > candidatesMax ? topOf(touched, sums, candidatesMax) : touched.slice();
  for (const record of touched) sums[record] = 0;
  return best;
}

/** The records with the largest sums; which of equal ones at the edge does not matter. */
function topOf(records: readonly number[], sums: Float32Array, count: number): number[] {
  const sorted = Float32Array.from(records, (record) => sums[record] ?? 0).sort();
  const edge = sorted[sorted.length - count] ?? 0;
  const above = records.filter((record) => (sums[record] ?? 0) > edge);
  const at = records.filter((record) => sums[record] === edge).slice(0, count - above.length);
  return [...above, ...at];
}

/** Compares the asked words with those of records; each stored word is compared once. */
function comparer(index: SearchIndex, asked: readonly Word[]): (record: number) => number {
  const known = new Map<number, Float64Array>();
  const bitsWith = (number: number): Float64Array => {
    const found = known.get(number);
    if (found) return found;
    const word = index.words[number];
    const made = Float64Array.from(asked, (one) => (word ? pairBits(one, word, index.wordCounts[number] ?? 1, index.size) : 0));
    known.set(number, made);
    return made;
  };
  return (record) => {
    const numbers = index.recordWords.subarray(index.recordStarts[record], index.recordStarts[record + 1]);
    return alignBits(
      asked,
      Array.from(numbers, (number) => ({ word: index.words[number], bits: bitsWith(number) })),
    );
  };
}

type Stored = { readonly word: Word | undefined; readonly bits: Float64Array };

/** Greedy: the best pair first; then words left on both sides contradict, words left on one side were left out. */
function alignBits(asked: readonly Word[], stored: readonly Stored[]): number {
  const [freeAsked, freeStored] = [new Set(asked.keys()), new Set(stored.keys())];
  let sum = 0;
  for (let best = bestPair(freeAsked, freeStored, stored); best; best = bestPair(freeAsked, freeStored, stored)) {
    sum += best.bits;
    freeAsked.delete(best.one);
    freeStored.delete(best.other);
  }
  const left = [[...freeAsked].map((place) => asked[place]), [...freeStored].map((place) => stored[place]?.word)] as const;
  const [namesA = 0, namesB = 0] = left.map((words) => words.filter((word) => word?.kind === "name").length);
  const fathers = left.map((words) => words.filter((word) => word?.kind === "patronymic").length).reduce((a, b) => a + b, 0);
  return (
    sum + Math.min(namesA, namesB) * wordBits.different + Math.abs(namesA - namesB) * wordBits.leftOut + fathers * wordBits.fatherLeftOut
  );
}

function bestPair(asked: ReadonlySet<number>, free: ReadonlySet<number>, stored: readonly Stored[]) {
  let best: { readonly bits: number; readonly one: number; readonly other: number } | undefined;
  for (const other of free) {
    const row = stored[other]?.bits;
    for (const one of asked) {
      const bits = row?.[one] ?? 0;
      if (bits > (best?.bits ?? 0)) best = { bits, one, other };
    }
  }
  return best;
}

function pairBits(asked: Word, stored: Word, count: number, size: number): number {
  const level = matchWords(asked, stored);
  if (level === "initial") return wordBits.initial;
  const rarity = Math.min(wordBits.most, Math.max(wordBits.least, Math.log2(size / count)));
  if (level === "same") return rarity;
  if (level === "shortName") return rarity * 0.6;
  const share = shareApart(asked, stored);
  const isSameSkeleton = asked.skeletons.some((skeleton) => stored.skeletons.includes(skeleton));
  return rarity * (1 - wordBits.slope * share + (isSameSkeleton ? 0.1 : 0)) * 0.95;
}
