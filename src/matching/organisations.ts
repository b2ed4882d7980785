import { abbreviations, fillers, legalForms, numberWords, placeWords } from "./tables/legal-forms.ts";
import { readWord, type Word } from "./reading.ts";
import { alignWords, type NameAlignment } from "./compare-names.ts";
import type { NameLine, NameScore } from "./name-weights.ts";

/** An organisation's name: telling words, its legal form, its numbers. */
export type OrganisationReading = { readonly words: readonly Word[]; readonly numbers: readonly string[]; readonly form?: string };

/** Given, not learned: in a name of an organisation every word tells, its order little, and a number that differs is another one. */
export const organisationWeights = {
  levels: { same: 1.2, joined: 1.2, close: 1, sameSound: 1, shortName: -1, alike: 0.2, initial: -1, faint: -4, different: -6 },
  leftOut: -2.5,
  /** Where an organisation works is written or not: the branch of a country, Europe. */
  placeLeftOut: -1,
  /** A word that is made of the first letters of the other name. */
  firstLetters: 2.4,
  otherNumber: -2,
  otherForm: -1.5,
  base: -6,
} as const;

/** Reads the name of an organisation or a ship. */
export function readOrganisation(written: string): OrganisationReading {
  const words = wordsOf(written);
  const { rest, form } = takeForm(words);
  const telling = rest.map((word) => numberWords.get(word) ?? abbreviations.get(word) ?? word).filter((word) => !fillers.has(word));
  const numbers = addTens(telling.filter(isNumber));
  const names = telling.filter((word) => !isNumber(word));
  return { words: (names.length > 0 || numbers.length > 0 ? names : words).map(readWord), numbers, ...(form ? { form } : {}) };
}

function isNumber(word: string): boolean {
  return /^\p{Nd}/u.test(word);
}

function wordsOf(written: string): string[] {
  return written
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/['’‘`´]s\b/g, "")
    .replace(/&/g, " ")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|['’‘`´]/gu, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** Takes legal forms off either end; a name that is nothing but forms is kept. */
function takeForm(words: readonly string[]): { readonly rest: readonly string[]; readonly form?: string } {
  let rest = words;
  let form: string | undefined;
  for (let found = formAt(rest); found && found.rest.length > 0; found = formAt(rest)) {
    rest = found.rest;
    form = found.kind === "company" ? (form ?? found.kind) : found.kind;
  }
  return { rest, ...(form ? { form } : {}) };
}

function formAt(words: readonly string[]): { readonly rest: readonly string[]; readonly kind: string } | undefined {
  for (const [form, kind] of legalForms) {
    if (form.every((word, place) => words[words.length - form.length + place] === word))
      return { rest: words.slice(0, -form.length), kind };
    if (form.every((word, place) => words[place] === word)) return { rest: words.slice(form.length), kind };
  }
  return undefined;
}

/** Forty Four is 44. */
function addTens(numbers: readonly string[]): string[] {
  const [tens, ones] = numbers.slice(-2).map(Number);
  if (numbers.length < 2 || !tens || !ones || tens % 10 !== 0 || ones > 9) return [...numbers];
  return [...numbers.slice(0, -2), String(tens + ones)];
}

function leftOutLine({ written }: Word): NameLine {
  const bits = placeWords.has(written) ? organisationWeights.placeLeftOut : organisationWeights.leftOut;
  return { a: written, b: "", level: "leftOut", bits };
}

const firstLettersMin = 3;

/** One name as the first letters of the other, with or without a place beside it. */
function firstLettersLine(short: OrganisationReading, long: OrganisationReading): NameLine[] | undefined {
  const letters = long.words.map(({ written }) => written[0]).join("");
  const found = short.words.find(({ written }) => written === letters);
  if (!found || letters.length < firstLettersMin || short.numbers.join(" ") !== long.numbers.join(" ")) return undefined;
  const whole = long.words.map(({ written }) => written).join(" ");
  const rest = short.words.filter((word) => word !== found);
  return [{ a: found.written, b: whole, level: "initial", bits: organisationWeights.firstLetters }, ...rest.map(leftOutLine)];
}

/** Weighs two names of organisations; the bits are the sum of the lines'. */
export function weighOrganisations(a: OrganisationReading, b: OrganisationReading): NameScore {
  const weights = organisationWeights;
  const short = firstLettersLine(a, b) ?? firstLettersLine(b, a);
  if (short) return { bits: short.reduce((sum, line) => sum + line.bits, 0), lines: short };
  const { pairs, onlyA, onlyB }: NameAlignment = alignWords(a.words, b.words);
  const lines: NameLine[] = [
    ...pairs.map(({ a: one, b: other, level }) => ({ a: one, b: other, level, bits: weights.levels[level] })),
    ...[...onlyA, ...onlyB].map(leftOutLine),
  ];
  const [numbersA, numbersB] = [a.numbers.join(" "), b.numbers.join(" ")];
  if (numbersA !== numbersB) lines.push({ a: numbersA, b: numbersB, level: "different", bits: weights.otherNumber });
  else if (numbersA) lines.push({ a: numbersA, b: numbersB, level: "same", bits: weights.levels.same });
  if (a.form && b.form && a.form !== b.form) lines.push({ a: a.form, b: b.form, level: "different", bits: weights.otherForm });
  if (!pairs.some(({ level }) => level !== "different") && lines.every(({ level }) => level !== "same"))
    lines.push({ a: "", b: "", level: "base", bits: weights.base });
  return { bits: lines.reduce((sum, line) => sum + line.bits, 0), lines };
}
