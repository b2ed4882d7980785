import { allHold, type GateFacts, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

/** WR1: asked alone, and she agrees. */
export function isAskedAlone({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["talkedAlone"]), verdictOf(answers["agreesToHelp"]));
}

/** WR3: she agrees, and at high risk a safe place was offered; a risk that nobody rated may be high. */
export function isPlanSafe({ answers, fields }: GateFacts): Verdict {
  return allHold(isPlaceOffered(answers["safePlace"], fields["riskRating"]), verdictOf(answers["planAgreed"]));
}

function isPlaceOffered(place: unknown, rating: unknown): Verdict {
  if (place !== "notNeeded") return "yes";
  return rating === undefined ? "undetermined" : rating === "high" ? "no" : "yes";
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
