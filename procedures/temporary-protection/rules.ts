import { allHold, type GateFacts, isDenied, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

/** TP1: the decision on the group is named and holds today. */
export function isDecisionInForce({ fields, today }: GateFacts): Verdict {
  const until = fields["groupUntil"];
  if (!isWritten(fields["groupDecision"]) || typeof until !== "string") return "undetermined";
  return until >= today ? "yes" : "no";
}

/** TP2: the person belongs, and it says by what this is shown. */
export function doesBelong({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["belongs"]), isWritten(answers["belongsBy"]) ? "yes" : "no");
}

/** TP4: the reasons stand in writing. */
export function areReasonsWritten({ answers }: GateFacts): Verdict {
  return isWritten(answers["reasons"]) ? "yes" : "no";
}

/** TP7: a decision extends it beyond the day until which it held. */
export function isExtensionDecided({ answers, fields }: GateFacts): Verdict {
  const [before, after] = [fields["groupUntil"], answers["groupUntil"]];
  if (typeof before !== "string" || typeof after !== "string") return "undetermined";
  return isWritten(answers["extensionDecision"]) && after > before ? "yes" : "no";
}

/** TP8: a way on is decided; a return only by somebody who was asked today and does not fear it, and whom nothing else protects. */
export function isExitSafe({ answers, cases }: GateFacts): Verdict {
  if (!isWritten(answers["exitDecision"])) return "no";
  const asked = verdictOf(answers["fearAskedNow"]);
  const way = answers["exitTo"];
  if (way === "asylum") return allHold(asked, cases.some((one) => one.procedure === "asylum" && !one.isFinal) ? "yes" : "no");
  if (way !== "return") return asked;
  if (cases.some((one) => one.protects && !one.isFinal)) return "no";
  return allHold(asked, isDenied(answers["fearsReturn"]));
}
