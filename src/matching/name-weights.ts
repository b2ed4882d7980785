import { alignNames, type NameAlignment, type WordPair } from "./compare-names.ts";
import type { NameReading, Word } from "./reading.ts";
import type { WordLevel } from "./word-match.ts";

/** What words of names weigh, in bits: log2 of how much likelier a level is between one person's papers than between two persons'. */
export type NameWeights = {
  readonly levels: Readonly<Record<WordLevel, number>>;
  /** A word that only one of two names has. */
  readonly leftOut: number;
  /** A father's name in the Russian form that only one has. */
  readonly fatherLeftOut: number;
  /** Added once. */
  readonly base: number;
  /** Added where only one whole word agrees although there are more: a given name alone tells little. */
  readonly oneWordOnly: number;
};

/**
 * For two names that somebody put beside each other because they are alike. Given, not learned: between such names an equal word is
 * no surprise, and a word that differs decides.
 */
export const pairWeights: NameWeights = {
  levels: { same: 1.2, joined: 1.2, close: 1, sameSound: 1, shortName: 0.6, alike: 0.2, initial: -0.2, faint: -4, different: -6 },
  leftOut: -0.5,
  fatherLeftOut: -0.1,
  base: 0,
  oneWordOnly: -0.7,
};

/** One line of an explanation: what was compared, how it agrees, what it weighs. */
export type NameLine = {
  readonly a: string;
  readonly b: string;
  readonly level: WordLevel | "leftOut" | "base" | "oneWordOnly";
  readonly bits: number;
};
/** What two names weigh together, and line by line. */
export type NameScore = { readonly bits: number; readonly lines: readonly NameLine[] };

/** Weighs two names; the bits are the sum of the lines'. */
export function weighNames(a: NameReading, b: NameReading, weights: NameWeights): NameScore {
  const lines = linesOf(alignNames(a, b), weights);
  return { bits: lines.reduce((sum, line) => sum + line.bits, 0), lines };
}

function linesOf({ pairs, onlyA, onlyB }: NameAlignment, weights: NameWeights): NameLine[] {
  const left = (word: Word) => (word.kind === "patronymic" ? weights.fatherLeftOut : weights.leftOut);
  const lines: NameLine[] = [
    ...pairs.map(({ a, b, level }) => ({ a, b, level, bits: weights.levels[level] })),
    ...onlyA.map((word) => ({ a: word.written, b: "", level: "leftOut" as const, bits: left(word) })),
    ...onlyB.map((word) => ({ a: "", b: word.written, level: "leftOut" as const, bits: left(word) })),
  ];
  const whole = pairs.filter(isWhole).length;
  if (whole === 0) return [...lines, { a: "", b: "", level: "base", bits: weights.levels.different }];
  const isAlone = whole === 1 && lines.length > 1;
  return isAlone ? [...lines, { a: "", b: "", level: "oneWordOnly", bits: weights.oneWordOnly }] : lines;
}

function isWhole({ level }: WordPair): boolean {
  return level !== "initial" && level !== "different" && level !== "faint";
}
