import type { ReactNode } from "react";
import type { CasePage, ProcedurePage, StepView } from "../../../src/process/index.ts";
import { useText } from "../../kit/index.ts";
import { FreeRooms } from "../facility/free-rooms.tsx";
import { answersOf, isPut, type Answers } from "./answers.ts";
import { isDraftable, useDrafting } from "./drafting.ts";
import { readsOf } from "./facts.ts";
import { QuestionField } from "./question-field.tsx";
import { caseTexts } from "./texts.ts";

/** The questions of a step's form that are put as it is answered so far. */
export function Questions({
  page,
  step,
  procedure,
  typed,
  onChange,
}: {
  readonly page: CasePage;
  readonly step: StepView;
  readonly procedure: ProcedurePage | undefined;
  readonly typed: Answers;
  readonly onChange: (answers: Answers) => void;
}): ReactNode {
  const draft = useDrafting(page, procedure);
  const reads = readsOf(page.person);
  const form = step.form;
  if (!form) return null;
  const answers = answersOf(form, typed);
  const suggested = [
    ...new Set([
      ...step.source,
      ...step.gates.flatMap((gate) => gate.source),
      ...form.questions.flatMap((question) => question.source ?? []),
    ]),
  ];
  // What is made stands below what was typed.
  const putDraft = (question: string): void => {
    const before = typed[question];
    const made = draft(step, typed);
    onChange(withAnswer(typed, question, isTyped(before) ? `${before}\n\n${made}` : made));
  };
  const firstDraftable = form.questions.find((question) => isDraftable(question, step));
  return (
    <div className="questions-form">
      {form.questions
        .filter((question) => isPut(question, answers))
        .map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={typed[question.id]}
            reads={reads}
            suggested={suggested}
            onChange={(value) => onChange(withAnswer(typed, question.id, value))}
            extra={
              question.id === procedure?.rooms ? (
                <FreeRooms
                  unit={page.head.unit}
                  value={typed[question.id]}
                  onChoose={(room) => onChange(withAnswer(typed, question.id, room))}
                />
              ) : question === firstDraftable || (firstDraftable && question.id === "reasons") ? (
                <DraftButton isAgain={isTyped(typed[question.id])} onPress={() => putDraft(question.id)} />
              ) : undefined
            }
          />
        ))}
    </div>
  );
}

function DraftButton({ isAgain, onPress }: { readonly isAgain: boolean; readonly onPress: () => void }): ReactNode {
  const t = useText();
  return (
    <button type="button" className="toggle" title={t(caseTexts.draftNote)} onClick={onPress}>
      {t(isAgain ? caseTexts.draftAgain : caseTexts.draft)}
    </button>
  );
}

function isTyped(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function withAnswer(typed: Answers, question: string, value: unknown): Answers {
  const { [question]: _, ...rest } = typed;
  return value === undefined ? rest : { ...rest, [question]: value };
}
