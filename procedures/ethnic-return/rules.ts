import { actorsOf, type GateFacts, isLimitOver, isWritten, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";
import { isPlaceLeft } from "../shared/quota.ts";

/** ER1: reasons in writing, a refusal only after a hearing, and by another than who heard. */
export function isRefusalHeard(facts: GateFacts): Verdict {
  if (!isWritten(facts.answers["reasons"])) return "no";
  if (actorsOf(facts, ["hear"]).has(facts.actor)) return "no";
  return facts.answers["outcome"] === "granted" || pastOf(facts, "hear").length > 0 ? "yes" : "no";
}

/** ER3: never prolonged before. */
export function isFirstProlongation(facts: GateFacts): Verdict {
  return pastOf(facts, "prolong").length === 0 ? "yes" : "no";
}

/** ER3: asked for. */
export function isProlongationAsked(facts: GateFacts): Verdict {
  return pastOf(facts, "askMore").length > 0 ? "yes" : "no";
}

/** ER5: aid under a quota while a place of it is left; whoever settles without it needs none. */
export function isQuotaKept(facts: GateFacts): Verdict {
  const under = verdictOf(facts.answers["underQuota"]);
  return under === "yes" ? isPlaceLeft(facts) : under === "no" ? "yes" : under;
}

/** ER4: the term that runs is over: the prolonged one where there is one. */
export function isTermOver(facts: GateFacts): Verdict {
  const isProlonged = facts.clocks["prolonged"] !== undefined;
  return isLimitOver(facts, isProlonged ? "prolonged" : "term");
}
