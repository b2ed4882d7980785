import { wordBits } from "./given-weights.ts";
import type { Word } from "./reading.ts";
import { matchWords, shareApart, type WordLevel } from "./word-match.ts";

/** Words of two names beside each other, by place; `bits` is what a pair weighs. */
export type Pairing = {
  readonly pairs: readonly { readonly one: number; readonly other: number; readonly bits: number }[];
  readonly onlyAsked: readonly number[];
  readonly onlyStored: readonly number[];
};
/** One line about names: words as read, how they agree, what that weighs. */
export type WordLine = { readonly asked: string; readonly stored: string; readonly level: WordLevel | "leftOut"; readonly bits: number };

type Words = readonly (Word | undefined)[];

/**
 * Puts words beside each other, the weightiest pair first, whatever their order; a pair that weighs nothing is none. Of two pairs that
 * weigh the same, the one goes first whose words would cost more if they were left.
 */
export function pairWords(asked: Words, stored: Words, bitsOf: (one: number, other: number) => number): Pairing {
  const [freeAsked, freeStored] = [new Set(asked.keys()), new Set(stored.keys())];
  const pairs: Pairing["pairs"][number][] = [];
  const next = () => heaviest({ asked, stored, freeAsked, freeStored }, bitsOf);
  for (let best = next(); best; best = next()) {
    pairs.push(best);
    freeAsked.delete(best.one);
    freeStored.delete(best.other);
  }
  return { pairs, onlyAsked: [...freeAsked], onlyStored: [...freeStored] };
}

type Free = {
  readonly asked: Words;
  readonly stored: Words;
  readonly freeAsked: ReadonlySet<number>;
  readonly freeStored: ReadonlySet<number>;
};

function heaviest({ asked, stored, freeAsked, freeStored }: Free, bitsOf: (one: number, other: number) => number) {
  let best: Pairing["pairs"][number] | undefined;
  let bestCost = 0;
  for (const other of freeStored) {
    for (const one of freeAsked) {
      const bits = bitsOf(one, other);
      if (bits <= 0 || bits < (best?.bits ?? 0)) continue;
      const cost = leftCost(asked[one]) + leftCost(stored[other]);
      if (bits === best?.bits && cost <= bestCost) continue;
      best = { bits, one, other };
      bestCost = cost;
    }
  }
  return best;
}

/** What it costs at least to leave a word: an initial that was left tells nothing. */
function leftCost(word: Word | undefined): number {
  if (word?.kind === "name") return -wordBits.leftOut;
  return word?.kind === "patronymic" ? -wordBits.fatherLeftOut : 0;
}

/** Words that were put beside each other are not told as different: they are far apart and still weigh something. */
function levelOf(asked: Word, stored: Word): WordLevel {
  const level = matchWords(asked, stored);
  return level === "different" ? "faint" : level;
}

/** What the words that were left weigh: names on both sides contradict; a name on one side, or a father's, was left out. */
export function leftBits({ onlyAsked, onlyStored }: Pairing, asked: readonly Word[], stored: readonly (Word | undefined)[]): number {
  const count = (places: readonly number[], words: readonly (Word | undefined)[], kind: Word["kind"]) =>
    places.filter((place) => words[place]?.kind === kind).length;
  const [one, other] = [count(onlyAsked, asked, "name"), count(onlyStored, stored, "name")];
  const fathers = count(onlyAsked, asked, "patronymic") + count(onlyStored, stored, "patronymic");
  return Math.min(one, other) * wordBits.different + Math.abs(one - other) * wordBits.leftOut + fathers * wordBits.fatherLeftOut;
}

/** The lines of a pairing; their bits add up to those of its pairs and of what was left. */
export function linesOfPairing(pairing: Pairing, asked: readonly Word[], stored: readonly (Word | undefined)[]): WordLine[] {
  const agreeing = pairing.pairs.flatMap(({ one, other, bits }): WordLine[] => {
    const [first, second] = [asked[one], stored[other]];
    return first && second ? [{ asked: first.written, stored: second.written, level: levelOf(first, second), bits }] : [];
  });
  const left = (places: readonly number[], words: readonly (Word | undefined)[], kind: Word["kind"]) =>
    places.flatMap((place) => words[place] ?? []).filter((word) => word.kind === kind);
  const [ones, others] = [left(pairing.onlyAsked, asked, "name"), left(pairing.onlyStored, stored, "name")];
  const facing = Math.min(ones.length, others.length);
  const contradicting = ones.slice(0, facing).map((word, place): WordLine => ({
    asked: word.written,
    stored: others[place]?.written ?? "",
    level: "different",
    bits: wordBits.different,
  }));
  const one = (bits: number) => (word: Word) => ({ asked: word.written, stored: "", level: "leftOut" as const, bits });
  const other = (bits: number) => (word: Word) => ({ asked: "", stored: word.written, level: "leftOut" as const, bits });
  return [
    ...agreeing,
    ...contradicting,
    ...ones.slice(facing).map(one(wordBits.leftOut)),
    ...others.slice(facing).map(other(wordBits.leftOut)),
    ...left(pairing.onlyAsked, asked, "patronymic").map(one(wordBits.fatherLeftOut)),
    ...left(pairing.onlyStored, stored, "patronymic").map(other(wordBits.fatherLeftOut)),
  ];
}

/** How far a stored word lies from an asked one, as a share of its sounds; none where they are no two forms of one name. */
function distanceOf(asked: Word, stored: Word, level: WordLevel): number | undefined {
  if (level === "same") return 0;
  if (level === "shortName") return wordBits.shortNameDistance;
  const share = shareApart(asked, stored);
  return share <= wordBits.distanceMost ? share : undefined;
}

/**
 * What two words weigh beside each other: the rarer the word, the more, and the further apart, the less.
 * @param share of the register that has a word as near as this, 0 to 1
 */
export function weighWords(asked: Word, stored: Word, share: number): number {
  const level = matchWords(asked, stored);
  if (level === "initial") return wordBits.initial;
  const distance = distanceOf(asked, stored, level);
  return distance === undefined ? 0 : bitsAt(distance, share);
}

function bitsAt(distance: number, share: number): number {
  const rarity = Math.min(wordBits.most, Math.max(wordBits.least, -Math.log2(share)));
  return Math.max(0, rarity - wordBits.slope * distance);
}

/** What each of some words weighs beside one asked: the fewer people have a word as near, the more. */
export function weighNearWords(
  asked: Word,
  stored: readonly { readonly word: Word; readonly count: number }[],
  size: number,
): Float64Array {
  const weights = new Float64Array(stored.length);
  const near: { readonly place: number; readonly distance: number }[] = [];
  for (const [place, { word }] of stored.entries()) {
    const level = matchWords(asked, word);
    if (level === "initial") weights[place] = wordBits.initial;
    else {
      const distance = distanceOf(asked, word, level);
      if (distance !== undefined) near.push({ place, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  let people = 0;
  for (const { distance, equal } of byDistance(near)) {
    for (const place of equal) people += stored[place]?.count ?? 0;
    for (const place of equal) weights[place] = bitsAt(distance, people / size);
  }
  return weights;
}

/** Places that lie equally far, from those that are sorted by distance. */
function byDistance(near: readonly { readonly place: number; readonly distance: number }[]) {
  const steps: { readonly distance: number; readonly equal: number[] }[] = [];
  for (const { place, distance } of near) {
    const last = steps.at(-1);
    if (last?.distance === distance) last.equal.push(place);
    else steps.push({ distance, equal: [place] });
  }
  return steps;
}
