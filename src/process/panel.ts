import type { GateFacts, Panel, TakenStep } from "./definition.ts";
import type { Verdict } from "./facts.ts";

/** The votes of one sitting. */
export type Tally = { readonly inFavour: number; readonly against: number; readonly abstained: number };

/** The votes that count: of each member the latest, cast since the case was last laid before the panel (PR23). */
export function votesOf(taken: readonly TakenStep[], panel: Panel): TakenStep[] {
  const laid = taken.findLastIndex((one) => one.step === panel.laidBefore);
  const cast = laid < 0 ? [] : taken.slice(laid).filter((one) => one.step === panel.vote);
  return [...new Map(cast.map((one) => [one.by, one])).values()];
}

/** Counts the votes of the sitting (PR23). */
export function tallyOf({ taken }: Pick<GateFacts, "taken">, panel: Panel): Tally {
  const latest = votesOf(taken, panel);
  const count = (vote: string) => latest.filter((one) => one.answers[panel.question] === vote).length;
  return { inFavour: count("for"), against: count("against"), abstained: count("abstain") };
}

/** Whether enough members have voted. Too few is undetermined: the others are still to be asked. */
export function hasQuorum(facts: Pick<GateFacts, "taken">, panel: Panel): Verdict {
  const { inFavour, against, abstained } = tallyOf(facts, panel);
  return inFavour + against + abstained >= panel.quorumMin ? "yes" : "undetermined";
}

/** Whether the panel has quorum and more voted for the proposal than against it (PR23). */
export function isCarried(facts: Pick<GateFacts, "taken">, panel: Panel): Verdict {
  if (hasQuorum(facts, panel) !== "yes") return "undetermined";
  const { inFavour, against } = tallyOf(facts, panel);
  return inFavour > against ? "yes" : "no";
}
