import { allHold, givenOf, isChild, isWritten, pastOf, verdictOf, type GateFacts, type Verdict } from "../../src/process/index.ts";

/** AS14: the notice says what was decided. */
export function isOutcome(outcome: string): (facts: GateFacts) => Verdict {
  return ({ fields }) => (fields["outcome"] === undefined ? "undetermined" : fields["outcome"] === outcome ? "yes" : "no");
}

/**
 * AS15: a rejection is final only when the time for appeal is over, or the appeal is.
 * Where no figure is confirmed, somebody competent has to say when it ended.
 */
export function isAppealOver(facts: GateFacts): Verdict {
  return allHold(isTermOver(facts), isOtherRemedyOver(facts));
}

function isTermOver(facts: GateFacts): Verdict {
  const appeal = facts.clocks["appeal"];
  if (appeal === "passed" || appeal === "stopped") return "yes";
  return appeal === "running" || appeal === "suspended" ? "no" : isEndStated(facts);
}

/** Somebody competent says by name on which day the time ended. */
function isEndStated({ answers, today }: GateFacts): Verdict {
  const endedOn = answers["windowEndedOn"];
  if (typeof endedOn !== "string" || !isWritten(answers["windowConfirmedBy"])) return "undetermined";
  return endedOn < today ? "yes" : "no";
}

/**
 * AS34: where the law lets a complaint go to a higher body and to a court, and the one does not bar the other, a rejection that the higher
 * body upheld is final only when a court was asked too, or somebody competent says that the time for it is over. Where it was not read
 * whether the law does, nothing is asked.
 */
function isOtherRemedyOver(facts: GateFacts): Verdict {
  const asked = pastOf(facts, "appeal").map((one) => one["appealBody"]);
  if (facts.options["appealHigher"] !== true || !asked.includes("higherBody") || asked.includes("court")) return "yes";
  return isEndStated(facts);
}

/** AS35: it goes on to a body that did not decide on it before. */
export function isBodyAnother(facts: GateFacts): Verdict {
  if (facts.options["appealHigher"] !== true) return "yes";
  const body = facts.answers["appealBody"];
  if (body === undefined) return "undetermined";
  return pastOf(facts, "appeal").some((one) => one["appealBody"] === body) && wasUpheldSince(facts) ? "no" : "yes";
}

/** Whether the last appeal was answered by the same examination, and not sent back to be decided anew. */
function wasUpheldSince({ taken }: GateFacts): boolean {
  const last = taken.findLast((one) => ["uphold", "reverse", "sendBack", "decide"].includes(one.step));
  return last?.step === "uphold";
}

/** AS16: a late appeal gives its reason; who is in time needs none. */
export function isLatenessExplained({ clocks, answers }: GateFacts): Verdict {
  return clocks["appeal"] === "passed" && !isWritten(answers["lateReason"]) ? "no" : "yes";
}

/** AS18: a withdrawal is the person's own: in their words, free, after counsel; a child's with the representative. */
export function isWithdrawalOwn(facts: GateFacts): Verdict {
  const { answers } = facts;
  if (!isWritten(answers["withdrawalWords"])) return "no";
  const mayBeChild = isChild(facts) === "yes" || ["yes", "unsure"].includes(String(facts.fields["childAlone"]));
  const conditions = [verdictOf(answers["withdrawalFree"]), verdictOf(answers["withdrawalCounsel"])];
  if (mayBeChild) conditions.push(isWritten(givenOf(facts, "representative")) ? verdictOf(answers["representativeAgrees"]) : "no");
  if (conditions.includes("no")) return "no";
  return conditions.includes("undetermined") ? "undetermined" : "yes";
}

/** Appointments missed before silence may be taken as giving up. @source decision:0004 */
export const missedAppointmentsMin = 2;

/** AS19: a claim counts as not pursued only after two missed appointments, the person sought each time. */
export function isPersonSought(facts: GateFacts): Verdict {
  const sought = pastOf(facts, "noteAbsence").filter((one) => isWritten(one["contactTried"]));
  return new Set(sought.map((one) => one["missedOn"])).size >= missedAppointmentsMin ? "yes" : "no";
}

/** AS21: no interview before the person was told their rights in a language they understood and offered counsel. */
export function isPersonInformed({ fields }: GateFacts): Verdict {
  const answers = [verdictOf(fields["understood"]), verdictOf(fields["counselOffered"])];
  if (answers.includes("no")) return "no";
  return answers.includes("undetermined") ? "undetermined" : "yes";
}

/** AS40: the lawful ways still open were shown, with counsel. */
export function areWaysShown({ answers }: GateFacts): Verdict {
  return verdictOf(answers["waysShown"]);
}
