import { useState, type ReactNode } from "react";
import { sentContract, type SentView } from "../../../src/process/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { type ApiFailure, callRoute, Facts, Form, Notice, Section, TextField, Told, useFormat, useText } from "../../kit/index.ts";
import { tipTexts } from "./texts.ts";

/** Reads, by the code alone, how what was sent stands, and the answer. The code is never part of an address. */
export function ReadAnswer(): ReactNode {
  const t = useText();
  const [code, setCode] = useState<string>();
  const [found, setFound] = useState<SentView>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [isMissing, setMissing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const read = async (): Promise<void> => {
    setFound(undefined);
    setAsking(true);
    const answer = await callRoute(sentContract.readSent, { body: { code: code ?? "" } });
    setAsking(false);
    const isWrong = answer.kind === "problem" || (answer.kind === "refused" && answer.code === "sent.not-found");
    setMissing(isWrong);
    setFailure(answer.kind === "recorded" || isWrong ? undefined : answer);
    if (answer.kind === "recorded") setFound(answer.value);
  };
  return (
    <Section title={tipTexts.haveCode}>
      <Form send={t(tipTexts.read)} onSend={() => void read()} isRecording={isAsking} failure={failure}>
        <TextField kind="code" label={tipTexts.code} value={code} onChange={setCode} width="full" />
      </Form>
      {isMissing && <Notice meaning="due" title={tipTexts.notFound} />}
      {found && <Answer found={found} />}
    </Section>
  );
}

function Answer({ found }: { readonly found: SentView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <div className="tip-answer stack" role="status">
      <h3>
        <Told text={found.stateTitle} />
      </h3>
      <p>
        <Told text={found.says as PersonText} />
      </p>
      <Facts
        items={found.told.map(({ label, words }) => ({
          name: label,
          value: <span className="tip-words">{typeof words === "string" ? <bdi>{words}</bdi> : <Told text={words} />}</span>,
        }))}
      />
      <p className="soft small">
        <bdi>{found.reference}</bdi> · {t(tipTexts.sentOn, { day: day(found.sentOn) })} · <Told text={found.unit} />
      </p>
      {found.dueOn !== undefined && <p>{t(tipTexts.dueBy, { day: day(found.dueOn) })}</p>}
    </div>
  );
}
