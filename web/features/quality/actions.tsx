import { useState, type ReactNode } from "react";
import { type ActionView, auditForm, auditItems, type SampleView } from "../../../src/quality/index.ts";
import { Badge, Button, Section, Select, useDraft, useFormat, useText } from "../../kit/index.ts";
import { useNewIds } from "../person/record.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { AskDialog } from "../person/ask-dialog.tsx";
import { type ActionDraft, ActionFields, SettleDialog } from "./action-fields.tsx";
import { refreshes, useQuality } from "./deciding.tsx";
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
        <OneAction key={action.id} action={action} sample={view.sample.id} today={view.today} onSettle={() => setSettling(action)} />
      ))}
      {isActing && <Act view={view} onClose={() => setActing(false)} />}
      {settling && <SettleDialog action={settling} words={words} refreshes={refreshes} onClose={() => setSettling(undefined)} />}
    </Section>
  );
}

function OneAction({
  action,
  sample,
  today,
  onSettle,
}: {
  readonly action: ActionView;
  readonly sample: string;
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
      {!action.doneOn && (
        <p className="line">
          <Button onPress={onSettle}>{t(words.settle)}…</Button>
          <HandOn origin={{ kind: "audit", id: sample, item: action.item }} about={t(itemTitle(action.item))} />
        </p>
      )}
    </article>
  );
}

type Draft = ActionDraft & { readonly item?: string | undefined };

function Act({ view, onClose }: { readonly view: SampleView; readonly onClose: () => void }): ReactNode {
  const t = useText();
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
      <ActionFields words={words} view={view} draft={draft} change={change} />
    </AskDialog>
  );
}
