import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { appointmentContract, appointmentKindTexts } from "../../../src/appointment/index.ts";
import { Button, Choice, Dialog, Failure, Select, TextField, useFormat, useGo, useRoute, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useRecord } from "../person/record.ts";
import { interviewTexts } from "./texts.ts";

type Draft = {
  readonly appointment?: string | undefined;
  readonly language?: string | undefined;
  readonly interpreter?: string | undefined;
  readonly sex?: "F" | "M" | undefined;
  readonly present?: string | undefined;
};

/** Begins a record: at an appointment, which knows language and interpreter, or without one. */
export function BeginDialog({
  dossier,
  caseId,
  onClose,
}: {
  readonly dossier: string;
  readonly caseId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const [interview] = useState(uuidv7);
  const [draft, setDraft] = useState<Draft>({});
  const command = useRecord();
  const begin = async (): Promise<void> => {
    const { appointment, language, interpreter, sex, present } = draft;
    const answer = await command.record({
      kind: "interview.begin",
      dossier,
      payload: {
        interview,
        case: caseId,
        appointment,
        language,
        ...(interpreter ? { interpreter: { name: interpreter, sex } } : {}),
        present: (present ?? "")
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean),
      },
    });
    if (answer.kind === "recorded") go(`/interviews/${dossier}/${caseId}/${interview}`);
  };
  return (
    <Dialog
      title={interviewTexts.beginTitle}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" isRecording={command.isRecording} onPress={() => void begin()}>
          {t(interviewTexts.begin)}
        </Button>
      }
    >
      <Fields dossier={dossier} caseId={caseId} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      {command.failure && <Failure failure={command.failure} />}
    </Dialog>
  );
}

function Fields({
  dossier,
  caseId,
  draft,
  onChange,
}: {
  readonly dossier: string;
  readonly caseId: string;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}): ReactNode {
  const t = useText();
  const codes = useCodes();
  const { instant } = useFormat();
  const booked = (useRoute(appointmentContract.personAppointments, { params: { dossier } }).data?.appointments ?? []).filter(
    (one) => one.case === caseId && one.state !== "cancelled",
  );
  const isBooked = booked.find((one) => one.id === draft.appointment)?.language !== undefined;
  return (
    <>
      {booked.length > 0 && (
        <Select
          isOwn
          label={interviewTexts.appointment}
          value={draft.appointment}
          onChange={(appointment) => onChange({ appointment })}
          options={booked.map((one) => ({ value: one.id, text: `${t(appointmentKindTexts[one.kind])}, ${instant(one.startsAt)}` }))}
        />
      )}
      {!isBooked && (
        <>
          <Select
            isOwn
            label={interviewTexts.language}
            path="language"
            value={draft.language}
            onChange={(language) => onChange({ language })}
            options={codes.languages}
          />
          <TextField
            isOwn
            label={interviewTexts.interpreter}
            value={draft.interpreter}
            onChange={(interpreter) => onChange({ interpreter })}
          />
          {draft.interpreter && (
            <Choice
              isOwn
              label={interviewTexts.interpreterSex}
              value={draft.sex}
              onChange={(sex) => onChange({ sex })}
              options={[
                { value: "F", text: interviewTexts.woman },
                { value: "M", text: interviewTexts.man },
              ]}
            />
          )}
        </>
      )}
      <TextField isOwn lines={2} label={interviewTexts.present} value={draft.present} onChange={(present) => onChange({ present })} />
    </>
  );
}
