import { readFileSync } from "node:fs";
import { join } from "node:path";
import { familyNames, menNames, womenNames } from "../src/app/match/tables/regional-names.ts";
import { chance } from "../src/matching/index.ts";

/** One registration of an invented person. */
export type Registration = {
  /** Who it is: the truth, which linking does not see. */
  readonly person: number;
  readonly name: string;
  readonly born: string;
  readonly sex: string;
  readonly place: string;
  readonly household: string;
  readonly script: Script;
  readonly isAgain: boolean;
};
type Script = "Latn" | "Cyrl" | "Arab";
type Next = () => number;
type Name = readonly [latin: string, cyrillic: string, arabic: string];
type Person = {
  readonly given: Name;
  readonly father: Name;
  readonly family: Name | undefined;
  readonly sex: "M" | "F";
  readonly born: string;
  readonly isEstimated: boolean;
};
type Family = { readonly members: readonly Person[]; readonly country: Country; readonly place: string };

/** Shares of a register of the region by country, how papers there write, and how often only a year is known (decision 0024). */
const countries = [
  { share: 0.35, scripts: ["Arab", "Arab", "Latn"], estimated: 0.6, single: 0.2 },
  { share: 0.15, scripts: ["Cyrl"], estimated: 0.1, single: 0 },
  { share: 0.15, scripts: ["Cyrl", "Latn"], estimated: 0.05, single: 0 },
  { share: 0.3, scripts: ["Cyrl"], estimated: 0.04, single: 0 },
  { share: 0.05, scripts: ["Latn"], estimated: 0.05, single: 0 },
] as const;
type Country = (typeof countries)[number];

/** Four in five are recorded once; the rest once more, elsewhere, most of them with whom they live. */
const againShare = 0.25,
  togetherShare = 0.6;
const placesInAll = 34;
/** One in seven names comes from a list of another author, whose spellings in three scripts are not ours. */
const rareGivenShare = 0.15,
  rareFamilyShare = 0.45;
const errors = {
  typo: 0.2,
  surnameLost: 0.12,
  swapped: 0.15,
  dayAbsent: 0.1,
  dayMistyped: 0.08,
  dayTurned: 0.04,
  moved: 0.45,
  sexAbsent: 0.02,
};

/**
 * Invents a register in which one in five records is a second registration of somebody: in another script as often as not, with another
 * transliteration, letters mistaken, names lost or turned round, the birth estimated, mistyped or absent, in another place. The same
 * seed invents the same.
 * @param folder with token pairs in two scripts (`tokens-en-ru.tsv`, `tokens-en-ar.tsv`)
 */
export function inventRegister(size: number, folder: string, seed: number): Registration[] {
  const next = chance(seed);
  const rare = readRareNames(folder);
  const found: Registration[] = [];
  let [person, household] = [0, 0];
  while (found.length < size) {
    const family = inventFamily(rare, next);
    const first = household++;
    for (const [place, one] of family.members.entries())
      found.push(register(one, family, { person: person + place, household: first, isAgain: false }, next));
    const isTogether = next() < togetherShare;
    const second = household++;
    const isFamilyAgain = next() < againShare;
    for (const [place, one] of family.members.entries()) {
      const isAgain = isTogether ? isFamilyAgain : next() < againShare;
      // Some of a family come alone, or later.
      if (isAgain && next() < 0.9)
        found.push(register(one, family, { person: person + place, household: isTogether ? second : household++, isAgain: true }, next));
    }
    person += family.members.length;
  }
  return shuffle(found.slice(0, size), next);
}

function readRareNames(folder: string): readonly Name[] {
  const read = (file: string) =>
    new Map(
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .flatMap((line) => {
          const [latin, other] = line.split("\t");
          return latin && other && /^[a-z]{3,12}$/.test(latin) ? [[latin, other.replaceAll(" ", "")] as const] : [];
        }),
    );
  const [russian, arabic] = [read("tokens-en-ru.tsv"), read("tokens-en-ar.tsv")];
  return [...russian].flatMap(([latin, cyrillic]) => {
    const written = arabic.get(latin);
    return written ? [[latin, cyrillic, written] as const] : [];
  });
}

