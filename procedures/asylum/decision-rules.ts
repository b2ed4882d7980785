import { actorsOf, givenOf, isWritten, listOf, type GateFacts, type Verdict } from "../../src/process/index.ts";

/** AS8: a second officer reviews: neither the interviewer nor the author of the assessment. */
export function isSecondOfficer(facts: GateFacts): Verdict {
  return isOtherThan(facts, ["interview", "assess"]);
}

/** AS9: who decides neither interviewed nor assessed. */
export function isDeciderAnother(facts: GateFacts): Verdict {
  return isOtherThan(facts, ["interview", "assess"]);
}

/** AS17: the appeal is in other hands than the first instance. */
export function isOtherBody(facts: GateFacts): Verdict {
  return isOtherThan(facts, ["interview", "assess", "review", "decide"]);
}

/** Unknown who acted before is not "somebody else" (R6). */
function isOtherThan(facts: GateFacts, steps: readonly string[]): Verdict {
  const before = actorsOf(facts, steps);
  if (before.size === 0) return "undetermined";
  return before.has(facts.actor) ? "no" : "yes";
}

/**
 * AS26: where the law decides on condition of fingerprinting, it is noted first, also as not possible or not required.
 * A condition that nobody read in the law is put on no one.
 */
export function areFingerprintsNoted({ fields, options }: GateFacts): Verdict {
  return options["fingerprintsFirst"] !== true || isWritten(fields["fingerprints"]) ? "yes" : "undetermined";
}

/** AS10: a decision that is not full recognition states its reasons: what was and was not accepted, on which sources and law. */
export function areReasonsWritten(facts: GateFacts): Verdict {
  const { answers } = facts;
  if (!isWritten(answers["reasons"]) || listOf(answers["legalBasis"]).length === 0) return "no";
  if (answers["outcome"] === "recognised") return "yes";
  return ["elementsAccepted", "elementsNotAccepted", "coiCited"].every((id) => isWritten(givenOf(facts, id))) ? "yes" : "no";
}

/** AS11: before a rejection or a closing the trafficking screen is answered; not asked is not "no". */
export function isTraffickingScreened(facts: GateFacts): Verdict {
  if (facts.answers["outcome"] === "recognised") return "yes";
  return facts.fields["traffickingScreen"] === undefined ? "undetermined" : "yes";
}

/** AS12: indicators, or doubt, have led to a referral, or the person declined one that was offered. */
export function isTraffickingReferred({ fields }: GateFacts): Verdict {
  const screen = fields["traffickingScreen"];
  if (screen === undefined) return "undetermined";
  if (screen === "none") return "yes";
  return fields["traffickingReferral"] === "made" || fields["traffickingReferral"] === "declined" ? "yes" : "no";
}

/**
 * AS13: complementary protection is granted only where the law has it. Where it has, or where that was not read,
 * a rejection says why it is not granted.
 */
export function isComplementaryLawful({ answers, options }: GateFacts): Verdict {
  const exists = options["complementary"];
  if (answers["outcome"] === "recognised") return "yes";
  if (answers["outcome"] === "complementary") return exists === true ? "yes" : exists === false ? "no" : "undetermined";
  if (exists === false) return "yes";
  return isWritten(answers["complementaryReasons"]) ? "yes" : "no";
}
