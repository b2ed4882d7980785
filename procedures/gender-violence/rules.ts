import { allHold, type GateFacts, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** GB1: she agreed that it is recorded. */
export function isRecordAgreed({ fields }: GateFacts): Verdict {
  return verdictOf(fields["recordAgreed"]);
}

/** GB3: a doctor learns of it when she wants; an offer that she declines is an offer, and hands nothing over. */
export function isHealthHers({ answers, handsOff = [] }: GateFacts): Verdict {
  if (answers["healthOutcome"] === "declined") return handsOff.length === 0 ? "yes" : "no";
  return verdictOf(answers["healthAgrees"]);
}

/** GB4: health care was offered, and she agrees to close. */
export function isHealthOffered(facts: GateFacts): Verdict {
  return allHold(pastOf(facts, "offerHealth").length > 0 ? "yes" : "no", verdictOf(facts.answers["closingAgreed"]));
}
