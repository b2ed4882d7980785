import { type Birth, birthsOf, isRough } from "./birth.ts";
import type { FieldRole, WordFits } from "./comparison.ts";
import { type CompiledColumn, type CompiledNames, type CompiledRegister, firstWordsOf } from "./compile-register.ts";
import { mayBeOnePart, nameParts, partAt } from "./name-parts.ts";
import { rarityOfWords } from "./whole-names.ts";
import { namePlaceLevels } from "./word-fits.ts";

/** Up to which level a given name is the same one: the same, joined, close, or the same sound in another script. */
const sameName = 3;
/** Where another member was found again, up to which one it may be. */
const alikeName = namePlaceLevels.indexOf("alike");
/** Of a longer name the rest is not looked at. */
const wordsCompared = 6;
/** Births of one person told twice lie no further apart. */
const yearsApartMost = 2;

/** Whether members of two households may be one person. */
export type Counterparts = {
  /** Sex and year of each record, of which `mayBeOne` tells whether two are near: most are told apart by it. */
  readonly facts: Int32Array;
  /** By name, sex and year. */
  readonly are: (a: number, b: number) => boolean;
  /** Whether both were born on one day that is known to the day. */
  readonly areOfOneDay: (a: number, b: number) => boolean;
  /** By a word of their own and sex, where another member was found again. */
  readonly mayBe: (a: number, b: number) => boolean;
  /** How much rarer the words are that they share than those of a mean pair, in bits; 0 where names stand in columns of their own. */
  readonly rarity: (a: number, b: number) => number;
};

/** What names alone say of it. */
type Named = Pick<Counterparts, "are" | "mayBe" | "rarity">;

/** How counterparts are told in a register. */
export function counterpartsOf(register: CompiledRegister, names: CompiledNames, fits: WordFits): Counterparts {
  const { columns, size } = register;
  const find = (role: FieldRole) => columns.find((column) => column.role === role);
  const births = birthsOf(find("birth")?.values ?? []);
  const facts = sexesAndYears(find("sex"), { births, ids: find("birth")?.ids }, size);
  const days = births.map((birth) => (birth && !isRough(birth) ? (birth.year * 100 + (birth.month ?? 0)) * 100 + (birth.day ?? 0) : 0));
  const birthIds = find("birth")?.ids;
  const dayOf = (record: number) => days[birthIds?.[record] ?? -1] ?? 0;
  const named = names.isWhole ? wholeNames(names, fits, size) : givenNames(names, fits);
  return {
    facts,
    are: (a, b) => mayBeOne(facts[a] ?? 0, facts[b] ?? 0) && named.are(a, b),
    areOfOneDay: (a, b) => dayOf(a) !== 0 && dayOf(a) === dayOf(b),
    mayBe: (a, b) => isOfOneSex(facts[a] ?? 0, facts[b] ?? 0) && named.mayBe(a, b),
    rarity: named.rarity,
  };
}

/** Sex and year of a record are one number, the year above this many bits; what is not known is 0. */
const sexBits = 16,
  sexMask = 2 ** sexBits - 1;

function sexesAndYears(
  sex: CompiledColumn | undefined,
  { births, ids }: { readonly births: readonly (Birth | undefined)[]; readonly ids: Int32Array | undefined },
  size: number,
): Int32Array {
  const sexes = (sex?.values ?? []).map((value) => value.charCodeAt(0));
  const facts = new Int32Array(size);
  for (let record = 0; record < size; record++)
    facts[record] = (sexes[sex?.ids[record] ?? -1] ?? 0) + (births[ids?.[record] ?? -1]?.year ?? 0) * (sexMask + 1);
  return facts;
}

function isOfOneSex(one: number, other: number): boolean {
  const [sex, facing] = [one & sexMask, other & sexMask];
  return sex === facing || sex === 0 || facing === 0;
}

/** Whether two are of one sex and born near each other, as far as both is known. */
export function mayBeOne(one: number, other: number): boolean {
  if (!isOfOneSex(one, other)) return false;
  const [year, facing] = [one >>> sexBits, other >>> sexBits];
  return year === 0 || facing === 0 || Math.abs(year - facing) <= yearsApartMost;
}

function givenNames({ given }: CompiledNames, fits: WordFits): Named {
  const are = (a: number, b: number) => {
    const [one, other] = [given[a] ?? -1, given[b] ?? -1];
    return one >= 0 && other >= 0 && fits(one, other) <= sameName;
  };
  return { are, mayBe: are, rarity: () => 0 };
}

/**
 * Whole names have two words in common, or the one that one of them has; sisters share a surname and a father's name, so one of the words is
 * neither. Where another pair has brought the households together, one word like it is enough.
 */
function wholeNames(names: CompiledNames, fits: WordFits, size: number): Named {
  const rarity = rarityOfWords(names, size);
  const shared = sharedWords(names, fits, rarity);
  return {
    are: (a, b) => {
      const { count, own, least } = shared(a, b, sameName);
      return count >= Math.min(2, least) && (own > 0 || least === 1) && count > 0;
    },
    mayBe: (a, b) => {
      const { count, own, least } = shared(a, b, alikeName);
      return count > 0 && (own > 0 || least === 1);
    },
    rarity: (a, b) => shared(a, b, sameName).rarity,
  };
}

/** Words of two names that fit: how many, how many of them neither surname nor father's name, of how many at least, and how rare. */
type Shared = { count: number; own: number; least: number; rarity: number };

function sharedWords(names: CompiledNames, fits: WordFits, rarity: Float64Array) {
  const [ones, others] = [new Int32Array(wordsCompared), new Int32Array(wordsCompared)];
  const { parts } = names;
  const found: Shared = { count: 0, own: 0, least: 0, rarity: 0 };
  return (a: number, b: number, fitMost: number): Shared => {
    const [countA, countB] = [firstWordsOf(names, a, ones), firstWordsOf(names, b, others)];
    found.count = found.own = found.rarity = 0;
    found.least = Math.min(countA, countB);
    for (let one = 0; one < countA; one++)
      for (let other = 0; other < countB; other++) {
        const [word, facing] = [ones[one] ?? 0, others[other] ?? 0];
        if (!mayBeOnePart(parts, word, facing) || fits(word, facing) > fitMost) continue;
        found.count++;
        found.rarity += Math.min(rarity[word] ?? 0, rarity[facing] ?? 0);
        if (partAt(parts, word) === nameParts.bare || partAt(parts, facing) === nameParts.bare) found.own++;
        break;
      }
    return found;
  };
}
