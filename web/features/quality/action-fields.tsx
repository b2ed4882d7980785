import type { ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { ActionView } from "../../../src/quality/index.ts";
import { DayField, Select, TextField, useDraft, useFormat } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";

/** What is done about a gap, as it is typed. */
export type ActionDraft = { readonly words?: string | undefined; readonly unit?: string | undefined; readonly by?: string | undefined };

/** What is done about a gap, by which unit and by when: after an audit and after an answer to a checklist alike. */
export function ActionFields({
  words,
  view,
  draft,
  change,
}: {
  readonly words: Readonly<Record<"what" | "unit" | "by", OfficerText>>;
  readonly view: { readonly units: readonly { readonly code: string; readonly title: OfficerText }[]; readonly today: string };
  readonly draft: ActionDraft;
  readonly change: (change: ActionDraft) => void;
}): ReactNode {
  const { day } = useFormat();
  return (
    <>
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
    </>
  );
}

/** Notes what came of it. */
export function SettleDialog({
  action,
  words,
  refreshes,
  onClose,
}: {
  readonly action: Pick<ActionView, "id" | "sample" | "words">;
  readonly words: Readonly<Record<"settle" | "settleEffect" | "settled" | "result", OfficerText>>;
  readonly refreshes: Parameters<typeof useAct>[0]["refreshes"];
  readonly onClose: () => void;
}): ReactNode {
  const [draft, change, forget] = useDraft<{ readonly result?: string | undefined }>(`quality.settle/${action.id}`, {});
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes, done: words.settled, after });
  const wanted = { kind: "quality.settle", dossier: action.sample, payload: { action: action.id, ...draft } };
  return (
    <AskDialog title={words.settle} effect={words.settleEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
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
