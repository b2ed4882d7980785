import type { ReactNode } from "react";
import type { ChecklistView, CheckItemView, MeasureView } from "../../../src/quality/index.ts";
import { DayField, Select, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
import { refreshes } from "./answer-dialog.tsx";
import { checklistWords as words } from "./texts.ts";

type Draft = { readonly words?: string | undefined; readonly unit?: string | undefined; readonly by?: string | undefined };

/** Notes what is done about a gap: which unit does what by when. */
export function MeasureDialog({
  item,
  answer,
  view,
  onClose,
}: {
  readonly item: CheckItemView;
  /** The answer that names the gap. */
  readonly answer: string;
  readonly view: ChecklistView;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<Draft>(`checklist.act/${answer}`, {});
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes, done: words.acted, after });
  const wanted = { kind: "quality.act", dossier: answer, payload: { action: idOf("action"), item: item.id, ...draft } };
  return (
    <AskDialog title={words.act} effect={words.actEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{t(item.title)}</p>
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
        min={view.today}
        value={draft.by}
        onChange={(by) => change({ by })}
        words={draft.by && day(draft.by)}
      />
    </AskDialog>
  );
}

/** Notes what came of a measure. */
export function SettleDialog({ measure, onClose }: { readonly measure: MeasureView; readonly onClose: () => void }): ReactNode {
  const [draft, change, forget] = useDraft<{ readonly result?: string | undefined }>(`checklist.settle/${measure.id}`, {});
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes, done: words.settled, after });
  const wanted = { kind: "quality.settle", dossier: measure.sample, payload: { action: measure.id, ...draft } };
  return (
    <AskDialog title={words.settle} effect={words.settleEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{measure.words}</p>
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
