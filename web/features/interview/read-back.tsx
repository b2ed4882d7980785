import type { ReactNode } from "react";
import type { InterviewView } from "../../../src/appointment/index.ts";
import { Choice, Form, sayDone, Section, Select, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useRecord } from "../person/record.ts";
import { interviewTexts } from "./texts.ts";

type Draft = {
  readonly language?: string | undefined;
  readonly interpreter?: string | undefined;
  readonly outcome?: "confirmed" | "notConfirmed" | undefined;
  readonly note?: string | undefined;
};

/** Each reading back as it was, and, while the record is open, the next. */
export function ReadBackPart({ one }: { readonly one: InterviewView }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const { instant } = useFormat();
  return (
    <Section title={interviewTexts.readBack}>
      {one.readBacks.length === 0 && <p className="soft">{t(interviewTexts.notYetRead)}</p>}
      {one.readBacks.map((each) => (
        <div key={each.at}>
          <p>
            {t(interviewTexts.readOn, {
              at: instant(each.at),
              language: codes.language(each.language),
              interpreter: each.interpreter?.name ?? t(interviewTexts.noInterpreter),
              outcome: t(interviewTexts[each.outcome]),
            })}
          </p>
          {each.note && (
            <p className="private">
              <bdi>{each.note}</bdi>
            </p>
          )}
        </div>
      ))}
      {one.closedAt === undefined && one.lines.length > 0 && <Reading one={one} />}
    </Section>
  );
}

function Reading({ one }: { readonly one: InterviewView }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const [draft, change, forget] = useDraft<Draft>(`read-back/${one.id}`, {});
  const command = useRecord();
  const name = draft.interpreter ?? one.interpreter?.name;
  const language = draft.language ?? one.language;
  const send = async (): Promise<void> => {
    const isSame = name === one.interpreter?.name;
    const answer = await command.record({
      kind: "interview.read-back",
      dossier: one.dossier,
      payload: {
        interview: one.id,
        language,
        ...(name ? { interpreter: isSame ? one.interpreter : { name } } : {}),
        outcome: draft.outcome,
        note: draft.note,
      },
    });
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(interviewTexts.done);
  };
  return (
    <div className="no-print">
      <Form
        send={t(interviewTexts.record)}
        isRecording={command.isRecording}
        failure={command.failure}
        onSend={() => (draft.outcome === undefined ? undefined : void send())}
      >
        <p>{t(interviewTexts.readBackLead)}</p>
        <Select
          isOwn
          label={interviewTexts.language}
          path="language"
          value={language}
          onChange={(next) => change({ language: next })}
          options={codes.languages}
        />
        <TextField
          isOwn
          label={interviewTexts.interpreter}
          path="interpreter"
          value={name}
          onChange={(interpreter) => change({ interpreter: interpreter ?? "" })}
        />
        <Choice
          label={interviewTexts.outcome}
          path="outcome"
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          options={(["confirmed", "notConfirmed"] as const).map((value) => ({ value, text: interviewTexts[value] }))}
        />
        <TextField isOwn lines={3} label={interviewTexts.note} path="note" value={draft.note} onChange={(note) => change({ note })} />
      </Form>
    </div>
  );
}
