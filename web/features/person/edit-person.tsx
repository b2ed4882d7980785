import type { ReactNode } from "react";
import type { Answer, Birth, PersonName } from "../../../src/kernel/index.ts";
import { relationTexts } from "../../../src/intake/index.ts";
import { completenessContract, personContract, type Relation, type SubjectView } from "../../../src/person/index.ts";
import {
  AnswerField,
  BirthField,
  Button,
  Choice,
  ComboBox,
  Failure,
  FieldGroup,
  Form,
  Link,
  NameField,
  sayDone,
  Select,
  TextField,
  useDraft,
  useText,
} from "../../kit/index.ts";
import { scriptsFor, useCodes } from "./codes.ts";
import { pageTexts } from "./page-texts.ts";
import { useRecord } from "./record.ts";
import { birthOf, namesOf, valueOf, versionsOf } from "./subject.ts";
import { personWords } from "./texts.ts";

type Edit = {
  readonly names?: readonly PersonName[];
  readonly sex?: "F" | "M" | "X" | undefined;
  readonly birth?: Birth | undefined;
  readonly nationality?: string | undefined;
  readonly former?: string | undefined;
  readonly language?: string | undefined;
  /** Codes with spaces between, as they are typed. */
  readonly occupations?: string | undefined;
  readonly phone?: string | undefined;
  readonly safeContact?: string | undefined;
  readonly address?: string | undefined;
  readonly womanOfficer?: Answer;
  readonly relation?: Relation | undefined;
  /** That papers were asked for and there are none; papers that were shown are kept as they are. */
  readonly noPapers?: "none" | undefined;
  /** Versions on which the edit began: what somebody else changed since is a conflict, not a loss. */
  readonly basedOn?: Readonly<{ [compartment: string]: number }>;
};

function changesOf(edit: Edit): { [field: string]: unknown } {
  const one = (name: string, field: string, value: string | undefined) =>
    name in edit ? { [field]: value === undefined ? null : [value] } : {};
  const plain = Object.fromEntries(
    (["sex", "birth", "phone", "safeContact", "address"] as const).flatMap((name) => (name in edit ? [[name, edit[name] ?? null]] : [])),
  );
  return {
    ...plain,
    ...(edit.names && edit.names.length > 0 ? { names: edit.names } : {}),
    ...(edit.womanOfficer ? { womanOfficer: edit.womanOfficer === "notAsked" ? null : edit.womanOfficer } : {}),
    ...("relation" in edit ? { relation: edit.relation ?? null } : {}),
    ...("noPapers" in edit ? { documentsSeen: edit.noPapers === "none" ? [] : null } : {}),
    ...one("nationality", "nationalities", edit.nationality),
    ...one("former", "formerResidence", edit.former),
    ...one("language", "languages", edit.language),
    ...("occupations" in edit ? { occupations: edit.occupations?.split(/[\s,]+/).filter(Boolean) ?? null } : {}),
  };
}

/** Changes what is known of the person; a conflict leads to where it is settled. */
export function EditPerson({
  person,
  today,
  onEnd,
}: {
  readonly person: SubjectView;
  readonly today: string;
  readonly onEnd: () => void;
}): ReactNode {
  const t = useText();
  const [edit, keep, forget] = useDraft<Edit>(`person/${person.dossier}`, {});
  const update = useRecord({ refreshes: [personContract.person, personContract.household, completenessContract.completeness] });
  const change = (part: Partial<Edit>): void => keep({ ...part, basedOn: edit.basedOn ?? versionsOf(person) });
  const send = async (): Promise<void> => {
    const payload = changesOf(edit);
    if (Object.keys(payload).length === 0) return onEnd();
    const answer = await update.record({
      kind: "person.update",
      dossier: person.dossier,
      payload,
      basedOn: edit.basedOn ?? versionsOf(person),
    });
    if (answer.kind === "conflict") forget();
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(pageTexts.changed);
    onEnd();
  };
  if (update.failure?.kind === "conflict")
    return (
      <Failure
        failure={{ ...update.failure, title: t(pageTexts.conflictAfter) }}
        next={
          <Link className="button" to={`/conflicts/${person.dossier}/${person.subject}`}>
            {t(pageTexts.resolve)}
          </Link>
        }
      />
    );
  return (
    <Form
      onSend={() => void send()}
      send={t(pageTexts.save)}
      isRecording={update.isRecording}
      failure={update.failure}
      actions={
        <Button
          kind="quiet"
          onPress={() => {
            forget();
            onEnd();
          }}
        >
          {t(pageTexts.cancel)}
        </Button>
      }
    >
      <FieldGroup legend={t(pageTexts.about)}>
        <IdentityFields {...{ person, edit, change, today }} />
        <ContactFields {...{ person, edit, change }} />
      </FieldGroup>
    </Form>
  );
}

