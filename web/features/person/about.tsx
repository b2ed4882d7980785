import { useState, type ReactNode } from "react";
import { mrzRemarkTexts } from "../../../src/document/index.ts";
import { documentTypeTexts, relationTexts } from "../../../src/intake/index.ts";
import type { Answer, OfficerText } from "../../../src/kernel/index.ts";
import type { Schooling, SubjectView } from "../../../src/person/index.ts";
import { Button, Facts, Section, useFormat, useSearch, useText } from "../../kit/index.ts";
import { SchoolWords } from "../household/schooling.tsx";
import { useCodes } from "./codes.ts";
import { EditPerson } from "./edit-person.tsx";
import type { Officer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { birthOf, valueOf } from "./subject.ts";
import { personWords } from "./texts.ts";
import { useAgeWords } from "./words.tsx";

type PaperSeen = { readonly type: string; readonly number?: string; readonly mrzFlag?: string };

/** Remarks say what they are; a zone that fails is said to fail, whatever the kind of its fault. */
const flagTexts: Readonly<Record<string, OfficerText>> = mrzRemarkTexts;

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
  const [isChanging, setChanging] = useState(false);
  const [search, setSearch] = useSearch();
  const mayEdit = officer.may("person.update");
  const isEditing = mayEdit && (isChanging || search.get("fill") === "about");
  const end = (): void => {
    setChanging(false);
    if (search.has("fill")) setSearch({ fill: undefined });
  };
  return (
    <Section
      title={pageTexts.about}
      actions={mayEdit && !isEditing ? <Button onPress={() => setChanging(true)}>{t(pageTexts.edit)}</Button> : undefined}
    >
      {isEditing ? <EditPerson person={person} today={today} onEnd={end} /> : <Known person={person} today={today} />}
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
  const relationWords =
    relation === "unknown"
      ? personWords.unknownRelation
      : (relationTexts[relation as keyof typeof relationTexts] as OfficerText | undefined);
  const receipt = valueOf<{ language: string; givenAt: string }>(person, "informationReceipt");
  const papers = valueOf<PaperSeen[]>(person, "documentsSeen");
  const paperWords = ({ type, number, mrzFlag }: PaperSeen): string =>
    [
      t(documentTypeTexts[type as keyof typeof documentTypeTexts] ?? documentTypeTexts.other),
      number,
      mrzFlag && t(flagTexts[mrzFlag] ?? pageTexts.flagged),
    ]
      .filter(Boolean)
      .join(" ");
  const at = valueOf<string>(person, "arrivedAt");
  return (
    <div className="private">
      <Facts
        items={[
          {
            name: pageTexts.birth,
            value: birth && (birth.precision === "day" ? `${day(birth.day, "long")} (${age(birth, today)})` : age(birth, today)),
          },
          { name: pageTexts.nationality, value: list("nationalities", codes.country) },
          { name: pageTexts.former, value: list("formerResidence", codes.country) },
          { name: pageTexts.languages, value: list("languages", codes.language) },
          { name: pageTexts.occupations, value: list("occupations", (code) => code) },
          ...(valueOf(person, "schooling") === undefined
            ? []
            : [{ name: pageTexts.school, value: <SchoolWords schooling={valueOf<Schooling>(person, "schooling")} /> }]),
          { name: pageTexts.relation, value: relationWords && t(relationWords) },
          { name: pageTexts.wishesAsylum, value: answer("wishesAsylum") },
          { name: pageTexts.womanOfficer, value: answer("womanOfficer") },
          { name: pageTexts.phone, value: valueOf<string>(person, "phone") && <bdi dir="ltr">{valueOf<string>(person, "phone")}</bdi> },
          { name: pageTexts.safeContact, value: valueOf<string>(person, "safeContact") },
          { name: pageTexts.address, value: valueOf<string>(person, "address") },
          { name: pageTexts.firstContact, value: at && instant(at) },
          { name: pageTexts.informed, value: receipt && `${codes.language(receipt.language)}, ${instant(receipt.givenAt)}` },
          {
            name: pageTexts.papersSeen,
            value: papers && (papers.length === 0 ? t(pageTexts.noPapers) : papers.map(paperWords).join("; ")),
          },
          ...(valueOf<string>(person, "reasonOwnWords")
            ? [{ name: pageTexts.reason, value: valueOf<string>(person, "reasonOwnWords") }]
            : []),
        ]}
      />
    </div>
  );
}
