import type { OfficerText } from "../kernel/index.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { Procedure } from "./definition.ts";
import type { Form, Question } from "./form.ts";
import type { FormId } from "./keys.ts";
import type { NationalOption } from "./national-data.ts";

/** What a State's law adds to what a definition asks: questions, and choices of its questions; and choices that an office set up (PR65). */
export type NationalForms = Pick<ProcedureSwitch, "adds" | "widens"> & {
  readonly offers?: Readonly<Record<string, Readonly<Record<string, OfficerText>>>>;
};

/**
 * A form as one State asks it: with the questions and the choices that its law adds (PR13, PR28).
 * @param on the day; a choice is there only while the law has it. Without a day every wording is there.
 */
export function formIn(form: Form | undefined, national: NationalForms = {}, on?: string): Form | undefined {
  if (form === undefined) return undefined;
  const questions = form.questions.map((question) => widened(question, national, on));
  return { ...form, questions: [...questions, ...addedTo(form.id, national)] };
}

/** Questions that national law adds to a form. */
export function addedTo(form: FormId, { adds }: NationalForms): readonly Question[] {
  return adds?.[form] ?? [];
}

/** Choices that national law adds to a question, as they hold on a day; without one, all of them. */
export function widenedBy(question: string, { widens }: NationalForms, on?: string): Readonly<Record<string, NationalOption>> {
  const all = Object.entries(widens?.[question] ?? {});
  return Object.fromEntries(all.filter(([, option]) => on === undefined || isHolding(option, on)));
}

function widened(question: Question, national: NationalForms, on: string | undefined): Question {
  const options = Object.entries(widenedBy(question.id, national, on)).map(([id, { title }]) => [id, title] as const);
  const offered = national.offers?.[question.id] ?? {};
  return question.options === undefined || options.length + Object.keys(offered).length === 0
    ? question
    : { ...question, options: { ...question.options, ...Object.fromEntries(options), ...offered } };
}

function isHolding({ validFrom, validTo }: NationalOption, on: string): boolean {
  return validFrom <= on && (validTo === undefined || on <= validTo);
}

/** A definition whose steps cite the law of one State as well, where that State says which clause speaks of a step (PR29). */
export function withNationalLaw(procedure: Procedure, switched: Pick<ProcedureSwitch, "cites"> | undefined): Procedure {
  const cites = switched?.cites ?? {};
  const steps = Object.entries(procedure.steps).map(([id, step]) => [id, { ...step, source: [...step.source, ...(cites[id] ?? [])] }]);
  const opening = { ...procedure.opening, source: [...procedure.opening.source, ...(cites["opening"] ?? [])] };
  return { ...procedure, opening, steps: Object.fromEntries(steps) as Procedure["steps"] };
}
