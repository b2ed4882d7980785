import { useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Choice, Failure, Form, Notice, Page, sayDone, TextField, useGo, useText } from "../../kit/index.ts";
import { enrolDevice, findPasskey, type Enrolling, type NotEnrolled } from "../../offline/enrol.ts";
import { phraseLettersMin } from "../../offline/phrase.ts";
import { offlineTexts } from "../../offline/texts.ts";
import { useOfficer, type Officer } from "../person/officer.ts";
import { proofFor } from "../sign-in/outcome.tsx";
import { deviceTexts } from "./texts.ts";

const ways = [
  { value: "passkey", text: deviceTexts.byPasskey },
  { value: "phrase", text: deviceTexts.byPhrase },
] as const;
type Way = (typeof ways)[number]["value"];

/** Makes this browser a device of the officer's post. */
export function Screen(): ReactNode {
  const t = useText();
  const officer = useOfficer();
  return (
    <Page title={deviceTexts.enrolTitle} lead={t(deviceTexts.enrolLead)} crumbs={[{ to: "/post", text: { en: "Post", ru: "Пост" } }]}>
      {officer && <Enrol officer={officer} />}
    </Page>
  );
}

function Enrol({ officer }: { readonly officer: Officer }): ReactNode {
  const t = useText();
  const go = useGo();
  const [name, setName] = useState<string>();
  const [way, setWay] = useState<Way | undefined>("passkey");
  const [phrases, setPhrases] = useState<Phrases>({});
  const [step, setStep] = useState<"app" | "node" | "bundle" | "lock">();
  const [wrong, setWrong] = useState<OfficerText>();
  const [failed, setFailed] = useState<NotEnrolled>();
  const enrol = async (): Promise<void> => {
    const doubt = name === undefined ? deviceTexts.nameMissing : doubtOf(way, phrases);
    setFailed(undefined);
    setWrong(doubt);
    if (doubt || name === undefined) return;
    const passkey = way === "passkey" ? await findPasskey() : undefined;
    if (way === "passkey" && !passkey) {
      setWay("phrase");
      return setWrong(deviceTexts.noPasskey);
    }
    const { may: _, ...session } = officer;
    const enrolling: Enrolling = {
      name,
      session,
      passkey,
      phrase: way === "phrase" ? phrases.phrase : undefined,
      duress: phrases.duress,
    };
    const found = await enrolDevice(enrolling, setStep);
    setStep(undefined);
    if (found) return setFailed(found);
    await import("../../offline/start.ts");
    sayDone(t(deviceTexts.enrolled));
    go("/device", { isReplacing: true });
  };
  return (
    <Form onSend={() => void enrol()} send={t(step ? deviceTexts[`step.${step}`] : deviceTexts.enrol)} isRecording={step !== undefined}>
      <TextField isOwn label={deviceTexts.name} hint={deviceTexts.nameHint} value={name} onChange={setName} />
      <Choice label={deviceTexts.way} value={way} onChange={(next) => setWay(next ?? "phrase")} options={ways} isRequired />
      <PhraseFields isPhrase={way === "phrase"} phrases={phrases} onChange={(change) => setPhrases({ ...phrases, ...change })} />
      {wrong && <Notice meaning="blocked" title={wrong} />}
      {failed?.kind === "node" && <Failure failure={failed.failure} next={proofFor(failed.failure)} />}
      {failed?.kind === "bundle" && <Notice meaning="blocked" title={offlineTexts[failed.code]} />}
      {failed?.kind === "waits" && <Notice meaning="blocked" title={t(deviceTexts.forgetWaits, { n: failed.records })} />}
      {failed?.kind === "browser" && <Notice meaning="blocked" title={deviceTexts.keepsNothing} />}
    </Form>
  );
}

type Phrases = { readonly phrase?: string | undefined; readonly again?: string | undefined; readonly duress?: string | undefined };

function PhraseFields({
  isPhrase,
  phrases,
  onChange,
}: {
  readonly isPhrase: boolean;
  readonly phrases: Phrases;
  readonly onChange: (change: Phrases) => void;
}): ReactNode {
  return (
    <>
      {isPhrase && (
        <>
          <TextField
            isOwn
            kind="password"
            label={deviceTexts.phrase}
            hint={deviceTexts.phraseHint}
            value={phrases.phrase}
            onChange={(phrase) => onChange({ phrase })}
          />
          <TextField
            isOwn
            kind="password"
            label={deviceTexts.phraseAgain}
            value={phrases.again}
            onChange={(again) => onChange({ again })}
          />
        </>
      )}
      <TextField
        isOwn
        kind="password"
        label={deviceTexts.duress}
        hint={deviceTexts.duressHint}
        value={phrases.duress}
        onChange={(duress) => onChange({ duress })}
      />
    </>
  );
}

function doubtOf(way: Way | undefined, { phrase, again, duress }: Phrases): OfficerText | undefined {
  const isShort = (words: string | undefined): boolean => (words ?? "").trim().length < phraseLettersMin;
  if (way === "phrase" && isShort(phrase)) return deviceTexts.phraseShort;
  if (way === "phrase" && phrase !== again) return deviceTexts.phraseDiffers;
  if (duress === undefined) return undefined;
  if (isShort(duress)) return deviceTexts.phraseShort;
  return way === "phrase" && duress.trim() === phrase?.trim() ? deviceTexts.duressSame : undefined;
}
