import { actorsOf, allHold, isChild, isWritten, listOf, pastOf, verdictOf, type GateFacts, type Verdict } from "../../src/process/index.ts";

/** The smallest record of a person, in an emergency too. @source unhcr-standards:registration.emergency */
const smallestRecord = ["names", "sex", "birth", "nationalities", "languages"] as const;

/** RG1: each field of the smallest record was asked; "unknown" is an answer, an empty field is not. */
export function isSmallestRecordAsked({ person }: GateFacts): Verdict {
  return smallestRecord.every((field) => person[field] !== undefined) ? "yes" : "undetermined";
}

/** RG2: the person knows what the record is for. */
export function isUseExplained({ answers, fields }: GateFacts): Verdict {
  return verdictOf(answers["informedOfUse"] ?? fields["informedOfUse"]);
}

/** RG3: the search for an earlier record has an answer. */
export function isDuplicateSettled({ fields }: GateFacts): Verdict {
  const result = fields["duplicateResult"];
  if (result === undefined) return "undetermined";
  return result === "open" ? "no" : "yes";
}

/** RG4: who verifies is not who captured. */
export function isVerifierAnother(facts: GateFacts): Verdict {
  const before = actorsOf(facts, ["captureIdentity", "compare"]);
  if (before.size === 0) return "undetermined";
  return before.has(facts.actor) ? "no" : "yes";
}

/** RG5: everybody gets a paper; an adult, and a child who lives alone, one of their own. */
export function isPaperOwn(facts: GateFacts): Verdict {
  if (facts.answers["certificateKind"] === "own") return "yes";
  const child = isChild(facts);
  if (child !== "yes") return child;
  const alone = verdictOf(facts.fields["livesAlone"]);
  return alone === "undetermined" ? alone : alone === "no" ? "yes" : "no";
}

/** How often somebody is sought before the record rests. @source decision:0004 */
export const searchesMin = 2;

/** RG6: "not seen" is said only of somebody who was sought on different days. */
export function isUnseenSought(facts: GateFacts): Verdict {
  if (facts.answers["inactiveBecause"] !== "notSeen") return isWritten(facts.answers["inactiveNote"]) ? "yes" : "no";
  const days = new Set(pastOf(facts, "noteSearch").map((one) => one["soughtOn"]));
  return days.size >= searchesMin ? "yes" : "no";
}

/** RG7: a household has members, or the person lives alone; unsure is settled before the record is compared. */
export function isHouseholdKnown({ answers }: GateFacts): Verdict {
  const alone = verdictOf(answers["livesAlone"]);
  if (alone === "undetermined") return "undetermined";
  return alone === "yes" || listOf(answers["householdMembers"]).length > 0 ? "yes" : "no";
}

/** RG10: a restriction names law, reason and a last day to come, and was told. */
export function isRestrictionGrounded({ answers, today }: GateFacts): Verdict {
  const until = answers["restrictionUntil"];
  const isWhole = isWritten(answers["restrictionLaw"]) && isWritten(answers["restrictionReason"]);
  return allHold(isWhole && typeof until === "string" && until > today ? "yes" : "no", verdictOf(answers["restrictionTold"]));
}

/** RG14: schooling is asked of a child, also of one who may be one. */
export function isAChild(facts: GateFacts): Verdict {
  return isChild(facts);
}

/** RG14: for a child out of school somebody is named who sees to it, and the answer is the one that stands in the file (PE28). */
export function isSchoolFollowed({ answers, person }: GateFacts): Verdict {
  if (answers["schooling"] === undefined) return "undetermined";
  const goes = (person["schooling"] as { readonly goes?: unknown } | undefined)?.goes;
  if (goes === (answers["schooling"] === "atSchool" ? "no" : "yes")) return "no";
  return answers["schooling"] !== "outOfSchool" || isWritten(answers["schoolWho"]) ? "yes" : "no";
}
