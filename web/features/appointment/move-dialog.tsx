import { useState, type ReactNode } from "react";
import type { AppointmentView } from "../../../src/appointment/index.ts";
import type { Answer } from "../../../src/kernel/index.ts";
import { localParts } from "../../kit/dates.ts";
import { Dialog, sayDone, useFormat, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { BookForm } from "./book-form.tsx";
import { payloadOf, startsAt, type BookDraft } from "./draft.ts";
import { bookTexts } from "./texts.ts";

function draftOf(one: AppointmentView, zone: string): BookDraft {
  const { day, time } = localParts(one.startsAt, zone);
  return {
    day,
    time,
    minutes: String(Math.round((Date.parse(one.endsAt) - Date.parse(one.startsAt)) / 60_000)),
    place: one.place,
    officer: one.officer?.account,
    language: one.language,
    sexWished: one.sexWished as BookDraft["sexWished"],
    interpreter: one.interpreter?.helper,
    counsel: one.counsel?.helper,
    personAgrees: one.personAgrees as Answer | undefined,
  };
}

/** Another time, or other helpers; everything is judged anew. */
export function MoveDialog({
  one,
  zone,
  onClose,
}: {
  readonly one: AppointmentView;
  readonly zone: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const [draft, setDraft] = useState(() => draftOf(one, zone));
  const command = useRecord();
  const send = async (): Promise<void> => {
    const answer = await command.record({
      kind: "appointment.move",
      dossier: one.dossier,
      payload: { appointment: one.id, ...payloadOf(draft, zone) },
    });
    if (answer.kind !== "recorded") return;
    sayDone(t(bookTexts.moved, { at: instant(startsAt(draft, zone) ?? "") }));
    onClose();
  };
  return (
    <Dialog title={bookTexts.move} kind="wide" isOpen onClose={onClose}>
      <BookForm
        dossier={one.dossier}
        caseId={one.case}
        appointment={one.id}
        zone={zone}
        draft={draft}
        onChange={(part) => setDraft({ ...draft, ...part })}
        send={t(bookTexts.moveAct)}
        isRecording={command.isRecording}
        failure={command.failure}
        onSend={() => void send()}
      />
    </Dialog>
  );
}
