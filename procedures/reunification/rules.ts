import { allHold, type GateFacts, givenOf, isNoneFeared, isWritten, listOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** States in which somebody is protected for good. */
const protectedStates: Readonly<Record<string, readonly string[]>> = {
  asylum: ["recognised", "complementary"],
  statelessness: ["recognised"],
};

/** FU1: the sponsor has a status, by a case of theirs or by a paper that was seen. Who still waits for it is undetermined, not refused. */
export function isSponsorProtected({ cases, fields }: GateFacts): Verdict {
  if (cases.some((one) => protectedStates[one.procedure]?.includes(one.state))) return "yes";
  if (cases.some((one) => one.procedure in protectedStates && !one.isFinal)) return "undetermined";
  return verdictOf(fields["statusSeen"]);
}

/** FU1: no case of the sponsor's own for a status is open. */
export function isSponsorSettled({ cases }: GateFacts): Verdict {
  return cases.some((one) => one.procedure in protectedStates && !one.isFinal) ? "no" : "yes";
}

/** FU2: each agrees for themselves, and nobody speaks for a child who would gain by it. */
export function isFamilyAgreed({ answers }: GateFacts): Verdict {
  const child =
    answers["childAmong"] === "no" ? "yes" : answers["childAmong"] === "yes" ? verdictOf(answers["childSpokenFor"]) : "undetermined";
  return allHold(verdictOf(answers["allAgree"]), child);
}

/** FU3: the link was shown by some means; genes alone never, and never without consent. */
export function isLinkShown({ answers }: GateFacts): Verdict {
  const means = listOf(answers["linkShownBy"]);
  if (means.length === 0) return "undetermined";
  if (!means.includes("genes")) return "yes";
  return allHold(means.length > 1 ? "yes" : "no", verdictOf(answers["genesConsent"]));
}

/** FU4: no authority of a country feared was asked. */
export function isNoFearedAsked(facts: GateFacts): Verdict {
  return isNoneFeared(facts, listOf(facts.answers["authoritiesAsked"]));
}

/** FU5: where a child is concerned, their best interests were assessed first. */
export function isChildAssessed(facts: GateFacts): Verdict {
  const among = givenOf(facts, "childAmong");
  if (among !== "yes") return among === "no" ? "yes" : "undetermined";
  return verdictOf(givenOf(facts, "bestInterestsAssessed"));
}

/** FU8: a refusal says why. */
export function areReasonsWritten({ answers }: GateFacts): Verdict {
  return isWritten(answers["refusalReasons"]) ? "yes" : "no";
}
