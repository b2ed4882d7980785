import { chance } from "../../matching/index.ts";
import { familyNames, menNames, womenNames } from "./tables/regional-names.ts";

/** A person who does not exist, as one paper writes them. */
export type Invented = { readonly name: string; readonly born: string; readonly sex: "M" | "F" };
/** Real labels that may be mixed: in one language, with what is known of the person. */
export type Label = {
  readonly language: string;
  readonly name: string;
  readonly country: string;
  readonly born: string;
  readonly sex: string;
};

type Chance = () => number;
/** Shares of a register of the region by country, and how papers there write: as the trial had them (decision 0024). */
const countries = [
  { share: 0.35, write: afghan, conventional: 0.6 },
  { share: 0.15, write: tajik, conventional: 0.1 },
  { share: 0.15, write: uzbek, conventional: 0.05 },
  { share: 0.12, write: slavicForm, conventional: 0.03 },
  { share: 0.1, write: slavicForm, conventional: 0.05 },
  { share: 0.08, write: slavicForm, conventional: 0.02 },
  { share: 0.05, write: latinForm, conventional: 0.05 },
] as const;

/** One in five is a mix of two real labels, given name of one and family name of another of the same country: the hardest to tell apart. */
const mixedShare = 0.2;
const bornFrom = 1930,
  bornUntil = 1995;

/** Invents people for a register that a search has to find real ones in. The same seed invents the same. */
export function inventPeople(count: number, labels: readonly Label[], seed: number): Invented[] {
  const next = chance(seed);
  const byCountry = Map.groupBy(labels, ({ country, language }) => `${country} ${language}`);
  const grouped = { labels, byCountry, byLanguage: Map.groupBy(labels, ({ language }) => language) };
  const real = new Set(labels.map(({ name }) => wordsIn(name)));
  return Array.from({ length: count }, () => {
    const made = next() < mixedShare && labels.length > 0 ? mixed(grouped, next) : regional(next);
    // Nobody invented has the whole name of somebody real: no search could tell the two apart.
    return real.has(wordsIn(made.name)) ? regional(next) : made;
  });
}

/** The words of a name in one order. */
function wordsIn(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort()
    .join(" ");
}

/** With fewer labels of a country and language, mixing would give the same few names over and over. */
const nearMin = 20;

type Labels = {
  readonly labels: readonly Label[];
  readonly byCountry: ReadonlyMap<string, readonly Label[]>;
  readonly byLanguage: ReadonlyMap<string, readonly Label[]>;
};

function mixed({ labels, byCountry, byLanguage }: Labels, next: Chance): Invented {
  const given = pick(labels, next);
  const near = byCountry.get(`${given.country} ${given.language}`) ?? [];
  const others = near.length >= nearMin ? near : (byLanguage.get(given.language) ?? labels);
  const family = pick(others, next);
  const born = pick(others, next).born;
  const [one, other] = [partsOf(given.name), partsOf(family.name)];
  return {
    name: `${one.given} ${other.family}`,
    born: born ? `${born.slice(0, 4)}${dayOf(next)}` : bornBetween(next, 0),
    sex: given.sex === "F" ? "F" : "M",
  };
}

/** `Family, Given Father` or `Given Family`. */
function partsOf(name: string): { readonly given: string; readonly family: string } {
  const [family, rest] = name.split(",", 2);
  if (rest !== undefined && family !== undefined) return { given: rest.trim(), family };
  const words = name.split(" ");
  return { given: words.slice(0, -1).join(" ") || name, family: words.at(-1) ?? name };
}

function regional(next: Chance): Invented {
  const sex = next() < 0.5 ? "M" : "F";
  let left = next();
  const country = countries.find(({ share }) => (left -= share) < 0) ?? countries[0];
  return { name: country.write(sex, next), born: bornBetween(next, country.conventional), sex };
}

type Names = readonly [latin: string, cyrillic: string, arabic: string];
const givenOf = (sex: "M" | "F", next: Chance): Names => common(sex === "M" ? menNames : womenNames, next);

/** Afghan papers: one name, or one and a father's or tribe's; in Dari, or in Latin letters of many spellings. */
function afghan(sex: "M" | "F", next: Chance): string {
  const [given, family] = [givenOf(sex, next), common(familyNames, next)];
  const kind = next();
  const isDari = next() < 0.6;
  const second = kind < 0.2 ? undefined : kind < 0.5 ? common(menNames, next) : family;
  if (isDari) return [given[2], second && (kind < 0.5 ? second[2] : `${second[2]}ی`)].filter(Boolean).join(" ");
  const words = [given[0], second && (kind < 0.5 ? second[0] : `${second[0]}i`)].filter((word) => word !== undefined);
  return words.map((word) => latinSpelling(word, next)).join(" ");
}

function tajik(sex: "M" | "F", next: Chance): string {
  const [given, family, father] = [givenOf(sex, next), common(familyNames, next), common(menNames, next)];
  const ending = next() < 0.4 ? "зода" : sex === "M" ? "ов" : "ова";
  const fathers = next() < 0.5 ? ` ${father[1]}${sex === "M" ? "ович" : "овна"}` : "";
  return `${family[1]}${ending} ${given[1]}${fathers}`;
}

function uzbek(sex: "M" | "F", next: Chance): string {
  const [given, family, father] = [givenOf(sex, next), common(familyNames, next), common(menNames, next)];
  if (next() < 0.4) return `${family[1]}${sex === "M" ? "ов" : "ова"} ${given[1]} ${father[1]} ${sex === "M" ? "ўғли" : "қизи"}`;
  return `${latinSpelling(family[0], next)}${sex === "M" ? "ov" : "ova"} ${latinSpelling(given[0], next)}${next() < 0.5 ? ` ${latinSpelling(father[0], next)} ${sex === "M" ? "oʻgʻli" : "qizi"}` : ""}`;
}

function slavicForm(sex: "M" | "F", next: Chance): string {
  const [given, family, father] = [givenOf(sex, next), common(familyNames, next), common(menNames, next)];
  return `${family[1]}${sex === "M" ? "ов" : "ова"} ${given[1]}${next() < 0.6 ? ` ${father[1]}${sex === "M" ? "ович" : "овна"}` : ""}`;
}

function latinForm(sex: "M" | "F", next: Chance): string {
  const [given, family] = [givenOf(sex, next), common(familyNames, next)];
  return `${latinSpelling(given[0], next)} ${latinSpelling(family[0], next)}${sex === "M" ? "ow" : "owa"}`;
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
];

function latinSpelling(word: string, next: Chance): string {
  const changed = spellings.reduce((text, [from, to]) => (next() < 0.12 ? text.replace(from, to) : text), word);
  return changed.charAt(0).toUpperCase() + changed.slice(1);
}

function bornBetween(next: Chance, conventional: number): string {
  const year = bornFrom + Math.floor(next() * (bornUntil - bornFrom));
  return `${year}${next() < conventional ? "-01-01" : dayOf(next)}`;
}

function dayOf(next: Chance): string {
  return `-${String(1 + Math.floor(next() * 12)).padStart(2, "0")}-${String(1 + Math.floor(next() * 28)).padStart(2, "0")}`;
}

function pick<T>(list: readonly T[], next: Chance): T {
  return list[Math.floor(next() * list.length)] as T;
}

/** Names are not equally common: the first of the list are taken far more often. */
function common(list: readonly Names[], next: Chance): Names {
  return list[Math.floor(next() ** 1.6 * list.length)] as Names;
}
