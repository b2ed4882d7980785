import { type BirthLevel, matchBirths } from "./birth.ts";
import { wordBits } from "./given-weights.ts";
import { leftBits, linesOfPairing, pairWords, weighWords, type WordLine } from "./pair-words.ts";
import { numberOf, type PersonFacts, phoneOf, writtenOf } from "./person-keys.ts";
import { givenPersonWeights, type PersonWeights } from "./person-weights.ts";
import { type Word, wordsOfName } from "./reading.ts";

/** One line of why two are shown beside each other; bits speak for one person, or against. */
export type PersonLine = {
  readonly field: "name" | "birth" | "sex" | "document" | "phone";
  readonly asked: string;
  readonly stored: string;
  readonly level: WordLine["level"] | BirthLevel;
  readonly bits: number;
};
/** What two persons weigh together: the sum of the lines, and what the asked names would weigh against themselves. */
export type PersonScore = { readonly bits: number; readonly bitsMost: number; readonly lines: readonly PersonLine[] };
/** How common a word of a name is in the register, 0 to 1. */
export type ShareOf = (word: Word, beside: Word) => number;

/**
 * Weighs what is said of somebody against what is on file of somebody. Names said in several scripts count by the two that agree
 * best. A field that either side lacks has no line.
 */
export function weighPersons(
  asked: PersonFacts,
  stored: PersonFacts,
  shareOf: ShareOf,
  weights: PersonWeights = givenPersonWeights,
): PersonScore {
  const names = bestNames(asked, stored, shareOf);
  const ofNames = names.lines.map((line) => ({ ...line, bits: line.bits + (weights.word[line.level as WordLine["level"]] ?? 0) }));
  const lines = [
    ...ofNames,
    ...birthLine(asked, stored, weights),
    ...sexLine(asked, stored, weights),
    ...numberLines(asked, stored, weights),
  ];
  return { bits: lines.reduce((sum, line) => sum + line.bits, 0), bitsMost: names.bitsMost, lines };
}

type NamesScore = { readonly bits: number; readonly bitsMost: number; readonly lines: readonly PersonLine[] };
const noNames: NamesScore = { bits: 0, bitsMost: 0, lines: [] };

function bestNames(asked: PersonFacts, stored: PersonFacts, shareOf: ShareOf): NamesScore {
  const readings = ({ names }: PersonFacts) => names.map((name) => wordsOfName(writtenOf(name))).filter((words) => words.length > 0);
  const own = readings(stored);
  const all = readings(asked).flatMap((words) => own.map((others) => namesScore(words, others, shareOf)));
  return all.reduce((best, next) => (best === noNames || next.bits > best.bits ? next : best), noNames);
}

function namesScore(asked: readonly Word[], stored: readonly Word[], shareOf: ShareOf): NamesScore {
  const bitsOf = (one: Word | undefined, other: Word | undefined) => (one && other ? weighWords(one, other, shareOf(one, other)) : 0);
  const pairing = pairWords(asked, stored, (one, other) => bitsOf(asked[one], stored[other]));
  return {
    bits: pairing.pairs.reduce((sum, pair) => sum + pair.bits, 0) + leftBits(pairing, asked, stored),
    bitsMost: asked.reduce((sum, word) => sum + Math.max(wordBits.initial, bitsOf(word, word)), 0),
    lines: linesOfPairing(pairing, asked, stored).map((line) => ({ field: "name", ...line })),
  };
}

function birthLine({ birth: asked }: PersonFacts, { birth: stored }: PersonFacts, weights: PersonWeights): PersonLine[] {
  if (!asked || !stored) return [];
  const level = matchBirths(asked, stored);
  return [{ field: "birth", asked: asked.written, stored: stored.written, level, bits: weights.birth[level] }];
}

/** Only women and men are told apart by it: another answer, or none, is no evidence. */
function sexLine({ sex: asked }: PersonFacts, { sex: stored }: PersonFacts, weights: PersonWeights): PersonLine[] {
  if (!asked || !stored || !/^[MF]$/.test(asked) || !/^[MF]$/.test(stored)) return [];
  const level = asked === stored ? "same" : "different";
  return [{ field: "sex", asked, stored, level, bits: weights.sex[level] }];
}

function numberLines(asked: PersonFacts, stored: PersonFacts, weights: PersonWeights): PersonLine[] {
  return [
    ...numberLine({ field: "document", settle: numberOf, weights }, asked.documents, stored.documents),
    ...numberLine({ field: "phone", settle: phoneOf, weights }, asked.phones, stored.phones),
  ];
}

type NumberField = {
  readonly field: "document" | "phone";
  readonly settle: (written: string) => string | undefined;
  readonly weights: PersonWeights;
};

function numberLine(
  { field, settle, weights }: NumberField,
  asked: readonly string[] | undefined,
  stored: readonly string[] | undefined,
): PersonLine[] {
  const [ones, others] = [asked, stored].map((list) => (list ?? []).flatMap((written) => settle(written) ?? []));
  const [first, second] = [ones?.[0], others?.[0]];
  if (!first || !second) return [];
  const shared = ones?.find((one) => others?.includes(one));
  const level = shared === undefined ? "different" : "same";
  return [{ field, asked: shared ?? first, stored: shared ?? second, level, bits: weights[field][level] }];
}
