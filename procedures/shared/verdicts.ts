import { type GateFacts, listOf, type StepId, type Verdict, verdictOf } from "../../src/process/index.ts";

/** The other way round; what is not known stays so (R6). */
export function opposite(verdict: Verdict): Verdict {
  return verdict === "undetermined" ? verdict : verdict === "yes" ? "no" : "yes";
}

/** Whether an answer is a "no"; what is not known stays so (R6). */
export function isDenied(given: unknown): Verdict {
  return opposite(verdictOf(given));
}

/**
 * Whether the person fears none of these States. Who was not asked what they fear fears every State, so that nobody is asked
 * and nobody is sent before (R1).
 * @source refugee-1951:33.1
 */
export function isNoneFeared(person: GateFacts["person"], states: readonly string[]): Verdict {
  if (states.length === 0) return "yes";
  if (person["fearedAsked"] === undefined) return "undetermined";
  return listOf(person["feared"]).some((state) => states.includes(state)) ? "no" : "yes";
}

/** What was handed in when a step was last taken after another: an answer of an earlier round is none. Undefined when it was not. */
export function takenSince({ taken }: GateFacts, step: StepId, since: StepId): Readonly<Record<string, unknown>> | undefined {
  const begun = taken.findLastIndex((one) => one.step === since);
  return taken.slice(begun + 1).findLast((one) => one.step === step)?.answers;
}
