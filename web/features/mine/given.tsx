import { useState, type ReactNode } from "react";
import { personThemself } from "../../../src/disclosure/index.ts";
import { commandContract } from "../../../src/access/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Button, Confirm, Failure, Loaded, Section, useCommand, useFormat, useRoute, useText } from "../../kit/index.ts";
import { wordsOfFields } from "./seen.ts";
import { mineTexts } from "./texts.ts";

type Slots = Readonly<Record<string, { readonly value: unknown; readonly at: string }>>;
const slotsOf = (subject: SubjectView): Slots => Object.assign({}, ...Object.values(subject.parts).map((part) => part.fields)) as Slots;
const textOf = (slots: Slots, field: string): string => (typeof slots[field]?.value === "string" ? String(slots[field].value) : "");
const listOf = (slots: Slots, field: string): readonly string[] =>
  Array.isArray(slots[field]?.value) ? (slots[field].value as string[]) : [];

/** What was handed to whom, on what ground; consents, each of which can be taken back. */
export function Given({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const query = useRoute(personContract.person, { params: { dossier } });
  return (
    <Loaded query={query} rows={2}>
      {({ subjects }) => {
        const releases = subjects.filter((one) => one.kind === "release");
        const consents = subjects.filter((one) => one.kind === "consent");
        return (
          <>
            <Section title={mineTexts.given}>
              {releases.length === 0 ? (
                <p>{t(mineTexts.noGiven)}</p>
              ) : (
                <ul className="list">
                  {releases.map((one) => (
                    <Release key={one.subject} slots={slotsOf(one)} />
                  ))}
                </ul>
              )}
            </Section>
            {consents.length > 0 && (
              <Section title={mineTexts.consents}>
                <ul className="list">
                  {consents.map((one) => (
                    <Consent key={one.subject} dossier={dossier} id={one.subject} slots={slotsOf(one)} />
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** Fields of a disclosure are named without their part of the file. */
function useFieldWords(): (fields: readonly string[]) => string {
  const t = useText();
  const { comma } = useFormat();
  return (fields) =>
    wordsOfFields(fields.map((field) => (field.includes(".") ? field : `identity.${field}`)))
      .map((text) => t(text))
      .join(comma);
}

function Release({ slots }: { readonly slots: Slots }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const words = useFieldWords();
  const recipient = textOf(slots, "releaseRecipient");
  const isConsent = textOf(slots, "releaseGround").startsWith("consent:");
  return (
    <li>
      <div className="list-words">
        <span>
          <bdi className="strong">{recipient === personThemself ? t(mineTexts.myself) : recipient}</bdi>:{" "}
          {words(listOf(slots, "releaseFields"))}
        </span>
        <span className="soft">{t(isConsent ? mineTexts.byConsent : mineTexts.byLaw)}</span>
        <span className="small soft">{instant(slots["releaseRecipient"]?.at ?? "", "long")}</span>
      </div>
    </li>
  );
}

function Consent({ dossier, id, slots }: { readonly dossier: string; readonly id: string; readonly slots: Slots }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const words = useFieldWords();
  const [isAsked, setAsked] = useState(false);
  const command = useCommand(commandContract.record);
  const to = textOf(slots, "consentTo");
  const withdrawnAt = textOf(slots, "consentWithdrawnAt");
  const withdraw = async (): Promise<void> => {
    setAsked(false);
    await command.send((commandId) => ({ body: { id: commandId, kind: "consent.withdraw", dossier, payload: { consent: id } } }));
  };
  return (
    <li>
      <div className="list-words">
        <span>
          <bdi className="strong">{to}</bdi>: {words(listOf(slots, "consentFields"))}
        </span>
        {withdrawnAt !== "" && <span className="soft">{t(mineTexts.withdrawn, { date: dayOf(withdrawnAt, "long") })}</span>}
        {command.failure && <Failure failure={command.failure} />}
      </div>
      {withdrawnAt === "" && (
        <Button isRecording={command.isRecording} onPress={() => setAsked(true)}>
          {t(mineTexts.withdraw)}
        </Button>
      )}
      <Confirm
        kind="grave"
        title={mineTexts.withdrawTitle}
        effect={t(mineTexts.withdrawEffect, { to })}
        act={mineTexts.withdraw}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onAct={() => void withdraw()}
      />
    </li>
  );
}
