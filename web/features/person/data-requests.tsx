import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { type DataOutcome, type DataRequest, type DataRequestKind, readDataRequest, type SubjectView } from "../../../src/person/index.ts";
import { Badge, Button, Choice, Dialog, Failure, sayDone, Section, TextField, useFormat, useText } from "../../kit/index.ts";
import type { Officer } from "./officer.ts";
import { useRecord } from "./record.ts";

const texts = {
  section: { en: "What the person asks of this file", ru: "Обращения о собственном деле" },
  none: { en: "Nothing was asked", ru: "Обращений нет" },
  note: { en: "Note a request…", ru: "Записать обращение…" },
  noteTitle: { en: "What the person asks", ru: "О чём просит человек" },
  noteEffect: {
    en: "It is due in the unit that keeps the register until it is answered. Nothing in the file changes by it.",
    ru: "Обращение стоит в задачах подразделения, ведущего реестр, пока на него не ответят. Само по себе оно ничего в деле не меняет.",
  },
  kind: { en: "Asks for", ru: "Просит" },
  copy: { en: "a copy of the file", ru: "копию дела" },
  correction: { en: "a correction", ru: "исправление" },
  words: { en: "In own words", ru: "Своими словами" },
  record: { en: "Record", ru: "Записать" },
  recorded: { en: "Recorded under {reference}", ru: "Записано под номером {reference}" },
  waits: { en: "waits for an answer", ru: "ждёт ответа" },
  answer: { en: "Answer…", ru: "Ответить…" },
  answerTitle: { en: "Answer the person", ru: "Ответить человеку" },
  answerEffect: {
    en: "Put right first what is to be put right, under “About the person”. The person reads your words on their own page.",
    ru: "Сначала исправьте, что нужно, в разделе «О человеке». Ваши слова человек прочтёт на своей странице.",
  },
  outcome: { en: "What was done", ru: "Что сделано" },
  answered: { en: "Answered", ru: "Ответ дан" },
  answerWords: { en: "In words for the person, ten letters at least", ru: "Словами для человека, не менее десяти знаков" },
} satisfies Record<string, OfficerText>;
const outcomes: Readonly<Record<DataOutcome, OfficerText>> = {
  done: { en: "done", ru: "сделано" },
  partly: { en: "done in part", ru: "сделано частично" },
  notDone: { en: "not done", ru: "не сделано" },
};
const kindOptions = (["copy", "correction"] as const).map((value) => ({ value, text: texts[value] }));
const outcomeOptions = Object.entries(outcomes).map(([value, text]) => ({ value: value as DataOutcome, text }));

type Props = { readonly dossier: string; readonly subjects: readonly SubjectView[]; readonly officer: Officer };

/** What the person asked of their file, with the answers. */
export function DataRequests({ dossier, subjects, officer }: Props): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const requests = subjects.flatMap((one) => readDataRequest(one) ?? []);
  if (requests.length === 0 && !officer.may("data.ask")) return null;
  return (
    <Section title={texts.section} actions={officer.may("data.ask") && <Note dossier={dossier} />}>
      {requests.length === 0 && <p className="soft">{t(texts.none)}</p>}
      <ul className="list">
        {requests.map((one) => (
          <li key={one.id}>
            <div className="list-words private">
              <span className="line">
                <span className="strong">{t(texts[one.kind])}</span>
                <span className="reference">{one.reference}</span>
                <Badge meaning={one.answered ? "plain" : "due"}>{t(one.answered ? outcomes[one.answered.outcome] : texts.waits)}</Badge>
              </span>
              {one.asked.words !== undefined && <q className="small">{one.asked.words}</q>}
              {one.answered && (
                <span className="small soft">
                  {one.answered.words} ({one.answered.name}, {dayOf(one.answered.at)})
                </span>
              )}
            </div>
            {!one.answered && officer.may("data.answer") && (
              <div className="list-end">
                <Answer request={one} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Note({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState<{ request: string; kind?: DataRequestKind | undefined; words?: string | undefined }>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "data.ask", dossier, payload: { ...draft } });
    if (answer.kind !== "recorded") return;
    setDraft(undefined);
    sayDone(t(texts.recorded, { reference: String(answer.value.says?.["reference"] ?? "") }));
  };
  const isWhole = draft?.kind === "copy" || (draft?.kind === "correction" && draft.words !== undefined);
  return (
    <>
      <Button onPress={() => setDraft({ request: uuidv7() })}>{t(texts.note)}</Button>
      <Dialog
        title={texts.noteTitle}
        isOpen={draft !== undefined}
        onClose={() => setDraft(undefined)}
        actions={
          <Button kind="main" isDisabled={!isWhole} isRecording={record.isRecording} onPress={() => void send()}>
            {t(texts.record)}
          </Button>
        }
      >
        {draft && (
          <>
            <p>{t(texts.noteEffect)}</p>
            <Choice label={texts.kind} value={draft.kind} options={kindOptions} onChange={(kind) => setDraft({ ...draft, kind })} />
            <TextField label={texts.words} value={draft.words} lines={3} onChange={(words) => setDraft({ ...draft, words })} />
            {record.failure && <Failure failure={record.failure} />}
          </>
        )}
      </Dialog>
    </>
  );
}

function Answer({ request }: { readonly request: DataRequest }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<DataOutcome>();
  const [words, setWords] = useState<string>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const payload = { request: request.id, outcome, words: words ?? "" };
    const answer = await record.record({ kind: "data.answer", dossier: request.dossier, payload });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    sayDone(texts.answered);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(texts.answer)}</Button>
      <Dialog
        title={texts.answerTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" isDisabled={outcome === undefined} isRecording={record.isRecording} onPress={() => void send()}>
            {t(texts.record)}
          </Button>
        }
      >
        {request.asked.words !== undefined && <q>{request.asked.words}</q>}
        <p>{t(texts.answerEffect)}</p>
        <Choice label={texts.outcome} value={outcome} options={outcomeOptions} onChange={setOutcome} />
        <TextField isOwn label={texts.answerWords} value={words} lines={3} onChange={setWords} />
        {record.failure && <Failure failure={record.failure} />}
      </Dialog>
    </>
  );
}
