import { useEffect, useRef, useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { type OpenlyAsked, sentContract } from "../../../src/process/index.ts";
import type { OfficerText, PersonText } from "../../../src/kernel/text.ts";
import {
  AnswerField,
  type ApiFailure,
  Button,
  callRoute,
  Form,
  PrintButton,
  Section,
  Select,
  TextField,
  Told,
  useLanguage,
  useText,
} from "../../kit/index.ts";
import { answersOf, handedIn, isPut, openQuestions, type Answers, type QuestionView } from "../case/answers.ts";
import { lawWords, nameOf } from "../ways/names.ts";
import { termWords } from "../ways/words.ts";
import { tipTexts } from "./texts.ts";

/** Asks what a procedure asks of whoever sends, sends it, and shows the code once. Nothing is kept in this browser. */
export function SendWord({ asked }: { readonly asked: OpenlyAsked }): ReactNode {
  const t = useText();
  const [id, setId] = useState(uuidv7);
  const [given, setGiven] = useState<Answers>({});
  const [sent, setSent] = useState<{ readonly code: string; readonly reference: string }>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [isSending, setSending] = useState(false);
  const answers = answersOf(asked.form, given);
  const open = openQuestions(asked.form, given);
  const send = async (): Promise<void> => {
    setSending(true);
    const answer = await callRoute(sentContract.sendOpenly, {
      body: { id, procedure: asked.procedure, answers: handedIn(asked.form, given) },
    });
    setSending(false);
    if (answer.kind !== "recorded") return setFailure(answer);
    setFailure(undefined);
    setSent(answer.value);
  };
  const again = (): void => {
    setId(uuidv7());
    setGiven({});
    setSent(undefined);
  };
  if (sent) return <SentCode sent={sent} onAgain={again} />;
  const [unit] = asked.units;
  return (
    <Section title={nameOf(asked.procedure, asked.title)}>
      <p>
        <Told text={asked.asks as PersonText} />
      </p>
      <p className="soft">{t(tipTexts.kept)}</p>
      <p className="soft small">
        {unit && t(tipTexts.goesTo, { unit: t(lawWords(unit)) })}
        {asked.terms.map((term) => ` · ${t(tipTexts.within, { term: termWords(term, t) })}`)}
      </p>
      <Form send={t(tipTexts.send)} onSend={() => void send()} isRecording={isSending} failure={failure}>
        {asked.form.questions
          .filter((question) => isPut(question, answers))
          .map((question) => (
            <OpenQuestion
              key={question.id}
              question={question}
              value={given[question.id]}
              onChange={(value) => setGiven((before) => ({ ...before, [question.id]: value }))}
            />
          ))}
        {open.length > 0 && Object.keys(given).length > 0 && (
          <p className="small soft">{t(tipTexts.missing, { names: open.map((one) => t(wordsOf(one))).join("; ") })}</p>
        )}
      </Form>
    </Section>
  );
}

/** A question as it is put to whoever reads it. */
const wordsOf = (question: QuestionView): OfficerText => lawWords((question.say ?? question.label) as OfficerText);

type Put = { readonly question: QuestionView; readonly value: unknown; readonly onChange: (value: unknown) => void };

function OpenQuestion({ question, value, onChange }: Put): ReactNode {
  const label = wordsOf(question);
  const common = { label, ...(question.hint ? { hint: lawWords(question.hint) } : {}) };
  if (question.kind === "answer")
    return (
      <AnswerField
        {...common}
        value={(value as "yes" | undefined) ?? "notAsked"}
        onChange={(next) => onChange(next === "notAsked" ? undefined : next)}
      />
    );
  if (question.kind === "choice")
    return (
      <Select
        {...common}
        value={value as string | undefined}
        onChange={onChange}
        options={Object.entries(question.options ?? {}).map(([id, text]) => ({ value: id, text: lawWords(text) }))}
      />
    );
  return (
    <TextField
      {...common}
      width="full"
      {...(question.kind === "longText" ? { lines: 6 } : {})}
      value={value as string | undefined}
      onChange={onChange}
    />
  );
}

function SentCode({
  sent,
  onAgain,
}: {
  readonly sent: { readonly code: string; readonly reference: string };
  readonly onAgain: () => void;
}): ReactNode {
  const t = useText();
  const language = useLanguage();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <section className="tip-code" role="status" lang={language}>
      <h2 ref={top} tabIndex={-1}>
        {t(tipTexts.yourCode)}
      </h2>
      <p className="tip-code-words" dir="ltr">
        {sent.code}
      </p>
      <p>{t(tipTexts.keepCode)}</p>
      <p className="soft small" dir="ltr">
        {sent.reference}
      </p>
      <div className="line">
        <PrintButton />
        <Button onPress={onAgain}>{t(tipTexts.another)}</Button>
      </div>
    </section>
  );
}
