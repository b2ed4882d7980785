import {
  allHold,
  type GateFacts,
  isChild,
  isDenied,
  isLimitOver,
  isNoneFeared,
  isWritten,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** EX20: the person is of age beyond doubt. */
export function isGrownUp(facts: GateFacts): Verdict {
  const child = isChild(facts);
  return child === "undetermined" ? child : child === "yes" ? "no" : "yes";
}

/** EX1: inclusion first, the allegation explained. */
export function isAllegationClear({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["inclusionFirst"]), verdictOf(answers["allegationExplained"]));
}

/** EX3: nothing of the claim, a purpose, and no State that the person fears. */
export function isQuestionClean(facts: GateFacts): Verdict {
  const { claimInside, securityPurpose, securityCountry } = facts.answers;
  const abroad = typeof securityCountry === "string" ? [securityCountry] : [];
  return allHold(isDenied(claimInside), isWritten(securityPurpose) ? "yes" : "no", isNoneFeared(facts, abroad));
}

/**
 * EX4: every question that was asked since the last one was settled is answered and the answers hold today, or the time of the last is over.
 * An answer names no question and ends the limit of all: so answers are counted, and what one of them left open is asked anew.
 */
export function isSecurityCurrent(facts: GateFacts): Verdict {
  const { open, untils, isAskedLast } = facts.taken.reduce(afterSecurity, { open: 0, untils: [], isAskedLast: false });
  if (isAskedLast) return isLimitOver(facts, "security");
  return open === 0 && untils.every((until) => typeof until === "string" && until >= facts.today) ? "yes" : "no";
}

/** Questions without an answer, and until when the answers hold to those that were open together. */
type SecurityAsked = { readonly open: number; readonly untils: readonly unknown[]; readonly isAskedLast: boolean };

function afterSecurity({ open, untils, isAskedLast }: SecurityAsked, { step, answers }: GateFacts["taken"][number]): SecurityAsked {
  const isAnew = open > 0 && answers["askedAnew"] === "yes";
  if (step === "askSecurity") return { open: isAnew ? open : open + 1, untils: open === 0 ? [] : untils, isAskedLast: true };
  if (step !== "answerSecurity") return { open, untils, isAskedLast };
  return { open: Math.max(0, open - 1), untils: [...untils, answers["securityUntil"]], isAskedLast: false };
}

/** EX5: serious reasons, own responsibility, no defence, proportionality last; a list alone excludes nobody. */
export function isExclusionGrounded({ answers, fields }: GateFacts): Verdict {
  if (!isWritten(answers["reasons"])) return "no";
  if (answers["outcome"] !== "excluded") return "yes";
  return allHold(
    verdictOf(fields["seriousReasons"]),
    verdictOf(fields["ownResponsibility"]),
    isDenied(fields["defenceHolds"]),
    isDenied(fields["onListsAlone"]),
    isWritten(fields["proportionality"]) ? "yes" : "no",
  );
}

/** EX7: what the person could not see, a court can. */
export function isSecretReviewable({ answers }: GateFacts): Verdict {
  return answers["secretRelied"] === "no" ? "yes" : verdictOf(answers["secretReviewable"]);
}

/** EX8: nobody is excluded with another. */
export function isFamilyApart({ answers }: GateFacts): Verdict {
  return isDenied(answers["familyIncluded"]);
}

/** EX11: the danger of torture was weighed. */
export function isTortureWeighed({ fields }: GateFacts): Verdict {
  return allHold(verdictOf(fields["tortureWeighed"]), fields["tortureResult"] === undefined ? "undetermined" : "yes");
}
