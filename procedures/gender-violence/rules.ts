import { allHold, type GateFacts, isWritten, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** GB1: she agreed that it is recorded. */
export function isRecordAgreed({ fields }: GateFacts): Verdict {
  return verdictOf(fields["recordAgreed"]);
}

/** GB3: she agrees, or a named law orders it; what she declined is told to nobody. */
export function isShareAgreed({ answers }: GateFacts): Verdict {
  if (answers["serviceOutcome"] === "declined" || isWritten(answers["lawOrders"])) return "yes";
  return verdictOf(answers["survivorAgrees"]);
}

/** GB3: a doctor learns of it when she wants; an offer that she declines is an offer. */
export function isHealthHers({ answers }: GateFacts): Verdict {
  return answers["healthOutcome"] === "declined" ? "yes" : verdictOf(answers["healthAgrees"]);
}

/** GB4: health care was offered, and she agrees to close. */
export function isHealthOffered(facts: GateFacts): Verdict {
  return allHold(pastOf(facts, "offerHealth").length > 0 ? "yes" : "no", verdictOf(facts.answers["closingAgreed"]));
}
