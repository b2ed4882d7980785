import { useState, type ReactNode } from "react";
import { dayAt, type Instant } from "../../../src/kernel/index.ts";
import { type FamilyLink, kinContract, type KinShownBy } from "../../../src/person/index.ts";
import { Button, Choice, DayField, Dialog, Failure, sayDone, Select, TextField, useFormat, useNow, useText } from "../../kit/index.ts";
import type { Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { familyTexts, kinShownTexts } from "./texts.ts";
import { emptyWord, WordFields } from "./word-fields.tsx";

type Act = "say" | "show" | "end";

/** What may be done with a relation on record: another word, what shows it, its end. */
export function LinkActs({ link, officer }: { readonly link: FamilyLink; readonly officer: Officer }): ReactNode {
  const t = useText();
  const [act, setAct] = useState<Act>();
  const record = useRecord({ refreshes: [kinContract.family] });
  const send = async (kind: string, payload: Readonly<{ [field: string]: unknown }>): Promise<void> => {
    const other = link.other === link.id ? {} : { other: link.other };
    const answer = await record.record({ kind, dossier: link.one, payload: { kin: link.id, ...other, ...payload } });
    if (answer.kind !== "recorded") return;
    setAct(undefined);
    sayDone(familyTexts.recorded);
  };
  const acts = (["say", "show", "end"] as const).filter((one) => officer.may(`kin.${one}`));
  const props = { link, record, onSend: send, onClose: () => setAct(undefined) };
  return (
    <>
      {acts.map((one) => (
        <Button key={one} kind="quiet" onPress={() => setAct(one)}>
          {t(familyTexts[one])}
        </Button>
      ))}
      {act === "say" && <Say {...props} />}
      {act === "show" && <Show {...props} />}
      {act === "end" && <End officer={officer} {...props} />}
    </>
  );
}

type Props = {
  readonly link: FamilyLink;
  readonly record: ReturnType<typeof useRecord>;
  readonly onSend: (kind: string, payload: Readonly<{ [field: string]: unknown }>) => Promise<void>;
  readonly onClose: () => void;
};

function Say({ link, record, onSend, onClose }: Props): ReactNode {
  const t = useText();
  const [word, setWord] = useState(emptyWord);
  const { whose, says, words } = word;
  return (
    <Dialog
      isOpen
      title={familyTexts.sayTitle}
      onClose={onClose}
      actions={
        <Button
          kind="main"
          isDisabled={whose === undefined}
          isRecording={record.isRecording}
          onPress={() => void onSend("kin.say", { whose, says, words })}
        >
          {t(familyTexts.recordTitle)}
        </Button>
      }
    >
      <p>{t(familyTexts.sayEffect)}</p>
      <WordFields hasOther={link.other !== link.id} word={word} onChange={setWord} />
      {record.failure && <Failure failure={record.failure} />}
    </Dialog>
  );
}

const shownOptions = Object.entries(kinShownTexts).map(([value, text]) => ({ value: value as KinShownBy, text }));
const speaksOptions = (["for", "against"] as const).map((value) => ({ value, text: familyTexts[value] }));

function Show({ link, record, onSend, onClose }: Props): ReactNode {
  const t = useText();
  const [shownBy, setShownBy] = useState<KinShownBy>();
  const [speaks, setSpeaks] = useState<"for" | "against">();
  const [note, setNote] = useState<string>();
  return (
    <Dialog
      isOpen
      title={familyTexts.showTitle}
      onClose={onClose}
      actions={
        <Button
          kind="main"
          isDisabled={shownBy === undefined || speaks === undefined}
          isRecording={record.isRecording}
          onPress={() => void onSend("kin.show", { shownBy, speaks, note: note ?? "" })}
        >
          {t(familyTexts.recordTitle)}
        </Button>
      }
    >
      {link.isUnprovenOfChild && link.isOwn && <p className="strong">{t(familyTexts.secondPerson)}</p>}
      <Select label={familyTexts.shownBy} value={shownBy} options={shownOptions} onChange={setShownBy} />
      <Choice label={familyTexts.speaks} value={speaks} options={speaksOptions} onChange={setSpeaks} />
      <TextField isOwn label={familyTexts.note} value={note} onChange={setNote} lines={2} />
      {record.failure && <Failure failure={record.failure} />}
    </Dialog>
  );
}

const whyOptions = (["ended", "mistake"] as const).map((value) => ({ value, text: familyTexts[value] }));

function End({ officer, record, onSend, onClose }: Props & { readonly officer: Officer }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const today = dayAt(new Date(useNow()).toISOString() as Instant, officer.country.timeZone);
  const [why, setWhy] = useState<"ended" | "mistake">();
  const [on, setOn] = useState<string>(today);
  const [reason, setReason] = useState<string>();
  return (
    <Dialog
      isOpen
      title={familyTexts.endTitle}
      onClose={onClose}
      actions={
        <Button
          kind="main"
          isDisabled={why === undefined}
          isRecording={record.isRecording}
          onPress={() => void onSend("kin.end", { why, on, reason: reason ?? "" })}
        >
          {t(familyTexts.recordTitle)}
        </Button>
      }
    >
      <p>{t(familyTexts.endEffect)}</p>
      <Choice label={familyTexts.why} value={why} options={whyOptions} onChange={setWhy} />
      <DayField label={familyTexts.on} max={today} value={on} onChange={(next) => setOn(next ?? today)} words={day(on)} />
      <TextField isOwn label={familyTexts.reason} value={reason} onChange={setReason} lines={2} />
      {record.failure && <Failure failure={record.failure} />}
    </Dialog>
  );
}
