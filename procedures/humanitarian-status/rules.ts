import { type GateFacts, isWritten, listOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** HS1: no claim for refugee status is open. */
export function isClaimDecided({ cases }: GateFacts): Verdict {
  return cases.some((one) => one.procedure === "asylum" && !one.isFinal) ? "no" : "yes";
}

/** HS4: each ground that was stated is dealt with, and reasons stand in writing. */
export function areGroundsDealtWith({ answers, fields }: GateFacts): Verdict {
  const dealt = listOf(answers["groundsExamined"]);
  return isWritten(answers["reasons"]) && listOf(fields["groundsStated"]).every((ground) => dealt.includes(ground)) ? "yes" : "no";
}

/**
 * HS8: what was granted ends only when it was looked at again, for good, and when nothing compelling keeps it. Refusing it then would
 * end it without that; who never had it, or asks anew after its end, is refused and not ended.
 */
export function isEndLawful({ answers, taken }: GateFacts): Verdict {
  const isHeld = taken.findLast((one) => one.step === "reconsider" || one.step === "reopen")?.step === "reconsider";
  if (answers["outcome"] === "refused") return isHeld ? "no" : "yes";
  if (answers["outcome"] !== "ended") return "yes";
  if (!isHeld) return "no";
  const [lasting, compelling] = [verdictOf(answers["endLasting"]), verdictOf(answers["compellingReasons"])];
  if (lasting === "no" || compelling === "yes") return "no";
  return lasting === "yes" && compelling === "no" ? "yes" : "undetermined";
}

/** HS8: the ground still stands. */
export function doesGroundStand({ answers }: GateFacts): Verdict {
  return verdictOf(answers["groundStands"]);
}
