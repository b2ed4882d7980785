import type { GateFacts } from "./gate.ts";
import type { ClockId, StepId } from "./keys.ts";

/** The answer of a gate. */
export type Verdict = "yes" | "no" | "undetermined";

/** The answer of the form being handed in, else the latest of the case; undefined when never given. */
export function givenOf(facts: GateFacts, question: string): unknown {
  const now = facts.answers[question];
  return now === undefined || now === null || now === "" ? facts.fields[question] : now;
}

/**
 * A figure of the law as a gate reads it: the State's own, else, where nobody confirmed one, what somebody competent stated
 * by name in this case: the answers `figureStated` and `figureConfirmedBy`. Undefined when neither is there (PR26).
 */
export function lawFigure(facts: GateFacts, id: string): number | undefined {
  const figure = facts.figures?.[id];
  if (typeof figure === "number") return figure;
  const stated = givenOf(facts, "figureStated");
  return typeof stated === "number" && isWritten(givenOf(facts, "figureConfirmedBy")) ? stated : undefined;
}

/** Whether a place of a quota is left, by the State's figure and the node's own count; what is not known leaves none (PR33). */
export function isPlaceFree(facts: GateFacts, quota: string): Verdict {
  const places = lawFigure(facts, quota);
  const taken = facts.placesTaken?.[quota];
  if (places === undefined || taken === undefined) return "undetermined";
  return taken < places ? "yes" : "no";
}

/** A yes-no answer as a gate reads it: unsure, not asked and absent are undetermined, never "no" (R6). */
export function verdictOf(given: unknown): Verdict {
  return given === "yes" || given === "no" ? given : "undetermined";
}

/** The opposite of an answer; what is not known stays so (R6). */
export function isDenied(given: unknown): Verdict {
  const verdict = verdictOf(given);
  return verdict === "undetermined" ? verdict : verdict === "yes" ? "no" : "yes";
}

/** Whether a text was given that says something. */
export function isWritten(given: unknown): boolean {
  return typeof given === "string" && given.trim() !== "";
}

/** A list answer, empty when there is none. */
export function listOf(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.filter((one) => typeof one === "string") : [];
}

/** What was handed in each time an earlier step was taken, oldest first. */
export function pastOf(facts: Pick<GateFacts, "past">, step: StepId): readonly Readonly<Record<string, unknown>>[] {
  return facts.past[step] ?? [];
}

/** What was handed in when a step was last taken after another: an answer of an earlier round is none. Undefined when it was not. */
export function takenSince({ taken }: GateFacts, step: StepId, since: StepId): Readonly<Record<string, unknown>> | undefined {
  const begun = taken.findLastIndex((one) => one.step === since);
  return taken.slice(begun + 1).findLast((one) => one.step === step)?.answers;
}

/** Who took any of these steps in this case. */
export function actorsOf(facts: GateFacts, steps: readonly StepId[]): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => facts.actedBy[step] ?? []));
}

/** Several conditions at once: one "no" is no, else one that is not known leaves all undetermined (R6). */
export function allHold(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("no")) return "no";
  return verdicts.includes("undetermined") ? "undetermined" : "yes";
}

/** Whether who acts now took none of these steps; unknown who took them is not "somebody else" (R6). */
export function isOtherHand(facts: GateFacts, steps: readonly StepId[]): Verdict {
  const before = actorsOf(facts, steps);
  if (before.size === 0) return "undetermined";
  return before.has(facts.actor) ? "no" : "yes";
}

/**
 * Whether a time limit that protects the person is over. Where no figure is confirmed, somebody competent says by name
 * on which day it ended: the answers `windowEndedOn` and `windowConfirmedBy` of the form at hand.
 */
export function isLimitOver(facts: GateFacts, clock: ClockId): Verdict {
  const standing = facts.clocks[clock];
  if (standing === "passed" || standing === "stopped") return "yes";
  if (standing === "running" || standing === "suspended") return "no";
  const endedOn = facts.answers["windowEndedOn"];
  if (typeof endedOn !== "string" || !isWritten(facts.answers["windowConfirmedBy"])) return "undetermined";
  return endedOn < facts.today ? "yes" : "no";
}

/** Whether the person is, or may be, a child: doubt about the age speaks for the child (PR19). */
export function mayBeChild(facts: GateFacts): boolean {
  return isChild(facts) !== "no";
}

/** Whether a child, and who may be one, has a guardian who is named; a grown-up needs none. */
export function hasGuardian(facts: GateFacts): Verdict {
  return !mayBeChild(facts) || isWritten(givenOf(facts, "guardian")) ? "yes" : "no";
}

/** Whether the person fears none of these States; who was not asked what they fear may fear each (R1). */
export function isNoneFeared({ person }: GateFacts, states: readonly string[]): Verdict {
  if (states.length === 0) return "yes";
  if (person["fearedAsked"] === undefined) return "undetermined";
  return listOf(person["feared"]).some((state) => states.includes(state)) ? "no" : "yes";
}

/** @source crc-1989:1 */
const adultAgeYears = 18;

/**
 * Whether the person is, or by the birth as known could still be, under eighteen; undetermined when no birth is known.
 * Doubt about the age speaks for the child.
 * @source crc-1989:1
 */
export function isChild(facts: Pick<GateFacts, "person" | "today">): Verdict {
  const birth = facts.person["birth"];
  if (typeof birth !== "object" || birth === null || !("precision" in birth)) return "undetermined";
  const year = Number(facts.today.slice(0, 4));
  if (birth.precision === "day" && "day" in birth && typeof birth.day === "string") {
    const before = facts.today.slice(5) < birth.day.slice(5) ? 1 : 0;
    return year - Number(birth.day.slice(0, 4)) - before < adultAgeYears ? "yes" : "no";
  }
  if (birth.precision === "year" && "year" in birth && typeof birth.year === "number")
    return year - birth.year <= adultAgeYears ? "yes" : "no";
  if (birth.precision === "estimated" && "ageYears" in birth && "on" in birth && typeof birth.ageYears === "number") {
    const passed = year - Number(String(birth.on).slice(0, 4));
    return birth.ageYears + passed - estimateErrorYears < adultAgeYears ? "yes" : "no";
  }
  return "undetermined";
}

/** How far an estimated age may be wrong before a person counts as grown up. @source decision:0004 */
const estimateErrorYears = 2;
