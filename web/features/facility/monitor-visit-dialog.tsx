import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { type FacilityPage, gravities, type StandardId, standardIds, standards } from "../../../src/facility/index.ts";
import type { Answer } from "../../../src/kernel/codes.ts";
import { AnswerField, Button, Checks, Choice, DayField, FieldGroup, Select, TextField, useText } from "../../kit/index.ts";
import { gravityWords, monitoringWords as words } from "./monitoring-texts.ts";
import { RecordDialog } from "./sending.tsx";

type FindingDraft = {
  readonly id: string;
  readonly standard?: StandardId | undefined;
  readonly gravity?: "serious" | "minor" | undefined;
  readonly words?: string | undefined;
};
type Draft = {
  readonly on?: string | undefined;
  readonly isAnnounced?: Answer | undefined;
  readonly standards?: readonly StandardId[] | undefined;
  readonly words?: string | undefined;
};

/** Records a visit of monitors with its findings. */
export function MonitorVisitDialog({ page, onClose }: { readonly page: FacilityPage; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [visit] = useState(uuidv7);
  const [draft, setDraft] = useState<Draft>({});
  const [findings, setFindings] = useState<readonly FindingDraft[]>([]);
  const put = (place: number, part: Partial<FindingDraft>): void =>
    setFindings(findings.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <RecordDialog
      title={words.add}
      wanted={{ kind: "monitoring.record", dossier: visit, payload: { visit, unit: page.head.unit, entry: draft, findings } }}
      onClose={onClose}
    >
      <VisitFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      {findings.map((finding, place) => (
        <FindingFields
          key={finding.id}
          place={place}
          finding={finding}
          looked={draft.standards ?? []}
          change={(part) => put(place, part)}
          onTakeAway={() => setFindings(findings.filter((one) => one !== finding))}
        />
      ))}
      <div className="line">
        <Button onPress={() => setFindings([...findings, { id: uuidv7() }])}>{t(words.addFinding)}</Button>
      </div>
    </RecordDialog>
  );
}

function VisitFields({ draft, change }: { readonly draft: Draft; readonly change: (part: Draft) => void }): ReactNode {
  return (
    <>
      <DayField isOwn label={words.on} path="entry.on" value={draft.on} onChange={(on) => change({ on })} />
      <AnswerField label={words.announced} value={draft.isAnnounced ?? "notAsked"} onChange={(isAnnounced) => change({ isAnnounced })} />
      <Checks
        isOwn
        label={words.standards}
        path="entry.standards"
        value={draft.standards}
        onChange={(looked) => change({ standards: looked })}
        options={standardIds.map((value) => ({ value, text: standards[value].title }))}
      />
      <TextField
        isOwn
        lines={2}
        label={words.words}
        hint={words.wordsHint}
        path="entry.words"
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
    </>
  );
}

type FindingProps = {
  readonly place: number;
  readonly finding: FindingDraft;
  readonly looked: readonly StandardId[];
  readonly change: (part: Partial<FindingDraft>) => void;
  readonly onTakeAway: () => void;
};

function FindingFields({ place, finding, looked, change, onTakeAway }: FindingProps): ReactNode {
  const t = useText();
  return (
    <FieldGroup legend={t(words.finding, { n: place + 1 })}>
      <Select
        isOwn
        label={words.standard}
        path={`findings.${place}.standard`}
        value={finding.standard}
        onChange={(standard) => change({ standard })}
        options={looked.map((value) => ({ value, text: standards[value].title }))}
      />
      <Choice
        isOwn
        label={words.gravity}
        path={`findings.${place}.gravity`}
        value={finding.gravity}
        onChange={(gravity) => change({ gravity })}
        options={gravities.map((value) => ({ value, text: gravityWords[value] }))}
      />
      <TextField
        isOwn
        lines={3}
        label={words.found}
        hint={words.wordsHint}
        path={`findings.${place}.words`}
        value={finding.words}
        onChange={(said) => change({ words: said })}
      />
      <Button kind="quiet" onPress={onTakeAway}>
        {t(words.takeAway)}
      </Button>
    </FieldGroup>
  );
}
