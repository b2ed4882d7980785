import { isShortName } from "./tables/short-names.ts";
import type { Word } from "./reading.ts";
import { soundDistance } from "./word-distance.ts";

/**
 * How two words of names agree, from the surest to none. The order is the order of trust.
 * `sameSound` is a name in two scripts whose vowels cannot be compared; `joined` is two words written as one.
 */
export const wordLevels = ["same", "joined", "close", "sameSound", "shortName", "alike", "initial", "faint", "different"] as const;
export type WordLevel = (typeof wordLevels)[number];

/** Shares of the longer word's sounds up to which two words are of a level. */
const shares = { close: 0.09, alike: 0.205, faint: 0.3 };
const lengthMin = 3;
const sameSkeletonGrace = 0.1;
const shareMost = shares.faint + sameSkeletonGrace;
/** Up to which share two words may agree at all, by whether they have a skeleton in common, one is in Arabic script, and `faint` is told. */
export function agreeMost(isSameSkeleton: boolean, isArabic: boolean, isFaintTold: boolean): number {
  if (isFaintTold) return isSameSkeleton ? shareMost : shares.faint;
  return isSameSkeleton && isArabic ? shares.faint : shares.alike;
}
/** Costs are sums of hundredths, which are not exact. */
const rounding = 1e-9;

/**
 * The level of two words. Symmetric.
 * @param isFaintTold where `faint` says nothing more than `different`, words that lie so far apart are not worked out
 */
export function matchWords(a: Word, b: Word, isFaintTold = true): WordLevel {
  if (a.written === b.written) return a.kind === "initial" ? "initial" : "same";
  if (a.kind === "initial" || b.kind === "initial") return matchInitial(a, b);
  if (a.script === "Zyyy" || b.script === "Zyyy") return a.script === b.script ? matchLetters(a.written, b.written) : "different";
  if (a.script === b.script && a.sounds === b.sounds) return "same";
  if (a.script === b.script && a.plain === b.plain) return "close";
  if (isShortName(a.written, b.written)) return "shortName";
  const [servantA, servantB] = [servantOf(a), servantOf(b)];
  const match = (one: Word, other: Word) => matchSounds(one, other, isFaintTold);
  // Servant of God under one of his names: the name is what tells, and it is said alone as well.
  if (servantA && servantB) return match(restOf(a, servantA), restOf(b, servantB));
  const bare = servantA ? match(restOf(a, servantA), b) : servantB ? match(a, restOf(b, servantB)) : "different";
  return ["close", "same", "sameSound"].includes(bare) ? "alike" : match(a, b);
}

/** Abd, Abdul, and the letters that join it to what follows; Abdullah has no other name inside. */
const servantStart = /^abd[aeiou]?[lrnszšdt]?(?=..)/;
/** Whether a word is told by more than its sounds as they stand: an initial, letters without a table of sounds, a servant of God. */
export function isToldOtherwise(word: Word): boolean {
  return word.kind === "initial" || word.script === "Zyyy" || servantOf(word) !== undefined;
}
function servantOf({ sounds }: Word): string | undefined {
  if (!sounds.startsWith("abd")) return undefined;
  const start = servantStart.exec(sounds)?.[0];
  return start && /[^aeiouylhĥ]/.test(sounds.slice(start.length)) ? start : undefined;
}
function restOf(word: Word, start: string): Word {
  const sounds = word.sounds.slice(start.length);
  return { ...word, sounds, otherSounds: [], stem: undefined, skeletons: [] };
}

function matchSounds(a: Word, b: Word, isFaintTold: boolean): WordLevel {
  const isArabic = a.script === "Arab" || b.script === "Arab";
  const sameSkeleton = a.skeletons.some((skeleton) => b.skeletons.includes(skeleton));
  const share = shareApart(a, b, agreeMost(sameSkeleton, isArabic, isFaintTold));
  if (share <= shares.close) return isArabic && a.script !== b.script ? "sameSound" : "close";
  if (sameSkeleton && isArabic && share <= shares.faint) return "sameSound";
  if (share <= shares.alike) return sameSkeleton && a.script !== b.script ? "sameSound" : "alike";
  return share <= shares.faint || (sameSkeleton && share <= shareMost) ? "faint" : "different";
}

/** The share of the longer word's sounds in which two words differ; above `most` it is not worked out. */
export function shareApart(a: Word, b: Word, most = shareMost): number {
  const isArabic = a.script === "Arab" || b.script === "Arab";
  const apart = (one: string, other: string) => {
    const length = Math.max(lengthMin, one.length, other.length);
    return soundDistance(one, other, isArabic, length * most + rounding) / length;
  };
  const ends = apart(a.sounds, b.sounds);
  // Of one person one State writes -ov and another -zoda; a father's name and a surname stay two names.
  const whole = a.stem !== undefined && b.stem !== undefined && a.kind === b.kind ? Math.min(ends, apart(a.stem, b.stem)) : ends;
  if (a.script === b.script && !isArabic) return whole;
  const [turnedA, turnedB] = [a.otherSounds.map((one) => apart(one, b.sounds)), b.otherSounds.map((other) => apart(a.sounds, other))];
  const both = a.otherSounds.length > 0 && b.otherSounds.length > 0 ? apart(a.otherSounds[0] ?? "", b.otherSounds[0] ?? "") : whole;
  return Math.min(whole, both, ...turnedA, ...turnedB);
}

function matchInitial(a: Word, b: Word): WordLevel {
  const [first, second] = [a.sounds[0] ?? "", b.sounds[0] ?? ""];
  return first === second || (a.script !== b.script && soundDistance(first, second, true) <= 0.2) ? "initial" : "different";
}

/** Scripts without a table of sounds: letters that differ, by the length of the word. */
function matchLetters(a: string, b: string): WordLevel {
  const share = soundDistance(a.normalize("NFD"), b.normalize("NFD"), false) / Math.max(lengthMin, a.length, b.length);
  if (share <= shares.alike) return "alike";
  return share <= shares.faint ? "faint" : "different";
}
