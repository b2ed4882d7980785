import type { Majority } from "./country.ts";
import type { Panel } from "./definition.ts";
import type { GateFacts, TakenStep } from "./gate.ts";
import type { Verdict } from "./facts.ts";

/** The votes of one sitting. */
export type Tally = { readonly inFavour: number; readonly against: number; readonly abstained: number };

/** The votes that count: of each member the latest, cast since the case was last laid before the panel (PR23). */
export function votesOf(taken: readonly TakenStep[], panel: Panel): TakenStep[] {
  const laid = taken.findLastIndex((one) => one.step === panel.laidBefore);
  const cast = laid < 0 ? [] : taken.slice(laid).filter((one) => one.step === panel.vote);
  return [...new Map(cast.map((one) => [one.by, one])).values()];
}

/** How many voted which way, of votes that count. */
export function countVotes(votes: readonly unknown[]): Tally {
  const count = (vote: string) => votes.filter((one) => one === vote).length;
  return { inFavour: count("for"), against: count("against"), abstained: count("abstain") };
}

/** Counts the votes of the sitting (PR23). */
export function tallyOf({ taken }: Pick<GateFacts, "taken">, panel: Panel): Tally {
  return countVotes(votesOf(taken, panel).map((one) => one.answers[panel.question]));
}

/** What a body needs to decide. Seats are absent where nobody read how many it has; more than half of them then cannot be told. */
export type VotingRule = { readonly quorum: number; readonly majority: Majority; readonly seats?: number | undefined };

/** Whether enough members have voted. Too few is undetermined: the others are still to be asked. */
export function isQuorate({ inFavour, against, abstained }: Tally, { quorum }: Pick<VotingRule, "quorum">): Verdict {
  return inFavour + against + abstained >= quorum ? "yes" : "undetermined";
}

/** Whether a proposal has the quorum and its majority (PR23, PR80). */
export function isAdopted(tally: Tally, rule: VotingRule): Verdict {
  if (isQuorate(tally, rule) !== "yes") return "undetermined";
  if (rule.majority === "ofVotes") return tally.inFavour > tally.against ? "yes" : "no";
  if (rule.seats === undefined) return "undetermined";
  return tally.inFavour * 2 > rule.seats ? "yes" : "no";
}

const ruleOfPanel = ({ quorumMin }: Panel): VotingRule => ({ quorum: quorumMin, majority: "ofVotes" });

/** Whether enough members of a panel have voted. */
export function hasQuorum(facts: Pick<GateFacts, "taken">, panel: Panel): Verdict {
  return isQuorate(tallyOf(facts, panel), ruleOfPanel(panel));
}

/** Whether the panel has quorum and more voted for the proposal than against it (PR23). */
export function isCarried(facts: Pick<GateFacts, "taken">, panel: Panel): Verdict {
  return isAdopted(tallyOf(facts, panel), ruleOfPanel(panel));
}
