import { allHold, type GateFacts, isLimitOver, isWritten, listOf, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

const not = (verdict: Verdict): Verdict => (verdict === "undetermined" ? verdict : verdict === "no" ? "yes" : "no");

/** EX1: inclusion first, the allegation explained. */
export function isAllegationClear({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["inclusionFirst"]), verdictOf(answers["allegationExplained"]));
}

/** EX2: the person answered, or the whole time for it is over. */
export function hasHadTime(facts: GateFacts): Verdict {
  return pastOf(facts, "reply").length > 0 ? "yes" : isLimitOver(facts, "reply");
}

/** EX3: nothing of the claim, a purpose, and no State that the person fears. */
export function isQuestionClean({ answers, person }: GateFacts): Verdict {
  const clean = allHold(not(verdictOf(answers["claimInside"])), isWritten(answers["securityPurpose"]) ? "yes" : "no");
  const country = answers["securityCountry"];
  if (typeof country !== "string" || country === "") return clean;
  if (person["fearedAsked"] === undefined) return allHold(clean, "undetermined");
  return allHold(clean, listOf(person["feared"]).includes(country) ? "no" : "yes");
}

/** EX4: what was asked last is answered and the answer holds today, or the time for it is over. */
export function isSecurityCurrent(facts: GateFacts): Verdict {
  const last = facts.taken.findLast((one) => one.step === "askSecurity" || one.step === "answerSecurity");
  if (last === undefined) return "yes";
  if (last.step === "askSecurity") return isLimitOver(facts, "security");
  const until = last.answers["securityUntil"];
  return typeof until === "string" && until >= facts.today ? "yes" : "no";
}

/** EX5: serious reasons, own responsibility, no defence, proportionality last; a list alone excludes nobody. */
export function isExclusionGrounded({ answers, fields }: GateFacts): Verdict {
  if (!isWritten(answers["reasons"])) return "no";
  if (answers["outcome"] !== "excluded") return "yes";
  return allHold(
    verdictOf(fields["seriousReasons"]),
    verdictOf(fields["ownResponsibility"]),
    not(verdictOf(fields["defenceHolds"])),
    not(verdictOf(fields["onListsAlone"])),
    isWritten(fields["proportionality"]) ? "yes" : "no",
  );
}

/** EX7: what the person could not see, a court can. */
export function isSecretReviewable({ answers }: GateFacts): Verdict {
  return answers["secretRelied"] === "no" ? "yes" : verdictOf(answers["secretReviewable"]);
}

/** EX8: nobody is excluded with another. */
export function isFamilyApart({ answers }: GateFacts): Verdict {
  return not(verdictOf(answers["familyIncluded"]));
}

/** EX9: it says why. */
export function isDropExplained({ answers }: GateFacts): Verdict {
  return isWritten(answers["dropReason"]) ? "yes" : "no";
}

/** EX11: the danger of torture was weighed. */
export function isTortureWeighed({ fields }: GateFacts): Verdict {
  return allHold(verdictOf(fields["tortureWeighed"]), fields["tortureResult"] === undefined ? "undetermined" : "yes");
}
