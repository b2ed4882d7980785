import type { CasePage, ProcedurePage, StepView } from "../../../src/process/index.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { handedIn, isUnanswered, type Answers, type QuestionView } from "./answers.ts";
import { draftReasons, type DraftFact } from "./draft-text.ts";
import { latestAnswers, usePersonFacts } from "./facts.ts";
import { caseTexts } from "./texts.ts";
import { useAnswerWords } from "./words.ts";

/** Questions whose text the step lets be drafted from the file: its definition names them; what is known already is not drafted (PR78). */
export function isDraftable(question: QuestionView, { drafts }: Pick<StepView, "drafts">): boolean {
  return drafts.includes(question.id) && question.known === undefined;
}

/** Makes the draft of a step's reasons, in the officer's language, from what the file holds. */
export function useDrafting(page: CasePage, procedure: ProcedurePage | undefined): (step: StepView, typed: Answers) => string {
  const t = useText();
  const { dayOf } = useFormat();
  const words = useAnswerWords();
  const person = usePersonFacts(page.person);
  const fact = (question: QuestionView, value: unknown): DraftFact[] =>
    isUnanswered(value, question.kind)
      ? []
      : [{ label: t(question.label), words: words(question, value), isLong: question.kind === "longText" }];
  return (step, typed) => {
    const given = step.form ? handedIn(step.form, typed) : {};
    const earlier = latestAnswers(page.subject);
    return draftReasons({
      reference: page.head.reference,
      words: {
        person: t(caseTexts.draftPerson),
        course: t(caseTexts.draftCourse),
        established: t(caseTexts.draftEstablished),
        considered: t(caseTexts.draftConsidered),
        now: t(caseTexts.draftNow),
        rules: t(caseTexts.draftRules),
        basis: t(caseTexts.draftBasis),
      },
      person: person
        .filter((one) => one.id !== "names" && one.id !== "reference")
        .map((one) => ({ label: t(one.name), words: one.words, isLong: false })),
      events: [...page.history]
        .reverse()
        .sort((a, b) => a.at.localeCompare(b.at))
        .map((row) => ({ day: dayOf(row.at), title: t(row.title) })),
      earlier: (procedure?.forms ?? [])
        .filter((form) => form.id !== step.form?.id)
        .map((form) => ({
          form: t(form.title),
          facts: form.questions.flatMap((question) => fact(question, earlier[form.id]?.[question.id])),
        })),
      given: (step.form?.questions ?? [])
        .filter((question) => question.kind !== "lawRefs" && !isDraftable(question, step))
        .flatMap((question) => fact(question, given[question.id])),
      gates: step.gates
        .filter((gate) => gate.verdict === "yes")
        .map((gate) => ({ title: t(gate.title), rule: gate.rule, source: gate.source })),
      basis: [
        ...new Set([
          ...(step.form?.questions ?? [])
            .filter((question) => question.kind === "lawRefs")
            .flatMap((question) => (given[question.id] as readonly string[] | undefined) ?? []),
          ...step.source,
        ]),
      ],
    });
  };
}
