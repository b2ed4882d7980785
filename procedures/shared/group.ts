import { allHold, belongsTo, type GateFacts, givenOf, type GroupDecision, isGroupInForce, type Verdict } from "../../src/process/index.ts";

/** The decision on the group that the case names, as the State recorded it; a number that nobody recorded is none. */
export function groupDecisionOf(facts: GateFacts): GroupDecision | undefined {
  const id = givenOf(facts, "groupDecision");
  return facts.groups.find((one) => one.id === id);
}

/** Whether a decision of this kind is named and holds today; without one it is not known, and one of another kind is none. */
export function isGroupDecided(facts: GateFacts, kind?: GroupDecision["kind"]): Verdict {
  const decision = groupDecisionOf(facts);
  if (!decision) return "undetermined";
  return isGroupInForce(decision, facts.today) && (kind === undefined || decision.kind === kind) ? "yes" : "no";
}

/** Whether the person is of the group by the simple test of a decision that holds: origin, day and post as recorded. */
export function isOfGroup(facts: GateFacts, kind?: GroupDecision["kind"]): Verdict {
  const decision = groupDecisionOf(facts);
  return decision ? allHold(isGroupDecided(facts, kind), belongsTo(decision, facts.person)) : "undetermined";
}
