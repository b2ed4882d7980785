import { allHold, type GateFacts, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

/** WR1: asked alone, and she agrees. */
export function isAskedAlone({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["talkedAlone"]), verdictOf(answers["agreesToHelp"]));
}

/** WR3: she agrees, and at high risk a safe place was offered. */
export function isPlanSafe(facts: GateFacts): Verdict {
  const offered = facts.fields["riskRating"] !== "high" || facts.answers["safePlace"] !== "notNeeded";
  return allHold(offered ? "yes" : "no", verdictOf(facts.answers["planAgreed"]));
}

/** WR5: she says that she is safe, in her words. */
export function isSheSafe({ answers }: GateFacts): Verdict {
  return isWritten(answers["closingWords"]) ? verdictOf(answers["feelsSafe"]) : "no";
}

/** WR6: declined alone, freely, knowing where to come. */
export function isDeclinedFreely({ answers }: GateFacts): Verdict {
  if (!isWritten(answers["decliningWords"])) return "no";
  return allHold(verdictOf(answers["decliningFree"]), verdictOf(answers["knowsWhere"]));
}
