import type { WordFits } from "./comparison.ts";
import type { CompiledNames } from "./compile-register.ts";
import { hash } from "./hash.ts";
import { remembered } from "./numbers.ts";
import { readWord, type Word } from "./reading.ts";
import { mayAgree } from "./word-marks.ts";
import { matchWords, wordLevels } from "./word-match.ts";

/** Levels of one place of a name: how the words fit, found at another place of the name, or not at all. */
export const namePlaceLevels = [...wordLevels.filter((level) => level !== "different"), "elsewhere", "different"] as const;
export const elsewhere = namePlaceLevels.indexOf("elsewhere"),
  nowhere = namePlaceLevels.indexOf("different");
/** A word that is the same, joined or close is found again. */
export const foundAgain = 2;
const placeOfWordLevel = Object.fromEntries(
  wordLevels.map((level) => [level, level === "different" ? nowhere : namePlaceLevels.indexOf(level)]),
) as Record<(typeof wordLevels)[number], number>;
/** Pairs of words that are remembered, as a power of two. */
const wordRoom = 21;

/** How the words of a register fit. Where names stand in one column, no word tells anything by a faint likeness. */
export function wordFits({ words, isWhole, marks }: Pick<CompiledNames, "words" | "isWhole" | "marks">): WordFits {
  // Read when they are asked for: whoever compares a few pairs needs a few words.
  const read: Word[] = [];
  const wordAt = (number: number): Word => (read[number] ??= readWord(words[number] ?? ""));
  const match = remembered(wordRoom, (a, b) => placeOfWordLevel[matchWords(wordAt(a), wordAt(b), !isWhole)]);
  return (a, b) => (a === b ? 0 : mayAgree(marks, a, b, !isWhole) ? match(a, b) : nowhere);
}

/**
 * Whether two words may be the same or close: they are if their consonants have one class in common, or none is known of one. Whoever
 * asks of many words asks this first, since it costs next to nothing.
 */
export function mayBeSame({ words }: Pick<CompiledNames, "words">): (a: number, b: number) => boolean {
  const marks = new Int32Array(words.length);
  const markOf = (number: number): number => {
    const known = marks[number] ?? 0;
    if (known !== 0) return known;
    const { skeletons } = readWord(words[number] ?? "");
    const mark = skeletons.length === 0 ? -1 : skeletons.reduce((sum, skeleton) => sum | (1 << (hash(skeleton) % 31)), 0);
    marks[number] = mark;
    return mark;
  };
  return (a, b) => a === b || (markOf(a) & markOf(b)) !== 0;
}
