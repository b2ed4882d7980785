import {
  allHold,
  type GateFacts,
  givenOf,
  isLimitOver,
  isNoneFeared,
  isWritten,
  listOf,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";

/** SL1: while a claim for refugee status is open no State is asked. */
export function isNoClaimOpen({ cases }: GateFacts): Verdict {
  return cases.some((one) => one.procedure === "asylum" && !one.isFinal) ? "no" : "yes";
}

/** SL2: the State is none that the person fears; who was not asked is asked first. A recognised refugee fears their own State. */
export function isStateNotFeared(facts: GateFacts): Verdict {
  const asked = facts.answers["inquiryTo"];
  return typeof asked === "string" ? isNoneFeared(facts, [asked]) : "undetermined";
}

/** SL3: the person agreed to what the inquiry tells. */
export function isInquiryAgreed({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["inquiryAgreed"]), listOf(answers["inquiryTells"]).includes("claim") ? "no" : "yes");
}

/** SL15: a State that was asked is not left out, and the person was told which is and why. */
export function isLeavingOutTold(facts: GateFacts): Verdict {
  const wasAsked = pastOf(facts, "inquire").some((one) => one["inquiryTo"] === facts.answers["leftOutState"]);
  return allHold(wasAsked ? "no" : "yes", verdictOf(facts.answers["leftOutTold"]));
}

/** SL15: who was told that a State is not asked is not betrayed later: one that was left out is not asked. */
export function isStateNotLeftOut(facts: GateFacts): Verdict {
  const leftOut = pastOf(facts, "leaveOut").map((one) => one["leftOutState"]);
  const asked = facts.answers["inquiryTo"];
  if (leftOut.length === 0) return "yes";
  return asked === undefined ? "undetermined" : leftOut.includes(asked) ? "no" : "yes";
}

/** SL4: the findings were shown since they were written, and the person could answer. */
export function areFindingsShown({ taken }: GateFacts): Verdict {
  const last = taken.findLast((one) => one.step === "examine" || one.step === "showFindings");
  return verdictOf(last?.answers["findingsShown"]);
}

/** SL6: each State that was asked has answered, or the time for its answer is over. */
export function areInquiriesAnswered(facts: GateFacts): Verdict {
  const asked = pastOf(facts, "inquire").map((one) => one["inquiryTo"]);
  const answered = new Set(pastOf(facts, "noteAnswer").map((one) => one["answerFrom"]));
  return asked.every((state) => answered.has(state)) ? "yes" : isLimitOver(facts, "inquiry");
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

/** SL14: withdrawn in the person's own words, freely and after counsel. */
export function isWithdrawalCounselled(facts: GateFacts): Verdict {
  const own = isWithdrawalOwn(facts);
  return own === "no" ? own : allHold(own, verdictOf(facts.answers["withdrawalCounsel"]));
}
