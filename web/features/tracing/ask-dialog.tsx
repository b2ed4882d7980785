import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { Birth, Day, Sex } from "../../../src/kernel/index.ts";
import { type KinRelation, mayBeChild, type SubjectView } from "../../../src/person/index.ts";
import type { Heard } from "../../../src/tracing/index.ts";
import { BirthField, Button, Choice, Dialog, Failure, sayDone, Select, TextField, useText } from "../../kit/index.ts";
import { kinRelationTexts } from "../family/texts.ts";
import type { Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { birthOf } from "../person/subject.ts";
import { personWords } from "../person/texts.ts";
import { tracingTexts } from "./texts.ts";

type Draft = {
  readonly tracing: string;
  readonly name?: string | undefined;
  readonly relation?: KinRelation | undefined;
  readonly sex?: Sex | undefined;
  readonly birth?: Birth | undefined;
  readonly lastPlace?: string | undefined;
  readonly words?: string | undefined;
  readonly heard?: Heard | undefined;
};

const relations = Object.entries(kinRelationTexts).map(([value, text]) => ({ value: value as KinRelation, text }));
const sexes = [
  { value: "F" as const, text: personWords.female },
  { value: "M" as const, text: personWords.male },
];
export const heardOptions = (["spoken", "observed"] as const).map((value) => ({ value, text: tracingTexts[value] }));

/** Passes on that the person wishes a relative to be looked for. */
export function AskDialog({
  person,
  officer,
  today,
}: {
  readonly person: SubjectView;
  readonly officer: Officer;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState<Draft>();
  const record = useRecord();
  const send = async ({ tracing, words, heard, ...sought }: Draft): Promise<void> => {
    const answer = await record.record({ kind: "tracing.ask", dossier: person.dossier, payload: { tracing, sought, words, heard } });
    if (answer.kind !== "recorded") return;
    setDraft(undefined);
    sayDone(t(tracingTexts.passedOn, { reference: String(answer.value.says?.["reference"] ?? "") }));
  };
  const isChild = mayBeChild(birthOf(person), today as Day);
  return (
    <>
      <Button onPress={() => setDraft({ tracing: uuidv7() })}>{t(tracingTexts.ask)}</Button>
      <Dialog
        title={tracingTexts.askTitle}
        kind="wide"
        isOpen={draft !== undefined}
        onClose={() => setDraft(undefined)}
        actions={
          <Button
            kind="main"
            isDisabled={!draft?.name || draft.relation === undefined || !draft.words}
            isRecording={record.isRecording}
            onPress={() => draft && void send(draft)}
          >
            {t(tracingTexts.send)}
          </Button>
        }
      >
        {draft && (
          <>
            <p>{t(tracingTexts.askEffect)}</p>
            {isChild && <p className="strong">{t(tracingTexts.askChild)}</p>}
            <SoughtFields draft={draft} onChange={setDraft} today={today} />
            <TextField label={tracingTexts.words} lines={3} value={draft.words} onChange={(words) => setDraft({ ...draft, words })} />
            {isChild && officer.may("tracing.hear") && (
              <Choice
                label={tracingTexts.heard}
                value={draft.heard}
                options={heardOptions}
                onChange={(heard) => setDraft({ ...draft, heard })}
              />
            )}
            {record.failure && <Failure failure={record.failure} />}
          </>
        )}
      </Dialog>
    </>
  );
}

function SoughtFields({
  draft,
  onChange,
  today,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly today: string;
}): ReactNode {
  return (
    <>
      <TextField label={tracingTexts.soughtName} value={draft.name} onChange={(name) => onChange({ ...draft, name })} />
      <Select
        label={tracingTexts.soughtRelation}
        value={draft.relation}
        options={relations}
        onChange={(relation) => onChange({ ...draft, relation })}
      />
      <Choice label={tracingTexts.soughtSex} value={draft.sex} options={sexes} onChange={(sex) => onChange({ ...draft, sex })} />
      <BirthField label={tracingTexts.soughtBirth} value={draft.birth} today={today} onChange={(birth) => onChange({ ...draft, birth })} />
      <TextField
        label={tracingTexts.lastPlace}
        value={draft.lastPlace}
        onChange={(lastPlace) => onChange({ ...draft, lastPlace })}
        lines={2}
      />
    </>
  );
}
