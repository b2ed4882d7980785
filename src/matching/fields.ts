import { birthLevelsOf, daysLevels, placeOfBirthLevel } from "./birth-levels.ts";
import { birthsOf } from "./birth.ts";
import type { Comparison, FieldRole, WordFits } from "./comparison.ts";
import type { CompiledColumn, CompiledNames, CompiledRegister } from "./compile-register.ts";
import { counterpartsOf } from "./counterparts.ts";
import { householdComparison } from "./households.ts";
import { roundRarity } from "./learn.ts";
import { remembered } from "./numbers.ts";
import { matchTexts, textLevels } from "./text-match.ts";
import { wholeNameComparisons } from "./whole-names.ts";
import { elsewhere, foundAgain, mayBeSame, namePlaceLevels, nowhere, wordFits } from "./word-fits.ts";

/** Pairs of values that are remembered, as powers of two. */
const valueRoom = 18,
  fewRoom = 12;

/** How often papers of one person may differ altogether in a field, as learning goes. @source decision:0045 */
const differsMost = { given: 0.15, family: 0.1, birth: 0.02, sex: 0.03 };

/** The comparisons of a register, as its columns allow. */
export function comparisonsOf(register: CompiledRegister): Comparison[] {
  const { names, columns } = register;
  const [households, others] = [columns.filter(({ role }) => role === "household"), columns.filter(({ role }) => role !== "household")];
  const fits = names && wordFits(names);
  return [
    ...(names && fits ? (names.isWhole ? wholeNameComparisons(names, fits, register.size) : nameComparisons(names, fits)) : []),
    ...others.map(comparisonOf),
    ...(names && fits ? households.map((column) => householdComparison(register, column, counterpartsOf(register, names, fits))) : []),
  ];
}

function comparisonOf(column: CompiledColumn): Comparison {
  const { ids, values, shares, role } = column;
  const levels = role === "birth" ? daysLevels : role === "sex" ? (["same", "different"] as const) : textLevels[textKind(role)];
  const plain = levelMaker(role, values);
  // What costs next to nothing is not remembered.
  const levelOfValues = role === "birth" || role === "sex" ? plain : remembered(values.length < 64 ? fewRoom : valueRoom, plain);
  return {
    name: column.name,
    levels,
    isPlain: true,
    ...(role === "birth" || role === "sex" ? { differsMost: [differsMost[role]] } : {}),
    ...(role === "birth" ? { rarityBits: rarityOfYears(column) } : {}),
    levelOf: (a, b) => {
      const [one, other] = [ids[a] ?? -1, ids[b] ?? -1];
      return one < 0 || other < 0 ? -1 : levelOfValues(one, other);
    },
    ...(role === "sex" || role === "birth"
      ? {}
      : { commonness: (a: number, _b: number, level: number) => (level === 0 ? shares[ids[a] ?? 0] : undefined) }),
  };
}

/** Levels of births of one year. */
const ofOneYear: ReadonlySet<number> = new Set(
  (["sameDay", "sameConventional", "swapped", "sameYearConventional", "sameYear"] as const).map((level) => placeOfBirthLevel[level]),
);
/** However rare or common a year, it says no more or less than this beside the mean. */
const yearRarityMost = 3;

/** Many are children of the last years and few are ninety: a common year says less, in bits beside the mean year. */
function rarityOfYears({ ids, values, shares }: CompiledColumn): (a: number, b: number, level: number) => number {
  const years = birthsOf(values).map((birth) => birth?.year ?? 0);
  const byYear = new Map<number, number>();
  for (const [value, year] of years.entries()) byYear.set(year, (byYear.get(year) ?? 0) + (shares[value] ?? 0));
  const mean = [...byYear.values()].reduce((sum, share) => sum + share ** 2, 0);
  const bits = Float64Array.from(years, (year) => roundRarity(Math.log2(mean / (byYear.get(year) ?? 1)), yearRarityMost));
  return (a, _b, level) => (ofOneYear.has(level) ? (bits[ids[a] ?? -1] ?? 0) : 0);
}

function textKind(role: FieldRole): keyof typeof textLevels {
  return role === "code" || role === "document" || role === "phone" || role === "email" ? "code" : "text";
}

function levelMaker(role: FieldRole, values: readonly string[]): (a: number, b: number) => number {
  if (role === "birth") return birthLevelsOf(birthsOf(values));
  if (role === "sex") return (a, b) => (a === b || values[a]?.[0] === values[b]?.[0] ? 0 : 1);
  return (a, b) => matchTexts(values[a] ?? "", values[b] ?? "", textKind(role));
}

const otherWordLevels = ["twoSame", "oneSame", "oneAlike", "different"] as const;

/** Given name, family name and the other words of a name, each with where it may have gone in the other record. */
function nameComparisons(names: CompiledNames, fits: WordFits): Comparison[] {
  const { given, family, others, starts, shares } = names;
  const may = mayBeSame(names);
  const isSame = (word: number, other: number): boolean => word >= 0 && other >= 0 && may(word, other) && fits(word, other) <= foundAgain;
  const isAmongOthers = (word: number, record: number): boolean => {
    for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) if (isSame(word, others[place] ?? -1)) return true;
    return false;
  };
  const reaches = (word: number, other: number): boolean => word >= 0 && other >= 0 && fits(word, other) < elsewhere;
  const isTurned = (a: number, b: number): boolean => isSame(given[a] ?? -1, family[b] ?? -1) || isSame(given[b] ?? -1, family[a] ?? -1);
  // A given name here that is the family name there agrees once: the family name has its own part only where both changed places.
  const areBothTurned = (a: number, b: number): boolean =>
    isTurned(a, b) && reaches(given[a] ?? -1, family[b] ?? -1) && reaches(given[b] ?? -1, family[a] ?? -1);
  const placed = (name: string, at: Int32Array, most: number, isElsewhere: (a: number, b: number) => boolean): Comparison => ({
    name,
    levels: namePlaceLevels,
    differsMost: [most],
    levelOf: (a, b) => {
      const [one, other] = [at[a] ?? -1, at[b] ?? -1];
      if (one < 0 || other < 0) return -1;
      const level = fits(one, other);
      return level === nowhere && (isAmongOthers(one, b) || isAmongOthers(other, a) || isElsewhere(a, b)) ? elsewhere : level;
    },
    commonness: (a, _b, level) => (level === 0 ? shares[at[a] ?? 0] : undefined),
  });
  return [
    placed("given name", given, differsMost.given, isTurned),
    placed("family name", family, differsMost.family, areBothTurned),
    ...(others.length > 0 ? [otherWords(names, fits)] : []),
  ];
}

function otherWords({ others, starts }: CompiledNames, fits: WordFits): Comparison {
  return {
    name: "other names",
    levels: otherWordLevels,
    levelOf: (a, b) => {
      const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [starts[a], starts[a + 1], starts[b], starts[b + 1]];
      if (fromA === toA || fromB === toB) return -1;
      let [same, isAlike] = [0, false];
      for (let one = fromA; one < toA; one++) {
        let best = nowhere;
        for (let other = fromB; other < toB; other++) best = Math.min(best, fits(others[one] ?? 0, others[other] ?? 0));
        if (best <= foundAgain) same++;
        if (best < nowhere - 1) isAlike = true;
      }
      return same >= 2 ? 0 : same === 1 ? 1 : isAlike ? 2 : 3;
    },
  };
}
