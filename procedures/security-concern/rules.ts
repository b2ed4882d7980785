import { allHold, type GateFacts, isChild, isDenied, isWritten, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** SC2: nothing of the claim, and what it is handed on for. */
export function isConcernClean({ answers }: GateFacts): Verdict {
  return allHold(isDenied(answers["claimInside"]), isWritten(answers["concernPurpose"]) ? "yes" : "no");
}

/** SC5: of a child, and of somebody who may be one, child protection was told first. */
export function isChildSafe(facts: GateFacts): Verdict {
  return isChild(facts) === "no" ? "yes" : verdictOf(facts.answers["childTold"]);
}

/** SC3: it says why. */
export function isReasoned({ answers }: GateFacts): Verdict {
  return isWritten(answers["declinedWhy"]) || isWritten(answers["droppedWhy"]) ? "yes" : "no";
}

/** SC6: what the other side is told carries nothing of the concern. */
export function isNeedClean({ answers }: GateFacts): Verdict {
  return isDenied(answers["concernInside"]);
}

/** SC6: who asks for asylum, or is unsure, was referred before it closes; other files of the person are not looked at. */
export function isWishPassedOn(facts: GateFacts): Verdict {
  const wish = facts.answers["wishSaid"];
  if (wish === "no") return "yes";
  if (wish !== "yes" && wish !== "unsure") return "undetermined";
  return pastOf(facts, "referAsylum").length > 0 ? "yes" : "no";
}

/** SC7: whoever was told of a finding has said what became of it. */
export function isExaminerDone({ taken }: GateFacts): Verdict {
  const last = taken.findLast(({ step }) => step === "tellExaminer" || step === "takeUp");
  return last?.step === "tellExaminer" ? "no" : "yes";
}
