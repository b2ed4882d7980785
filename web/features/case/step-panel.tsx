import { useState, type ReactNode } from "react";
import type { CasePage, ProcedurePage, StepView } from "../../../src/process/index.ts";
import { Button, Checks, Confirm, Failure, Form, useDraft, useText } from "../../kit/index.ts";
import { useRecord, type Recorded } from "../person/record.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { answersOf, handedIn, isPut, openQuestions, type Answers } from "./answers.ts";
import { isDraftable, useDrafting } from "./drafting.ts";
import { effectOf, reachesFar } from "./effect.ts";
import { EffectWords, useEffectWords } from "./effect-words.tsx";
import { readsOf } from "./facts.ts";
import { Gates } from "./gates.tsx";
import { QuestionField } from "./question-field.tsx";
import { caseTexts } from "./texts.ts";
import { useAnswerWords } from "./words.ts";

type Draft = { readonly answers: Answers; readonly handsOff: readonly string[] };
const emptyDraft: Draft = { answers: {}, handsOff: [] };

/** One step to do: what it will do, the rules before it, its form, and the act itself. What is typed outlives leaving it. */
export function StepPanel({
  page,
  step,
  procedure,
  onRecorded,
  onReload,
}: {
  readonly page: CasePage;
  readonly step: StepView;
  readonly procedure: ProcedurePage | undefined;
  readonly onRecorded: (step: StepView, recorded: Recorded) => void;
  /** Reads the case again after it moved on under the writer's hands. */
  readonly onReload: () => void;
}): ReactNode {
  const t = useText();
  const { dossier, id } = page.head;
  const [draft, change, forget] = useDraft<Draft>(`case/${id}/${step.id}`, emptyDraft);
  const [isAsking, setAsking] = useState(false);
  const command = useRecord();
  const words = useAnswerWords();
  const sentences = useEffectWords(page, procedure)(step);
  const isFar = reachesFar(effectOf(step, page.graph));
  const open = step.form ? openQuestions(step.form, draft.answers) : [];
  const take = async (): Promise<void> => {
    const answers = step.form ? handedIn(step.form, draft.answers) : {};
    const answer = await command.record({
      kind: "case.step",
      dossier,
      payload: {
        case: id,
        step: step.id,
        seen: page.graph.here,
        answers,
        ...(draft.handsOff.length > 0 ? { handsOff: draft.handsOff } : {}),
      },
    });
    setAsking(false);
    if (answer.kind !== "recorded") return;
    forget();
    onRecorded(step, answer.value);
  };
  // What was chosen stands first in the sentence that asks once more: a decision is confirmed by its own words.
  const given = step.form ? handedIn(step.form, draft.answers) : {};
  const chosenWords = (step.form?.questions ?? []).flatMap((question) =>
    question.kind === "choice" && given[question.id] !== undefined ? [`${t(question.label)}: ${words(question, given[question.id])}.`] : [],
  );
  const onRequest = step.handsOff.filter((one) => one.when === "onRequest");
  const always = step.handsOff.filter((one) => one.when === "always");
  const isStale = command.failure?.kind === "refused" && command.failure.code === "step.not-from-here";
  const hasTyped = Object.keys(draft.answers).length > 0;
  return (
    <section className="step-panel stack" aria-label={t(step.title)}>
      <header className="step-head">
        <h2>{t(step.title)}</h2>
        <LawRefs refs={step.source} />
      </header>
      <EffectWords sentences={sentences} />
      <Gates gates={step.gates} />
      <Form
        send={t(step.title)}
        isRecording={command.isRecording}
        failure={isStale ? undefined : command.failure}
        onSend={() => (isFar && open.length === 0 && !step.isBlocked ? setAsking(true) : void take())}
        actions={
          hasTyped ? (
            <Button kind="quiet" onPress={forget}>
              {t(caseTexts.forgetDraft)}
            </Button>
          ) : undefined
        }
      >
        {step.form && (
          <Questions page={page} step={step} procedure={procedure} typed={draft.answers} onChange={(answers) => change({ answers })} />
        )}
        {always.length > 0 && <p>{t(caseTexts.handsOffAlways, { names: always.map((one) => t(one.title)).join(", ") })}</p>}
        {onRequest.length > 0 && (
          <Checks
            label={caseTexts.handsOff}
            value={draft.handsOff.length > 0 ? draft.handsOff : undefined}
            onChange={(handsOff) => change({ handsOff: handsOff ?? [] })}
            options={onRequest.map((one) => ({ value: one.to, text: one.title }))}
          />
        )}
        {open.length > 0 && hasTyped && (
          <p className="small soft">{t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}</p>
        )}
      </Form>
      {isStale && command.failure && (
        <Failure
          failure={command.failure}
          next={
            <Button
              kind="main"
              onPress={() => {
                command.reset();
                onReload();
              }}
            >
              {t(caseTexts.reload)}
            </Button>
          }
        />
      )}
      <p className="small soft no-print">{t(caseTexts.kept)}</p>
      <Confirm
        title={t(caseTexts.confirm, { step: t(step.title) })}
        effect={[...chosenWords, ...sentences].join(" ")}
        act={step.title}
        isOpen={isAsking}
        isRecording={command.isRecording}
        onAct={() => void take()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}

function Questions({
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
  const t = useText();
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
  const firstDraftable = form.questions.find((question) => isDraftable(question, form));
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
              question === firstDraftable || (firstDraftable && question.id === "reasons") ? (
                <button
                  type="button"
                  className="toggle"
                  title={t(caseTexts.draftNote)}
                  onClick={() => {
                    const before = typed[question.id];
                    const made = draft(step, typed);
                    onChange(
                      withAnswer(typed, question.id, typeof before === "string" && before.trim() !== "" ? `${before}\n\n${made}` : made),
                    );
                  }}
                >
                  {t(isTyped(typed[question.id]) ? caseTexts.draftAgain : caseTexts.draft)}
                </button>
              ) : undefined
            }
          />
        ))}
    </div>
  );
}

function isTyped(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function withAnswer(typed: Answers, question: string, value: unknown): Answers {
  const { [question]: _, ...rest } = typed;
  return value === undefined ? rest : { ...rest, [question]: value };
}
