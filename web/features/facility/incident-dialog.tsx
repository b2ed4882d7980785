import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { accessContract } from "../../../src/access/index.ts";
import { incidentKinds, type FacilityPage, type IncidentView } from "../../../src/facility/index.ts";
import { DayField, Select, TextField, useRoute } from "../../kit/index.ts";
import { startsAt } from "../appointment/draft.ts";
import { numberOf } from "./numbers.ts";
import { figureWords as words, incidentWords } from "./figure-texts.ts";
import { RecordDialog } from "./sending.tsx";

type Draft = {
  readonly kind?: IncidentView["kind"] | undefined;
  readonly day?: string | undefined;
  readonly time?: string | undefined;
  readonly hurt?: string | undefined;
  readonly words?: string | undefined;
  readonly measure?: string | undefined;
};

/** What happened at a place, and what was done. */
export function IncidentDialog({ page, onClose }: { readonly page: FacilityPage; readonly onClose: () => void }): ReactNode {
  const zone = useRoute(accessContract.session, {}).data?.session?.country.timeZone ?? "UTC";
  const [incident] = useState(uuidv7);
  const [draft, setDraft] = useState<Draft>({});
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const entry = {
    kind: draft.kind,
    at: startsAt({ day: draft.day, time: draft.time }, zone),
    hurt: numberOf(draft.hurt),
    words: draft.words,
    measure: draft.measure,
  };
  return (
    <RecordDialog
      title={words.addIncident}
      wanted={{ kind: "facility.incident", dossier: incident, payload: { incident, unit: page.head.unit, entry } }}
      onClose={onClose}
    >
      <Select
        isOwn
        label={words.kind}
        path="entry.kind"
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={incidentKinds.map((value) => ({ value, text: incidentWords[value] }))}
      />
      <DayField isOwn label={words.day} path="entry.at" value={draft.day} onChange={(next) => change({ day: next })} />
      <TextField
        isOwn
        kind="code"
        width="short"
        label={words.time}
        hint={words.timeHint}
        value={draft.time}
        onChange={(time) => change({ time })}
      />
      <SaidFields draft={draft} change={change} />
    </RecordDialog>
  );
}

/** How many were hurt, what happened and what was done. */
function SaidFields({ draft, change }: { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void }): ReactNode {
  return (
    <>
      <TextField
        isOwn
        kind="number"
        width="short"
        label={words.hurt}
        hint={words.hurtHint}
        path="entry.hurt"
        value={draft.hurt}
        onChange={(hurt) => change({ hurt })}
      />
      <TextField
        isOwn
        lines={3}
        label={words.words}
        hint={words.wordsHint}
        path="entry.words"
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <TextField
        isOwn
        lines={2}
        label={words.measure}
        path="entry.measure"
        value={draft.measure}
        onChange={(measure) => change({ measure })}
      />
    </>
  );
}
