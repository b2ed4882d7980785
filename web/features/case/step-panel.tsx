import { useState, type ReactNode } from "react";
import type { CasePage, ProcedurePage, StepView } from "../../../src/process/index.ts";
import { Button, Checks, Confirm, Failure, Form, Link, Notice, useDraft, useText, type ApiFailure } from "../../kit/index.ts";
import { useRecord, type Recorded } from "../person/record.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { handedIn, openQuestions, type Answers } from "./answers.ts";
import { effectOf, reachesFar, takesAway } from "./effect.ts";
import { EffectWords, useEffectWords } from "./effect-words.tsx";
import { Gates } from "./gates.tsx";
import { Questions } from "./questions.tsx";
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
  const [draft, change, forget] = useDraft<Draft>(`case/${page.head.id}/${step.id}`, emptyDraft);
  const [isAsking, setAsking] = useState(false);
  const { command, send } = useTaking(page, step);
  const sentences = useEffectWords(page, procedure)(step);
  const effect = effectOf(step, page.graph);
  const isFar = reachesFar(effect);
  const isWhole = !step.form || openQuestions(step.form, draft.answers).length === 0;
  const take = async (): Promise<void> => {
    const taken = await send(draft);
    setAsking(false);
    if (taken === undefined) return;
    forget();
    onRecorded(step, taken);
  };
  const chosenWords = useChosenWords(step, draft.answers);
  const isStale = command.failure?.kind === "refused" && command.failure.code === "step.not-from-here";
  return (
    <section className="step-panel stack" aria-label={t(step.title)}>
      <header className="step-head">
        <h2>{t(step.title)}</h2>
        <LawRefs refs={step.source} />
      </header>
      <EffectWords sentences={sentences} />
      <Gates gates={step.gates} />
      <StepForm
        {...{ page, step, procedure, draft, change, forget }}
        isRecording={command.isRecording}
        failure={isStale ? undefined : command.failure}
        onSend={() => (isFar && isWhole && !step.isBlocked ? setAsking(true) : void take())}
      />
      {isStale && command.failure && (
        <Stale
          failure={command.failure}
          onReload={() => {
            command.reset();
            onReload();
          }}
        />
      )}
      <p className="small soft no-print">{t(caseTexts.kept)}</p>
      <Confirm
        kind={takesAway(effect) ? "grave" : "main"}
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

type StepFormProps = {
  readonly page: CasePage;
  readonly step: StepView;
  readonly procedure: ProcedurePage | undefined;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly forget: () => void;
  readonly isRecording: boolean;
  readonly failure: ApiFailure | undefined;
  readonly onSend: () => void;
};

function StepForm({ page, step, procedure, draft, change, forget, isRecording, failure, onSend }: StepFormProps): ReactNode {
  const t = useText();
  const open = step.form ? openQuestions(step.form, draft.answers) : [];
  const hasTyped = Object.keys(draft.answers).length > 0;
  return (
    <Form
      send={t(step.title)}
      isRecording={isRecording}
      failure={failure}
      onSend={onSend}
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
      <OpensBeside dossier={page.head.dossier} step={step} />
      <HandsOff step={step} chosen={draft.handsOff} onChoose={(handsOff) => change({ handsOff })} />
      {open.length > 0 && hasTyped && (
        <p className="small soft">{t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}</p>
      )}
    </Form>
  );
}

/** Sends the step with what was answered; gives what was recorded. */
function useTaking(page: CasePage, step: StepView) {
  const command = useRecord();
  const send = async ({ answers, handsOff }: Draft): Promise<Recorded | undefined> => {
    const answer = await command.record({
      kind: "case.step",
      dossier: page.head.dossier,
      payload: {
        case: page.head.id,
        step: step.id,
        seen: page.graph.here,
        answers: step.form ? handedIn(step.form, answers) : {},
        ...(handsOff.length > 0 ? { handsOff } : {}),
      },
    });
    return answer.kind === "recorded" ? answer.value : undefined;
  };
  return { command, send };
}

/** What was chosen stands first in the sentence that asks once more: a decision is confirmed by its own words. */
function useChosenWords({ form }: StepView, typed: Answers): readonly string[] {
  const t = useText();
  const words = useAnswerWords();
  if (!form) return [];
  const given = handedIn(form, typed);
  return form.questions
    .filter(({ kind, id }) => kind === "choice" && given[id] !== undefined)
    .map((question) => `${t(question.label)}: ${words(question, given[question.id])}.`);
}

/** What does not belong into this step has a procedure of its own, opened beside it. */
function OpensBeside({ dossier, step }: { readonly dossier: string; readonly step: StepView }): ReactNode {
  const t = useText();
  if (step.opensBeside.length === 0) return null;
  return (
    <Notice
      title={t(caseTexts.opensBeside)}
      next={step.opensBeside.map(({ id, title }) => (
        <Link key={id} className="button" to={`/cases/open/${dossier}/${id}`}>
          {t(title)}…
        </Link>
      ))}
    />
  );
}

/** To whom the case is handed on with this step: always, or where the person asks for it. */
function HandsOff({
  step,
  chosen,
  onChoose,
}: {
  readonly step: StepView;
  readonly chosen: readonly string[];
  readonly onChoose: (to: readonly string[]) => void;
}): ReactNode {
  const t = useText();
  const onRequest = step.handsOff.filter((one) => one.when === "onRequest");
  const always = step.handsOff.filter((one) => one.when === "always");
  return (
    <>
      {always.length > 0 && <p>{t(caseTexts.handsOffAlways, { names: always.map((one) => t(one.title)).join(", ") })}</p>}
      {onRequest.length > 0 && (
        <Checks
          label={caseTexts.handsOff}
          value={chosen.length > 0 ? chosen : undefined}
          onChange={(handsOff) => onChoose(handsOff ?? [])}
          options={onRequest.map((one) => ({ value: one.to, text: t(one.title) }))}
        />
      )}
    </>
  );
}

/** The case moved on under the writer's hands: it is read again, and what was typed stays. */
function Stale({ failure, onReload }: { readonly failure: ApiFailure; readonly onReload: () => void }): ReactNode {
  const t = useText();
  return (
    <Failure
      failure={failure}
      next={
        <Button kind="main" onPress={onReload}>
          {t(caseTexts.reload)}
        </Button>
      }
    />
  );
}
