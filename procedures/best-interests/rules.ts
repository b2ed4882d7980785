import {
  allHold,
  type GateFacts,
  givenOf,
  hasQuorum,
  isCarried,
  isChild,
  isDenied,
  isNoneFeared,
  isWritten,
  listOf,
  type Panel,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** How a best-interests panel votes. @source decision:0026 */
export const panel = { vote: "vote", question: "vote", dissent: "dissent", laidBefore: "layBefore", quorumMin: 3 } as const satisfies Panel;

/** BI1: somebody answers for the child, by name. */
export function hasGuardian(facts: GateFacts): Verdict {
  return isWritten(givenOf(facts, "guardian")) ? "yes" : "no";
}

/** BI2: the place was looked at and is safe; siblings stay together, or it says why not. */
export function isCareGood({ answers }: GateFacts): Verdict {
  const together = answers["siblings"] === "apart" ? (isWritten(answers["apartReason"]) ? "yes" : "no") : "yes";
  return allHold(verdictOf(answers["careSafe"]), together);
}

/** BI3: the child was heard, or observed where they cannot speak. */
export function isChildHeard({ answers }: GateFacts): Verdict {
  const heard = answers["childHeard"];
  if (heard === undefined) return "undetermined";
  return heard !== "notHeard" && isWritten(answers["childWords"]) ? "yes" : "no";
}

/** BI4: school and health hang on no paper. */
export function isPlanOpenToAll({ answers }: GateFacts): Verdict {
  return isDenied(answers["hangsOnPapers"]);
}

/**
 * BI5: a relative whom the child does not want sought is noted and sought by nobody; one who is wished for only where it is safe, and
 * never through authorities of a country feared. Who was not asked what they fear fears every country.
 */
export function isTracingSafe(facts: GateFacts): Verdict {
  const { answers, handsOff = [] } = facts;
  if (answers["tracingWished"] === "no") return handsOff.length === 0 ? "yes" : "no";
  const base = allHold(verdictOf(answers["tracingWished"]), verdictOf(answers["tracingSafe"]));
  if (base !== "yes" || answers["tracingVia"] !== "authorities") return base;
  return isNoneFeared(facts, [String(answers["tracingCountry"])]);
}

/** BI6: who prepared the decision does not vote on it. */
export function isMemberApart({ actedBy, actor }: GateFacts): Verdict {
  const prepared = ["assess", "plan", "layBefore"].flatMap((step) => actedBy[step] ?? []);
  if (prepared.length === 0) return "undetermined";
  return prepared.includes(actor) ? "no" : "yes";
}

/** BI7: enough have voted, and more for the proposal than against. */
export function isProposalCarried(facts: GateFacts): Verdict {
  return isCarried(facts, panel);
}

/** BI7: enough have voted, and the proposal was not carried. */
export function isProposalLost(facts: GateFacts): Verdict {
  if (hasQuorum(facts, panel) !== "yes") return "undetermined";
  return isCarried(facts, panel) === "no" ? "yes" : "no";
}

/** BI8: at least two options were weighed, and the report says why this one. */
export function areOptionsWeighed({ answers }: GateFacts): Verdict {
  return listOf(answers["optionsWeighed"]).length > 1 && isWritten(answers["whyNotOthers"]) ? "yes" : "no";
}

/** BI9: whatever parts a child from parents for good was decided by the panel. */
export function isSolutionDecided(facts: GateFacts): Verdict {
  const kind = facts.answers["childSolution"];
  if (kind === undefined) return "undetermined";
  return kind === "parents" || pastOf(facts, "adopt").length > 0 ? "yes" : "no";
}

/** BI20: there is a decision of the panel to look at again. */
export function isPanelDecided({ fields }: GateFacts): Verdict {
  return isWritten(fields["panelReasons"]) ? "yes" : "no";
}

/** BI20: what the panel decided is still best. */
export function isDecisionStanding({ answers }: GateFacts): Verdict {
  return verdictOf(answers["decisionStillBest"]);
}

/** BI20: the day on which it is looked at again lies ahead. */
export function isReviewAhead({ answers, today }: GateFacts): Verdict {
  const day = answers["nextReviewOn"];
  if (typeof day !== "string") return "undetermined";
  return day > today ? "yes" : "no";
}

/** BI10: the person is grown up beyond doubt, and what comes after is planned. */
export function isGrownWithPlan(facts: GateFacts): Verdict {
  const child = isChild(facts);
  if (child !== "no") return child === "yes" ? "no" : "undetermined";
  return isWritten(facts.answers["transitionPlan"]) ? "yes" : "no";
}
