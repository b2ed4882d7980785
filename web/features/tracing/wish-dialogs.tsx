import { useState, type ReactNode } from "react";
import type { Heard, Wish } from "../../../src/tracing/index.ts";
import { Button, Choice, Dialog, Failure, sayDone, TextField, useText } from "../../kit/index.ts";
import type { Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { heardOptions } from "./ask-dialog.tsx";
import { wishOptions } from "./hear-dialog.tsx";
import { tracingTexts } from "./texts.ts";

/** Whom the person does not want to be found by. */
export function RefuseDialog({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [named, setNamed] = useState<string>();
  const [words, setWords] = useState<string>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "tracing.refuse-contact", dossier, payload: { named, words } });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    setNamed(undefined);
    setWords(undefined);
    sayDone(tracingTexts.recorded);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t(tracingTexts.refuse)}
      </Button>
      <Dialog
        title={tracingTexts.refuseTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" isDisabled={!named} isRecording={record.isRecording} onPress={() => void send()}>
            {t(tracingTexts.record)}
          </Button>
        }
      >
        <p>{t(tracingTexts.refuseEffect)}</p>
        <TextField label={tracingTexts.refuseName} value={named} onChange={setNamed} />
        <TextField label={tracingTexts.refuseWords} value={words} onChange={setWords} lines={2} />
        {record.failure && <Failure failure={record.failure} />}
      </Dialog>
    </>
  );
}

/** Whether relatives may be told of the person. */
export function WishDialog({ dossier, officer }: { readonly dossier: string; readonly officer: Officer }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [wish, setWish] = useState<Wish>();
  const [except, setExcept] = useState<string>();
  const [heard, setHeard] = useState<Heard>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "tracing.wish", dossier, payload: { wish, except, heard } });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    sayDone(tracingTexts.recorded);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t(tracingTexts.wish)}
      </Button>
      <Dialog
        title={tracingTexts.wishTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" isDisabled={wish === undefined} isRecording={record.isRecording} onPress={() => void send()}>
            {t(tracingTexts.record)}
          </Button>
        }
      >
        <p>{t(tracingTexts.wishEffect)}</p>
        <Choice label={tracingTexts.wishAnswer} value={wish} options={wishOptions} onChange={setWish} />
        <TextField label={tracingTexts.except} value={except} onChange={setExcept} lines={2} />
        {officer.may("tracing.hear") && <Choice label={tracingTexts.heard} value={heard} options={heardOptions} onChange={setHeard} />}
        {record.failure && <Failure failure={record.failure} />}
      </Dialog>
    </>
  );
}
