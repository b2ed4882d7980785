import {
  allHold,
  type GateFacts,
  isDenied,
  isNoneFeared,
  isOtherHand,
  isWritten,
  takenSince,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** RS1: recognised by a case of theirs, or by a paper that was seen; whoever still waits is undetermined. */
export function isStatusHeld({ cases, answers }: GateFacts): Verdict {
  if (cases.some((one) => one.procedure === "asylum" && one.state === "recognised")) return "yes";
  if (cases.some((one) => one.procedure === "asylum" && !one.isFinal)) return "undetermined";
  return verdictOf(answers["statusSeen"]);
}

/** RS2: two categories, and two different ones. */
export function areCategoriesTwo({ answers }: GateFacts): Verdict {
  const { categoryPrimary: first, categorySecondary: second } = answers;
  return typeof first === "string" && typeof second === "string" && first !== second ? "yes" : "no";
}

/** RS3: where a child is concerned, best interests were determined. */
export function isChildDetermined({ answers }: GateFacts): Verdict {
  return answers["childAmong"] === "no" ? "yes" : verdictOf(answers["bestInterests"]);
}

/** RS4: another than who assessed finds it true and whole. */
export function isSecondReader(facts: GateFacts): Verdict {
  return allHold(verdictOf(facts.answers["checkAgrees"]), isOtherHand(facts, ["assess", "correct"]));
}

/** RS5: agreed, still wished, and no State that they fear; who was not asked what they fear fears every State. */
export function isSharingAgreed(facts: GateFacts): Verdict {
  const { answers } = facts;
  const wished = allHold(verdictOf(answers["sharingAgreed"]), verdictOf(answers["stillWished"]));
  return allHold(wished, isNoneFeared(facts, [String(answers["toState"])]));
}

/** RS6: the State to which it was submitted last said yes; what another said before does not count. */
export function isAnswerYes(facts: GateFacts): Verdict {
  const answer = takenSince(facts, "noteAnswer", "submit")?.["stateAnswer"];
  return answer === undefined ? "undetermined" : answer === "accepted" ? "yes" : "no";
}

/** RS6: that State said no, or nothing. */
export function isAnswerNo(facts: GateFacts): Verdict {
  return isDenied(isAnswerYes(facts));
}

/** RS7: the State that takes them in is none that they fear by now. */
export function isStateNotFeared(facts: GateFacts): Verdict {
  return isNoneFeared(facts, [String(facts.fields["toState"])]);
}

/** RS7: asked once more. */
export function isStillWished({ answers }: GateFacts): Verdict {
  return verdictOf(answers["stillWished"]);
}

/** RS8: it says why. */
export function isClosingExplained({ answers }: GateFacts): Verdict {
  return isWritten(answers["closingReason"]) ? "yes" : "no";
}
