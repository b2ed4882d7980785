import { allHold, type GateFacts, givenOf, isWritten, listOf, mayBeChild, type Verdict, verdictOf } from "../../src/process/index.ts";

/** OM1: in their words, free. */
export function isWishFree({ fields }: GateFacts): Verdict {
  return isWritten(fields["wishWords"]) ? verdictOf(fields["wishFree"]) : "no";
}

/** OM2: not feared, and not on the way to a country that is. */
export function isDestinationSafe({ answers, fields, person }: GateFacts): Verdict {
  if (person["fearedAsked"] === undefined) return "undetermined";
  if (listOf(person["feared"]).includes(String(fields["onwardTo"]))) return "no";
  const chain = verdictOf(answers["chainReturn"]);
  return chain === "undetermined" ? chain : chain === "no" ? "yes" : "no";
}

/** OM3: admitted in writing. */
export function isAdmissionProven({ answers }: GateFacts): Verdict {
  const proof = answers["admissionProof"];
  return proof === undefined ? "undetermined" : proof === "none" ? "no" : "yes";
}

/** OM4: still wished; a child, and who may be one, with somebody. */
export function isStillWished(facts: GateFacts): Verdict {
  const guarded = !mayBeChild(facts) || isWritten(givenOf(facts, "guardian"));
  return allHold(verdictOf(facts.answers["stillWished"]), guarded ? "yes" : "no");
}
