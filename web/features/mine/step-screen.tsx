import { useState, type ReactNode } from "react";
import { processContract, type CasePage, type StepView } from "../../../src/process/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { Confirm, Form, Link, Loaded, Notice, sayDone, Told, useDraft, useGo, useParam, useRoute, useText } from "../../kit/index.ts";
import { answersOf, handedIn, isPut, type Answers, type QuestionView } from "../case/answers.ts";
import { effectOf, reachesFar, takesAway } from "../case/effect.ts";
import { QuestionField } from "../case/question-field.tsx";
import { useRecord } from "../person/record.ts";
import { askedOptions, findAsked } from "./asked-words.ts";
import { OwnPage } from "./own-page.tsx";
import { stepTexts } from "./step-texts.ts";
import { mineTexts } from "./texts.ts";
import { ownStep, ownTitle } from "./titles.ts";

/** One step of one's own case: what it is, what is asked, what happens then; in the person's language. */
export function Screen(): ReactNode {
  return <OwnPage>{(own) => <OwnCase dossier={own} />}</OwnPage>;
}

function OwnCase({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [id, wanted] = [useParam("id"), useParam("step")];
  const query = useRoute(processContract.casePage, { params: { dossier, id } });
  return (
    <>
      <nav>
        <Link to="/mine">{t(mineTexts.title)}</Link>
      </nav>
      <Loaded query={query} rows={6}>
        {(page) => {
          const step = page.steps.find((one) => one.id === wanted && !one.isBlocked);
          return step ? <OwnStep page={page} step={step} /> : <Notice title={stepTexts.notNow} />;
        }}
      </Loaded>
    </>
  );
}

/** A question as it is put to the person themselves: their words in place of the form's, and no clauses beside it. */
function askedOf(question: QuestionView): QuestionView {
  const { source: _, ...bare } = question;
  return {
    ...bare,
    label: findAsked(bare.id) ?? bare.label,
    ...(bare.options ? { options: askedOptions(bare.id, bare.options) } : {}),
  };
}

function OwnStep({ page, step }: { readonly page: CasePage; readonly step: StepView }): ReactNode {
  const t = useText();
  const go = useGo();
  const command = useRecord();
  const [isAsking, setAsking] = useState(false);
  const [draft, change, forget] = useDraft<{ readonly answers: Answers }>(`mine/${page.head.id}/${step.id}`, { answers: {} });
  const title = t(ownStep(page.head.procedure, step.id, step.title));
  const take = async (): Promise<void> => {
    const answer = await command.record({
      kind: "case.step",
      dossier: page.head.dossier,
      payload: {
        case: page.head.id,
        step: step.id,
        seen: page.graph.here,
        answers: step.form ? handedIn(step.form, draft.answers) : {},
      },
    });
    setAsking(false);
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(t(stepTexts.done));
    go("/mine", { isReplacing: true });
  };
  return (
    <>
      <div className="stack" data-gap="small">
        <p className="small soft">
          <Told text={ownTitle(page.head.procedure, page.head.title)} />
        </p>
        <h1>{title}</h1>
        <p className="soft">{t(stepTexts.help)}</p>
      </div>
      <Form
        send={title}
        isRecording={command.isRecording}
        failure={command.failure}
        onSend={() => (reachesFar(effectOf(step, page.graph)) ? setAsking(true) : void take())}
      >
        <Asked step={step} typed={draft.answers} onChange={(answers) => change({ answers })} />
        <Then page={page} step={step} />
      </Form>
      <Confirm
        kind={takesAway(effectOf(step, page.graph)) ? "grave" : "main"}
        title={stepTexts.sure}
        effect={thenOf(page, step) ?? stepTexts.stays}
        act={title}
        isOpen={isAsking}
        isRecording={command.isRecording}
        onAct={() => void take()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function Asked({
  step: { form },
  typed,
  onChange,
}: {
  readonly step: StepView;
  readonly typed: Answers;
  readonly onChange: (answers: Answers) => void;
}): ReactNode {
  if (!form) return null;
  const answers = answersOf(form, typed);
  return (
    <div className="questions-form">
      {form.questions
        .filter((question) => isPut(question, answers))
        .map((question) => (
          <QuestionField
            key={question.id}
            question={askedOf(question)}
            value={typed[question.id]}
            isOwn
            reads={[]}
            suggested={[]}
            onChange={(value) => onChange({ ...typed, [question.id]: value })}
          />
        ))}
    </div>
  );
}

/** What the state says to which the step leads; nothing where the case stays in its own. */
function thenOf({ graph }: CasePage, { to }: StepView): PersonText | undefined {
  return to === undefined || to === graph.here ? undefined : (graph.states.find(({ id }) => id === to)?.says as PersonText | undefined);
}

function Then({ page, step }: { readonly page: CasePage; readonly step: StepView }): ReactNode {
  const t = useText();
  const then = thenOf(page, step);
  return (
    <div className="stack" data-gap="small">
      <h2>{t(stepTexts.what)}</h2>
      <p>{then ? <Told text={then} /> : t(stepTexts.stays)}</p>
    </div>
  );
}
