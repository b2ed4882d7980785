import { useState, type ReactNode } from "react";
import type { ServiceView } from "../../../src/directory/index.ts";
import { Choice, Confirm, DayField, TextField, useText } from "../../kit/index.ts";
import { useToday } from "../person/today.ts";
import { PlaceWords } from "./facts.tsx";
import { programmeTexts } from "./texts.ts";

type Answered = "place" | "queue";

/** The organisation answers: a place from a day, or the queue. */
export function GiveDialog({
  programme,
  isRecording,
  onClose,
  onGive,
}: {
  readonly programme: ServiceView;
  readonly isRecording: boolean;
  readonly onClose: () => void;
  readonly onGive: (payload: Readonly<Record<string, unknown>>) => void;
}): ReactNode {
  const t = useText();
  const { entry, places } = programme;
  const [answer, setAnswer] = useState<Answered | undefined>(places?.free === 0 ? "queue" : "place");
  const today = useToday();
  const begins: string | undefined = entry.programme?.startsOn;
  const [on, setOn] = useState<string | undefined>(begins !== undefined && begins > today ? begins : today);
  const [note, setNote] = useState<string>();
  const give = (): void => onGive({ ...(answer === "place" ? { on: on ?? "" } : {}), ...(note === undefined ? {} : { note }) });
  return (
    <Confirm
      title={programmeTexts.giveTitle}
      effect={programmeTexts.giveEffect}
      act={programmeTexts.giveAct}
      isOpen
      isRecording={isRecording}
      onClose={onClose}
      onAct={give}
    >
      <p>
        <span className="strong">{t(entry.service.name)}</span>
        {places && (
          <>
            : <PlaceWords places={places} />
          </>
        )}
      </p>
      <Choice
        isOwn
        isRequired
        label={programmeTexts.answer}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: "place", text: programmeTexts.aPlace },
          { value: "queue", text: programmeTexts.aQueue },
        ]}
      />
      {answer === "place" && <DayField isOwn label={programmeTexts.placeOn} path="on" value={on} onChange={setOn} />}
      <TextField isOwn lines={2} label={programmeTexts.note} value={note} onChange={setNote} />
    </Confirm>
  );
}
