import { useState, type ReactNode } from "react";
import { type CasePage, processContract, type StepView } from "../../../src/process/index.ts";
import { Choice, Dialog, Form, Loaded, useDraft, useRoute, useText } from "../../kit/index.ts";
import { handedIn, openQuestions, type Answers } from "../case/answers.ts";
import { Gates } from "../case/gates.tsx";
import { Questions } from "../case/questions.tsx";
import { caseTexts } from "../case/texts.ts";
import { type ItemProps, useItemAct } from "./acting.ts";
import { sittingWords as words } from "./texts.ts";
import "../case/case.css";

/** Puts a decision to the vote: the step of the case with its form, as it will be recorded. */
export function ProposeDialog(props: ItemProps): ReactNode {
  const { dossier, case: id } = props.item;
  const query = useRoute(processContract.casePage, { params: { dossier, id } });
  return (
    <Dialog title={words.propose} kind="wide" isOpen onClose={props.onClose}>
      <Loaded query={query} rows={6}>
        {(page) => <Proposing {...props} of={page} />}
      </Loaded>
    </Dialog>
  );
}

type Draft = { readonly step?: string | undefined; readonly answers: Answers };

function Proposing({ of, ...props }: ItemProps & { readonly of: CasePage }): ReactNode {
  const t = useText();
  const { item } = props;
  const procedure = useRoute(processContract.procedure, { params: { id: of.head.procedure } }).data;
  const [draft, change, forget] = useDraft<Draft>(`sitting-propose/${item.id}`, { answers: {} });
  const { command, act } = useItemAct({ ...props, onClose: () => (forget(), props.onClose()) }, "propose", words.proposed);
  const steps = of.steps.filter((one) => item.steps.some(({ code }) => code === one.id));
  const step: StepView | undefined = steps.length === 1 ? steps[0] : steps.find((one) => one.id === draft.step);
  const open = step?.form ? openQuestions(step.form, draft.answers) : [];
  const [isTried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    if (open.length === 0) void act({ step: step?.id, answers: step?.form ? handedIn(step.form, draft.answers) : {} });
  };
  return (
    <Form send={t(words.propose)} isRecording={command.isRecording} failure={command.failure} onSend={send}>
      <p>{t(words.proposeEffect)}</p>
      {steps.length > 1 && (
        <Choice
          label={words.step}
          path="payload.step"
          value={draft.step}
          onChange={(next) => change({ step: next })}
          options={steps.map((one) => ({ value: one.id, text: one.title }))}
        />
      )}
      {step && <Gates gates={step.gates} />}
      {step?.form && (
        <Questions page={of} step={step} procedure={procedure} typed={draft.answers} onChange={(answers) => change({ answers })} />
      )}
      {open.length > 0 && (isTried || Object.keys(draft.answers).length > 0) && (
        <p className="small soft" role="status">
          {t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}
        </p>
      )}
    </Form>
  );
}
