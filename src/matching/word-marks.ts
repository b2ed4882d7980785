import { hash } from "./hash.ts";
import { sharedInts } from "./numbers.ts";
import { readWord, type Word } from "./reading.ts";
import { isInShortNames } from "./tables/short-names.ts";
import { nearCost, soundBitsOf } from "./word-distance.ts";
import { agreeMost, isToldOtherwise } from "./word-match.ts";

/**
 * Marks of the words of a register, eight numbers each: what they share tells most words of two persons apart without looking at the
 * words. Whatever is not told apart by them is compared.
 */
export type WordMarks = Int32Array;

const [mustLow, mustHigh, alikeLow, alikeHigh, nearLow, nearHigh, skeletonBits, flags, width] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** In the flags: the length of the longest form, then one bit each, then a part of the hash of the word without the signs of its language. */
const lengthBits = 63,
  isArabic = 64,
  isOpen = 128,
  isShort = 256,
  hasSigns = 512,
  plainShift = 10;
const lengthMin = 3,
  rounding = 1e-6;

/** The marks of each word, in a row that threads share. */
export function marksOfWords(words: readonly string[]): WordMarks {
  const marks = sharedInts(words.length * width);
  for (const [number, written] of words.entries()) {
    const word = readWord(written);
    const row = number * width;
    const forms = [word.sounds, ...word.otherSounds].map(soundBitsOf);
    for (const half of [0, 1] as const) {
      marks[row + mustLow + half] = forms.reduce((bits, { must }) => bits & must[half], -1);
      marks[row + alikeLow + half] = forms.reduce((bits, { alike }) => bits | alike[half], 0);
      marks[row + nearLow + half] = forms.reduce((bits, { near }) => bits | near[half], 0);
    }
    marks[row + skeletonBits] = word.skeletons.reduce((bits, skeleton) => bits | (1 << (hash(skeleton) % 31)), 0);
    marks[row + flags] = flagsOf(word);
  }
  return marks;
}

function flagsOf(word: Word): number {
  const length = Math.max(lengthMin, word.sounds.length, ...word.otherSounds.map((one) => one.length));
  return (
    Math.min(length, lengthBits) |
    (word.script === "Arab" ? isArabic : 0) |
    (isToldOtherwise(word) || length > lengthBits ? isOpen : 0) |
    (isInShortNames(word.written) ? isShort : 0) |
    (word.plain === word.written ? 0 : hasSigns) |
    ((hash(word.plain) % 1024) << plainShift)
  );
}

/** Whether two words may agree at all, as far as their marks tell. */
export function mayAgree(marks: WordMarks, a: number, b: number, isFaintTold: boolean): boolean {
  const [one, other] = [a * width, b * width];
  const [flagsA, flagsB] = [at(marks, one + flags), at(marks, other + flags)];
  if (((flagsA | flagsB) & isOpen) !== 0 || (flagsA & flagsB & isShort) !== 0) return true;
  if (((flagsA | flagsB) & hasSigns) !== 0 && flagsA >> plainShift === flagsB >> plainShift) return true;
  const isSameSkeleton = (at(marks, one + skeletonBits) & at(marks, other + skeletonBits)) !== 0;
  const length = Math.max(flagsA & lengthBits, flagsB & lengthBits);
  const most = length * agreeMost(isSameSkeleton, ((flagsA | flagsB) & isArabic) !== 0, isFaintTold) + rounding;
  return leastApart(marks, one, other) <= most && leastApart(marks, other, one) <= most;
}

/** What the sounds of one word cost at least for which the other has nothing. */
function leastApart(marks: WordMarks, one: number, other: number): number {
  const [low, high] = [at(marks, one + mustLow) & ~at(marks, other + alikeLow), at(marks, one + mustHigh) & ~at(marks, other + alikeHigh)];
  if ((low | high) === 0) return 0;
  const all = bitsIn(low) + bitsIn(high);
  const near = bitsIn(low & at(marks, other + nearLow)) + bitsIn(high & at(marks, other + nearHigh));
  return all - near * (1 - nearCost);
}

function at(row: Int32Array, place: number): number {
  return row[place] ?? 0;
}

function bitsIn(number: number): number {
  let left = number - ((number >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
