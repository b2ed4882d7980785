import type { ReactNode } from "react";
import type { ChecklistView, CheckItemView } from "../../../src/quality/index.ts";
import { useDraft, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
import { type ActionDraft, ActionFields } from "../quality/action-fields.tsx";
import { refreshes } from "./answer-dialog.tsx";
import { checklistWords as words } from "./texts.ts";

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
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<ActionDraft>(`checklist.act/${answer}`, {});
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes, done: words.acted, after });
  const wanted = { kind: "quality.act", dossier: answer, payload: { action: idOf("action"), item: item.id, ...draft } };
  return (
    <AskDialog title={words.act} effect={words.actEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{t(item.title)}</p>
      <ActionFields words={words} view={view} draft={draft} change={change} />
    </AskDialog>
  );
}
