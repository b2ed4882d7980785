import {
  allHold,
  type GateFacts,
  hasGuardian,
  isLimitOver,
  isOtherHand,
  isWritten,
  pastOf,
  type Verdict,
  verdictOf,
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
  return allHold(verdictOf(facts.answers["interpretedWell"]), hasGuardian(facts));
}

/** The person answered what is held against them, or the whole time for it is over. */
export function hasHadTime(facts: GateFacts): Verdict {
  return pastOf(facts, "reply").length > 0 ? "yes" : isLimitOver(facts, "reply");
}

/** A case against the person is dropped with its reason. */
export function isDropExplained({ answers }: GateFacts): Verdict {
  return isWritten(answers["dropReason"]) ? "yes" : "no";
}
