import { type ReactNode } from "react";
import { sizeMax, strataKinds, type StrataKind } from "../../../src/quality/index.ts";
import { DayField, Select, TextField, useDraft, useFormat, useGo, useText } from "../../kit/index.ts";
import { useNewIds } from "../person/record.ts";
import { AskDialog } from "../person/ask-dialog.tsx";
import { useQuality } from "./deciding.tsx";
import { qualityWords as words, strataWords } from "./texts.ts";

type Draft = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly size?: string | undefined;
  readonly strata?: StrataKind | undefined;
  readonly first?: string | undefined;
  readonly second?: string | undefined;
  readonly until?: string | undefined;
};

type Person = { readonly id: string; readonly name: string };

/** Asks of which days, how many and by whom; the node draws. */
export function DrawDialog({
  auditors,
  lastDay,
  onClose,
}: {
  readonly auditors: readonly Person[];
  readonly lastDay: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { day } = useFormat();
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<Draft>("quality.draw", { strata: "none" });
  const sample = idOf("sample");
  const { command, send } = useQuality(words.drawn, () => {
    forget();
    go(`/quality/${sample}`);
  });
  const { size, first, second, ...rest } = draft;
  const payload = { ...rest, sample, auditors: [first, second], ...(size === undefined ? {} : { size: Number(size) }) };
  const dayField = (field: "from" | "to" | "until", hint?: string): ReactNode => (
    <DayField
      isOwn
      label={words[field]}
      path={`payload.${field}`}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      words={draft[field] && day(draft[field])}
      {...(hint ? { hint } : {})}
    />
  );
  return (
    <AskDialog
      title={words.draw}
      effect={words.drawEffect}
      command={command}
      onSend={() => void send({ kind: "quality.draw", dossier: sample, payload })}
      onClose={onClose}
    >
      {dayField("from")}
      {dayField("to", t(words.toHint))}
      <TextField
        isOwn
        kind="number"
        width="short"
        label={words.size}
        hint={t(words.sizeHint, { n: sizeMax })}
        path="payload.size"
        value={size}
        onChange={(value) => change({ size: value })}
      />
      <Select
        isRequired
        isOwn
        label={words.strata}
        value={draft.strata}
        onChange={(strata) => change({ strata })}
        options={strataKinds.map((one) => ({ value: one, text: strataWords[one] }))}
      />
      <Auditors auditors={auditors} draft={draft} onChange={change} />
      {dayField("until", t(words.untilHint, { day: day(lastDay) }))}
    </AskDialog>
  );
}

/** The two who read each file. */
function Auditors({
  auditors,
  draft,
  onChange,
}: {
  readonly auditors: readonly Person[];
  readonly draft: Draft;
  readonly onChange: (change: Draft) => void;
}): ReactNode {
  const options = auditors.map((one) => ({ value: one.id, text: one.name }));
  return (
    <>
      <Select
        isOwn
        label={words.first}
        path="payload.auditors"
        value={draft.first}
        onChange={(first) => onChange({ first })}
        options={options}
      />
      <Select isOwn label={words.second} value={draft.second} onChange={(second) => onChange({ second })} options={options} />
    </>
  );
}
