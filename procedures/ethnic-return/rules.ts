import { actorsOf, type GateFacts, isLimitOver, isWritten, pastOf, type Verdict } from "../../src/process/index.ts";

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

/** ER4: the term that runs is over: the prolonged one where there is one. */
export function isTermOver(facts: GateFacts): Verdict {
  const isProlonged = facts.clocks["prolonged"] !== undefined;
  return isLimitOver(facts, isProlonged ? "prolonged" : "term");
}
