import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { accessContract } from "../../../src/access/index.ts";
import { comings, type FacilityPage, type PersonVisit, topics, visitAges } from "../../../src/facility/index.ts";
import { dayAt, type Instant } from "../../../src/kernel/index.ts";
import { Checks, Choice, DayField, Select, useNow, useRoute, useText } from "../../kit/index.ts";
import { columnWords, topicWords, visitWords as words } from "./visit-texts.ts";
import { RecordDialog } from "./sending.tsx";

type Draft = {
  readonly on?: string | undefined;
  readonly topics?: PersonVisit["topics"][number][] | undefined;
  readonly coming?: PersonVisit["coming"];
  readonly sex?: PersonVisit["sex"];
  readonly age?: PersonVisit["age"];
};

const columnOf = (value: string) => columnWords[value] ?? words.notRecorded;

/** Notes that somebody came, and for what. */
export function VisitDialog({ page, onClose }: { readonly page: FacilityPage; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const now = useNow();
  const zone = useRoute(accessContract.session, {}).data?.session?.country.timeZone ?? "UTC";
  const [visit] = useState(uuidv7);
  const [draft, setDraft] = useState<Draft>(() => ({ on: dayAt(new Date(now).toISOString() as Instant, zone) }));
  const change = (part: Draft): void => setDraft({ ...draft, ...part });
  return (
    <RecordDialog
      title={words.add}
      wanted={{ kind: "facility.visit", dossier: visit, payload: { visit, unit: page.head.unit, entry: draft } }}
      onClose={onClose}
    >
      <p className="small soft">{t(words.addHint)}</p>
      <DayField isOwn label={words.on} path="entry.on" value={draft.on} onChange={(on) => change({ on })} />
      <Checks
        isOwn
        label={words.topics}
        path="entry.topics"
        value={draft.topics}
        onChange={(chosen) => change({ topics: chosen && [...chosen] })}
        options={topics.map((value) => ({ value, text: topicWords[value] }))}
      />
      <Select
        label={words.coming}
        path="entry.coming"
        value={draft.coming}
        onChange={(coming) => change({ coming })}
        options={comings.map((value) => ({ value, text: columnOf(value) }))}
      />
      <Choice
        label={words.sex}
        path="entry.sex"
        value={draft.sex}
        onChange={(sex) => change({ sex })}
        options={(["F", "M", "X"] as const).map((value) => ({ value, text: columnOf(value) }))}
      />
      <Select
        label={words.age}
        path="entry.age"
        value={draft.age}
        onChange={(age) => change({ age })}
        options={visitAges.map((value) => ({ value, text: columnOf(value) }))}
      />
    </RecordDialog>
  );
}
