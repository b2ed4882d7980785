import { useState, type ReactNode } from "react";
import type { MonitorVisitView } from "../../../src/facility/index.ts";
import { Choice, DayField, TextField } from "../../kit/index.ts";
import { monitoringWords as words } from "./monitoring-texts.ts";
import { RecordDialog } from "./sending.tsx";

type Props = {
  readonly visit: MonitorVisitView;
  readonly finding: MonitorVisitView["findings"][number];
  readonly onClose: () => void;
};
type ReplyDraft = { readonly words?: string | undefined; readonly doneOn?: string | undefined; readonly plannedFor?: string | undefined };

/** The place's answer to a finding. */
export function ReplyDialog({ visit, finding, onClose }: Props): ReactNode {
  const [draft, setDraft] = useState<ReplyDraft>(finding.reply ?? {});
  const change = (part: ReplyDraft): void => setDraft({ ...draft, ...part });
  return (
    <RecordDialog
      title={words.reply}
      wanted={{ kind: "monitoring.reply", dossier: visit.id, payload: { visit: visit.id, finding: finding.id, entry: draft } }}
      onClose={onClose}
    >
      <p>{finding.words}</p>
      <TextField
        isOwn
        lines={3}
        label={words.replyWords}
        hint={words.wordsHint}
        path="entry.words"
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <DayField isOwn label={words.doneOn} path="entry.doneOn" value={draft.doneOn} onChange={(doneOn) => change({ doneOn })} />
      <DayField
        isOwn
        label={words.plannedFor}
        path="entry.plannedFor"
        value={draft.plannedFor}
        onChange={(plannedFor) => change({ plannedFor })}
      />
    </RecordDialog>
  );
}

/** The monitor's word on the answer. */
export function SettleDialog({ visit, finding, onClose }: Props): ReactNode {
  const [isMet, setMet] = useState<"yes" | "no">();
  const [said, setSaid] = useState<string>();
  const entry = { isMet: isMet === undefined ? undefined : isMet === "yes", words: said };
  return (
    <RecordDialog
      title={words.settle}
      wanted={{ kind: "monitoring.settle", dossier: visit.id, payload: { visit: visit.id, finding: finding.id, entry } }}
      onClose={onClose}
    >
      <p>{finding.words}</p>
      {finding.reply && <p className="soft">{finding.reply.words}</p>}
      <Choice
        isOwn
        label={words.isMet}
        path="entry.isMet"
        value={isMet}
        onChange={setMet}
        options={[
          { value: "yes", text: words.isMetYes },
          { value: "no", text: words.isMetNo },
        ]}
      />
      <TextField isOwn lines={2} label={words.settleWords} hint={words.wordsHint} path="entry.words" value={said} onChange={setSaid} />
    </RecordDialog>
  );
}
