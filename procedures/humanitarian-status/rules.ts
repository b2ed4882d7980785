import { type GateFacts, isWritten, listOf, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** HS1: no claim for refugee status is open. */
export function isClaimDecided({ cases }: GateFacts): Verdict {
  return cases.some((one) => one.procedure === "asylum" && !one.isFinal) ? "no" : "yes";
}

/** HS4: each ground that was stated is dealt with, and reasons stand in writing. */
export function areGroundsDealtWith({ answers, fields }: GateFacts): Verdict {
  const dealt = listOf(answers["groundsExamined"]);
  return isWritten(answers["reasons"]) && listOf(fields["groundsStated"]).every((ground) => dealt.includes(ground)) ? "yes" : "no";
}

/** HS8: it ends only after it was granted and looked at again, for good, and when nothing compelling keeps it. */
export function isEndLawful(facts: GateFacts): Verdict {
  const { answers } = facts;
  if (answers["outcome"] !== "ended") return "yes";
  if (pastOf(facts, "reconsider").length === 0) return "no";
  const [lasting, compelling] = [verdictOf(answers["endLasting"]), verdictOf(answers["compellingReasons"])];
  if (lasting === "no" || compelling === "yes") return "no";
  return lasting === "yes" && compelling === "no" ? "yes" : "undetermined";
}

/** HS8: the ground still stands. */
export function doesGroundStand({ answers }: GateFacts): Verdict {
  return verdictOf(answers["groundStands"]);
}
