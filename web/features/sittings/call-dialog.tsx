import type { ReactNode } from "react";
import { sittingContract } from "../../../src/sitting/index.ts";
import { DayField, FieldGroup, Select, TextField, useDraft, useFormat, useGo, useText } from "../../kit/index.ts";
import { instantOfLocal } from "../../kit/local-time.ts";
import { useOfficer } from "../person/officer.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
import { sittingWords as words } from "./texts.ts";

type Draft = {
  readonly day?: string | undefined;
  readonly time?: string | undefined;
  readonly minutes?: string | undefined;
  readonly place?: string | undefined;
};

const lengths = ["60", "120", "180", "240", "360", "480"] as const;
const times = Array.from({ length: 49 }, (_, place) => {
  const minutes = 8 * 60 + place * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
});

/** Calls a sitting: day, hour, length and place. */
export function CallDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const go = useGo();
  const { day } = useFormat();
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  const sitting = useNewIds()("sitting");
  const [draft, change, forget] = useDraft<Draft>("sitting", {});
  const after = (): void => {
    forget();
    onClose();
    go(`/sittings/${sitting}`);
  };
  const { command, send } = useAct({ refreshes: [sittingContract.sittings], done: words.called, after });
  const startsAt = draft.day && draft.time ? instantOfLocal(`${draft.day}T${draft.time}`, zone) : undefined;
  const payload = { sitting, startsAt, minutes: Number(draft.minutes ?? "120"), place: draft.place };
  return (
    <AskDialog
      title={words.call}
      effect={words.callEffect}
      command={command}
      onSend={() => void send({ kind: "sitting.call", dossier: sitting, payload })}
      onClose={onClose}
    >
      <FieldGroup legend={t(words.when)}>
        <DayField
          isOwn
          label={words.day}
          path="payload.startsAt"
          value={draft.day}
          onChange={(next) => change({ day: next })}
          words={draft.day && day(draft.day)}
        />
        <Select
          isOwn
          label={words.time}
          value={draft.time}
          onChange={(time) => change({ time })}
          options={times.map((value) => ({ value, text: value }))}
        />
        <Select
          isOwn
          label={words.minutes}
          value={draft.minutes ?? "120"}
          onChange={(minutes) => change({ minutes })}
          options={lengths.map((value) => ({ value, text: t(words.minutesOf, { n: Number(value) }) }))}
        />
        <TextField isOwn label={words.place} path="payload.place" value={draft.place} onChange={(place) => change({ place })} />
      </FieldGroup>
    </AskDialog>
  );
}
