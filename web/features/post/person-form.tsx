import { useState, type ReactNode } from "react";
import { documentTypeTexts, relationTexts, type NeedView } from "../../../src/intake/index.ts";
import {
  type NameFlag,
  nameFlagsOf,
  nameFlagTexts,
  type OfficerText,
  type PersonLanguage,
  type PersonName,
} from "../../../src/kernel/index.ts";
import { AnswerField, BirthField, Choice, ComboBox, NameField, Select, TextField, useText } from "../../kit/index.ts";
import { scriptsFor, useCodes } from "../person/codes.ts";
import { goingToTexts, goingWhyTexts } from "../../../src/person/index.ts";
import { FearedField } from "../person/feared-field.tsx";
import { goingQuestion, personWords } from "../person/texts.ts";
import { InTheirLanguage } from "../person/words.tsx";
import type { DraftPaper, DraftPerson } from "./draft.ts";
import { PaperPhoto } from "./paper-photo.tsx";
import { Questions } from "./questions.tsx";
import { postTexts } from "./texts.ts";

export const sexOptions = [
  { value: "F", text: personWords.female },
  { value: "M", text: personWords.male },
  { value: "X", text: personWords.otherSex },
] as const;
export const relationOptions = [
  ...Object.entries(relationTexts).map(([value, text]) => ({ value, text })),
  { value: "unknown", text: personWords.unknownRelation },
];

/** All that a post may write down of one person; every field may stay open. */
export function PersonForm({
  person,
  onChange,
  needs,
  reads,
  language,
  today,
  isAlone = false,
}: {
  readonly person: DraftPerson;
  readonly onChange: (change: Partial<DraftPerson>) => void;
  readonly needs: readonly NeedView[];
  /** Language in which the questions are put. */
  readonly reads: PersonLanguage;
  /** ISO 639-3 of the group, where one was said. */
  readonly language: string | undefined;
  readonly today: string;
  /** One person at an office stands in no group. */
  readonly isAlone?: boolean;
}): ReactNode {
  return (
    <div className="person-form stack">
      <NameField
        label={postTexts.names}
        value={person.names}
        onChange={(names) => onChange({ names })}
        scripts={scriptsFor(person.language ?? language)}
      />
      <OddNames names={person.names} />
      <div className="row-fields">
        <Choice label={postTexts.sex} value={person.sex} onChange={(sex) => onChange({ sex })} options={sexOptions} />
        <BirthField
          key={person.birthFrom ?? ""}
          label={postTexts.birth}
          value={person.birth}
          onChange={(birth) => onChange({ birth })}
          today={today}
        />
        {!isAlone && (
          <Select
            label={postTexts.relation}
            value={person.relation}
            onChange={(relation) => onChange({ relation })}
            options={relationOptions}
          />
        )}
        <AnswerField label={postTexts.wishesAsylum} value={person.wishesAsylum} onChange={(wishesAsylum) => onChange({ wishesAsylum })} />
      </div>
      <Questions
        person={person}
        needs={needs}
        reads={reads}
        onAnswer={(code, answer) => onChange({ answers: { ...person.answers, [code]: answer } })}
      />
      <FearedField
        value={{ asked: person.fearedAsked, states: person.feared }}
        onChange={(feared) => onChange({ fearedAsked: feared.asked, feared: feared.states })}
        language={reads}
      />
      <MoreFacts person={person} onChange={onChange} today={today} isOpen={isAlone ?? false} reads={reads} />
    </div>
  );
}

function MoreFacts({
  person,
  onChange,
  today,
  isOpen,
  reads,
}: {
  readonly person: DraftPerson;
  readonly onChange: (change: Partial<DraftPerson>) => void;
  readonly today: string;
  readonly isOpen: boolean;
  readonly reads: PersonLanguage;
}): ReactNode {
  const t = useText();
  const codes = useCodes();
  return (
    <details
      className="more-facts"
      open={isOpen || person.paper.type !== undefined || person.paper.mrz !== undefined || person.reasonOwnWords !== undefined || undefined}
    >
      <summary>{t(postTexts.moreFacts)}</summary>
      <div className="stack">
        <div className="row-fields">
          <ComboBox
            label={postTexts.language}
            value={person.language}
            onChange={(language) => onChange({ language })}
            options={codes.languages}
          />
          <ComboBox
            label={postTexts.nationality}
            value={person.nationality}
            onChange={(nationality) => onChange({ nationality })}
            options={codes.nationalities}
          />
        </div>
        <Paper person={person} onChange={onChange} today={today} />
        <AnswerField label={postTexts.womanOfficer} value={person.womanOfficer} onChange={(womanOfficer) => onChange({ womanOfficer })} />
        <AnswerField
          label={postTexts.told}
          value={person.answers.survivorDisclosed ?? "notAsked"}
          onChange={(answer) => onChange({ answers: { ...person.answers, survivorDisclosed: answer } })}
        />
        <Going person={person} onChange={onChange} reads={reads} />
        <TextField
          label={postTexts.reason}
          hint={postTexts.reasonHint}
          value={person.reasonOwnWords}
          onChange={(reasonOwnWords) => onChange({ reasonOwnWords })}
          lines={2}
        />
      </div>
    </details>
  );
}

