import type { ReactNode } from "react";
import { checkAnswers, type CheckAnswer, checklistContract, type ChecklistView, type CheckItemView } from "../../../src/quality/index.ts";
import { Choice, DayField, Select, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
import { checklistWords as words } from "./texts.ts";

export const refreshes = [checklistContract.checklists, checklistContract.checklist];

type Draft = {
  readonly answer?: CheckAnswer | undefined;
  readonly document?: string | undefined;
  readonly documentOn?: string | undefined;
  readonly words?: string | undefined;
  readonly since?: string | undefined;
  readonly published?: string | undefined;
  readonly responsible?: string | undefined;
};
type Fields = {
  readonly item: CheckItemView;
  readonly view: ChecklistView;
  readonly draft: Draft;
  readonly change: (change: Draft) => void;
};

/** Answers one item, with what shows it. */
export function AnswerDialog({
  item,
  view,
  onClose,
}: {
  readonly item: CheckItemView;
  readonly view: ChecklistView;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<Draft>(`checklist/${view.head.id}/${item.id}`, startOf(item, view));
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes, done: words.answered, after });
  const answerId = idOf("answer");
  const payload = { answerId, checklist: view.head.id, item: item.id, ...draft };
  return (
    <AskDialog
      title={words.answer}
      effect={words.answerEffect}
      command={command}
      onSend={() => void send({ kind: "checklist.answer", dossier: answerId, payload })}
      onClose={onClose}
    >
      <p className="strong">{t(item.title)}</p>
      <Choice
        isOwn
        label={words.how}
        path="payload.answer"
        value={draft.answer}
        onChange={(answer) => change({ answer })}
        options={checkAnswers.map((one) => ({ value: one, text: words[one] }))}
      />
      <Facts item={item} view={view} draft={draft} change={change} />
      <Evidence item={item} view={view} draft={draft} change={change} />
    </AskDialog>
  );
}

/** What this office last named is offered again; how it stands is said anew. */
function startOf(item: CheckItemView, { answersAs }: ChecklistView): Draft {
  const own = answersAs && item[answersAs];
  if (!own) return {};
  const { document, documentOn, words: said, since, published, responsible } = own;
  return { document, documentOn, words: said, since, published, responsible: responsible?.code };
}

function Evidence({ view, draft, change }: Fields): ReactNode {
  const { day } = useFormat();
  return (
    <>
      <TextField
        isOwn
        label={words.words}
        path="payload.words"
        lines={3}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <TextField
        isOwn
        label={words.document}
        hint={words.documentHint}
        path="payload.document"
        value={draft.document}
        onChange={(document) => change({ document })}
      />
      <DayField
        isOwn
        label={words.documentOn}
        path="payload.documentOn"
        max={view.today}
        value={draft.documentOn}
        onChange={(documentOn) => change({ documentOn })}
        words={draft.documentOn && day(draft.documentOn)}
      />
    </>
  );
}

/** What the item asks of a policy: since when, where published, who is responsible. */
function Facts({ item, view, draft, change }: Fields): ReactNode {
  const { day } = useFormat();
  return (
    <>
      {item.facts.includes("since") && (
        <DayField
          isOwn
          label={words.since}
          path="payload.since"
          max={view.today}
          value={draft.since}
          onChange={(since) => change({ since })}
          words={draft.since && day(draft.since)}
        />
      )}
      {item.facts.includes("published") && (
        <TextField
          isOwn
          label={words.published}
          path="payload.published"
          value={draft.published}
          onChange={(published) => change({ published })}
        />
      )}
      {item.facts.includes("responsible") && (
        <Select
          isOwn
          label={words.responsible}
          path="payload.responsible"
          value={draft.responsible}
          onChange={(responsible) => change({ responsible })}
          options={view.organisations.map((one) => ({ value: one.code, text: one.title }))}
        />
      )}
    </>
  );
}
