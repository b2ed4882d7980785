import { birthLevels, matchBirths, readBirth } from "./birth.ts";
import { matchTexts, textLevels } from "./text-match.ts";
import { readName, type Word } from "./reading.ts";
import { matchWords, wordLevels } from "./word-match.ts";

/** What a column of a register holds, as far as comparing goes. */
export type FieldRole = "given" | "family" | "fullName" | "birth" | "sex" | "place" | "code" | "document" | "phone" | "email" | "text";

/** A register as columns of text; an empty cell is unknown. */
export type Register = { readonly columns: readonly RegisterColumn[]; readonly size: number };
/** One column, what it holds, and its cells row by row. */
export type RegisterColumn = { readonly name: string; readonly role: FieldRole; readonly values: readonly (string | undefined)[] };

/**
 * One comparison: its levels from the surest to none, and for two records the place of their level, or -1 where one side is unknown:
 * unknown is no evidence. `rarity` gives the share of the value on which an equal level rests.
 */
export type Comparison = {
  readonly name: string;
  readonly levels: readonly string[];
  readonly levelOf: (a: number, b: number) => number;
  /** How common the value is on which the surest level rests, 0 to 1; undefined where that says nothing. */
  readonly commonness?: (a: number, b: number, level: number) => number | undefined;
};

/** The comparisons of a register, as its columns allow. */
export function comparisonsOf(register: Register): Comparison[] {
  const names = register.columns.filter(({ role }) => role === "given" || role === "family" || role === "fullName");
  const others = register.columns.filter((column) => !names.includes(column));
  return [...nameComparisons(names, register.size), ...others.map(comparisonOf)];
}

/** Values as numbers, so that equal ones are compared once, and how often each stands. */
type Interned = { readonly ids: Int32Array; readonly values: readonly string[]; readonly shares: Float64Array };

