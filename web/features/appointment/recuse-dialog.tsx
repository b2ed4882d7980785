import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { appointmentContract, type AppointmentView } from "../../../src/appointment/index.ts";
import { Button, Dialog, Failure, sayDone, Select, TextField, useRoute, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { bookTexts } from "./texts.ts";

/** Notes that a helper or an officer must not act in the case. */
export function RecuseDialog({ one, onClose }: { readonly one: AppointmentView; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [recusal] = useState(uuidv7);
  const [who, setWho] = useState<string>();
  const [why, setWhy] = useState<string>();
  const choices = useRoute(appointmentContract.choices, { params: { dossier: one.dossier, id: one.case }, query: {} }).data;
  const people = [...(choices?.helpers ?? []), ...(choices?.officers ?? [])].map(({ id, name }) => ({ value: id, text: name }));
  const command = useRecord();
  const send = async (): Promise<void> => {
    const name = people.find((each) => each.value === who)?.text;
    const answer = await command.record({
      kind: "appointment.recuse",
      dossier: one.dossier,
      payload: { recusal, case: one.case, who, name, why: why ?? "" },
    });
    if (answer.kind !== "recorded") return;
    sayDone(bookTexts.recused);
    onClose();
  };
  return (
    <Dialog
      title={bookTexts.recuseTitle}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" isRecording={command.isRecording} isDisabled={who === undefined} onPress={() => void send()}>
          {t(bookTexts.recuse)}
        </Button>
      }
    >
      <p>{t(bookTexts.recuseLead)}</p>
      <Select isOwn label={bookTexts.who} path="who" value={who} onChange={setWho} options={people} />
      <TextField isOwn label={bookTexts.reason} path="why" value={why} onChange={setWhy} lines={3} />
      {command.failure && <Failure failure={command.failure} />}
    </Dialog>
  );
}
