import { useState, type ReactNode } from "react";
import { type ActionView, auditForm, auditItems, type SampleView } from "../../../src/quality/index.ts";
import { Badge, Button, DayField, Section, Select, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { useNewIds } from "../person/record.ts";
import { AskDialog } from "../person/ask-dialog.tsx";
import { useQuality } from "./deciding.tsx";
import { qualityWords as words } from "./texts.ts";

const itemTitle = (id: string) => auditItems.find((item) => item.id === id)?.title ?? { en: id, ru: id };

/** What is done about gaps, by whom and by when, and what came of it. */
export function Actions({ view }: { readonly view: SampleView }): ReactNode {
  const t = useText();
  const [isActing, setActing] = useState(false);
  const [settling, setSettling] = useState<ActionView>();
  return (
    <Section title={words.actions} actions={<Button onPress={() => setActing(true)}>{t(words.act)}…</Button>}>
      {view.actions.length === 0 && <p className="soft">{t(words.noActions)}</p>}
      {view.actions.map((action) => (
        <OneAction key={action.id} action={action} today={view.today} onSettle={() => setSettling(action)} />
      ))}
      {isActing && <Act view={view} onClose={() => setActing(false)} />}
      {settling && <Settle action={settling} onClose={() => setSettling(undefined)} />}
    </Section>
  );
}

function OneAction({
  action,
  today,
  onSettle,
}: {
  readonly action: ActionView;
  readonly today: string;
  readonly onSettle: () => void;
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <article className="quality-action" aria-label={action.reference}>
      <p className="line">
        <span className="reference">{action.reference}</span>
        <span className="strong">{t(itemTitle(action.item))}</span>
        {action.doneOn ? (
          <Badge meaning="safe">{t(words.doneOn, { day: day(action.doneOn) })}</Badge>
        ) : (
          <Badge meaning={action.by < today ? "overdue" : "due"}>{t(words.due, { day: day(action.by) })}</Badge>
        )}
        <span className="small soft">{t(action.unitTitle)}</span>
      </p>
      <p>{action.words}</p>
      {action.result && <p className="soft">{action.result}</p>}
      {!action.doneOn && <Button onPress={onSettle}>{t(words.settle)}…</Button>}
    </article>
  );
}

type Draft = {
  readonly item?: string | undefined;
  readonly words?: string | undefined;
  readonly unit?: string | undefined;
  readonly by?: string | undefined;
};

function Act({ view, onClose }: { readonly view: SampleView; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<Draft>(`quality.act/${view.sample.id}`, {});
  const { command, send } = useQuality(words.acted, () => {
    forget();
    onClose();
  });
  const payload = { action: idOf("action"), ...draft };
  return (
    <AskDialog
      title={words.act}
      effect={words.actEffect}
      command={command}
      onSend={() => void send({ kind: "quality.act", dossier: view.sample.id, payload })}
      onClose={onClose}
    >
      <Select
        isOwn
        label={words.item}
        path="payload.item"
        value={draft.item}
        onChange={(item) => change({ item })}
        options={auditForm.sections.flatMap((section) =>
          section.items.map((item) => ({ value: item.id as string, text: `${t(section.title)}: ${t(item.title)}` })),
        )}
      />
      <TextField isOwn label={words.what} path="payload.words" lines={3} value={draft.words} onChange={(said) => change({ words: said })} />
      <Select
        isOwn
        label={words.unit}
        path="payload.unit"
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        options={view.units.map((one) => ({ value: one.code, text: one.title }))}
      />
      <DayField
        isOwn
        label={words.by}
        path="payload.by"
        value={draft.by}
        min={view.today}
        onChange={(by) => change({ by })}
        words={draft.by && day(draft.by)}
      />
    </AskDialog>
  );
}

function Settle({ action, onClose }: { readonly action: ActionView; readonly onClose: () => void }): ReactNode {
  const [draft, change, forget] = useDraft<{ readonly result?: string | undefined }>(`quality.settle/${action.id}`, {});
  const { command, send } = useQuality(words.settled, () => {
    forget();
    onClose();
  });
  return (
    <AskDialog
      title={words.settle}
      effect={words.settleEffect}
      command={command}
      onSend={() => void send({ kind: "quality.settle", dossier: action.sample, payload: { action: action.id, ...draft } })}
      onClose={onClose}
    >
      <p className="strong">{action.words}</p>
      <TextField
        isOwn
        label={words.result}
        path="payload.result"
        lines={3}
        value={draft.result}
        onChange={(result) => change({ result })}
      />
    </AskDialog>
  );
}
