import { type Birth, type Day, yearsBetween } from "../../kernel/index.ts";
import type { Holds, NeedPolicy, PersonFacts, View } from "./facts.ts";

/** The youngest and the oldest a person can be, in whole years. */
export type AgeRange = { readonly min: number; readonly max: number };

/**
 * How old a person can be today; undefined when it is not known. The first of January stands for a whole year: it is
 * what registers write when only the year is known.
 */
export function ageRange(birth: Birth | undefined, today: Day, policy: NeedPolicy): AgeRange | undefined {
  if (!birth || birth.precision === "unknown") return undefined;
  if (birth.precision === "year") return yearRange(birth.year, today);
  if (birth.precision === "day") {
    if (birth.day.endsWith("-01-01")) return yearRange(Number(birth.day.slice(0, 4)), today);
    const age = Math.max(0, yearsBetween(birth.day as Day, today));
    return { min: age, max: age };
  }
  const passed = Math.max(0, yearsBetween(birth.on as Day, today));
  const off = policy.estimateYearsOff;
  return { min: Math.max(0, birth.ageYears - off) + passed, max: birth.ageYears + off + passed };
}

function yearRange(year: number, today: Day): AgeRange {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [Day, Day];
  return { min: Math.max(0, yearsBetween(last, today)), max: Math.max(0, yearsBetween(first, today)) };
}

/** Whether a person counts as a child: yes while they may be one, since a wrong "no" does the greater harm. */
export function isChild(view: View): Holds {
  const range = ageRange(view.person.birth, view.today, view.policy);
  if (!range) return "undetermined";
  return range.min < view.policy.childYearsBelow ? "yes" : "no";
}

/** Whether another member may be an adult, whose age unknown included. */
export function mayBeAdult(member: PersonFacts, view: View): boolean {
  const range = ageRange(member.birth, view.today, view.policy);
  return !range || range.max >= view.policy.childYearsBelow;
}
