import { type AgeRange, agesOf, type Birth, type Day } from "../../kernel/index.ts";
import type { Holds, NeedPolicy, PersonFacts, View } from "./facts.ts";

/** How old a person can be today, by the policy's own measure of estimates; undefined when it is not known. */
export function ageRange(birth: Birth | undefined, today: Day, policy: NeedPolicy): AgeRange | undefined {
  return agesOf(birth, today, policy.estimateYearsOff);
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
