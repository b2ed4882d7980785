import { birthsOf } from "./birth.ts";
import type { ScoredPairs } from "./clusters.ts";
import type { Comparison, FieldRole, WordFits } from "./comparison.ts";
import type { CompiledColumn, CompiledNames, CompiledRegister } from "./compile-register.ts";
import { factBits } from "./given-weights.ts";
import { mayBeOnePart, nameParts, partAt } from "./name-parts.ts";
import { namePlaceLevels, wordFits } from "./word-fits.ts";

/** How the other members of two households agree: how many of them have a counterpart in the other. */
const householdLevels = ["threeMore", "twoMore", "oneMore", "noneMore", "sameHousehold"] as const;
/** Up to which level a given name is the same one: the same, joined, close, or the same sound in another script. */
const sameName = 3;
/** Where another member was found again, up to which one it may be. */
const alikeName = namePlaceLevels.indexOf("alike");
/** Of a longer name the rest is not looked at. */
const wordsCompared = 6;
/** Births of one person told twice lie no further apart. */
const yearsApartMost = 2;
/** Of a larger household the first members are compared: a hall of arrivals is no family. */
const membersMost = 12;

type Members = { readonly starts: Int32Array; readonly records: Int32Array };

/**
 * What households say of two records: whether the others with whom one lives have counterparts where the other lives, by given name,
 * sex and year. A spouse and two children who are found again say more than any spelling; families that were split say nothing
 * against, so that no level weighs below zero, nor above the most that is given. @source decision:0045
 */
export function householdComparison(register: CompiledRegister, column: CompiledColumn, fits: WordFits): Comparison {
  const { starts, records } = membersOf(column, register.size);
  const isCounterpart = counterparts(register, fits);
  const { ids } = column;
  return {
    name: column.name,
    levels: householdLevels,
    levelOf: (a, b) => {
      const [one, other] = [ids[a] ?? -1, ids[b] ?? -1];
      if (one < 0 || other < 0) return -1;
      if (one === other) return sameHousehold;
      const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [starts[one], starts[one + 1], starts[other], starts[other + 1]];
      if (toA - fromA < 2 || toB - fromB < 2) return -1;
      const facing = { records, fromA, toA, fromB, toB, a, b };
      return hasOtherCounterpart(facing, isCounterpart) ? noneMore : levelOfCount(countCounterparts(facing, isCounterpart));
    },
    bitsOf: (bits) => Math.min(factBits.householdMost, Math.max(0, bits)),
    given: (level) => (level === sameHousehold ? factBits.sameHousehold : undefined),
  };
}

const [noneMore, sameHousehold] = [householdLevels.indexOf("noneMore"), householdLevels.indexOf("sameHousehold")];

function levelOfCount(count: number): number {
  return Math.max(0, noneMore - count);
}

/** Whether one of the two is found again in somebody else of the other household: then the two are a sister and a brother. */
function hasOtherCounterpart({ records, fromA, toA, fromB, toB, a, b }: Facing, isCounterpart: (a: number, b: number) => boolean): boolean {
  for (let other = fromB; other < toB; other++) if (records[other] !== b && isCounterpart(a, records[other] ?? 0)) return true;
  for (let one = fromA; one < toA; one++) if (records[one] !== a && isCounterpart(records[one] ?? 0, b)) return true;
  return false;
}

type Facing = {
  readonly records: Int32Array;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly a: number;
  readonly b: number;
};

/** Others of the one household who have a counterpart among the others of the other; each counterpart counts once. */
function countCounterparts({ records, fromA, toA, fromB, toB, a, b }: Facing, isCounterpart: (a: number, b: number) => boolean): number {
  let [count, taken] = [0, 0];
  for (let one = fromA; one < toA; one++) {
    const member = records[one] ?? 0;
    if (member === a) continue;
    for (let other = fromB; other < toB; other++) {
      const facing = records[other] ?? 0;
      if (facing === b || (taken & (1 << (other - fromB))) !== 0 || !isCounterpart(member, facing)) continue;
      taken |= 1 << (other - fromB);
      count++;
      break;
    }
  }
  return count;
}

/** Whether two members may be one person: the given name is the same, and neither sex nor year of birth contradicts. */
function counterparts({ names, columns, size }: CompiledRegister, fits: WordFits, isMet = false): (a: number, b: number) => boolean {
  if (!names) return () => false;
  const find = (role: FieldRole) => columns.find((column) => column.role === role);
  const [sexes, years] = [numbersOf(find("sex"), size, sexesOf), numbersOf(find("birth"), size, yearsOf)];
  const isSameName = names.isWhole ? wholeCounterparts(names, fits, isMet) : givenCounterparts(names, fits);
  return (a, b) => {
    const [sexA = 0, sexB = 0, yearA = 0, yearB = 0] = [sexes[a], sexes[b], years[a], years[b]];
    if (sexA !== sexB && sexA !== 0 && sexB !== 0) return false;
    return (isMet || yearA === 0 || yearB === 0 || Math.abs(yearA - yearB) <= yearsApartMost) && isSameName(a, b);
  };
}

