import {
  hasGuardian,
  allHold,
  type GateFacts,
  givenOf,
  isDenied,
  isLimitOver,
  isNoneFeared,
  isOtherHand,
  isWritten,
  listOf,
  mayBeChild,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** TR1: the person knew what the talk was for, was alone or with whom they wished, and understood. */
export function isAskedWithCare({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["purposeTold"]), verdictOf(answers["talkedAlone"]), verdictOf(answers["languageUnderstood"]));
}

/** TR2: act, means and purpose are written; of a child, who may be one, or who was one when it began, no means are asked for. */
export function arePresumptionGroundsWritten(facts: GateFacts): Verdict {
  const { answers } = facts;
  const hasMeans = listOf(answers["controls"]).length > 0 || mayBeChild(facts) || wasChild(answers["ageWhenTrafficked"]);
  return isAgeTold(facts) && isWritten(answers["act"]) && hasMeans && listOf(answers["exploitation"]).length > 0 ? "yes" : "no";
}

/** @source palermo-2000:3.c */
const childAgeMax = 17;

function wasChild(age: unknown): boolean {
  return typeof age === "number" && age <= childAgeMax;
}

/** Nobody is older, and an age is told in whole years. */
const ageMax = 120;

/** TR17: the age when it began is a whole number of years, where it is told. */
function isAgeTold({ answers }: GateFacts): boolean {
  const age = answers["ageWhenTrafficked"];
  return age === undefined || (typeof age === "number" && Number.isInteger(age) && age >= 0 && age <= ageMax);
}

/** TR18: an event has a day that is not ahead, or words on when it was. */
export function isEventDated({ answers, today }: GateFacts): Verdict {
  const day = answers["eventOn"];
  if (typeof day === "string") return day <= today ? "yes" : "no";
  return isWritten(answers["eventWhen"]) ? "yes" : "no";
}

/** TR4: the plan helps whether or not the person testifies. */
export function isHelpFree({ answers }: GateFacts): Verdict {
  return isDenied(answers["helpDependsOnTestimony"]);
}

/**
 * TR22: what came of a support has its day, which is not ahead; and none is given that the person did not accept by their latest word
 * on it. Whoever was not asked has accepted nothing.
 */
export function isSupportTheirs(facts: GateFacts): Verdict {
  const { supportType, supportCame, supportOn } = facts.answers;
  if (typeof supportOn !== "string") return "undetermined";
  if (supportOn > facts.today) return "no";
  if (supportCame !== "delivered") return "yes";
  const said = pastOf(facts, "noteSupport").findLast(
    (one) => one["supportType"] === supportType && (one["supportCame"] === "accepted" || one["supportCame"] === "declined"),
  );
  return said === undefined ? "undetermined" : said["supportCame"] === "accepted" ? "yes" : "no";
}

/** TR5: nothing against the person while the time to reflect runs. */
export function isReflectionOver(facts: GateFacts): Verdict {
  return isLimitOver(facts, "reflection");
}

/** TR6: who found the signs does not decide. */
export function isDeciderAnother(facts: GateFacts): Verdict {
  return isOtherHand(facts, ["presume"]);
}

/** TR6: that there are no grounds is not said by who noted the signs alone. */
export function isSecondLook(facts: GateFacts): Verdict {
  return isOtherHand(facts, ["open"]);
}

/** TR6: who reviews took no part before. */
export function isReviewerAnother(facts: GateFacts): Verdict {
  return isOtherHand(facts, ["presume", "refuse", "findNone"]);
}

/** TR7: a decision against the person says why, for each of the three elements that it denies. */
export function areReasonsWritten({ answers }: GateFacts): Verdict {
  return isWritten(answers["refusalReasons"]) && listOf(answers["elementsLacking"]).length > 0 ? "yes" : "no";
}

/** TR7: the time to ask for review is over. */
export function isReviewOver(facts: GateFacts): Verdict {
  return isLimitOver(facts, "contest");
}

/** TR8: fear of return was asked about; fear, or doubt, leads to asylum, unless a claim exists or the person declines. */
export function isFearAnswered(facts: GateFacts): Verdict {
  const fear = givenOf(facts, "fearsReturn");
  if (fear === undefined || fear === "notAsked") return "undetermined";
  if (fear === "no" || facts.cases.some((one) => one.procedure === "asylum")) return "yes";
  const offered = givenOf(facts, "asylumOffer");
  return offered === "referred" || offered === "declined" ? "yes" : "no";
}

/** TR20: at least three of the lawful ways, the chosen among them, were explained by somebody who decides nothing, and understood. */
export function areWaysKnown({ answers, fields }: GateFacts): Verdict {
  const explained = listOf(fields["waysExplained"]);
  if (explained.length < waysMin || !explained.includes(String(answers["solutionKind"]))) return "no";
  return allHold(verdictOf(fields["waysIndependent"]), verdictOf(fields["waysUnderstood"]));
}

/** One way is no choice, and two are mostly staying or leaving. */
const waysMin = 3;

/** TR9: the solution is safe, and somebody wrote down why. */
export function isSolutionSafe({ answers }: GateFacts): Verdict {
  return isWritten(answers["riskAssessment"]) ? verdictOf(answers["solutionSafe"]) : "no";
}

/** TR14: an expert is asked about the crime, never about the person, and not in a State that they fear. */
export function isExpertQuestionClean(facts: GateFacts): Verdict {
  const { personInside, expertCountry } = facts.answers;
  return allHold(isDenied(personInside), isNoneFeared(facts, typeof expertCountry === "string" ? [expertCountry] : []));
}

/** TR14: advice is noted on what was asked. */
export function isExpertAsked(facts: GateFacts): Verdict {
  return pastOf(facts, "askExpert").length > 0 ? "yes" : "no";
}

/** TR11: leaving is the person's own wish. */
export function isLeavingOwn(facts: GateFacts): Verdict {
  const { answers } = facts;
  if (!isWritten(answers["leavingWords"])) return "no";
  const own = [verdictOf(answers["leavingFree"]), verdictOf(answers["leavingCounsel"])];
  return allHold(...own, ...(mayBeChild(facts) ? [hasGuardian(facts), verdictOf(answers["guardianAgrees"])] : []));
}
