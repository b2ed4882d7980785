import { ok, refuse, type Result } from "../kernel/index.ts";
import type { Procedure, Step } from "./definition.ts";
import type { Form, Question } from "./form.ts";
import type { Gate, GateFacts } from "./gate.ts";
import type { ClockId, GateId, StepId } from "./keys.ts";
import type { SchemeOfCase } from "./scheme-terms.ts";
import { papersOf } from "./letters.ts";
import { formIn, type NationalForms } from "./national.ts";

/** Why a step is not taken; the texts are in texts.ts. */
export type StepRefusal =
  | "step.unknown"
  | "step.not-from-here"
  | "step.not-yours"
  | "step.answer-missing"
  | "step.answer-unknown"
  | "step.answer-malformed"
  | "gate.blocked"
  | "gate.undetermined";

/** What a step that may be taken does: the state it leads to, its clocks, papers, hand-offs. */
export type StepPlan = {
  readonly to: string;
  readonly step: StepId;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly starts: readonly ClockId[];
  readonly stops: readonly ClockId[];
  readonly suspends: readonly ClockId[];
  readonly resumes: readonly ClockId[];
  readonly extends: readonly ClockId[];
  readonly issues: readonly string[];
  readonly revokes: readonly string[];
  readonly handsOff: Step["handsOff"];
  readonly movesTo: string | undefined;
  readonly brings: string | undefined;
  readonly releases: string | undefined;
};

/** The step as it stands in the definition, with what national law adds to its form. */
export type StepRequest = {
  readonly procedure: Procedure;
  readonly state: string;
  readonly step: StepId;
  /** Parts that the actor plays in this case. */
  readonly parts: readonly string[];
  readonly facts: GateFacts;
  /** What the State's law adds to the forms. */
  readonly national?: NationalForms;
};

/**
 * Decides whether a step may be taken now: from this state, by this actor, with these answers, through its gates.
 * @refuses step.unknown, step.not-from-here, step.not-yours, step.answer-missing, step.answer-unknown,
 *   step.answer-malformed (PR1-PR4), gate.blocked, gate.undetermined (the gate's own rule)
 */
export function decideStep(request: StepRequest): Result<StepPlan, StepRefusal> {
  const { procedure, facts } = request;
  // Names of every object, such as "toString", are no steps.
  const step = Object.hasOwn(procedure.steps, request.step) ? procedure.steps[request.step] : undefined;
  if (!step) return refuse("step.unknown", "PR1");
  if (!step.from.includes(request.state)) return refuse("step.not-from-here", "PR1");
  if (!step.by.some((part) => request.parts.includes(part))) return refuse("step.not-yours", "PR2");
  const form = step.form === undefined ? undefined : procedure.forms[step.form];
  const answered = checkAnswers(formIn(form, request.national, facts.today), facts.answers);
  if (!answered.ok) return answered;
  const answers = withDerived(form, facts.answers, facts.scheme ?? facts.schemeAnew);
  const gated = passGates(gatesOf(procedure, step.gates), { ...facts, answers });
  if (!gated.ok) return gated;
  return ok(planOf(request, step, answers));
}

/** The state and the clocks with which a case begins. */
export type OpeningPlan = {
  readonly state: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly starts: readonly ClockId[];
};

/**
 * Decides whether a case may be opened: by this actor, with these answers, through the gates of the opening (PR51).
 * @refuses step.not-yours, step.answer-missing, step.answer-unknown, step.answer-malformed (PR2-PR4), gate.blocked, gate.undetermined
 */
export function decideOpening(request: Pick<StepRequest, "procedure" | "parts" | "national" | "facts">): Result<OpeningPlan, StepRefusal> {
  const { procedure, parts, facts } = request;
  const { answers } = facts;
  const opening = procedure.opening;
  if (!opening.by.some((part) => parts.includes(part))) return refuse("step.not-yours", "PR2");
  const form = opening.form === undefined ? undefined : procedure.forms[opening.form];
  const answered = checkAnswers(formIn(form, request.national, facts.today), answers);
  if (!answered.ok) return answered;
  const known = withDerived(form, answers, facts.scheme);
  const gated = passGates(gatesOf(procedure, opening.gates), { ...facts, answers: known });
  if (!gated.ok) return gated;
  return ok({ state: procedure.initial, answers: known, starts: opening.starts ?? [] });
}

/** Gates of a definition by id; `checkProcedure` has made sure that each is there. */
export function gatesOf(procedure: Procedure, ids: readonly GateId[] = []): Gate[] {
  return ids.flatMap((id) => procedure.gates[id] ?? []);
}

