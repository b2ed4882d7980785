import { useState, type ReactNode } from "react";
import { documentTypeTexts, relationTexts } from "../../../src/intake/index.ts";
import type { Answer, Birth, OfficerText, PersonName } from "../../../src/kernel/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import {
  AnswerField,
  BirthField,
  Button,
  Choice,
  ComboBox,
  Facts,
  Failure,
  FieldGroup,
  Form,
  Link,
  NameField,
  sayDone,
  Section,
  TextField,
  useDraft,
  useFormat,
  useText,
} from "../../kit/index.ts";
import { scriptsFor, useCodes } from "./codes.ts";
import type { Officer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { useRecord } from "./record.ts";
import { birthOf, namesOf, valueOf, versionsOf } from "./subject.ts";
import { personWords } from "./texts.ts";
import { useAgeWords } from "./words.tsx";

type Edit = {
  readonly names?: readonly PersonName[];
  readonly sex?: "F" | "M" | "X" | undefined;
  readonly birth?: Birth | undefined;
  readonly nationality?: string | undefined;
  readonly former?: string | undefined;
  readonly language?: string | undefined;
  readonly phone?: string | undefined;
  readonly safeContact?: string | undefined;
  readonly address?: string | undefined;
  readonly womanOfficer?: Answer;
  /** Versions on which the edit began: what somebody else changed since is a conflict, not a loss. */
  readonly basedOn?: Readonly<{ [compartment: string]: number }>;
};

/** What is known of the person; changed in place. */
export function About({
  person,
  officer,
  today,
}: {
  readonly person: SubjectView;
  readonly officer: Officer;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = officer.may("person.update");
  return (
    <Section
      title={pageTexts.about}
      actions={mayEdit && !isEditing ? <Button onPress={() => setEditing(true)}>{t(pageTexts.edit)}</Button> : undefined}
    >
      {isEditing ? <EditPerson person={person} today={today} onEnd={() => setEditing(false)} /> : <Known person={person} today={today} />}
    </Section>
  );
}

function Known({ person, today }: { readonly person: SubjectView; readonly today: string }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const age = useAgeWords();
  const { day, instant } = useFormat();
  const birth = birthOf(person);
  const answer = (name: string): ReactNode => {
    const value = valueOf<Answer>(person, name);
    return value === undefined || value === "notAsked" ? undefined : t(personWords[value]);
  };
  const list = (name: string, words: (code: string) => string): ReactNode => valueOf<string[]>(person, name)?.map(words).join(", ");
  const relation = valueOf<string>(person, "relation");
  const receipt = valueOf<{ language: string; givenAt: string }>(person, "informationReceipt");
  const papers = valueOf<{ type: string; number?: string; mrzFlag?: string }[]>(person, "documentsSeen");
  const at = valueOf<string>(person, "arrivedAt");
  return (
    <div className="private">
      <Facts
        items={[
          {
            name: pageTexts.birth,
            value: birth ? (birth.precision === "day" ? `${day(birth.day, "long")} (${age(birth, today)})` : age(birth, today)) : undefined,
          },
          { name: pageTexts.nationality, value: list("nationalities", codes.country) },
          { name: pageTexts.former, value: list("formerResidence", codes.country) },
          { name: pageTexts.languages, value: list("languages", codes.language) },
          {
            name: pageTexts.relation,
            value:
              relation === "unknown"
                ? t(personWords.unknownRelation)
                : relation
                  ? t(relationTexts[relation as keyof typeof relationTexts] as OfficerText)
                  : undefined,
          },
          { name: pageTexts.wishesAsylum, value: answer("wishesAsylum") },
          { name: pageTexts.womanOfficer, value: answer("womanOfficer") },
          { name: pageTexts.phone, value: valueOf<string>(person, "phone") && <bdi dir="ltr">{valueOf<string>(person, "phone")}</bdi> },
          { name: pageTexts.safeContact, value: valueOf<string>(person, "safeContact") },
          { name: pageTexts.address, value: valueOf<string>(person, "address") },
          { name: pageTexts.firstContact, value: at && instant(at) },
          { name: pageTexts.informed, value: receipt && `${codes.language(receipt.language)}, ${instant(receipt.givenAt)}` },
          {
            name: pageTexts.papersSeen,
            value: papers
              ?.map((one) =>
                [
                  t(documentTypeTexts[one.type as keyof typeof documentTypeTexts] ?? documentTypeTexts.other),
                  one.number,
                  one.mrzFlag && t(pageTexts.flagged),
                ]
                  .filter(Boolean)
                  .join(" "),
              )
              .join("; "),
          },
          ...(valueOf<string>(person, "reasonOwnWords")
            ? [{ name: pageTexts.reason, value: valueOf<string>(person, "reasonOwnWords") }]
            : []),
        ]}
      />
    </div>
  );
}

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
    ...one("nationality", "nationalities", edit.nationality),
    ...one("former", "formerResidence", edit.former),
    ...one("language", "languages", edit.language),
  };
}

