import { type GateFacts, givenOf, isChild, isDenied, isWritten, listOf, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** AS1: the person was asked which countries they fear. That they cannot say is an answer; silence of the form is not. */
export function isFearAsked({ person }: GateFacts): Verdict {
  return Array.isArray(person["feared"]) || person["fearedAsked"] !== undefined ? "yes" : "undetermined";
}

/** AS2: the applicant and every other adult of the claim have had an interview of their own. */
export function isEveryAdultHeard(facts: GateFacts): Verdict {
  const interviews = pastOf(facts, "interview");
  if (!interviews.some((one) => one["heard"] === "applicant")) return "no";
  const heard = new Set(interviews.filter((one) => one["heard"] === "otherAdult").map((one) => one["heardPerson"]));
  return listOf(facts.fields["adults"]).every((adult) => heard.has(adult)) ? "yes" : "no";
}

/** AS3: what one says, the others of the family do not hear. */
export function isHeardAlone({ answers }: GateFacts): Verdict {
  return answers["heard"] === "child" ? "yes" : verdictOf(answers["heardAlone"]);
}

/** AS4: the wish for a woman or a man is honoured, or the person agrees to go on without. */
export function areWishesHonoured({ answers, fields }: GateFacts): Verdict {
  const wishes = [
    [fields["interviewerSexWished"], answers["interviewerSex"]],
    [fields["interpreterSexWished"], answers["interpreterSex"]],
  ];
  if (wishes.some(([wished]) => wished === undefined)) return "undetermined";
  const isHonoured = wishes.every(([wished, came]) => wished === "any" || came === "none" || wished === came);
  return isHonoured ? "yes" : verdictOf(answers["otherAgreed"]);
}

/** AS5: the interpreter has no links to a country the person fears. */
export function isInterpreterSafe({ answers }: GateFacts): Verdict {
  if (answers["interpreterSex"] === "none") return "yes";
  return isDenied(answers["interpreterLinks"]);
}

/** AS6: a child, and who may be a child, has a representative, who is present. Doubt speaks for the child. */
export function isChildRepresented(facts: GateFacts): Verdict {
  const alone = facts.fields["childAlone"];
  const child = isChild(facts);
  if (child === "undetermined" && alone === undefined) return "undetermined";
  const mayBeChild = child === "yes" || alone === "yes" || alone === "unsure" || facts.answers["heard"] === "child";
  if (!mayBeChild) return "yes";
  if (!isWritten(givenOf(facts, "representative"))) return "no";
  return facts.answers["representativePresent"] === "yes" ? "yes" : "no";
}

/** AS7: each record was read back and confirmed, at the interview or after it. */
export function isReadBack(facts: GateFacts): Verdict {
  const interviews = pastOf(facts, "interview");
  if (interviews.length === 0) return "undetermined";
  const open = interviews.filter((one) => one["readBack"] !== "yes").length;
  const later = pastOf(facts, "readBack").filter((one) => one["readBack"] === "yes").length;
  return later >= open ? "yes" : "no";
}