/** What each record has in a column, as a number; nothing is 0. */
function numbersOf(column: CompiledColumn | undefined, size: number, read: (values: readonly string[]) => readonly number[]): Int32Array {
  const numbers = column ? read(column.values) : [];
  return Int32Array.from({ length: size }, (_, record) => numbers[column?.ids[record] ?? -1] ?? 0);
}

const sexesOf = (values: readonly string[]) => values.map((value) => value.charCodeAt(0));
const yearsOf = (values: readonly string[]) => birthsOf(values).map((one) => one?.year ?? 0);

function givenCounterparts({ given }: CompiledNames, fits: WordFits) {
  return (a: number, b: number): boolean => {
    const [one, other] = [given[a] ?? -1, given[b] ?? -1];
    return one >= 0 && other >= 0 && fits(one, other) <= sameName;
  };
}

/**
 * Whole names have two words in common, or the one that one of them has; sisters share a surname and a father's name, so one of the words is
 * neither. Where another pair has brought the households together, one word like it is enough, whatever the year.
 */
function wholeCounterparts(names: CompiledNames, fits: WordFits, isMet: boolean) {
  const { parts } = names;
  const [ones, others] = [new Int32Array(wordsCompared), new Int32Array(wordsCompared)];
  const fitMost = isMet ? alikeName : sameName;
  return (a: number, b: number): boolean => {
    const [countA, countB] = [wordsOfRecord(names, a, ones), wordsOfRecord(names, b, others)];
    let [shared, own] = [0, 0];
    for (let one = 0; one < countA; one++)
      for (let other = 0; other < countB; other++) {
        const [word, facing] = [ones[one] ?? 0, others[other] ?? 0];
        if (!mayBeOnePart(parts, word, facing) || fits(word, facing) > fitMost) continue;
        shared++;
        if (partAt(parts, word) === nameParts.bare || partAt(parts, facing) === nameParts.bare) own++;
        break;
      }
    return shared > 0 && (own > 0 || Math.min(countA, countB) === 1) && (isMet || shared >= Math.min(2, countA, countB));
  };
}

function wordsOfRecord({ given, family, others, starts }: CompiledNames, record: number, into: Int32Array): number {
  let count = 0;
  const add = (word: number) => {
    if (word >= 0 && count < wordsCompared) into[count++] = word;
  };
  add(given[record] ?? -1);
  add(family[record] ?? -1);
  for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) add(others[place] ?? -1);
  return count;
}

/** Records of each household one after the other, the first of a large one. */
function membersOf({ ids, values }: CompiledColumn, size: number): Members {
  const counts = new Int32Array(values.length);
  for (let record = 0; record < size; record++) {
    const id = ids[record] ?? -1;
    if (id >= 0) counts[id] = Math.min(membersMost, (counts[id] ?? 0) + 1);
  }
  const starts = new Int32Array(values.length + 1);
  for (let id = 0; id < values.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  const [records, next] = [new Int32Array(starts[values.length] ?? 0), starts.slice()];
  for (let record = 0; record < size; record++) {
    const id = ids[record] ?? -1;
    const at = next[id] ?? 0;
    if (id < 0 || at >= (starts[id + 1] ?? 0)) continue;
    records[at] = record;
    next[id] = at + 1;
  }
  return { starts, records };
}

/**
 * Members of two households that have a clear pair between them, where they may be one person: a family that is found again by one of
 * them is compared whole. Nothing is taken as agreeing by it.
 */
export function householdNeighbours(register: CompiledRegister, pairs: ScoredPairs, bitsMin: number): Set<number> {
  const found = new Set<number>();
  const column = register.columns.find(({ role }) => role === "household");
  if (!column || !register.names) return found;
  const { starts, records } = membersOf(column, register.size);
  const isCounterpart = counterparts(register, wordFits(register.names), true);
  const membersAt = (household: number) => records.subarray(starts[household], starts[household + 1]);
  for (const [one, other] of metHouseholds(column, pairs, bitsMin))
    for (const [a, b] of pairsBetween(membersAt(one), membersAt(other)))
      if (isCounterpart(a, b)) found.add(Math.min(a, b) * register.size + Math.max(a, b));
  for (let pair = 0; pair < pairs.size && found.size > 0; pair++) found.delete((pairs.a[pair] ?? 0) * register.size + (pairs.b[pair] ?? 0));
  return found;
}

/** Two different households with a clear pair between them, each two once. */
function* metHouseholds({ ids, values }: CompiledColumn, pairs: ScoredPairs, bitsMin: number): Generator<readonly [number, number]> {
  const met = new Set<number>();
  for (let pair = 0; pair < pairs.size; pair++) {
    if ((pairs.bits[pair] ?? 0) < bitsMin) continue;
    const [one, other] = [ids[pairs.a[pair] ?? 0] ?? -1, ids[pairs.b[pair] ?? 0] ?? -1];
    const both = Math.min(one, other) * values.length + Math.max(one, other);
    if (one < 0 || other < 0 || one === other || met.has(both)) continue;
    met.add(both);
    yield [one, other];
  }
}

function* pairsBetween(ones: Int32Array, others: Int32Array): Generator<readonly [number, number]> {
  for (const one of ones) for (const other of others) yield [one, other];
}
