import type { ReactNode } from "react";
import { intakeContract, type AnswerCode } from "../../../src/intake/index.ts";
import type { Answer } from "../../../src/kernel/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Failure, Section, useRoute, useText } from "../../kit/index.ts";
import { Questions } from "../post/questions.tsx";
import { readsIn } from "./codes.ts";
import { NeedsPart } from "./needs-part.tsx";
import type { Officer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { PaperActs } from "./papers.tsx";
import { useRecord } from "./record.ts";
import { familyOf, namesOf, valueOf, versionsOf } from "./subject.ts";
import { firstName } from "./words.tsx";

/** Needs found and decided, the questions still open, and the papers that go with them. */
export function PersonNeeds({
  dossier,
  person,
  referrals,
  officer,
}: {
  readonly dossier: string;
  readonly person: SubjectView;
  readonly referrals: readonly SubjectView[];
  readonly officer: Officer;
}): ReactNode {
  const group = valueOf<string>(person, "group");
  const fellows =
    useRoute(personContract.household, { params: { dossier: group ?? "" } }, { isOn: group !== undefined }).data?.members ?? [];
  const needs = useRoute(intakeContract.needs, { params: { dossier } });
  const answering = useRecord({ refreshes: [personContract.person, intakeContract.needs] });
  const language = readsIn(valueOf<string[]>(person, "languages")?.[0]);
  const answers = Object.fromEntries(
    ["circumstance", "care", "indicator", "condition", "violence"].flatMap((family) => familyOf<Answer>(person, family)),
  );
  const isOpen = officer.may("needs.decide") || officer.may("needs.answer");
  if (!isOpen || (needs.isError && needs.error.failure?.kind === "refused")) return null;
  const answer = (code: AnswerCode, value: Answer): void => {
    if (value !== "notAsked")
      void answering.record({ kind: "needs.answer", dossier, payload: { answers: { [code]: value } }, basedOn: versionsOf(person) });
  };
  return (
    <Section title={pageTexts.needs}>
      <NeedsPart
        dossier={dossier}
        referrals={referrals}
        query={needs}
        nameOf={(id) => firstName(namesOf(fellows.find((one) => one.subject === id))) || "–"}
      />
      {officer.may("needs.answer") && needs.data && (
        <details className="more-facts">
          <summary>
            <OpenQuestions />
          </summary>
          <Questions person={{ answers }} needs={needs.data.needs} reads={language} onAnswer={answer} />
        </details>
      )}
      {answering.failure && <Failure failure={answering.failure} />}
      <PaperActs dossier={dossier} person={person} language={language} />
    </Section>
  );
}

function OpenQuestions(): ReactNode {
  const t = useText();
  return t(pageTexts.ask);
}
