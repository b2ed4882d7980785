import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { processContract, type ProcedurePage } from "../../../src/process/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { Form, Loaded, Notice, Page, sayDone, useDraft, useGo, useParam, useRoute, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { answersOf, handedIn, isPut, openQuestions, type Answers, type QuestionView } from "./answers.ts";
import { fieldsOfSubject, readsOf } from "./facts.ts";
import { QuestionField } from "./question-field.tsx";
import { caseTexts } from "./texts.ts";
import "./case.css";

/** Opens a case of one person in one procedure, with the form of its opening. */
export function Screen(): ReactNode {
  const [dossier, id] = [useParam("dossier"), useParam("procedure")];
  const query = useRoute(processContract.procedure, { params: { id } });
  if (query.isError && query.data === undefined)
    return (
      <Page title={caseTexts.open} crumbs={[{ to: "/inbox", text: caseTexts.inbox }]}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  return <Loaded query={query}>{(procedure) => <OpenCase key={id} dossier={dossier} procedure={procedure} />}</Loaded>;
}

function OpenCase({ dossier, procedure }: { readonly dossier: string; readonly procedure: ProcedurePage }): ReactNode {
  const t = useText();
  const go = useGo();
  const [caseId] = useState(uuidv7);
  const [draft, change, forget] = useDraft<{ readonly answers: Answers }>(`open/${dossier}/${procedure.head.id}`, { answers: {} });
  const person = useRoute(personContract.person, { params: { dossier } }).data?.subjects.find((one) => one.kind === "person");
  // A case that lies apart begins a dossier of its own.
  const home = procedure.head.liesApart ? caseId : dossier;
  const command = useRecord();
  const mayOpen = useRoute(processContract.personCases, { params: { dossier } }).data?.mayOpen;
  const isShut = procedure.head.mayOpen && mayOpen !== undefined && !mayOpen.includes(procedure.head.id);
  const form = procedure.opening.form;
  const known = fieldsOfSubject(person);
  // A field that already knows the answer is shown, not asked again.
  const questions: readonly QuestionView[] = (form?.questions ?? []).map((question) =>
    question.from !== undefined && known[question.from] !== undefined ? { ...question, known: known[question.from] } : question,
  );
  const answers = answersOf({ questions }, draft.answers);
  const open = openQuestions({ questions }, draft.answers);
  const send = async (): Promise<void> => {
    const answer = await command.record({
      kind: "case.open",
      dossier: home,
      payload: {
        case: caseId,
        procedure: procedure.head.id,
        answers: handedIn({ questions }, draft.answers),
        ...(procedure.head.liesApart ? { about: dossier } : {}),
      },
    });
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(t(caseTexts.openedDone, { ref: String(answer.value.says?.["reference"] ?? "") }));
    go(`/cases/${home}/${caseId}`, { isReplacing: true });
  };
  return (
    <Page
      title={t(caseTexts.openTitle, { procedure: t(procedure.head.title) })}
      crumbs={[
        { to: "/inbox", text: caseTexts.inbox },
        { to: `/persons/${dossier}`, text: caseTexts.person },
      ]}
      lead={
        <>
          {t(caseTexts.openLead)} <LawRefs refs={procedure.opening.source} />
        </>
      }
    >
      {!procedure.head.mayOpen && <Notice meaning="blocked" title={caseTexts.openMayNot} />}
      {isShut && <Notice meaning="blocked" title={caseTexts.openNotNow} />}
      <Form send={t(procedure.opening.title)} onSend={() => void send()} isRecording={command.isRecording} failure={command.failure}>
        <div className="questions-form">
          {questions
            .filter((question) => isPut(question, answers))
            .map((question) => (
              <QuestionField
                key={`${question.id}/${String(question.known !== undefined)}`}
                question={question}
                value={draft.answers[question.id]}
                reads={readsOf(person)}
                suggested={procedure.opening.source}
                onChange={(value) => change({ answers: { ...draft.answers, [question.id]: value } })}
              />
            ))}
        </div>
        {open.length > 0 && Object.keys(draft.answers).length > 0 && (
          <p className="small soft">{t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}</p>
        )}
      </Form>
    </Page>
  );
}
