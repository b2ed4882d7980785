import type { GateFacts, StepId } from "./definition.ts";
import type { Verdict } from "./facts.ts";

/** How a panel votes in a procedure: by which step, on which question, and since when votes count. */
export type Panel = {
  readonly vote: StepId;
  /** Question of the vote's form: `for`, `against` or `abstain`. */
  readonly question: string;
  /** Step that lays the case before the panel; votes cast before its last taking are of an earlier sitting. */
  readonly laidBefore: StepId;
  readonly quorumMin: number;
};

/** The votes of one sitting. */
export type Tally = { readonly inFavour: number; readonly against: number; readonly abstained: number };

/** Counts the votes cast since the case was last laid before the panel: each member has one, the latest (PR23). */
export function tallyOf({ taken }: GateFacts, panel: Panel): Tally {
  const laid = taken.findLastIndex((one) => one.step === panel.laidBefore);
  const cast = laid < 0 ? [] : taken.slice(laid).filter((one) => one.step === panel.vote);
  const latest = [...new Map(cast.map((one) => [one.by, one.answers[panel.question]])).values()];
  const count = (vote: string) => latest.filter((one) => one === vote).length;
  return { inFavour: count("for"), against: count("against"), abstained: count("abstain") };
}

/** Whether enough members have voted. Too few is undetermined: the others are still to be asked. */
export function hasQuorum(facts: GateFacts, panel: Panel): Verdict {
  const { inFavour, against, abstained } = tallyOf(facts, panel);
  return inFavour + against + abstained >= panel.quorumMin ? "yes" : "undetermined";
}

/** Whether the panel has quorum and more voted for the proposal than against it (PR23). */
export function isCarried(facts: GateFacts, panel: Panel): Verdict {
  if (hasQuorum(facts, panel) !== "yes") return "undetermined";
  const { inFavour, against } = tallyOf(facts, panel);
  return inFavour > against ? "yes" : "no";
}
