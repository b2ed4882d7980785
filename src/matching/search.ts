import { type Birth, type BirthLevel, matchBirths } from "./birth.ts";
import { type Word, wordsOfName } from "./reading.ts";
import { searchKeys, type SearchIndex } from "./search-index.ts";
import { birthBits } from "./given-weights.ts";
import { leftBits, linesOfPairing, type Pairing, pairWords, weighNearWords, type WordLine } from "./pair-words.ts";

/** Somebody who is looked for. */
export type SearchQuery = { readonly name: string; readonly birth?: Birth };
/** One line of the reason; the bits of a hit are the sum of its lines'. */
export type SearchLine = {
  readonly field: "name" | "birth";
  readonly asked: string;
  readonly stored: string;
  readonly level: WordLine["level"] | BirthLevel;
  readonly bits: number;
};
/** A record that was found, by its place in the register, with the bits that speak for it. */
export type SearchHit = { readonly record: number; readonly bits: number; readonly lines: readonly SearchLine[] };

const postingsMax = 300_000,
  candidatesMax = 1500;

/** The likeliest records of an index for somebody, the likeliest first. */
export function searchIndex(index: SearchIndex, query: SearchQuery, limit: number): SearchHit[] {
  const asked = wordsOfName(query.name);
  const births = query.birth ? [query.birth] : [];
  const candidates = gather(index, searchKeys(asked, births.flatMap(nearYears), index.bucketBits), query.birth);
  const compare = comparer(index, asked, candidates);
  const hits = candidates.map((record) => ({ record, bits: compare.bitsOf(record) + birthWeight(query.birth, index.births[record]) }));
  return hits
    .sort((a, b) => b.bits - a.bits)
    .slice(0, limit)
    .map(({ record, bits }) => ({
      record,
      bits,
      lines: [...compare.linesOf(record).map(nameLine), ...birthLines(query.birth, index.births[record])],
    }));
}

function nameLine(line: WordLine): SearchLine {
  return { field: "name", ...line };
}

function birthLines(asked: Birth | undefined, stored: Birth | undefined): SearchLine[] {
  if (!asked || !stored) return [];
  const level = matchBirths(asked, stored);
  return [{ field: "birth", asked: asked.written, stored: stored.written, level, bits: birthBits[level] }];
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

const scores = { sums: new Float32Array(0), groups: new Int32Array(0) };

/** Records by the rarity of the keys that they share, rare keys first, until enough were looked at. */
function gather(index: SearchIndex, keys: ReturnType<typeof searchKeys>, birth: Birth | undefined): number[] {
  if (scores.sums.length < index.size) [scores.sums, scores.groups] = [new Float32Array(index.size), new Int32Array(index.size)];
  const { sums, groups } = scores;
  const sized = keys
    .map(({ bucket, group }) => ({ from: index.starts[bucket] ?? 0, to: index.starts[bucket + 1] ?? 0, bit: 1 << group }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const touched: number[] = [];
  let left = postingsMax;
  for (const { from, to, bit } of sized) {
    if (left <= 0) break;
    const weight = Math.log2(index.size / (to - from)) + 1;
    const end = Math.min(to, from + left);
    left -= end - from;
    for (let place = from; place < end; place++) {
      const record = index.postings[place] ?? 0;
      const seen = groups[record] ?? 0;
      if ((seen & bit) !== 0) continue;
      if (seen === 0) touched.push(record);
      groups[record] = seen | bit;
      sums[record] = (sums[record] ?? 0) + weight;
    }
  }
  if (birth) for (const record of touched) sums[record] = (sums[record] ?? 0) + Math.max(0, birthWeight(birth, index.births[record])) / 2;
  const best = touched.length > candidatesMax ? topOf(touched, sums, candidatesMax) : touched.slice();
  for (const record of touched) sums[record] = groups[record] = 0;
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

type Compare = { readonly bitsOf: (record: number) => number; readonly linesOf: (record: number) => WordLine[] };

/** Compares the asked words with those of the candidates; each stored word is compared once. */
function comparer(index: SearchIndex, asked: readonly Word[], candidates: readonly number[]): Compare {
  const numbers = [...new Set(candidates.flatMap((record) => [...numbersOf(index, record)]))];
  const words = numbers.map((number) => ({ word: index.words[number] ?? nobody, count: index.wordCounts[number] ?? 1 }));
  const weights = asked.map((one) => weighNearWords(one, words, index.size));
  const placeOf = new Map(numbers.map((number, place) => [number, place]));
  const pair = (record: number): Pairing => {
    const places = Array.from(numbersOf(index, record), (number) => placeOf.get(number) ?? -1);
    return pairWords(asked, wordsOf(index, record), (one, other) => weights[one]?.[places[other] ?? -1] ?? 0);
  };
  return {
    bitsOf: (record) => {
      const pairing = pair(record);
      return pairing.pairs.reduce((sum, { bits }) => sum + bits, 0) + leftBits(pairing, asked, wordsOf(index, record));
    },
    linesOf: (record) => linesOfPairing(pair(record), asked, wordsOf(index, record)),
  };
}

const nobody: Word = { written: "", plain: "", script: "Zyyy", sounds: "", otherSounds: [], stem: undefined, skeletons: [], kind: "name" };

function numbersOf(index: SearchIndex, record: number): Uint32Array {
  return index.recordWords.subarray(index.recordStarts[record], index.recordStarts[record + 1]);
}

function wordsOf(index: SearchIndex, record: number): (Word | undefined)[] {
  return Array.from(numbersOf(index, record), (number) => index.words[number]);
}
