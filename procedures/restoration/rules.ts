import {
  allHold,
  type GateFacts,
  isDenied,
  isNoneFeared,
  isWritten,
  listOf,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** RO1: no register of a State feared was asked. */
export function isNoFearedAsked(facts: GateFacts): Verdict {
  return isNoneFeared(facts, listOf(facts.answers["statesAsked"]));
}

/** RO2: nothing is asked for it. */
export function isFree({ answers }: GateFacts): Verdict {
  return isDenied(answers["feeAsked"]);
}

/** What the search found of a kind; where nobody searched nothing was found. */
const isShownBy = (facts: GateFacts, ...kinds: readonly string[]) => listOf(facts.fields["shownBy"]).some((one) => kinds.includes(one));

/** RO3: reasons; a refusal for lack of papers only after witnesses, whose statements are on record or who were heard. */
export function isEvidenceOpen(facts: GateFacts): Verdict {
  const { answers } = facts;
  if (!isWritten(answers["reasons"])) return "no";
  if (answers["outcome"] !== "refused" || isShownBy(facts, "register", "papers", "witness", "court")) return "yes";
  return pastOf(facts, "hearWitness").length > 0 ? "yes" : verdictOf(answers["witnessesHeard"]);
}

/** RO7: for papers that no register shows, where archives have nothing either, and the person wants it. */
export function isCourtTheWay(facts: GateFacts): Verdict {
  if (facts.fields["claimKind"] !== "papers" || isShownBy(facts, "register", "papers", "court")) return "no";
  return allHold(verdictOf(facts.answers["archiveSilent"]), verdictOf(facts.answers["courtAgreed"]));
}

/** RO8: read back to whoever made it, and signed. */
export function isStatementSigned({ answers }: GateFacts): Verdict {
  return verdictOf(answers["witnessSigned"]);
}

/** RO9: papers that no register shows are refused only after a court was tried, or its way was explained and offered. */
export function isCourtOffered(facts: GateFacts): Verdict {
  const { answers, fields } = facts;
  if (fields["claimKind"] !== "papers" || answers["outcome"] !== "refused") return "yes";
  if (isShownBy(facts, "register", "papers", "court") || pastOf(facts, "applyToCourt").length > 0) return "yes";
  return verdictOf(answers["courtOffered"]);
}

/** RO6, RO10: what is noted with its day has happened. */
export function hasCome({ answers, today }: GateFacts, question: string): Verdict {
  const day = answers[question];
  return typeof day !== "string" ? "undetermined" : day <= today ? "yes" : "no";
}

/** RO4: of housing and land, equal title and nobody driven out. */
export function isTitleEqual({ answers, fields }: GateFacts): Verdict {
  if (fields["claimKind"] === "papers" || answers["outcome"] === "refused") return "yes";
  return allHold(verdictOf(answers["womenTitle"]), verdictOf(answers["occupantsSafe"]));
}
