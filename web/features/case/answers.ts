import type { FormView } from "../../../src/process/index.ts";

export type QuestionView = FormView["questions"][number];
export type Answers = Readonly<Record<string, unknown>>;

/** Whether a question is put at all, given the answers so far: the same rule as the node's (PR3). */
export function isPut(question: Pick<QuestionView, "when" | "isDerived">, answers: Answers): boolean {
  if (question.isDerived) return false;
  if (!question.when) return true;
  const given = answers[question.when.question];
  return Array.isArray(given) ? question.when.is.some((value) => given.includes(value)) : question.when.is.includes(String(given));
}

/**
 * Nothing given: not asked. An empty list or text is not an answer, nor is "not asked" itself (R6); but a choice may offer it among
 * its own answers.
 */
export function isUnanswered(value: unknown, kind: QuestionView["kind"]): boolean {
  const isEmpty = value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return isEmpty || (value === "notAsked" && kind !== "choice");
}

/** What is known already, in the shape that the question takes; undefined where it does not fit and must be asked. */
export function knownAnswer(question: Pick<QuestionView, "kind" | "known" | "options">): unknown {
  const { known, kind, options } = question;
  if (isUnanswered(known, kind)) return undefined;
  const isListKind = ["choices", "countries", "persons", "lawRefs"].includes(kind);
  if (isListKind) return Array.isArray(known) ? known : undefined;
  const one: unknown = Array.isArray(known) ? (known.length === 1 ? known[0] : undefined) : known;
  if (kind === "number") return typeof one === "number" ? one : undefined;
  if (typeof one !== "string") return undefined;
  if (kind === "answer") return ["yes", "no", "unsure"].includes(one) ? one : undefined;
  if (kind === "choice") return options?.[one] === undefined ? undefined : one;
  if (kind === "day") return /^\d{4}-\d{2}-\d{2}/.test(one) ? one.slice(0, 10) : undefined;
  return one;
}

/** Answers as they stand on the form: what was typed, else what is known. */
export function answersOf(form: Pick<FormView, "questions">, typed: Answers): Answers {
  return Object.fromEntries(
    form.questions.flatMap((question) => {
      const value = Object.hasOwn(typed, question.id) ? typed[question.id] : knownAnswer(question);
      return isUnanswered(value, question.kind) ? [] : [[question.id, value] as const];
    }),
  );
}

/** What is handed in: only questions that are put, only answers that were given. Texts lose what is empty around them. */
export function handedIn(form: Pick<FormView, "questions">, typed: Answers): Answers {
  const answers = answersOf(form, typed);
  return Object.fromEntries(
    form.questions.flatMap((question) => {
      const value = answers[question.id];
      if (value === undefined || !isPut(question, answers)) return [];
      const kept = typeof value === "string" ? value.trim() : value;
      return isUnanswered(kept, question.kind) ? [] : [[question.id, kept] as const];
    }),
  );
}

/** Questions that must still be answered before the step can be taken. */
export function openQuestions(form: Pick<FormView, "questions">, typed: Answers): readonly QuestionView[] {
  const given = handedIn(form, typed);
  const answers = answersOf(form, typed);
  return form.questions.filter((question) => question.required && isPut(question, answers) && given[question.id] === undefined);
}
