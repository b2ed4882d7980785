import { allHold, type GateFacts, isWritten, listOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** RO1: no register of a State feared was asked. */
export function isNoFearedAsked({ answers, person }: GateFacts): Verdict {
  const asked = listOf(answers["statesAsked"]);
  if (asked.length === 0) return "yes";
  if (person["fearedAsked"] === undefined) return "undetermined";
  return listOf(person["feared"]).some((state) => asked.includes(state)) ? "no" : "yes";
}

/** RO2: nothing is asked for it. */
export function isFree({ fields }: GateFacts): Verdict {
  const fee = verdictOf(fields["feeAsked"]);
  return fee === "undetermined" ? fee : fee === "no" ? "yes" : "no";
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
