import { allHold, type GateFacts, isDenied, isNoneFeared, isWritten, listOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** RO1: no register of a State feared was asked. */
export function isNoFearedAsked(facts: GateFacts): Verdict {
  return isNoneFeared(facts, listOf(facts.answers["statesAsked"]));
}

/** RO2: nothing is asked for it. */
export function isFree({ answers }: GateFacts): Verdict {
  return isDenied(answers["feeAsked"]);
}

/** RO3: reasons; a refusal for lack of papers only after witnesses. */
export function isEvidenceOpen({ answers, fields }: GateFacts): Verdict {
  if (!isWritten(answers["reasons"])) return "no";
  if (answers["outcome"] !== "refused" || listOf(fields["shownBy"]).some((one) => one !== "nothing")) return "yes";
  return verdictOf(answers["witnessesHeard"]);
}

/** RO4: of housing and land, equal title and nobody driven out. */
export function isTitleEqual({ answers, fields }: GateFacts): Verdict {
  if (fields["claimKind"] === "papers" || answers["outcome"] === "refused") return "yes";
  return allHold(verdictOf(answers["womenTitle"]), verdictOf(answers["occupantsSafe"]));
}
