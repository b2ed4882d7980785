import {
  allHold,
  type GateFacts,
  givenOf,
  isLimitOver,
  isOtherHand,
  isWritten,
  listOf,
  mayBeChild,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** SL1: while a claim for refugee status is open no State is asked. */
export function isNoClaimOpen({ cases }: GateFacts): Verdict {
  return cases.some((one) => one.procedure === "asylum" && !one.isFinal) ? "no" : "yes";
}

/** SL2: the State is none that the person fears; who was not asked is asked first. A recognised refugee fears their own State. */
export function isStateNotFeared({ answers, person }: GateFacts): Verdict {
  if (person["fearedAsked"] === undefined) return "undetermined";
  return listOf(person["feared"]).includes(String(answers["inquiryTo"])) ? "no" : "yes";
}

/** SL3: the person agreed to what the inquiry tells. */
export function isInquiryAgreed({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["inquiryAgreed"]), listOf(answers["inquiryTells"]).includes("claim") ? "no" : "yes");
}

/** SL4: the findings were shown since they were written, and the person could answer. */
export function areFindingsShown({ taken }: GateFacts): Verdict {
  const last = taken.findLast((one) => one.step === "examine" || one.step === "showFindings");
  return verdictOf(last?.answers["findingsShown"]);
}

/** SL5: interviewed in a language they understand; a child, and who may be one, with a guardian. */
export function isInterviewFair(facts: GateFacts): Verdict {
  const guarded: Verdict = !mayBeChild(facts) || isWritten(givenOf(facts, "guardian")) ? "yes" : "no";
  return allHold(verdictOf(facts.answers["interpretedWell"]), guarded);
}

/** SL6: each State that was asked has answered, or the time for its answer is over. */
export function areInquiriesAnswered(facts: GateFacts): Verdict {
  const asked = pastOf(facts, "inquire").map((one) => one["inquiryTo"]);
  const answered = new Set(pastOf(facts, "noteAnswer").map((one) => one["answerFrom"]));
  return asked.every((state) => answered.has(state)) ? "yes" : isLimitOver(facts, "inquiry");
}

/** SL7: who examined does not decide. */
export function isDeciderAnother(facts: GateFacts): Verdict {
  return isOtherHand(facts, ["interview", "examine"]);
}

/** SL8: each State with ties is dealt with, and the reasons stand in writing. */
export function areReasonsWritten(facts: GateFacts): Verdict {
  const { answers } = facts;
  const tied = listOf(givenOf(facts, "tiedStates"));
  const dealt = listOf(answers["statesExamined"]);
  return isWritten(answers["decisionReasons"]) && dealt.length > 0 && tied.every((state) => dealt.includes(state)) ? "yes" : "no";
}

/** SL9: the notice says what was decided. */
export function isOutcome(...outcomes: readonly string[]): (facts: GateFacts) => Verdict {
  return ({ fields }) => {
    const decided = fields["slOutcome"];
    if (typeof decided !== "string") return "undetermined";
    return outcomes.includes(decided) ? "yes" : "no";
  };
}

/** SL10: the time for appeal, or the appeal, is over. */
export function isAppealOver(facts: GateFacts): Verdict {
  return isLimitOver(facts, "appeal");
}

/** SL11: the appeal is in other hands. */
export function isOtherBody(facts: GateFacts): Verdict {
  return isOtherHand(facts, ["interview", "examine", "decide"]);
}

/** SL14: withdrawn in the person's own words, freely. */
export function isWithdrawalOwn({ answers }: GateFacts): Verdict {
  return isWritten(answers["withdrawalWords"])
    ? allHold(verdictOf(answers["withdrawalFree"]), verdictOf(answers["withdrawalCounsel"]))
    : "no";
}
