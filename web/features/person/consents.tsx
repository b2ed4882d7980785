import { useState, type ReactNode } from "react";
import { personThemself } from "../../../src/disclosure/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Button, Checks, Confirm, EmptyState, Failure, List, Section, TextField, useFormat, useText } from "../../kit/index.ts";
import type { Officer } from "./officer.ts";
import { WriteAbroad } from "./write-abroad.tsx";
import { useCodes } from "./codes.ts";
import { pageTexts } from "./page-texts.ts";
import { useNewIds, useRecord } from "./record.ts";
import { valueOf } from "./subject.ts";

const shareable = [
  { value: "names", text: pageTexts.names },
  { value: "sex", text: pageTexts.sex },
  { value: "birth", text: pageTexts.birth },
  { value: "languages", text: pageTexts.languages },
  { value: "phone", text: pageTexts.phone },
  { value: "safeContact", text: pageTexts.safeContact },
  { value: "address", text: pageTexts.address },
] as const;

/** What the person allowed, to whom; taken back at will. */
export function Consents({
  dossier,
  consents,
  officer,
  language,
}: {
  readonly dossier: string;
  readonly consents: readonly SubjectView[];
  readonly officer: Officer;
  readonly language: string | undefined;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const fieldWords = useFieldWords();
  return (
    <Section
      title={pageTexts.consents}
      actions={officer.may("consent.give") ? <GiveConsent dossier={dossier} language={language} /> : undefined}
    >
      <List
        empty={<EmptyState title={pageTexts.noConsents} />}
        items={consents.map((one) => {
          const [givenAt, withdrawnAt] = [valueOf<string>(one, "consentGivenAt"), valueOf<string>(one, "consentWithdrawnAt")];
          return {
            id: one.subject,
            title: valueOf<string>(one, "consentTo") ?? "",
            note: fieldWords(valueOf<string[]>(one, "consentFields")),
            end: (
              <span className="line">
                <span className="small soft">
                  {withdrawnAt
                    ? t(pageTexts.withdrawn, { when: instant(withdrawnAt) })
                    : givenAt && t(pageTexts.given, { when: instant(givenAt) })}
                </span>
                {!withdrawnAt && officer.may("release.record") && <WriteAbroad dossier={dossier} consent={one} />}
              </span>
            ),
          };
        })}
      />
    </Section>
  );
}

/** What papers print beside what may be shared. */
const printedWords: Readonly<Record<string, OfficerText>> = {
  informationReceipt: pageTexts.informed,
  decision: pageTexts.decisionGiven,
  statement: pageTexts.statementGiven,
  file: pageTexts.wholeFile,
};

function useFieldWords(): (fields: readonly string[] | undefined) => string {
  const t = useText();
  return (fields) =>
    (fields ?? [])
      .map((field) => {
        const known = shareable.find((one) => one.value === field);
        const given = printedWords[field];
        return known ? t(known.text) : given ? t(given) : field;
      })
      .join(", ");
}

function GiveConsent({ dossier, language }: { readonly dossier: string; readonly language: string | undefined }): ReactNode {
  const t = useText();
  const newId = useNewIds();
  const [isOpen, setOpen] = useState(false);
  const [to, setTo] = useState<string>();
  const [fields, setFields] = useState<readonly string[]>();
  const [made, setMade] = useState(0);
  const record = useRecord({ refreshes: [personContract.person] });
  const send = async (): Promise<void> => {
    const answer = await record.record({
      kind: "consent.give",
      dossier,
      payload: { consent: newId(String(made)), to: to ?? "", fields: fields ?? [], language: language ?? "rus" },
    });
    if (answer.kind !== "recorded") return;
    setMade(made + 1);
    setOpen(false);
    setTo(undefined);
    setFields(undefined);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(pageTexts.giveConsent)}</Button>
      <Confirm
        title={pageTexts.giveConsent}
        effect={pageTexts.consentEffect}
        act={pageTexts.consentAct}
        isOpen={isOpen}
        isRecording={record.isRecording}
        onClose={() => setOpen(false)}
        onAct={() => void send()}
      >
        <TextField label={pageTexts.consentTo} value={to} onChange={setTo} />
        <Checks label={pageTexts.consentFields} value={fields} onChange={setFields} options={shareable} />
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </>
  );
}

/** What left this file: to whom, on which ground, which fields (R3). */
export function Disclosures({ releases }: { readonly releases: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const fieldWords = useFieldWords();
  const { country } = useCodes();
  // A consent stands on record by its id, which says nothing to a reader.
  const groundOf = (ground: string): string => (ground.startsWith("consent:") ? t(pageTexts.withConsent) : ground);
  const channels: Readonly<Record<string, (typeof pageTexts)["slip"]>> = {
    slip: pageTexts.slip,
    paper: pageTexts.paper,
    mail: pageTexts.mail,
  };
  return (
    <Section title={pageTexts.disclosures}>
      <List
        empty={<EmptyState title={pageTexts.noDisclosures} />}
        items={releases.map((one) => {
          const recipient = valueOf<string>(one, "releaseRecipient") ?? "";
          const channel = channels[valueOf<string>(one, "releaseChannel") ?? ""];
          const at = Object.values(one.parts)[0]?.fields["releaseRecipient"]?.at;
          return {
            id: one.subject,
            title: `${recipient === personThemself ? t(pageTexts.themself) : recipient}${channel ? `, ${t(channel)}` : ""}`,
            note: [
              fieldWords(valueOf<string[]>(one, "releaseFields")),
              country(valueOf<string>(one, "releaseDestination") ?? ""),
              groundOf(valueOf<string>(one, "releaseGround") ?? ""),
            ].join(" · "),
            end: at && <span className="small soft">{instant(at)}</span>,
          };
        })}
      />
    </Section>
  );
}