type FieldsProps = {
  readonly person: SubjectView;
  readonly edit: Edit;
  readonly change: (part: Partial<Edit>) => void;
};

const relations = [
  ...Object.entries(relationTexts).map(([value, text]) => ({ value: value as Relation, text })),
  { value: "unknown" as const, text: personWords.unknownRelation },
];

/** What was typed, or what stands. */
function shown<T>(edit: Edit, name: keyof Edit, standing: T): T {
  return name in edit ? (edit[name] as T) : standing;
}

const firstOf = (person: SubjectView, name: string): string | undefined => valueOf<string[]>(person, name)?.[0];

function IdentityFields({ person, edit, change, today }: FieldsProps & { readonly today: string }): ReactNode {
  const codes = useCodes();
  return (
    <>
      <NameField
        label={pageTexts.names}
        path="names"
        value={shown(edit, "names", namesOf(person))}
        onChange={(names) => change({ names })}
        scripts={scriptsFor(firstOf(person, "languages"))}
      />
      <Choice
        label={pageTexts.sex}
        path="sex"
        value={shown(edit, "sex", valueOf<"F" | "M" | "X">(person, "sex"))}
        onChange={(sex) => change({ sex })}
        options={[
          { value: "F", text: personWords.female },
          { value: "M", text: personWords.male },
          { value: "X", text: personWords.otherSex },
        ]}
      />
      <BirthField
        label={pageTexts.birth}
        path="birth"
        value={shown(edit, "birth", birthOf(person))}
        onChange={(birth) => change({ birth })}
        today={today}
      />
      <ComboBox
        label={pageTexts.nationality}
        path="nationalities"
        value={shown(edit, "nationality", firstOf(person, "nationalities"))}
        onChange={(nationality) => change({ nationality })}
        options={codes.nationalities}
      />
      <ComboBox
        label={pageTexts.former}
        path="formerResidence"
        value={shown(edit, "former", firstOf(person, "formerResidence"))}
        onChange={(former) => change({ former })}
        options={codes.nationalities}
      />
      <ComboBox
        label={pageTexts.languages}
        path="languages"
        value={shown(edit, "language", firstOf(person, "languages"))}
        onChange={(language) => change({ language })}
        options={codes.languages}
      />
      {valueOf<string>(person, "group") !== undefined && (
        <Select
          label={pageTexts.relation}
          path="relation"
          value={shown(edit, "relation", valueOf<Relation>(person, "relation"))}
          onChange={(relation) => change({ relation })}
          options={relations}
        />
      )}
      {(valueOf<readonly unknown[]>(person, "documentsSeen") ?? []).length === 0 && (
        <Choice
          label={pageTexts.papersSeen}
          value={shown(edit, "noPapers", valueOf(person, "documentsSeen") === undefined ? undefined : "none")}
          onChange={(noPapers) => change({ noPapers })}
          options={[{ value: "none", text: pageTexts.noPapers }]}
        />
      )}
    </>
  );
}

function ContactFields({ person, edit, change }: FieldsProps): ReactNode {
  return (
    <>
      <AnswerField
        label={pageTexts.womanOfficer}
        value={shown<Answer>(edit, "womanOfficer", valueOf<Answer>(person, "womanOfficer") ?? "notAsked")}
        onChange={(womanOfficer) => change({ womanOfficer })}
      />
      <TextField
        kind="code"
        label={pageTexts.occupations}
        hint={pageTexts.occupationsHint}
        path="occupations"
        value={shown(edit, "occupations", valueOf<readonly string[]>(person, "occupations")?.join(" "))}
        onChange={(occupations) => change({ occupations })}
      />
      <TextField
        label={pageTexts.phone}
        kind="tel"
        path="phone"
        value={shown(edit, "phone", valueOf<string>(person, "phone"))}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={pageTexts.safeContact}
        hint={pageTexts.safeContactHint}
        path="safeContact"
        lines={2}
        value={shown(edit, "safeContact", valueOf<string>(person, "safeContact"))}
        onChange={(safeContact) => change({ safeContact })}
      />
      <TextField
        label={pageTexts.address}
        path="address"
        value={shown(edit, "address", valueOf<string>(person, "address"))}
        onChange={(address) => change({ address })}
      />
    </>
  );
}
