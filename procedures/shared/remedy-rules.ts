import {
  type GateFacts,
  isLimitOver,
  isOtherHand,
  isWritten,
  mayBeChild,
  givenOf,
  type Verdict,
  verdictOf,
  allHold,
} from "../../src/process/index.ts";

/** The time for appeal, or the appeal, is over. */
export function isAppealOver(facts: GateFacts): Verdict {
  return isLimitOver(facts, "appeal");
}

/** Who acts took none of these steps. */
export function isOtherThan(steps: readonly string[]): (facts: GateFacts) => Verdict {
  return (facts) => isOtherHand(facts, steps);
}

/** Whether the decision was for the person, or against; undetermined before there is one. */
export function outcomeIs(good: readonly string[], isGood: boolean): (facts: GateFacts) => Verdict {
  return ({ fields }) => {
    const outcome = fields["outcome"];
    if (typeof outcome !== "string") return "undetermined";
    return good.includes(outcome) === isGood ? "yes" : "no";
  };
}

/** Taken back in the person's own words, freely. */
export function isWithdrawalOwn({ answers }: GateFacts): Verdict {
  return isWritten(answers["withdrawalWords"]) ? verdictOf(answers["withdrawalFree"]) : "no";
}

/** Heard in a language they understand; a child, and who may be one, with a guardian. */
export function isHearingFair(facts: GateFacts): Verdict {
  const guarded: Verdict = !mayBeChild(facts) || isWritten(givenOf(facts, "guardian")) ? "yes" : "no";
  return allHold(verdictOf(facts.answers["interpretedWell"]), guarded);
}