const optionsOf = <Value extends string>(texts: Readonly<Record<Value, OfficerText>>) =>
  (Object.keys(texts) as Value[]).map((value) => ({ value, text: texts[value] }));

/** Where the person wants to go and why, as far as they wish to say; it is counted, and no claim is decided by it (SD1). */
function Going({
  person,
  onChange,
  reads,
}: {
  readonly person: DraftPerson;
  readonly onChange: (change: Partial<DraftPerson>) => void;
  readonly reads: PersonLanguage;
}): ReactNode {
  const t = useText();
  return (
    <div className="stack" data-gap="small">
      <div className="row-fields">
        <Select
          label={postTexts.goingTo}
          hint={postTexts.goingHint}
          value={person.goingTo}
          onChange={(goingTo) => onChange({ goingTo })}
          options={optionsOf(goingToTexts)}
        />
        <Select
          label={postTexts.goingWhy}
          value={person.goingWhy}
          onChange={(goingWhy) => onChange({ goingWhy })}
          options={optionsOf(goingWhyTexts)}
        />
      </div>
      <p className="small">
        <span className="soft">{t(goingQuestion)}</span> <InTheirLanguage text={goingQuestion} language={reads} />
      </p>
    </div>
  );
}

const paperTypes = Object.entries(documentTypeTexts).map(([value, text]) => ({ value, text }));

/** A paper that was shown. Its lines fill only what is still empty; a failing zone is kept and flagged. */
function Paper({
  person,
  onChange,
  today,
}: {
  readonly person: DraftPerson;
  readonly onChange: (change: Partial<DraftPerson>) => void;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const [flag, setFlag] = useState<OfficerText>();
  const { paper } = person;
  const change = (part: Partial<DraftPaper>): void => onChange({ paper: { ...paper, ...part } });
  const read = async (typed: string | undefined): Promise<void> => {
    const kept = { ...paper, mrz: typed, mrzFlag: undefined, isMrzGood: undefined };
    onChange({ paper: kept });
    setFlag(undefined);
    if (!typed?.includes("\n")) return;
    const { readMrz } = await import("./mrz-reader.ts");
    const found = readMrz(typed, today);
    if (!found) return;
    if (!found.isGood) {
      setFlag(found.text);
      onChange({ paper: { ...kept, mrzFlag: found.flag } });
      return;
    }
    const { fills, remark } = found;
    setFlag(remark?.text);
    onChange({
      ...(person.names.length === 0 ? { names: fills.names ?? [] } : {}),
      ...(person.sex === undefined && fills.sex ? { sex: fills.sex } : {}),
      ...(person.birth === undefined && fills.birth ? { birth: fills.birth, birthFrom: typed } : {}),
      ...(person.nationality === undefined && fills.nationality ? { nationality: fills.nationality } : {}),
      paper: {
        ...kept,
        type: kept.type ?? found.type,
        number: kept.number ?? found.number,
        issuer: kept.issuer ?? found.issuer,
        isMrzGood: true,
        ...(remark ? { mrzFlag: remark.flag } : {}),
      },
    });
  };
  return (
    <div className="stack">
      <div className="row-fields">
        <Select label={postTexts.paperType} value={paper.type} onChange={(type) => change({ type })} options={paperTypes} />
        <TextField label={postTexts.paperNumber} kind="code" value={paper.number} onChange={(number) => change({ number })} />
      </div>
      <TextField
        label={postTexts.mrz}
        hint={postTexts.mrzHint}
        kind="code"
        lines={2}
        value={paper.mrz}
        onChange={(typed) => void read(typed)}
      />
      <PaperPhoto onTake={(lines) => void read(lines)} />
      <div role="status">
        {flag && (
          <p className="field-error">
            {t(flag)} {t(postTexts.mrzKept)}
          </p>
        )}
        {paper.isMrzGood && <p className="small soft">{t(postTexts.mrzGood)}</p>}
      </div>
    </div>
  );
}

/** What is odd about the names as written: they are kept as they are, and the officer looks at the paper again (MA6). */
function OddNames({ names }: { readonly names: readonly PersonName[] }): ReactNode {
  const t = useText();
  const parts = names.flatMap(({ given, father, family, whole }) => [given, father, family, whole]);
  const flags = new Set<NameFlag>(parts.flatMap((part) => (part ? nameFlagsOf(part) : [])));
  if (flags.size === 0) return null;
  return (
    <p className="small soft" role="status">
      {[...flags].map((flag) => t(nameFlagTexts[flag])).join(" ")}
    </p>
  );
}
