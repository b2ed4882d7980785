import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { labourContract, type SchemeView } from "../../../src/labour/index.ts";
import { Choice, DayField, Select, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { CountriesField } from "../case/question-field.tsx";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { type Draft, draftOf, formOf } from "./draft.ts";
import { type Said, stayOf } from "./said.tsx";
import { schemeWords as words } from "./texts.ts";

type Register = RouteOutput<typeof labourContract.schemes>;
type Asked = {
  readonly register: Register;
  /** A scheme that gets a new version; absent where one is set up. */
  readonly scheme?: SchemeView | undefined;
  /** What it begins with. */
  readonly from?: Said | undefined;
  readonly onClose: () => void;
};

/** Sets a scheme up, or a new version of one, in one form. */
export function SchemeDialog({ register, scheme, from, onClose }: Asked): ReactNode {
  const [fresh] = useState(uuidv7);
  const id = scheme?.id ?? fresh;
  // What was begun over another wording comes up over no later one.
  const over = scheme?.proposal?.at ?? scheme?.version ?? 0;
  const [draft, change, forget] = useDraft<Draft>(`scheme/${scheme?.id ?? "new"}/${over}`, from ? draftOf(from) : { returningOnly: "no" });
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes: [labourContract.schemes], done: words.recorded, after });
  const isNew = scheme === undefined;
  return (
    <AskDialog
      kind="wide"
      title={isNew ? words.record : words.anew}
      effect={scheme?.said ? words.anewEffect : words.recordEffect}
      command={command}
      onSend={() => void send({ kind: "scheme.propose", dossier: id, payload: { scheme: id, form: formOf(draft) } })}
      onClose={onClose}
    >
      <Fields register={register} isNew={isNew} draft={draft} onChange={change} />
    </AskDialog>
  );
}

type Typing = { readonly draft: Draft; readonly onChange: (change: Draft) => void };

function Fields({ register, isNew, ...typing }: Typing & { readonly register: Register; readonly isNew: boolean }): ReactNode {
  const t = useText();
  const { draft, onChange } = typing;
  return (
    <>
      {isNew && (
        <Choice
          isOwn
          label={words.procedure}
          path="payload.form.procedure"
          value={draft.procedure}
          onChange={(procedure) => onChange({ procedure })}
          options={register.procedures.map((one) => ({ value: one.code, text: `${t(one.title)}, ${t(stayOf(one))}` }))}
        />
      )}
      <Names {...typing} />
      <Whom {...typing} />
      <HowMany {...typing} />
      <When {...typing} />
      {register.memoranda.length > 0 && (
        <Select
          isOwn
          label={words.memorandum}
          path="payload.form.memorandum"
          value={draft.memorandum}
          onChange={(memorandum) => onChange({ memorandum })}
          options={register.memoranda.map((one) => ({ value: one.id, text: `${one.reference}: ${one.subject}` }))}
        />
      )}
    </>
  );
}

function Names({ draft, onChange }: Typing): ReactNode {
  return (
    <>
      <TextField isOwn label={words.nameEn} path="payload.form.title.en" value={draft.en} onChange={(en) => onChange({ en })} />
      <TextField isOwn label={words.nameRu} path="payload.form.title.ru" value={draft.ru} onChange={(ru) => onChange({ ru })} />
      <TextField
        isOwn
        label={words.otherNames}
        hint={words.otherNamesHint}
        path="payload.form.title"
        lines={2}
        value={draft.others}
        onChange={(others) => onChange({ others })}
      />
    </>
  );
}

function Whom({ draft, onChange }: Typing): ReactNode {
  return (
    <>
      <CountriesField
        isOwn
        label={words.sending}
        path="payload.form.sending"
        value={draft.sending}
        onChange={(sending) => onChange({ sending: sending as readonly string[] | undefined })}
      />
      <TextField
        isOwn
        label={words.occupations}
        hint={words.occupationsHint}
        path="payload.form.occupations"
        value={draft.occupations}
        onChange={(occupations) => onChange({ occupations })}
      />
      <NumberField field="ageFrom" draft={draft} onChange={onChange} />
      <NumberField field="ageTo" draft={draft} onChange={onChange} />
      <TextField
        isOwn
        label={words.skillsEn}
        hint={words.skillsHint}
        path="payload.form.skills.en"
        value={draft.skillsEn}
        onChange={(skillsEn) => onChange({ skillsEn })}
      />
      <TextField
        isOwn
        label={words.skillsRu}
        path="payload.form.skills.ru"
        value={draft.skillsRu}
        onChange={(skillsRu) => onChange({ skillsRu })}
      />
      <Choice
        isOwn
        isRequired
        label={words.returningOnly}
        path="payload.form.returningOnly"
        value={draft.returningOnly}
        onChange={(returningOnly) => onChange({ returningOnly })}
        options={[
          { value: "no", text: words.no },
          { value: "yes", text: words.yes },
        ]}
      />
    </>
  );
}

function NumberField({ field, draft, onChange }: Typing & { readonly field: "ageFrom" | "ageTo" | "places" | "placesKept" }): ReactNode {
  return (
    <TextField
      isOwn
      kind="number"
      width="short"
      label={words[field]}
      path={`payload.form.${field}`}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
}

function HowMany(typing: Typing): ReactNode {
  return (
    <>
      <NumberField field="places" {...typing} />
      <NumberField field="placesKept" {...typing} />
    </>
  );
}

function When({ draft, onChange }: Typing): ReactNode {
  const { day } = useFormat();
  return (
    <>
      {(["applyFrom", "applyTo", "stayFrom", "stayTo"] as const).map((field) => (
        <DayField
          key={field}
          isOwn
          label={words[field]}
          hint={field === "stayTo" ? words.stayToHint : undefined}
          path={`payload.form.${field}`}
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          words={draft[field] && day(draft[field])}
        />
      ))}
    </>
  );
}
