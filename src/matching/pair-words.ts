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

/** Puts words beside each other, the weightiest pair first, whatever their order; a pair that weighs nothing is none. */
export function pairWords(asked: number, stored: number, bitsOf: (one: number, other: number) => number): Pairing {
  const [freeAsked, freeStored] = [new Set(Array(asked).keys()), new Set(Array(stored).keys())];
  const pairs: Pairing["pairs"][number][] = [];
  for (let best = heaviest(freeAsked, freeStored, bitsOf); best; best = heaviest(freeAsked, freeStored, bitsOf)) {
    pairs.push(best);
    freeAsked.delete(best.one);
    freeStored.delete(best.other);
  }
  return { pairs, onlyAsked: [...freeAsked], onlyStored: [...freeStored] };
}

function heaviest(asked: ReadonlySet<number>, stored: ReadonlySet<number>, bitsOf: (one: number, other: number) => number) {
  let best: Pairing["pairs"][number] | undefined;
  for (const other of stored) {
    for (const one of asked) {
      const bits = bitsOf(one, other);
      if (bits > (best?.bits ?? 0)) best = { bits, one, other };
    }
  }
  return best;
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
    return first && second ? [{ asked: first.written, stored: second.written, level: matchWords(first, second), bits }] : [];
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

/** What two words weigh beside each other; `share` is how common the stored word is, 0 to 1. */
export function weighWords(asked: Word, stored: Word, share: number): number {
  const level = matchWords(asked, stored);
  if (level === "initial") return wordBits.initial;
  const rarity = Math.min(wordBits.most, Math.max(wordBits.least, -Math.log2(share)));
  if (level === "same") return rarity;
  if (level === "shortName") return rarity * wordBits.shortNameShare;
  const isSameSkeleton = asked.skeletons.some((skeleton) => stored.skeletons.includes(skeleton));
  return rarity * (1 - wordBits.slope * shareApart(asked, stored) + (isSameSkeleton ? wordBits.sameSkeleton : 0)) * wordBits.otherSpelling;
}
