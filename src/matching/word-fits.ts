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
export function wordFits({ words }: CompiledNames): WordFits {
  const read = words.map(readWord);
  const match = remembered(wordRoom, (a, b) => {
    const [one, other] = [read[a], read[b]];
    return one && other ? placeOfWordLevel[matchWords(one, other)] : nowhere;
  });
  return (a, b) => (a === b ? 0 : match(a, b));
}
