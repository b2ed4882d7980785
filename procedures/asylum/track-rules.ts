import { type GateFacts, givenOf, isDenied, mayBeChild, pastOf, type Verdict } from "../../src/process/index.ts";
import { careProcedures } from "../shared/care.ts";
import { isOfGroup } from "../shared/group.ts";

/** AS27: a track of its own only where the law has it, and after a return to the regular one no other. */
export function isTrackLawful(facts: GateFacts): Verdict {
  if (facts.answers["track"] === "regular") return "yes";
  if (pastOf(facts, "leaveTrack").length > 0) return "no";
  const has = facts.options["fastTracks"];
  return has === true ? "yes" : has === false ? "no" : "undetermined";
}

const trackOf = (facts: GateFacts): unknown => givenOf(facts, "track") ?? "regular";

/**
 * AS28: no child alone or maybe so, nobody trafficked, tortured or subjected to violence among the manifestly unfounded, at the choice
 * and again before the assessment and the decision.
 */
export function isTrackSafe(facts: GateFacts): Verdict {
  if (trackOf(facts) !== "unfounded") return "yes";
  if (mayBeChild(facts) || facts.fields["childAlone"] === "yes") return "no";
  if (facts.cases.some((one) => careProcedures.includes(one.procedure))) return "no";
  if (["indicators", "unsure"].includes(String(facts.fields["traffickingScreen"]))) return "no";
  return isDenied(givenOf(facts, "trackVulnerable"));
}

/** AS29: while exclusion is examined, none but the regular track. */
export function isTrackUnhurried(facts: GateFacts): Verdict {
  if (trackOf(facts) === "regular") return "yes";
  return facts.cases.some((one) => one.procedure === "exclusion" && !one.isFinal) ? "no" : "yes";
}

/** AS30: a decision on the group holds today, and the person belongs to it, by what is recorded of both. */
export function isTrackGrouped(facts: GateFacts): Verdict {
  return trackOf(facts) === "primaFacie" ? isOfGroup(facts, "primaFacie") : "yes";
}

/** AS31: only who is in another track returns to the regular one. */
export function isTrackFast({ fields }: GateFacts): Verdict {
  return (fields["track"] ?? "regular") === "regular" ? "no" : "yes";
}