function inventFamily(rare: readonly Name[], next: Next): Family {
  const country = countryOf(next);
  const count = next() < 0.4 ? 1 : 2 + Math.floor(next() ** 1.5 * 6);
  const family = next() < country.single ? undefined : next() < rareFamilyShare ? rareOne(rare, next) : common(familyNames, next);
  const head = inventPerson({ rare, country, family, sex: next() < 0.7 ? "M" : "F", age: 22 + Math.floor(next() * 45) }, next);
  const members = Array.from({ length: count - 1 }, (_, place) => {
    const isSpouse = place === 0 && next() < 0.7;
    const age = isSpouse ? head.age + Math.floor(next() * 10) - 5 : Math.max(0, head.age - 20 - Math.floor(next() * 18));
    const sex = isSpouse ? (head.person.sex === "M" ? "F" : "M") : next() < 0.5 ? "M" : "F";
    const own = isSpouse && next() < 0.5 ? common(familyNames, next) : family;
    const father = isSpouse || head.person.sex === "F" ? undefined : head.person.given;
    return inventPerson({ rare, country, family: own, sex, age, father }, next).person;
  });
  return { members: [head.person, ...members], country, place: `P${Math.floor(next() ** 1.4 * placesInAll)}` };
}

type Wanted = {
  readonly rare: readonly Name[];
  readonly country: Country;
  readonly family: Name | undefined;
  readonly sex: "M" | "F";
  readonly age: number;
  readonly father?: Name | undefined;
};

function inventPerson({ rare, country, family, sex, age, father }: Wanted, next: Next): { person: Person; age: number } {
  const names = sex === "M" ? menNames : womenNames;
  const given = next() < rareGivenShare ? rareOne(rare, next) : common(names, next);
  const isEstimated = next() < country.estimated;
  const year = 2026 - age;
  const born = isEstimated ? `${year}-01-01` : dayOf(year, next);
  return { person: { given, father: father ?? common(menNames, next), family, sex, born, isEstimated }, age };
}

type Place = { readonly person: number; readonly household: number; readonly isAgain: boolean };

function register(one: Person, { country, place }: Family, { person, household, isAgain }: Place, next: Next): Registration {
  const own = pick(country.scripts, next);
  const script: Script = isAgain && next() < 0.5 ? pick(["Latn", "Cyrl", "Arab"] as const, next) : own;
  return {
    person,
    name: writeName(one, { script, isAfghan: country.single > 0, isAgain }, next),
    born: isAgain ? bornAgain(one, next) : one.born,
    sex: isAgain && next() < errors.sexAbsent ? "" : one.sex,
    place: isAgain && next() < errors.moved ? `P${Math.floor(next() * placesInAll)}` : place,
    household: `H${household}`,
    script,
    isAgain,
  };
}

type Writing = { readonly script: Script; readonly isAfghan: boolean; readonly isAgain: boolean };

