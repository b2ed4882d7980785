import {
  allHold,
  type GateFacts,
  givenOf,
  hasGuardian,
  isDenied,
  isNoneFeared,
  isWritten,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** OM1: in their words, free. */
export function isWishFree({ fields }: GateFacts): Verdict {
  return isWritten(fields["wishWords"]) ? verdictOf(fields["wishFree"]) : "no";
}

/** OM2: not feared, and not on the way to a country that is: when it is proven and again on the day, by what is known of the person then. */
export function isDestinationSafe(facts: GateFacts): Verdict {
  return allHold(isNoneFeared(facts, [String(facts.fields["onwardTo"])]), isDenied(givenOf(facts, "chainReturn")));
}

/** OM3: admitted in writing. */
export function isAdmissionProven({ answers }: GateFacts): Verdict {
  const proof = answers["admissionProof"];
  return proof === undefined ? "undetermined" : proof === "none" ? "no" : "yes";
}

/** OM4: still wished; a child, and who may be one, with somebody. */
export function isStillWished(facts: GateFacts): Verdict {
  return allHold(verdictOf(facts.answers["stillWished"]), hasGuardian(facts));
}
