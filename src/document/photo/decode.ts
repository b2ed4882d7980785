import { checkMrz, type MrzCheck } from "../mrz.ts";
import { mrzShape, type MrzFormat } from "../mrz-layout.ts";
import { letters } from "./cells.ts";

/** How alike each place of each line is to each letter. */
export type Likeness = readonly (readonly Float32Array[])[];
/** A zone as it was made out in a photo: a reading, which the officer compares with the paper. */
export type ZoneRead = {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  /** Places that may be another letter, or were set right by the check digits: the officer compares these first. */
  readonly doubtful: readonly { readonly line: number; readonly place: number }[];
  readonly check: MrzCheck;
  /** How alike the letters are to what they were taken for, 1 at most. */
  readonly likeness: number;
};

const kinds = {
  code: /[ACIPV]/,
  letter: /[A-Z<]/,
  digit: /[0-9<]/,
  sex: /[FM<]/,
  any: /./,
} as const;
type Kind = keyof typeof kinds;
const run = (kind: Kind, count: number): Kind[] => Array.from({ length: count }, () => kind);
const lower: readonly Kind[] = [...run("digit", 7), "sex", ...run("digit", 7)];

/** What may stand in each place. @source icao-9303:4 */
const places: Readonly<Record<MrzFormat, readonly (readonly Kind[])[]>> = {
  TD1: [["code", ...run("letter", 4), ...run("any", 25)], [...lower, ...run("letter", 3), ...run("any", 11), "digit"], run("letter", 30)],
  TD2: [
    ["code", ...run("letter", 35)],
    [...run("any", 9), "digit", ...run("letter", 3), ...lower, ...run("any", 7), "digit"],
  ],
  TD3: [
    ["code", ...run("letter", 43)],
    [...run("any", 9), "digit", ...run("letter", 3), ...lower, ...run("any", 14), ...run("digit", 2)],
  ],
};
const lettersOf = (kind: Kind): readonly number[] => [...letters].flatMap((letter, at) => (kinds[kind].test(letter) ? [at] : []));

/** A place that is less alike than this to every letter holds none that can be read: shadow, a finger, the edge of the picture. */
const letterMin = 0.5;
/** What stands for such a place. */
export const unread = "?";
/** More of them than this, and it is no zone. */
export const unreadMax = 6;
/** Below this much less alike, a second letter may be meant. */
const doubtMargin = 0.04;
/** A letter that is this much less alike is not tried, even where check digits would have it. */
const repairMargin = 0.16;
/** Two ways to set a zone right must differ by this much, or neither is taken. */
const choiceMargin = 0.03;

type Guess = {
  readonly line: number;
  readonly place: number;
  readonly ranked: readonly { readonly letter: string; readonly likeness: number }[];
};

/** The letters that are most alike, where they may stand; what check digits do not bear out is set right where one way alone is near. */
export function decodeZone(format: MrzFormat, likeness: Likeness): ZoneRead {
  const { lines: count, length } = mrzShape[format];
  const guesses = Array.from({ length: count }, (_, line) =>
    Array.from({ length }, (__, place) => guessOf(format, likeness[line]?.[place], { line, place })),
  );
  const lines = guesses.map((line) => line.map(firstOf).join(""));
  const all = guesses.flat();
  const read = checkMrz(lines);
  const repaired = read.ok || all.some((guess) => firstOf(guess) === unread) ? undefined : repair(lines, all);
  const changed = repaired?.changed ?? [];
  return {
    format,
    lines: repaired?.lines ?? lines,
    check: repaired?.check ?? read,
    doubtful: all.filter((guess) => marginOf(guess) < doubtMargin || changed.includes(guess)).map(({ line, place }) => ({ line, place })),
    likeness: all.reduce((sum, { ranked }) => sum + (ranked[0]?.likeness ?? 0), 0) / all.length,
  };
}

/** How alike a line is to one that may stand there. */
export function likenessOfLine(format: MrzFormat, line: number, cells: readonly Float32Array[]): number {
  return cells.reduce((sum, likeness, place) => sum + (guessOf(format, likeness, { line, place }).ranked[0]?.likeness ?? 0), 0);
}

function guessOf(format: MrzFormat, likeness: Float32Array | undefined, at: { readonly line: number; readonly place: number }): Guess {
  const kind = places[format][at.line]?.[at.place] ?? "any";
  const ranked = lettersOf(kind)
    .map((letter) => ({ letter: letters[letter] ?? "<", likeness: likeness?.[letter] ?? 0 }))
    .toSorted((one, other) => other.likeness - one.likeness);
  const isRead = (ranked[0]?.likeness ?? 0) >= letterMin;
  return { ...at, ranked: isRead ? ranked.slice(0, 3) : [{ letter: unread, likeness: ranked[0]?.likeness ?? 0 }] };
}

const firstOf = ({ ranked }: Guess): string => ranked[0]?.letter ?? unread;
/** A place that was not read is as doubtful as can be. */
const marginOf = ({ ranked }: Guess): number => (ranked.length < 2 ? 0 : (ranked[0]?.likeness ?? 0) - (ranked[1]?.likeness ?? 0));

type Repair = { readonly lines: readonly string[]; readonly check: MrzCheck; readonly changed: readonly Guess[]; readonly loss: number };

/** One or two letters exchanged for the next most alike. Two near ways leave the zone as it was read: nothing is made up. */
function repair(lines: readonly string[], guesses: readonly Guess[]): Repair | undefined {
  const exchanges = guesses
    .flatMap((guess) =>
      guess.ranked.slice(1).map(({ letter, likeness }) => ({ guess, letter, loss: (guess.ranked[0]?.likeness ?? 0) - likeness })),
    )
    .filter(({ loss }) => loss < repairMargin)
    .toSorted((one, other) => one.loss - other.loss)
    .slice(0, 24);
  const singles = exchanges.map((one) => [one]);
  const pairs = exchanges.flatMap((one, at) =>
    exchanges.slice(at + 1).flatMap((other) => (other.guess === one.guess ? [] : [[one, other]])),
  );
  const good: Repair[] = [];
  for (const tried of [...singles, ...pairs]) {
    const changedLines = lines.map((line, at) =>
      tried.reduce(
        (text, { guess, letter }) => (guess.line === at ? text.slice(0, guess.place) + letter + text.slice(guess.place + 1) : text),
        line,
      ),
    );
    const check = checkMrz(changedLines);
    if (check.ok)
      good.push({
        lines: changedLines,
        check,
        changed: tried.map(({ guess }) => guess),
        loss: tried.reduce((sum, { loss }) => sum + loss, 0),
      });
  }
  const [first, second] = good.toSorted((one, other) => one.loss - other.loss);
  return first && (!second || second.loss - first.loss > choiceMargin) ? first : undefined;
}
