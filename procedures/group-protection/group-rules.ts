import { type GateFacts, isGroupInForce, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";
import { groupDecisionOf } from "../shared/group.ts";

const signs = ["combatant", "graveCrime"] as const;

/** GP2: each sign was asked for and is not there. */
export function isWithoutSign(facts: GateFacts): Verdict {
  const said = signs.map((sign) => verdictOf(facts.answers[sign]));
  if (said.includes("yes")) return "no";
  return said.every((one) => one === "no") ? "yes" : "undetermined";
}

/** GP3: what was seen or said is written, and it is more than a name on a list. */
export function isSignWritten(facts: GateFacts): Verdict {
  if (!isWritten(facts.answers["signWords"])) return "undetermined";
  const basis = facts.answers["signBasis"];
  return basis === undefined ? "undetermined" : basis === "listAlone" ? "no" : "yes";
}

/** GP4: another than who wrote the sign down. */
export function isClearedByAnother(facts: GateFacts): Verdict {
  const wrote = facts.actedBy["setApart"] ?? [];
  return wrote.length === 0 ? "undetermined" : wrote.includes(facts.actor) ? "no" : "yes";
}

/** GP5: a claim for asylum is open. */
export function isClaimOpen(facts: GateFacts): Verdict {
  return facts.cases.some((one) => one.procedure === "asylum" && !one.isFinal) ? "yes" : "no";
}

/** GP7: the decision has ended or run out, and is none by which people became refugees. */
export function hasGroupEnded(facts: GateFacts): Verdict {
  const decision = groupDecisionOf(facts);
  if (!decision) return "undetermined";
  return decision.kind === "temporaryProtection" && !isGroupInForce(decision, facts.today) ? "yes" : "no";
}

/** GP8: the person was told what is open to them, and no claim of theirs is open. */
export function isExitTold(facts: GateFacts): Verdict {
  if (isClaimOpen(facts) === "yes") return "no";
  const told = [verdictOf(facts.answers["asylumTold"]), verdictOf(facts.answers["understood"])];
  if (told.includes("no")) return "no";
  return told.every((one) => one === "yes") ? "yes" : "undetermined";
}

/** GP9: told first what is open, and free. */
export function isGivenUpFreely(facts: GateFacts): Verdict {
  const said = [verdictOf(facts.answers["asylumTold"]), verdictOf(facts.answers["freely"])];
  if (said.includes("no")) return "no";
  return said.every((one) => one === "yes") ? "yes" : "undetermined";
}
