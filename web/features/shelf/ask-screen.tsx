import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { shelfContract, type ShelfView } from "../../../src/process/index.ts";
import { Form, Loaded, Notice, Page, sayDone, useDraft, useGo, useParam, useRoute, useText } from "../../kit/index.ts";
import { answersOf, type Answers, handedIn, isPut, openQuestions } from "../case/answers.ts";
import { QuestionField } from "../case/question-field.tsx";
import { caseTexts } from "../case/texts.ts";
import { useRecord } from "../person/record.ts";
import { shelfWords as words } from "./texts.ts";
import "../case/case.css";

/** Asks something that is of no person: it begins a dossier of its own. */
export function Screen(): ReactNode {
  const id = useParam("procedure");
  const query = useRoute(shelfContract.shelves, {});
  const shelf = query.data?.shelves.find((one) => one.procedure === id);
  return (
    <Page title={shelf?.opening ?? words.title} crumbs={[{ to: "/shelf", text: words.title }]} lead={<AskLead />}>
      <Loaded query={query} rows={6}>
        {() => (shelf?.form ? <Ask key={id} shelf={shelf} form={shelf.form} /> : <Notice meaning="blocked" title={words.mayNot} />)}
      </Loaded>
    </Page>
  );
}

function AskLead(): ReactNode {
  const t = useText();
  return <>{t(words.askLead)}</>;
}

type Asked = { readonly shelf: ShelfView; readonly form: NonNullable<ShelfView["form"]> };

function Ask({ shelf, form }: Asked): ReactNode {
  const t = useText();
  const go = useGo();
  const [id] = useState(uuidv7);
  const [draft, change, forget] = useDraft<{ readonly answers: Answers }>(`shelf/${shelf.procedure}`, { answers: {} });
  const command = useRecord();
  const answers = answersOf(form, draft.answers);
  const open = openQuestions(form, draft.answers);
  const send = async (): Promise<void> => {
    const payload = { case: id, procedure: shelf.procedure, answers: handedIn(form, draft.answers) };
    const answer = await command.record({ kind: "case.send", dossier: id, payload });
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(t(words.asked, { reference: String(answer.value.says?.["reference"] ?? "") }));
    go(`/cases/${id}/${id}`, { isReplacing: true });
  };
  return (
    <Form send={t(shelf.opening)} onSend={() => void send()} isRecording={command.isRecording} failure={command.failure}>
      <div className="questions-form">
        {form.questions
          .filter((question) => isPut(question, answers))
          .map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              value={draft.answers[question.id]}
              reads={[]}
              suggested={[]}
              onChange={(value) => change({ answers: { ...draft.answers, [question.id]: value } })}
            />
          ))}
      </div>
      {open.length > 0 && Object.keys(draft.answers).length > 0 && (
        <p className="small soft">{t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}</p>
      )}
    </Form>
  );
}
