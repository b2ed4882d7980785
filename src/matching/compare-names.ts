import { type NameReading, readWord, type Word } from "./reading.ts";
import { matchWords, type WordLevel, wordLevels } from "./word-match.ts";

/** Words of two names put beside each other. */
export type WordPair = { readonly a: string; readonly b: string; readonly level: WordLevel; readonly kind: Word["kind"] };
/** Two names put beside each other: pairs of words, words that face nothing, whatever the order. */
export type NameAlignment = {
  readonly pairs: readonly WordPair[];
  readonly onlyA: readonly Word[];
  readonly onlyB: readonly Word[];
};

type Candidate = { readonly i: number; readonly j: number; readonly level: WordLevel; readonly order: number };
const rank = new Map(wordLevels.map((level, place) => [level, place]));

/**
 * Puts each word of one name beside the word of the other that it fits best, order free: a family name may come first, and each
 * paper leaves out another part. Words left on both sides face each other as different; what is left on one side was left out.
 */
export function alignNames(a: NameReading, b: NameReading): NameAlignment {
  return alignWords(a.words, b.words);
}

/** The same for words that were read elsewhere. */
export function alignWords(a: readonly Word[], b: readonly Word[]): NameAlignment {
  const joined = joinApart(a, b);
  if (joined) return joined;
  const candidates: Candidate[] = [];
  for (const [i, one] of a.entries())
    for (const [j, other] of b.entries()) {
      const level = matchWords(one, other);
      // Of two that fit as well, those at the same place belong together.
      if (level !== "different") candidates.push({ i, j, level, order: (rank.get(level) ?? 0) * 100 + Math.abs(i - j) });
    }
  candidates.sort((x, y) => x.order - y.order);
  return settle(a, b, candidates);
}

function settle(a: readonly Word[], b: readonly Word[], candidates: readonly Candidate[]): NameAlignment {
  const [leftA, leftB] = [new Set(a.keys()), new Set(b.keys())];
  const pairs: WordPair[] = [];
  for (const { i, j, level } of candidates) {
    const [one, other] = [a[i], b[j]];
    if (!leftA.has(i) || !leftB.has(j) || !one || !other) continue;
    leftA.delete(i);
    leftB.delete(j);
    pairs.push(pairOf(one, other, level));
  }
  const onlyA: Word[] = [],
    onlyB: Word[] = [];
  // A father's name and a family name that are each left out on one side contradict nothing.
  for (const isFather of [true, false]) {
    const of = (words: readonly Word[], left: ReadonlySet<number>) =>
      [...left].flatMap((place) => words[place] ?? []).filter(({ kind }) => (kind === "patronymic") === isFather);
    const [restA, restB] = [of(a, leftA), of(b, leftB)];
    const facing = Math.min(restA.length, restB.length);
    for (const [place, one] of restA.slice(0, facing).entries())
      pairs.push(...restB.slice(place, place + 1).map((other) => pairOf(one, other, "different")));
    onlyA.push(...restA.slice(facing));
    onlyB.push(...restB.slice(facing));
  }
  return { pairs, onlyA, onlyB };
}

function pairOf(a: Word, b: Word, level: WordLevel): WordPair {
  const kind = a.kind === b.kind ? a.kind : a.kind === "initial" || b.kind === "initial" ? "initial" : "name";
  return { a: a.written, b: b.written, level, kind };
}

/** Ali Reza is Alireza in the next paper: where joining neighbours on one side makes a word of the other, they are read joined. */
function joinApart(a: readonly Word[], b: readonly Word[]): NameAlignment | undefined {
  const inB = joinOnce(a, b);
  if (inB) return alignWords(inB, b);
  const inA = joinOnce(b, a);
  return inA ? alignWords(a, inA) : undefined;
}

const joinedLengthMin = 4;

/** Words with one pair of neighbours joined, where that is a word of the other name and neither half is. */
function joinOnce(words: readonly Word[], other: readonly Word[]): Word[] | undefined {
  for (let place = 0; place + 1 < words.length; place++) {
    const [first, second] = [words[place], words[place + 1]];
    if (!first || !second || first.script !== second.script) continue;
    const length = first.written.length + second.written.length;
    if (length < joinedLengthMin || !other.some((word) => word.script !== first.script || Math.abs(word.written.length - length) <= 1))
      continue;
    if (other.some((word) => word.written === first.written || word.written === second.written)) continue;
    const whole = readWord(first.written + second.written);
    const fits = other.some((word) => word.kind !== "initial" && ["same", "close", "sameSound"].includes(matchWords(whole, word)));
    if (fits) return [...words.slice(0, place), whole, ...words.slice(place + 2)];
  }
  return undefined;
}
