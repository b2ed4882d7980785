import {
  allHold,
  type GateFacts,
  isOtherHand,
  isWritten,
  listOf,
  mayBeChild,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { careProcedures } from "../shared/care.ts";
import { alternatives } from "./forms.ts";

/** DE1: not a child, beyond doubt. */
export function isNoChild(facts: GateFacts): Verdict {
  return mayBeChild(facts) ? "no" : "yes";
}

/** DE2: each was weighed, and it says why none does. */
export function areAlternativesFirst(facts: GateFacts): Verdict {
  const weighed = pastOf(facts, "weigh");
  if (weighed.length === 0) return "no";
  const seen = new Set(weighed.flatMap((one) => listOf(one["altsWeighed"])));
  return Object.keys(alternatives).every((one) => seen.has(one)) && weighed.some((one) => isWritten(one["altsWhyNot"])) ? "yes" : "no";
}

/** DE3: a ground in the person's own case; entry alone is none. */
export function isGroundOwn({ fields }: GateFacts): Verdict {
  const ground = fields["holdGround"];
  if (ground === undefined) return "undetermined";
  return ground !== "entry" && isWritten(fields["groundFacts"]) ? "yes" : "no";
}

/** DE4: reasons told, calls possible. */
export function areRightsTold({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["reasonsTold"]), verdictOf(answers["counselCalled"]));
}

/** DE5: fit by a doctor, and no victim by an open case that this office may learn of. */
export function isFit({ answers, cases }: GateFacts): Verdict {
  return allHold(
    verdictOf(answers["fitToHold"]),
    cases.some((one) => careProcedures.includes(one.procedure) && !one.isFinal) ? "no" : "yes",
  );
}

/** DE6: another than who ordered. */
export function isJudgeAnother(facts: GateFacts): Verdict {
  return isOtherHand(facts, ["hold", "weigh", "open"]);
}

/** DE7: explained, and within the person's power. */
export function doesAlternativeFit({ answers }: GateFacts): Verdict {
  return verdictOf(answers["alternativeAgreed"]);
}
