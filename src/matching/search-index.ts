import type { Birth } from "./birth.ts";
import { hash } from "./hash.ts";
import { Numbers } from "./numbers.ts";
import { type Word, wordsOfName } from "./reading.ts";

/** What is stored of one person's paper. */
export type IndexRecord = { readonly name: string; readonly birth?: Birth };
/** An index of names in memory: keys to records, and the words of each. */
export type SearchIndex = {
  readonly size: number;
  /** Where each bucket of keys begins in `postings`; the last is the end. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly words: readonly Word[];
  readonly wordCounts: Uint32Array;
  /** Words of each record, and where they begin. */
  readonly recordWords: Uint32Array;
  readonly recordStarts: Uint32Array;
  readonly births: readonly (Birth | undefined)[];
  readonly bucketBits: number;
};

const bucketBitsMax = 24;
const readingsMax = 2;

/** Builds the index of a register. About four hundred bytes a record. */
export function buildSearchIndex(records: readonly IndexRecord[]): SearchIndex {
  const words: Word[] = [];
  const numberOf = new Map<string, number>();
  const [keys, keyRecords, recordWords] = [new Numbers(), new Numbers(), new Numbers()];
  const recordStarts = new Uint32Array(records.length + 1);
  const bucketBits = Math.min(bucketBitsMax, Math.max(10, Math.ceil(Math.log2(records.length * 10))));
  for (const [record, { name, birth }] of records.entries()) {
    recordStarts[record] = recordWords.size;
    const own = wordsOfName(name);
    for (const word of own) {
      const number = numberOf.get(word.written) ?? words.push(word) - 1;
      numberOf.set(word.written, number);
      recordWords.push(number);
    }
    for (const { bucket } of searchKeys(own, birth ? [birth] : [], bucketBits)) {
      keys.push(bucket);
      keyRecords.push(record);
    }
  }
  recordStarts[records.length] = recordWords.size;
  const wordCounts = new Uint32Array(words.length);
  for (const number of recordWords.values()) wordCounts[number] = (wordCounts[number] ?? 0) + 1;
  return {
    size: records.length,
    ...postingsOf(keys.values(), keyRecords.values(), bucketBits),
    words,
    wordCounts,
    recordWords: recordWords.values(),
    recordStarts,
    births: records.map(({ birth }) => birth),
    bucketBits,
  };
}

/** The bucket of a key. */
export function bucketOf(text: string, bucketBits: number): number {
  return hash(text) % 2 ** bucketBits;
}

/** A key as the number of its bucket. */
export type SearchKey = {
  readonly bucket: number;
  /** Keys of one group are readings of one thing, such as a word; a record counts for the rarest of them alone. 0 to 31. */
  readonly group: number;
};

/** How the groups of keys are numbered: words, words with a year, pairs, and one for the day. */
const groups = { words: 10, years: 6, pairs: 15 };

/** Keys of a name with the births that are asked for: words, pairs of words in any order, words with a year, whole days. */
export function searchKeys(words: readonly Word[], births: readonly Birth[], bucketBits: number): SearchKey[] {
  const found = new Map<number, SearchKey>();
  const add = (text: string, group: number) => {
    const bucket = bucketOf(text, bucketBits);
    if (!found.has(bucket)) found.set(bucket, { bucket, group });
  };
  for (const [place, word] of words.entries()) {
    for (const skeleton of word.skeletons) {
      if (word.kind !== "initial") add(skeleton, place % groups.words);
      for (const { year } of births) add(`${skeleton} ${year}`, groups.words + (place % groups.years));
    }
    for (const [next, other] of words.slice(place + 1).entries()) {
      const group = groups.words + groups.years + ((place * 5 + next) % groups.pairs);
      for (const pair of pairsOfReadings(word, other)) add(pair, group);
    }
  }
  for (const { year, month, day, isConventional } of births)
    if (day !== undefined && !isConventional) add(`${year}-${month}-${day}`, groups.words + groups.years + groups.pairs);
  return [...found.values()];
}

function pairsOfReadings(one: Word, other: Word): string[] {
  const seconds = other.skeletons.slice(0, readingsMax);
  return one.skeletons.slice(0, readingsMax).flatMap((first) => seconds.map((second) => [first, second].sort().join("+")));
}

/** Records of each bucket one after the other. */
function postingsOf(keys: Uint32Array, records: Uint32Array, bucketBits: number): Pick<SearchIndex, "starts" | "postings"> {
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const postings = new Uint32Array(keys.length);
  const next = starts.slice();
  for (const [place, key] of keys.entries()) {
    const at = next[key] ?? 0;
    postings[at] = records[place] ?? 0;
    next[key] = at + 1;
  }
  return { starts, postings };
}
