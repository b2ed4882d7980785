import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { Button, Checks, Choice, DayField, Dialog, Failure, sayDone, TextField, useFormat, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useRecord } from "../person/record.ts";
import type { HelperRow } from "./helper-row.ts";
import { helperSexTexts, helperTexts } from "./texts.ts";

type Draft = {
  readonly kind?: "interpreter" | "counsel" | undefined;
  readonly name?: string | undefined;
  readonly sex?: "F" | "M" | "X" | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly phone?: string | undefined;
  readonly askedOn?: string | undefined;
  readonly employers?: string | undefined;
  readonly offices?: readonly string[] | undefined;
  readonly relatives?: string | undefined;
};

const linesOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function draftOf(helper: HelperRow | undefined): Draft {
  if (!helper) return {};
  const { kind, name, sex, languages, organisation, phone, askedOn, offices } = helper;
  return {
    kind,
    name,
    sex,
    languages,
    organisation,
    phone,
    askedOn,
    offices: offices.length > 0 ? offices : undefined,
    employers: helper.employers.join("\n") || undefined,
    relatives: helper.relatives.join("\n") || undefined,
  };
}

/** Writes an interpreter or counsel on the roster. */
export function HelperDialog({ helper, onClose }: { readonly helper: HelperRow | undefined; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [id] = useState(() => helper?.id ?? uuidv7());
  const [draft, setDraft] = useState(() => draftOf(helper));
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const command = useRecord();
  const send = async (): Promise<void> => {
    const { employers, relatives, offices = [], ...said } = draft;
    const kept = helper ? { file: helper.file, account: helper.account, household: helper.household } : {};
    const entry = { ...kept, ...said, offices, employers: linesOf(employers), relatives: linesOf(relatives) };
    const basedOn = helper ? { basedOn: { directory: helper.version } } : {};
    const answer = await command.record({ kind: "helper.record", dossier: id, payload: { helper: id, entry }, ...basedOn });
    if (answer.kind !== "recorded") return;
    sayDone(helperTexts.recorded);
    onClose();
  };
  return (
    <Dialog
      title={helper ? helperTexts.edit : helperTexts.add}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" isRecording={command.isRecording} onPress={() => void send()}>
          {t(helperTexts.record)}
        </Button>
      }
    >
      <Who draft={draft} onChange={change} />
      <Conflicts draft={draft} onChange={change} />
      {command.failure && <Failure failure={command.failure} />}
    </Dialog>
  );
}

type PartProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

function Who({ draft, onChange }: PartProps): ReactNode {
  const codes = useCodes();
  return (
    <>
      <Choice
        isOwn
        label={helperTexts.kind}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={[
          { value: "interpreter", text: helperTexts.interpreter },
          { value: "counsel", text: helperTexts.counsel },
        ]}
      />
      <TextField isOwn label={helperTexts.name} value={draft.name} onChange={(name) => onChange({ name })} />
      <Choice
        isOwn
        label={helperTexts.sex}
        value={draft.sex}
        onChange={(sex) => onChange({ sex })}
        options={(["F", "M", "X"] as const).map((value) => ({ value, text: helperSexTexts[value] }))}
      />
      <Checks
        isOwn
        label={helperTexts.languages}
        value={draft.languages}
        onChange={(languages) => onChange({ languages })}
        options={codes.languages.slice(0, languagesNear)}
      />
      <TextField
        isOwn
        label={helperTexts.organisation}
        value={draft.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
      <TextField isOwn kind="tel" label={helperTexts.phone} value={draft.phone} onChange={(phone) => onChange({ phone })} />
    </>
  );
}

/** The languages of the region stand first in the list of codes. */
const languagesNear = 20;
const countriesNear = 11;

function Conflicts({ draft, onChange }: PartProps): ReactNode {
  const codes = useCodes();
  const { day } = useFormat();
  return (
    <>
      <DayField
        label={helperTexts.askedOn}
        hint={helperTexts.askedHint}
        value={draft.askedOn}
        onChange={(askedOn) => onChange({ askedOn })}
        words={draft.askedOn && day(draft.askedOn)}
      />
      <TextField isOwn lines={2} label={helperTexts.employers} value={draft.employers} onChange={(employers) => onChange({ employers })} />
      <Checks
        isOwn
        label={helperTexts.offices}
        value={draft.offices}
        onChange={(offices) => onChange({ offices })}
        options={codes.countries.slice(0, countriesNear)}
      />
      <TextField isOwn lines={2} label={helperTexts.relatives} value={draft.relatives} onChange={(relatives) => onChange({ relatives })} />
    </>
  );
}
