import { allHold, type GateFacts, isDenied, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";
import { groupDecisionOf, isGroupDecided, isOfGroup } from "../shared/group.ts";

const kind = "temporaryProtection";

/** TP1: the decision on the group is one that the State recorded, and holds today. */
export function isDecisionInForce(facts: GateFacts): Verdict {
  return isGroupDecided(facts, kind);
}

/** TP2: the person belongs by the simple test, and it says by what this is shown. */
export function doesBelong(facts: GateFacts): Verdict {
  return allHold(isOfGroup(facts, kind), isWritten(facts.answers["belongsBy"]) ? "yes" : "no");
}

/** TP4: the reasons stand in writing. */
export function areReasonsWritten({ answers }: GateFacts): Verdict {
  return isWritten(answers["reasons"]) ? "yes" : "no";
}

/** TP7: another recorded decision covers the person, and holds longer than the one under which they were let in. */
export function isExtensionDecided(facts: GateFacts): Verdict {
  const [before, after] = [groupDecisionOf({ ...facts, answers: {} }), groupDecisionOf(facts)];
  if (!before || !after) return "undetermined";
  return allHold(isOfGroup(facts, kind), after.id !== before.id && after.until > before.until ? "yes" : "no");
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
