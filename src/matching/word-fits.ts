import type { WordFits } from "./comparison.ts";
import type { CompiledNames } from "./compile-register.ts";
import { remembered } from "./numbers.ts";
import { readWord } from "./reading.ts";
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

/** How the words of a register fit. */
export function wordFits({ words }: Pick<CompiledNames, "words">): WordFits {
  const read = words.map(readWord);
  const match = remembered(wordRoom, (a, b) => {
    const [one, other] = [read[a], read[b]];
    return one && other ? placeOfWordLevel[matchWords(one, other)] : nowhere;
  });
  return (a, b) => (a === b ? 0 : match(a, b));
}

/**
 * Whether two words may be the same or close: they are if their consonants have one class in common, or none is known of one. Whoever
 * asks of many words asks this first, since it costs next to nothing.
 */
export function mayBeSame({ words }: Pick<CompiledNames, "words">): (a: number, b: number) => boolean {
  const first = new Map<string, number>();
  const marks = Int32Array.from(words, (written) => {
    const { skeletons } = readWord(written);
    return skeletons.length === 0 ? -1 : skeletons.reduce((sum, skeleton) => sum | (1 << (numberOf(first, skeleton) % 31)), 0);
  });
  return (a, b) => a === b || ((marks[a] ?? -1) & (marks[b] ?? -1)) !== 0;
}

function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size;
  known.set(text, number);
  return number;
}
