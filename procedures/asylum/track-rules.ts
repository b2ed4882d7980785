import {
  allHold,
  type GateFacts,
  givenOf,
  isDenied,
  isWritten,
  mayBeChild,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { careProcedures } from "../shared/care.ts";

/** AS27: a track of its own only where the law has it, and after a return to the regular one no other. */
export function isTrackLawful(facts: GateFacts): Verdict {
  if (facts.answers["track"] === "regular") return "yes";
  if (pastOf(facts, "leaveTrack").length > 0) return "no";
  const has = facts.options["fastTracks"];
  return has === true ? "yes" : has === false ? "no" : "undetermined";
}

/** AS28-AS30: who the track is not for is not in it, at the choice and again before the assessment and the decision. */
export function doesTrackFit(facts: GateFacts): Verdict {
  const track = givenOf(facts, "track") ?? "regular";
  if (track === "regular") return "yes";
  if (facts.cases.some((one) => one.procedure === "exclusion" && !one.isFinal)) return "no";
  if (track === "primaFacie") return isGroupDecided(facts);
  return track === "unfounded" ? isHardy(facts) : "yes";
}

/** AS28: no child alone or maybe so, nobody trafficked, tortured or subjected to violence. */
function isHardy(facts: GateFacts): Verdict {
  if (mayBeChild(facts) || facts.fields["childAlone"] === "yes") return "no";
  if (facts.cases.some((one) => careProcedures.includes(one.procedure))) return "no";
  if (["indicators", "unsure"].includes(String(facts.fields["traffickingScreen"]))) return "no";
  return isDenied(givenOf(facts, "trackVulnerable"));
}

/** AS30: a decision on the group holds today, and the person belongs to it. */
function isGroupDecided(facts: GateFacts): Verdict {
  const until = givenOf(facts, "groupUntil");
  const isInForce = isWritten(givenOf(facts, "groupDecision")) && typeof until === "string" && until >= facts.today;
  return allHold(isInForce ? "yes" : "no", verdictOf(givenOf(facts, "belongs")));
}

/** AS31: only who is in another track returns to the regular one. */
export function isTrackFast({ fields }: GateFacts): Verdict {
  return (fields["track"] ?? "regular") === "regular" ? "no" : "yes";
}