/** The answers with what follows from them, in the order of the form, so that one may follow from another (PR25). */
export function withDerived(
  form: Form | undefined,
  answers: Readonly<Record<string, unknown>>,
  scheme?: SchemeOfCase,
): Readonly<Record<string, unknown>> {
  return (form?.questions ?? []).reduce<Readonly<Record<string, unknown>>>((known, { id, derives }) => {
    const value = derives?.(known, scheme);
    return value === undefined ? known : { ...known, [id]: value };
  }, answers);
}

function planOf(request: StepRequest, step: Step, answers: Readonly<Record<string, unknown>>): StepPlan {
  return {
    to: step.to ?? request.state,
    step: request.step,
    answers,
    starts: step.starts ?? [],
    stops: step.stops ?? [],
    suspends: step.suspends ?? [],
    resumes: step.resumes ?? [],
    extends: step.extends ?? [],
    issues: papersOf(request.procedure, step, { ...request.facts.fields, ...answers }),
    revokes: step.revokes ?? [],
    handsOff: step.handsOff ?? [],
    movesTo: step.movesTo,
    brings: step.brings,
    releases: step.releases,
  };
}

/** The first gate that does not hold is the one an officer must be told. */
export function passGates(gates: readonly Gate[], facts: GateFacts): Result<true, StepRefusal> {
  for (const gate of gates) {
    const verdict = gate.holds(facts);
    if (verdict === "yes") continue;
    return refuse(verdict === "no" ? "gate.blocked" : "gate.undetermined", gate.rule, { field: `gate.${gate.id}`, source: gate.source });
  }
  return ok(true);
}

/** Whether a question is put at all, given the answers so far. */
export function isAsked(question: Question, answers: Readonly<Record<string, unknown>>): boolean {
  if (question.derives) return false;
  if (!question.when) return true;
  const given = answers[question.when.question];
  return Array.isArray(given) ? question.when.is.some((value) => given.includes(value)) : question.when.is.includes(String(given));
}

function checkAnswers(form: Form | undefined, answers: Readonly<Record<string, unknown>>): Result<true, StepRefusal> {
  const questions = form?.questions ?? [];
  const known = new Set(questions.filter((question) => !question.derives).map((question) => question.id));
  for (const id of Object.keys(answers)) if (!known.has(id)) return refuse("step.answer-unknown", "PR3", { field: "answers" });
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    const given = answers[question.id];
    if (isEmpty(given, question)) {
      if (question.required) return refuse("step.answer-missing", "PR3", { field: `answers.${question.id}` });
      continue;
    }
    if (!fits(question, given)) return refuse("step.answer-malformed", "PR4", { field: `answers.${question.id}` });
  }
  return ok(true);
}

function isEmpty(given: unknown, question: Question): boolean {
  if (given === undefined || given === null || given === "") return true;
  if (Array.isArray(given) && given.length === 0) return true;
  return question.kind === "answer" && given === "notAsked";
}

const textMax = 20_000;
const listMax = 50;

function fits(question: Question, given: unknown): boolean {
  const has = (value: unknown) => typeof value === "string" && (question.options === undefined || Object.hasOwn(question.options, value));
  switch (question.kind) {
    case "answer":
      return ["yes", "no", "unsure"].includes(String(given));
    case "choice":
      return has(given);
    case "choices":
      return isListOf(given, has);
    case "number":
      return isQuantity(given);
    case "day":
      return typeof given === "string" && isDay(given);
    case "country":
      return typeof given === "string" && /^[A-Z]{2}$/.test(given);
    case "countries":
      return isListOf(given, (one) => typeof one === "string" && /^[A-Z]{2}$/.test(one));
    case "language":
      return typeof given === "string" && /^[a-z]{3}$/.test(given);
    case "lawRefs":
      return isListOf(given, (one) => typeof one === "string" && /^[a-z0-9-]+:[\w.()-]+$/.test(one));
    case "persons":
      return isListOf(given, (one) => typeof one === "string" && one.length > 0 && one.length <= textMax);
    case "person":
    case "place":
    case "text":
    case "longText":
      return typeof given === "string" && given.length <= textMax;
  }
}

/** Every number that a form asks for counts or measures something. */
function isQuantity(given: unknown): boolean {
  return typeof given === "number" && Number.isFinite(given) && given >= 0;
}

function isListOf(given: unknown, each: (one: unknown) => boolean): boolean {
  return Array.isArray(given) && given.length <= listMax && given.every(each);
}

function isDay(given: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given);
}