function intern(values: readonly (string | undefined)[]): Interned {
  const known = new Map<string, number>();
  const counts: number[] = [];
  const ids = Int32Array.from(values, (value) => {
    const text = value?.trim().toLowerCase() ?? "";
    if (text === "") return -1;
    const id = known.get(text) ?? known.size;
    known.set(text, id);
    counts[id] = (counts[id] ?? 0) + 1;
    return id;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { ids, values: [...known.keys()], shares: Float64Array.from(counts, (count) => count / total) };
}

/** The level of two interned values, worked out once for each two. */
function remembered(size: number, levelOf: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = a < b ? a * size + b : b * size + a;
    const found = known.get(key);
    if (found !== undefined) return found;
    const level = a < b ? levelOf(a, b) : levelOf(b, a);
    known.set(key, level);
    return level;
  };
}

function comparisonOf(column: RegisterColumn): Comparison {
  const { ids, values, shares } = intern(column.values);
  const levels =
    column.role === "birth" ? birthLevels : column.role === "sex" ? (["same", "different"] as const) : textLevels[textKind(column.role)];
  const levelOfValues = remembered(values.length, levelMaker(column.role, values));
  return {
    name: column.name,
    levels,
    levelOf: (a, b) => {
      const [one, other] = [ids[a] ?? -1, ids[b] ?? -1];
      return one < 0 || other < 0 ? -1 : levelOfValues(one, other);
    },
    ...(column.role === "sex" || column.role === "birth"
      ? {}
      : { commonness: (a: number, _b: number, level: number) => (level === 0 ? shares[ids[a] ?? 0] : undefined) }),
  };
}

function textKind(role: FieldRole): keyof typeof textLevels {
  return role === "code" || role === "document" || role === "phone" || role === "email" ? "code" : "text";
}

function levelMaker(role: FieldRole, values: readonly string[]): (a: number, b: number) => number {
  if (role === "birth") {
    const births = values.map((value) => readBirth(value).birth);
    return (a, b) => {
      const [one, other] = [births[a], births[b]];
      return one && other ? birthLevels.indexOf(matchBirths(one, other)) : -1;
    };
  }
  if (role === "sex") return (a, b) => (a === b || values[a]?.[0] === values[b]?.[0] ? 0 : 1);
  return (a, b) => matchTexts(values[a] ?? "", values[b] ?? "", textKind(role));
}

/** Levels of one place of a name: how the words fit, found at another place of the name, or not at all. */
const namePlaceLevels = [...wordLevels.filter((level) => level !== "different"), "elsewhere", "different"] as const;
const elsewhere = namePlaceLevels.indexOf("elsewhere"),
  nowhere = namePlaceLevels.indexOf("different");
const otherWordLevels = ["twoSame", "oneSame", "oneAlike", "different"] as const;

type NamePlaces = { readonly given: Int32Array; readonly family: Int32Array; readonly others: readonly (readonly number[])[] };

/** Given name, family name and the other words of a name, each with where it may have gone in the other record. */
function nameComparisons(columns: readonly RegisterColumn[], size: number): Comparison[] {
  if (columns.length === 0) return [];
  const { places, words, shares } = readPlaces(columns, size);
  const match = remembered(words.length, (a, b) => {
    const [one, other] = [words[a], words[b]];
    return one && other ? namePlaceLevels.indexOf(matchWords(one, other)) : nowhere;
  });
  const fits = (a: number, b: number) => (a === b ? 0 : match(a, b));
  const isIn = (word: number, record: number) =>
    [places.given[record] ?? -1, places.family[record] ?? -1, ...(places.others[record] ?? [])].some(
      (other) => other >= 0 && fits(word, other) <= 2,
    );
  const placed = (name: string, at: Int32Array): Comparison => ({
    name,
    levels: namePlaceLevels,
    levelOf: (a, b) => {
      const [one, other] = [at[a] ?? -1, at[b] ?? -1];
      if (one < 0 || other < 0) return -1;
      const level = fits(one, other);
      return level === nowhere && (isIn(one, b) || isIn(other, a)) ? elsewhere : level;
    },
    commonness: (a, _b, level) => (level === 0 ? shares[at[a] ?? 0] : undefined),
  });
  const others: Comparison = {
    name: "other names",
    levels: otherWordLevels,
    levelOf: (a, b) => {
      const [one, other] = [places.others[a] ?? [], places.others[b] ?? []];
      if (one.length === 0 || other.length === 0) return -1;
      const best = one.map((word) => Math.min(...other.map((facing) => fits(word, facing))));
      const same = best.filter((level) => level <= 2).length;
      return same >= 2 ? 0 : same === 1 ? 1 : best.some((level) => level < nowhere - 1) ? 2 : 3;
    },
  };
  return [
    placed("given name", places.given),
    placed("family name", places.family),
    ...(places.others.some((list) => list.length > 0) ? [others] : []),
  ];
}

/** The words of each record by place, as numbers. A whole name gives the words that its parts leave over. */
function readPlaces(columns: readonly RegisterColumn[], size: number) {
  const words: Word[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  const numberOf = (word: Word): number => {
    const id = known.get(word.written) ?? words.push(word) - 1;
    known.set(word.written, id);
    counts[id] = (counts[id] ?? 0) + 1;
    return id;
  };
  const by = (role: FieldRole) => columns.find((column) => column.role === role)?.values;
  const [givens, families, wholes] = [by("given"), by("family"), by("fullName")];
  const places: NamePlaces = {
    given: new Int32Array(size).fill(-1),
    family: new Int32Array(size).fill(-1),
    others: Array.from({ length: size }, () => []),
  };
  const others = places.others as number[][];
  for (let record = 0; record < size; record++) {
    const numbers = (text: string | undefined) => (text ? readName(text).words.map(numberOf) : []);
    let [given, family, whole] = [numbers(givens?.[record]), numbers(families?.[record]), numbers(wholes?.[record])];
    if (!givens && !families) [given, family, whole] = [whole.slice(0, 1), whole.slice(1).slice(-1), whole.slice(1, -1)];
    places.given[record] = given[0] ?? -1;
    places.family[record] = family.at(-1) ?? -1;
    const rest = new Set([...given.slice(1), ...family.slice(0, -1), ...whole]);
    rest.delete(given[0] ?? -1);
    rest.delete(family.at(-1) ?? -1);
    others[record] = [...rest];
  }
  const total = counts.reduce((sum, count) => sum + count, 0) / 2;
  return { places, words, shares: Float64Array.from(counts, (count) => Math.min(1, count / total)) };
}
