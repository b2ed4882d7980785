import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { personThemself } from "../../../src/disclosure/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import { copyContract, type DataRequest, personContract, readDataRequest } from "../../../src/person/index.ts";
import { Badge, Button, callRoute, Confirm, Form, Loaded, Section, TextField, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { aboutFileTexts } from "./about-file-texts.ts";
import { NotPrinted } from "./papers.tsx";

/** A copy of the own file, and what is wrong in it, with the answers. */
export function AboutFile({ dossier, language }: { readonly dossier: string; readonly language: PersonLanguage }): ReactNode {
  const t = useText();
  const query = useRoute(personContract.person, { params: { dossier } });
  return (
    <Section title={aboutFileTexts.section}>
      <Copy dossier={dossier} language={language} />
      <Loaded query={query} rows={2}>
        {({ subjects }) => {
          const requests = subjects.flatMap((one) => readDataRequest(one) ?? []);
          return requests.length === 0 ? null : (
            <ul className="list">
              {requests.map((one) => (
                <Request key={one.id} request={one} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <h3>{t(aboutFileTexts.wrong)}</h3>
      <Wrong dossier={dossier} />
    </Section>
  );
}

function Request({ request: { kind, asked, answered, reference } }: { readonly request: DataRequest }): ReactNode {
  const t = useText();
  return (
    <li>
      <div className="list-words">
        <span>{kind === "copy" ? t(aboutFileTexts.asksCopy) : <bdi>{asked.words}</bdi>}</span>
        <span className="line">
          <Badge meaning={answered ? "plain" : "due"}>{t(answered ? aboutFileTexts[answered.outcome] : aboutFileTexts.waits)}</Badge>
          <span className="reference">{reference}</span>
        </span>
        {answered && <bdi className="strong">{answered.words}</bdi>}
      </div>
    </li>
  );
}

/** The copy leaves by the same gate as any paper, and stands on the own page as handed on. */
function Copy({ dossier, language }: { readonly dossier: string; readonly language: PersonLanguage }): ReactNode {
  const t = useText();
  const { day, dayOf, instant } = useFormat();
  const [isAsked, setAsked] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const record = useRecord();
  const take = async (): Promise<void> => {
    setAsked(false);
    setRefused(false);
    // Before anything stands on record as handed over: a page that does not come must not leave a copy that nobody has.
    const made = await import("./copy-page.ts").catch(() => undefined);
    if (!made) return setRefused(true);
    const release = uuidv7();
    const payload = {
      release,
      about: dossier,
      channel: "paper",
      recipient: personThemself,
      fields: ["file"],
      law: "rap-2012:RAP-I-03",
    };
    const recorded = await record.record({ kind: "release.record", dossier, payload });
    if (recorded.kind !== "recorded") return setRefused(true);
    const answer = await callRoute(copyContract.copy, { params: { dossier }, query: { release } });
    if (answer.kind !== "recorded") return setRefused(true);
    const page = made.copyPage(answer.value, {
      t,
      language,
      day: (at) => (at.length === 10 ? day(at, "long") : dayOf(at, "long")),
      instant,
    });
    const address = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${answer.value.reference}.html`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <div>
      <Button isRecording={record.isRecording} onPress={() => setAsked(true)}>
        {t(aboutFileTexts.copy)}
      </Button>
      {isRefused && <NotPrinted failure={record.failure} />}
      <Confirm
        title={aboutFileTexts.copyTitle}
        effect={t(aboutFileTexts.copyEffect)}
        act={aboutFileTexts.copy}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onAct={() => void take()}
      />
    </div>
  );
}

function Wrong({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [request, setRequest] = useState(() => uuidv7());
  const [words, setWords] = useState<string>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "data.ask", dossier, payload: { request, kind: "correction", words } });
    if (answer.kind !== "recorded") return;
    setRequest(uuidv7());
    setWords(undefined);
  };
  return (
    <Form onSend={() => void send()} send={t(aboutFileTexts.send)} isRecording={record.isRecording} failure={record.failure}>
      <TextField isOwn label={aboutFileTexts.wrongWords} path="words" value={words} lines={3} onChange={setWords} />
    </Form>
  );
}
