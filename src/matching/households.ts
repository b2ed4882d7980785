import type { ScoredPairs } from "./clusters.ts";
import type { Comparison } from "./comparison.ts";
import type { CompiledColumn, CompiledRegister } from "./compile-register.ts";
import { type Counterparts, counterpartsOf } from "./counterparts.ts";
import { factBits } from "./given-weights.ts";
import { roundRarity } from "./learn.ts";
import { wordFits } from "./word-fits.ts";

/** How the other members of two households agree: how many of them have a counterpart in the other. */
const householdLevels = ["threeMore", "twoMore", "oneMore", "noneMore", "sameHousehold"] as const;
/** Of a larger household the first members are compared: a hall of arrivals is no family. */
const membersMost = 12;

type Members = { readonly starts: Int32Array; readonly records: Int32Array };

/**
 * What households say of two records: whether the others with whom one lives have counterparts where the other lives, by given name,
 * sex and year. A spouse and two children who are found again say more than any spelling; families that were split say nothing
 * against, so that no level weighs below zero, nor above the most that is given. @source decision:0045
 */
export function householdComparison(register: CompiledRegister, column: CompiledColumn, counterparts: Counterparts): Comparison {
  const { starts, records } = membersOf(column, register.size);
  const { ids } = column;
  const facingOf = (a: number, b: number): Facing => {
    const [one = 0, other = 0] = [ids[a], ids[b]];
    return { records, fromA: starts[one] ?? 0, toA: starts[one + 1] ?? 0, fromB: starts[other] ?? 0, toB: starts[other + 1] ?? 0, a, b };
  };
  return {
    name: column.name,
    levels: householdLevels,
    levelOf: (a, b) => {
      const [one, other] = [ids[a] ?? -1, ids[b] ?? -1];
      if (one < 0 || other < 0) return -1;
      if (one === other) return sameHousehold;
      const facing = facingOf(a, b);
      if (facing.toA - facing.fromA < 2 || facing.toB - facing.fromB < 2) return -1;
      return hasOtherCounterpart(facing, counterparts.are) ? noneMore : levelOfCount(countCounterparts(facing, counterparts.are));
    },
    // Who came with the same family may still be a sister; and one who is found again under a common name is found again by chance.
    rarityBits: (a, b, level) => {
      if (level >= noneMore) return 0;
      const kin = counterparts.mayBe(a, b) ? 0 : -kinBits;
      return level === oneMore ? kin + roundRarity(rarityOfOne(facingOf(a, b), counterparts), rarityMost) : kin;
    },
    bitsOf: (bits) => Math.min(factBits.householdMost, Math.max(0, bits)),
    given: (level) => (level === sameHousehold ? factBits.sameHousehold : undefined),
  };
}

const [oneMore, noneMore, sameHousehold] = [
  householdLevels.indexOf("oneMore"),
  householdLevels.indexOf("noneMore"),
  householdLevels.indexOf("sameHousehold"),
];

/** Bits that a family takes back which was found again without the two having a word of their own in common. @source decision:0076 */
const kinBits = 7;
/** However rare or common the name of the one counterpart, it says no more or less than this beside the mean. @source decision:0076 */
const rarityMost = 7;

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

/** How rare the name is of the first other member who is found again. */
function rarityOfOne({ records, fromA, toA, fromB, toB, a, b }: Facing, { are, rarity }: Counterparts): number {
  for (let one = fromA; one < toA; one++)
    for (let other = fromB; other < toB; other++) {
      const [member, facing] = [records[one] ?? 0, records[other] ?? 0];
      if (member !== a && facing !== b && are(member, facing)) return rarity(member, facing);
    }
  return 0;
}

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
  const { mayBe } = counterpartsOf(register, register.names, wordFits(register.names));
  const membersAt = (household: number) => records.subarray(starts[household], starts[household + 1]);
  for (const [one, other] of metHouseholds(column, pairs, bitsMin))
    for (const [a, b] of pairsBetween(membersAt(one), membersAt(other)))
      if (mayBe(a, b)) found.add(Math.min(a, b) * register.size + Math.max(a, b));
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
