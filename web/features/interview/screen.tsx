import { useState, type ReactNode } from "react";
import { appointmentContract, type InterviewView } from "../../../src/appointment/index.ts";
import {
  Button,
  Dialog,
  EmptyState,
  Facts,
  Failure,
  Form,
  Link,
  Loaded,
  Page,
  PrintButton,
  sayDone,
  Section,
  TextField,
  useDraft,
  useFormat,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useRecord } from "../person/record.ts";
import { ReadBackPart } from "./read-back.tsx";
import { Standing } from "./section.tsx";
import { interviewTexts } from "./texts.ts";
import "./interview.css";

/** The record of an interview: written line by line, corrected beside, read back, printed. */
export function Screen(): ReactNode {
  const [dossier, caseId, id] = [useParam("dossier"), useParam("case"), useParam("id")];
  const query = useRoute(appointmentContract.caseInterviews, { params: { dossier, id: caseId } });
  return (
    <Loaded query={query}>
      {({ interviews }) => {
        const one = interviews.find((each) => each.id === id);
        return one ? (
          <Record one={one} />
        ) : (
          <Page title={interviewTexts.section}>
            <EmptyState title={interviewTexts.missing} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Record({ one }: { readonly one: InterviewView }): ReactNode {
  const t = useText();
  const isOpen = one.closedAt === undefined;
  return (
    <Page
      title={t(interviewTexts.title, { ref: one.reference })}
      crumbs={[{ to: `/cases/${one.dossier}/${one.case}`, text: one.reference }]}
      lead={<Standing one={one} />}
      actions={
        <>
          {one.lines.length > 0 && (
            <Link className="button" to={`/cases/${one.dossier}/${one.case}`}>
              {t(interviewTexts.toCase)}
            </Link>
          )}
          <PrintButton />
        </>
      }
    >
      <About one={one} />
      <Section title={interviewTexts.lines}>
        <Lines one={one} isOpen={isOpen} />
        {isOpen && <Writing one={one} />}
      </Section>
      <ReadBackPart one={one} />
      <p className="interview-signed">{t(interviewTexts.signed)}</p>
    </Page>
  );
}

function About({ one }: { readonly one: InterviewView }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const { instant } = useFormat();
  return (
    <Facts
      items={[
        { name: interviewTexts.begun, value: instant(one.begunAt) },
        { name: interviewTexts.officer, value: one.officer?.name },
        { name: interviewTexts.language, value: codes.language(one.language) },
        { name: interviewTexts.interpreter, value: one.interpreter?.name ?? t(interviewTexts.noInterpreter) },
        ...(one.present.length > 0 ? [{ name: interviewTexts.presentWho, value: one.present.join(", ") }] : []),
      ]}
    />
  );
}

function Lines({ one, isOpen }: { readonly one: InterviewView; readonly isOpen: boolean }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const [corrected, setCorrected] = useState<number>();
  return (
    <>
      <ol className="interview-lines">
        {one.lines.map((line) => (
          <li key={line.number} value={line.number}>
            <p className="strong">
              <bdi>{line.question}</bdi>
            </p>
            <p className="interview-answer private">
              <bdi>{line.answer}</bdi>
            </p>
            {line.corrections.map((each) => (
              <p key={each.at + each.text} className="interview-correction">
                {t(interviewTexts.corrected, { at: instant(each.at, "short"), text: each.text })}
              </p>
            ))}
            {isOpen && (
              <div className="line no-print">
                <Button kind="quiet" onPress={() => setCorrected(line.number)}>
                  {t(interviewTexts.correct)}
                </Button>
                <span className="small soft">{instant(line.at, "short")}</span>
              </div>
            )}
          </li>
        ))}
      </ol>
      {corrected !== undefined && <CorrectDialog one={one} line={corrected} onClose={() => setCorrected(undefined)} />}
    </>
  );
}

type Line = { readonly question?: string | undefined; readonly answer?: string | undefined };

/** One more line; what is typed outlives leaving the screen. */
function Writing({ one }: { readonly one: InterviewView }): ReactNode {
  const t = useText();
  const [draft, change, forget] = useDraft<Line>(`interview/${one.id}`, {});
  const command = useRecord();
  const write = async (): Promise<void> => {
    const answer = await command.record({
      kind: "interview.write",
      dossier: one.dossier,
      payload: { interview: one.id, lines: [{ question: draft.question ?? "", answer: draft.answer ?? "" }] },
    });
    if (answer.kind === "recorded") forget();
  };
  return (
    <div className="no-print">
      <Form send={t(interviewTexts.write)} isRecording={command.isRecording} failure={command.failure} onSend={() => void write()}>
        <p className="small soft">{t(interviewTexts.writeHint)}</p>
        <TextField
          isOwn
          lines={2}
          width="full"
          label={interviewTexts.question}
          path="lines.0.question"
          value={draft.question}
          onChange={(question) => change({ question })}
        />
        <TextField
          isOwn
          lines={5}
          width="full"
          label={interviewTexts.answer}
          path="lines.0.answer"
          value={draft.answer}
          onChange={(answer) => change({ answer })}
        />
      </Form>
    </div>
  );
}

function CorrectDialog({
  one,
  line,
  onClose,
}: {
  readonly one: InterviewView;
  readonly line: number;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [text, setText] = useState<string>();
  const command = useRecord();
  const send = async (): Promise<void> => {
    const answer = await command.record({
      kind: "interview.correct",
      dossier: one.dossier,
      payload: { interview: one.id, line, text: text ?? "" },
    });
    if (answer.kind !== "recorded") return;
    sayDone(interviewTexts.done);
    onClose();
  };
  return (
    <Dialog
      title={t(interviewTexts.correctTitle, { n: line })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" isRecording={command.isRecording} onPress={() => void send()}>
          {t(interviewTexts.correct)}
        </Button>
      }
    >
      <TextField isOwn lines={4} label={interviewTexts.correction} path="text" value={text} onChange={setText} />
      {command.failure && <Failure failure={command.failure} />}
    </Dialog>
  );
}
