import type { PersonName } from "../kernel/index.ts";
import type { Birth } from "./birth.ts";
import { type AskedKey, askedNameKeys } from "./names.ts";
import { wordsOfName } from "./reading.ts";

/** What is known of a person, or said of whoever is looked for; what is absent is unknown. */
export type PersonFacts = {
  readonly names: readonly PersonName[];
  readonly birth?: Birth | undefined;
  readonly sex?: string | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
};

/**
 * Keys under which a person is found: words of the names and two of them together (`nameKeys`), a word with the birth year
 * (`y:RHM 1990`), the whole day (`d:1990-03-07`, never 1 January), numbers of documents (`n:`) and phones (`t:`).
 */
export function personKeys(facts: PersonFacts): string[] {
  return [...new Set(askedKeys(facts, false).map(({ key }) => key))].sort();
}

/** The keys by which somebody is looked for: those of `personKeys`, and the years beside the one said. */
export function queryKeys(facts: PersonFacts): AskedKey[] {
  const found = new Map(askedKeys(facts, true).map((one) => [one.key, one]));
  return [...found.values()];
}

function askedKeys(facts: PersonFacts, isAsked: boolean): AskedKey[] {
  return [
    ...askedNameKeys(facts.names),
    ...birthKeys(facts, isAsked),
    ...(facts.documents ?? []).map(numberOf).flatMap((number) => (number ? [{ key: `n:${number}`, part: `n:${number}` }] : [])),
    ...(facts.phones ?? []).map(phoneOf).flatMap((number) => (number ? [{ key: `t:${number}`, part: `t:${number}` }] : [])),
  ];
}

function birthKeys({ names, birth }: PersonFacts, isAsked: boolean): AskedKey[] {
  if (!birth) return [];
  const years = isAsked ? yearsNear(birth) : [birth.year];
  const words = names.flatMap((name) => wordsOfName(writtenOf(name)));
  const withYear = words.flatMap(({ skeletons }) =>
    skeletons.flatMap((skeleton) => years.map((year) => ({ key: `y:${skeleton} ${year}`, part: `y:${skeletons[0]}` }))),
  );
  const { year, month, day } = birth;
  if (day === undefined || month === undefined || birth.isConventional) return withYear;
  const days = [`${year}-${month}-${day}`, ...(isAsked && day <= 12 && day !== month ? [`${year}-${day}-${month}`] : [])];
  return [...withYear, ...days.map((written) => ({ key: `d:${written}`, part: "d" }))];
}

/** What is only a year, an age or 1 January may be three years off, a day one. */
function yearsNear({ year, day, isConventional, isFromAge }: Birth): number[] {
  const reach = day === undefined || isConventional || isFromAge ? 3 : 1;
  return Array.from({ length: 2 * reach + 1 }, (_, place) => year - reach + place);
}

/** A name as one text, whichever way its parts are known. */
export function writtenOf(name: PersonName): string {
  return name.whole ?? [name.given, name.father, name.family].filter(Boolean).join(" ");
}

const numberMin = 5,
  phoneDigits = 9;

/** The number of a document, letters and digits alone; too short a one tells nobody apart. */
export function numberOf(written: string): string | undefined {
  const number = written
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{Nd}]/gu, "");
  return number.length >= numberMin ? number : undefined;
}

/** The last nine digits of a phone: the code of the country comes and goes. */
export function phoneOf(written: string): string | undefined {
  const digits = written.normalize("NFKC").replace(/\D/g, "");
  return digits.length >= phoneDigits ? digits.slice(-phoneDigits) : undefined;
}