function writeName({ given, father, family, sex }: Person, { script, isAfghan, isAgain }: Writing, next: Next): string {
  const at = { Latn: 0, Cyrl: 1, Arab: 2 }[script];
  const isLost = isAgain && next() < errors.surnameLost;
  const surname =
    family === undefined || isLost ? undefined : `${family[at]}${isAfghan ? afghanEnding[script] : endingOf(script, sex, next)}`;
  const isFatherSaid = next() < (isAfghan ? 0.3 : 0.5);
  const fathers = isFatherSaid ? `${father[at]}${isAfghan ? "" : fatherEnding(script, sex)}` : undefined;
  const words = [given[at] ?? "", fathers, surname].filter((word) => word !== undefined);
  const spelled = words.map((word) => (script === "Latn" ? latinSpelling(word, isAgain ? 0.16 : 0.08, next) : word));
  const typed = isAgain && next() < errors.typo ? withMistake(spelled, next) : spelled;
  const turned = isAgain && next() < errors.swapped ? typed.toReversed() : isAfghan ? typed : [...typed.slice(-1), ...typed.slice(0, -1)];
  return turned.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

const afghanEnding = { Latn: "i", Cyrl: "и", Arab: "ی" } as const;

function endingOf(script: Script, sex: "M" | "F", next: Next): string {
  if (script === "Arab") return sex === "M" ? "وف" : "وا";
  if (next() < 0.15) return script === "Latn" ? "zoda" : "зода";
  return script === "Latn" ? (sex === "M" ? "ov" : "ova") : sex === "M" ? "ов" : "ова";
}

function fatherEnding(script: Script, sex: "M" | "F"): string {
  if (script === "Arab") return "";
  return script === "Latn" ? (sex === "M" ? "ovich" : "ovna") : sex === "M" ? "ович" : "овна";
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/q/, "k"],
  [/u/, "oo"],
  [/i/, "ee"],
  [/kh/, "h"],
  [/a$/, "ah"],
  [/j/, "dj"],
  [/u/, "o"],
  [/y/, "i"],
  [/w/, "v"],
  [/ss/, "s"],
  [/e/, "i"],
  [/sh/, "ch"],
];

function latinSpelling(word: string, share: number, next: Next): string {
  return spellings.reduce((text, [from, to]) => (next() < share ? text.replace(from, to) : text), word);
}

/** One letter of one word is lost, doubled, another of the same word, or changes places with its neighbour. */
function withMistake(words: readonly string[], next: Next): string[] {
  const where = Math.floor(next() * words.length);
  return words.map((word, place) => {
    if (place !== where || word.length < 3) return word;
    const at = 1 + Math.floor(next() * (word.length - 2));
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const kind = next();
    if (kind < 0.25) return before + after;
    if (kind < 0.5) return before + letter + letter + after;
    if (kind < 0.75) return before + word.charAt(Math.floor(next() * word.length)) + after;
    return before + after.charAt(0) + letter + after.slice(1);
  });
}

/** A birth told a second time: as before, another estimate, mistyped, day and month turned round, or not at all. */
function bornAgain({ born, isEstimated }: Person, next: Next): string {
  const [year = 0, month = 1, day = 1] = born.split("-").map(Number);
  if (next() < errors.dayAbsent) return "";
  if (isEstimated) return next() < 0.5 ? born : `${year + Math.floor(next() * 5) - 2}-01-01`;
  const kind = next();
  if (kind < errors.dayMistyped) return written(year + (next() < 0.5 ? 10 : 0), month, next() < 0.5 ? (day % 28) + 1 : day);
  if (kind < errors.dayMistyped + errors.dayTurned && day <= 12) return written(year, day, month);
  return kind > 0.88 ? `${year}-01-01` : born;
}

function dayOf(year: number, next: Next): string {
  return written(year, 1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28));
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function countryOf(next: Next): Country {
  let left = next();
  return countries.find(({ share }) => (left -= share) < 0) ?? countries[0];
}

function pick<T>(list: readonly T[], next: Next): T {
  return list[Math.floor(next() * list.length)] as T;
}

/** The first names of a list are far commoner than the last. */
function common(list: readonly Name[], next: Next): Name {
  return list[Math.floor(next() ** 1.8 * list.length)] as Name;
}

function rareOne(list: readonly Name[], next: Next): Name {
  return list[Math.floor(next() ** 2 * list.length)] as Name;
}

function shuffle<T>(list: T[], next: Next): T[] {
  for (let place = list.length - 1; place > 0; place--) {
    const other = Math.floor(next() * (place + 1));
    [list[place], list[other]] = [list[other] as T, list[place] as T];
  }
  return list;
}
