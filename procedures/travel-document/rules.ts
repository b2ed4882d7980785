import { type GateFacts, givenOf, isChild, isDenied, isNoneFeared, listOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** Where a status stands in the person's other cases: procedure and state. */
const statuses: Readonly<Record<string, readonly (readonly [procedure: string, state: string])[]>> = {
  refugee: [
    ["asylum", "recognised"],
    ["group-protection", "admitted"],
  ],
  stateless: [["statelessness", "recognised"]],
};

/** TD1: the status that gives a right to the document, by a case here or by a paper that was seen. */
export function isEntitled(facts: GateFacts): Verdict {
  const giving = statuses[String(givenOf(facts, "heldAs"))] ?? [];
  const holds = facts.cases.some((one) => giving.some(([procedure, state]) => one.procedure === procedure && one.state === state));
  return holds ? "yes" : verdictOf(givenOf(facts, "statusSeen"));
}

/** TD2: of a refugee no State is asked but this one; of a stateless person none that they fear. */
export function isNobodyAsked(facts: GateFacts): Verdict {
  const asked = listOf(facts.answers["statesAsked"]);
  if (facts.answers["heldAs"] === "refugee") return asked.length === 0 ? "yes" : "no";
  return isNoneFeared(facts, asked);
}

/** TD3: it costs no more than a passport costs nationals. */
export function isFeeFair({ answers }: GateFacts): Verdict {
  return isDenied(answers["feeDear"]);
}

/** TD4: the document of this status is made, and no other. */
export const isHeldAs =
  (status: string) =>
  ({ fields }: GateFacts): Verdict =>
    fields["heldAs"] === undefined ? "undetermined" : fields["heldAs"] === status ? "yes" : "no";

/** TD5: it goes into the holder's own hands; of a child into the guardian's. */
export function isHandedRight(facts: GateFacts): Verdict {
  const to = facts.answers["handedTo"];
  if (to === "holder") return "yes";
  return to === "guardian" ? isChild(facts) : "no";
}
