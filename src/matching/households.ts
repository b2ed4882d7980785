import type { Comparison } from "./comparison.ts";
import type { CompiledColumn, CompiledRegister } from "./compile-register.ts";
import { type Counterparts, mayBeOne } from "./counterparts.ts";
import { factBits } from "./given-weights.ts";
import { membersOf } from "./household-members.ts";
import { roundRarity } from "./learn.ts";

/**
 * How the other members of two households agree: how many of them have a counterpart in the other, and whether one of those was born on
 * the same known day; or that one of the two is found again in somebody else.
 */
const householdLevels = [
  "threeMore",
  "twoMoreToTheDay",
  "twoMore",
  "oneMoreToTheDay",
  "oneMore",
  "noneMore",
  "isAnother",
  "sameHousehold",
] as const;
const levelAt = (level: (typeof householdLevels)[number]) => householdLevels.indexOf(level);
const [twoMore, oneMore, noneMore] = [levelAt("twoMore"), levelAt("oneMore"), levelAt("noneMore")];
const [isAnother, sameHousehold] = [levelAt("isAnother"), levelAt("sameHousehold")];
const givenBits = new Map([
  [isAnother, factBits.isAnother],
  [sameHousehold, factBits.sameHousehold],
]);

/**
 * What households say of two records: whether the others with whom one lives have counterparts where the other lives, by given name,
 * sex and year. A spouse and two children who are found again say more than any spelling; families that were split say nothing
 * against, so that no count of counterparts weighs below zero, nor above the most that is given. @source decision:0045
 */
export function householdComparison(register: CompiledRegister, column: CompiledColumn, counterparts: Counterparts): Comparison {
  const { starts, records } = membersOf(column, register.size);
  const { ids } = column;
  // Beside each other by household: what most members are told apart by costs no reach into memory of its own.
  const facts = Int32Array.from(records, (record) => counterparts.facts[record] ?? 0);
  const found = finder(counterparts);
  const facingOf = (a: number, b: number): Facing => {
    const [one = 0, other = 0] = [ids[a], ids[b]];
    return {
      records,
      facts,
      fromA: starts[one] ?? 0,
      toA: starts[one + 1] ?? 0,
      fromB: starts[other] ?? 0,
      toB: starts[other + 1] ?? 0,
      a,
      b,
    };
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
      // One who is found again in somebody else of the other household is that one: then the two are a sister and a brother.
      if (hasOtherCounterpart(facing, counterparts)) return counterparts.are(a, b) ? noneMore : isAnother;
      return levelOfFound(found(facing));
    },
    // Who came with the same family may still be a sister; and one who is found again under a common name is found again by chance.
    rarityBits: (a, b, level) => {
      if (level >= noneMore) return 0;
      const kin = counterparts.mayBe(a, b) ? 0 : -kinBits;
      return level === oneMore ? kin + roundRarity(found(facingOf(a, b)).rarity, rarityMost) : kin;
    },
    bitsOf: (bits) => Math.min(factBits.householdMost, Math.max(0, bits)),
    given: (level) => givenBits.get(level),
  };
}

/** Bits that a family takes back which was found again without the two having a word of their own in common. @source decision:0076 */
const kinBits = 7;
/** However rare or common the name of the one counterpart, it says no more or less than this beside the mean. @source decision:0076 */
const rarityMost = 7;

/** Others of two households who were found again: how many, how many of them by a known day, and how rare their names are together. */
type Found = { count: number; days: number; rarity: number };

function levelOfFound({ count, days }: Found): number {
  if (count === 0) return noneMore;
  const level = count === 1 ? oneMore : count === 2 ? twoMore : levelAt("threeMore");
  return count < 3 && days > 0 ? level - 1 : level;
}

/** Whether one of the two is found again in somebody else of the other household: then the two are a sister and a brother. */
function hasOtherCounterpart({ records, facts, fromA, toA, fromB, toB, a, b }: Facing, counterparts: Counterparts): boolean {
  const [own, other] = [counterparts.facts[a] ?? 0, counterparts.facts[b] ?? 0];
  for (let at = fromB; at < toB; at++)
    if (mayBeOne(own, facts[at] ?? 0) && records[at] !== b && counterparts.are(a, records[at] ?? 0)) return true;
  for (let at = fromA; at < toA; at++)
    if (mayBeOne(other, facts[at] ?? 0) && records[at] !== a && counterparts.are(records[at] ?? 0, b)) return true;
  return false;
}

type Facing = {
  readonly records: Int32Array;
  readonly facts: Int32Array;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly a: number;
  readonly b: number;
};

/** Finds others of the one household who have a counterpart among the others of the other, each once; what was asked last is remembered. */
function finder({ are, areOfOneDay, rarity }: Counterparts): (facing: Facing) => Found {
  const found = { count: 0, days: 0, rarity: 0 };
  let [lastA, lastB] = [-1, -1];
  return ({ records, facts, fromA, toA, fromB, toB, a, b }) => {
    if (a === lastA && b === lastB) return found;
    [lastA, lastB] = [a, b];
    found.count = found.days = found.rarity = 0;
    let taken = 0;
    for (let one = fromA; one < toA; one++) {
      const member = records[one] ?? 0;
      if (member === a) continue;
      const own = facts[one] ?? 0;
      for (let other = fromB; other < toB; other++) {
        if (!mayBeOne(own, facts[other] ?? 0)) continue;
        const facing = records[other] ?? 0;
        if (facing === b || (taken & (1 << (other - fromB))) !== 0 || !are(member, facing)) continue;
        taken |= 1 << (other - fromB);
        found.count++;
        if (areOfOneDay(member, facing)) found.days++;
        found.rarity += rarity(member, facing);
        break;
      }
    }
    return found;
  };
}