function EditPerson({
  person,
  today,
  onEnd,
}: {
  readonly person: SubjectView;
  readonly today: string;
  readonly onEnd: () => void;
}): ReactNode {
  const t = useText();
  const codes = useCodes();
  const [edit, keep, forget] = useDraft<Edit>(`person/${person.dossier}`, {});
  const update = useRecord({ refreshes: [personContract.person, personContract.household] });
  const change = (part: Partial<Edit>): void => keep({ ...part, basedOn: edit.basedOn ?? versionsOf(person) });
  const shown = <T,>(name: keyof Edit, standing: T): T => (name in edit ? (edit[name] as T) : standing);
  const first = (name: string): string | undefined => valueOf<string[]>(person, name)?.[0];
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
        <NameField
          label={pageTexts.names}
          path="names"
          value={shown("names", namesOf(person))}
          onChange={(names) => change({ names })}
          scripts={scriptsFor(first("languages"))}
        />
        <Choice
          label={pageTexts.sex}
          path="sex"
          value={shown("sex", valueOf<"F" | "M" | "X">(person, "sex"))}
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
          value={shown("birth", birthOf(person))}
          onChange={(birth) => change({ birth })}
          today={today}
        />
        <ComboBox
          label={pageTexts.nationality}
          path="nationalities"
          value={shown("nationality", first("nationalities"))}
          onChange={(nationality) => change({ nationality })}
          options={codes.nationalities}
        />
        <ComboBox
          label={pageTexts.former}
          path="formerResidence"
          value={shown("former", first("formerResidence"))}
          onChange={(former) => change({ former })}
          options={codes.nationalities}
        />
        <ComboBox
          label={pageTexts.languages}
          path="languages"
          value={shown("language", first("languages"))}
          onChange={(language) => change({ language })}
          options={codes.languages}
        />
        <AnswerField
          label={pageTexts.womanOfficer}
          value={shown<Answer>("womanOfficer", valueOf<Answer>(person, "womanOfficer") ?? "notAsked")}
          onChange={(womanOfficer) => change({ womanOfficer })}
        />
        <TextField
          label={pageTexts.phone}
          kind="tel"
          path="phone"
          value={shown("phone", valueOf<string>(person, "phone"))}
          onChange={(phone) => change({ phone })}
        />
        <TextField
          label={pageTexts.safeContact}
          hint={pageTexts.safeContactHint}
          path="safeContact"
          lines={2}
          value={shown("safeContact", valueOf<string>(person, "safeContact"))}
          onChange={(safeContact) => change({ safeContact })}
        />
        <TextField
          label={pageTexts.address}
          path="address"
          value={shown("address", valueOf<string>(person, "address"))}
          onChange={(address) => change({ address })}
        />
      </FieldGroup>
    </Form>
  );
}
