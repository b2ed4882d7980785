import { allHold, type GateFacts, givenOf, isDenied, isNoneFeared, isWritten, listOf, type Verdict } from "../../src/process/index.ts";

/** States of cases by which somebody is a refugee or a stateless person here. */
const statuses: Readonly<Record<string, readonly string[]>> = { asylum: ["recognised"], statelessness: ["recognised"] };

/** NA1: eligible today, by a clause. */
export function isEligible({ answers, today }: GateFacts): Verdict {
  const since = answers["eligibleSince"];
  if (typeof since !== "string" || listOf(answers["eligibleBy"]).length === 0) return "undetermined";
  return since <= today ? "yes" : "no";
}

/** NA2: the simplified way for those whom it is for, without a fee. */
export function isTrackOpen(facts: GateFacts): Verdict {
  if (givenOf(facts, "track") !== "simplified") return "yes";
  const hasStatus = facts.cases.some((one) => statuses[one.procedure]?.includes(one.state));
  return allHold(hasStatus ? "yes" : "no", isDenied(facts.answers["feeAsked"]));
}

/** NA3: no State feared was asked. */
export function isNoFearedAsked(facts: GateFacts): Verdict {
  return isNoneFeared(facts, listOf(facts.answers["statesAsked"]));
}

/** NA4: nobody gives up a citizenship before another is assured. */
export function isNeverStateless({ answers }: GateFacts): Verdict {
  const renunciation = answers["renunciation"];
  return renunciation === undefined ? "undetermined" : renunciation === "before" ? "no" : "yes";
}

/** NA6: reasons, and of a decree for many its name and the place in its list; whoever has a place has a decree. */
export function areReasonsWritten(facts: GateFacts): Verdict {
  const { decree, decreePlace, outcome, reasons } = facts.answers;
  const isNamed = isWritten(decree) && typeof decreePlace === "number" && decreePlace >= 1;
  const isFree = decreePlace === undefined && (givenOf(facts, "track") !== "batch" || outcome !== "granted");
  return (isNamed || isFree) && isWritten(reasons) ? "yes" : "no";
}
