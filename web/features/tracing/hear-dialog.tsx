import { useState, type ReactNode } from "react";
import type { Heard, Tracing, Wish } from "../../../src/tracing/index.ts";
import { Button, Choice, Dialog, Failure, sayDone, TextField, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { heardOptions } from "./ask-dialog.tsx";
import { tracingTexts, wishTexts } from "./texts.ts";

export const wishOptions = Object.entries(wishTexts).map(([value, text]) => ({ value: value as Wish, text }));

/** Child protection hears a child about a request. */
export function HearDialog({ tracing }: { readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [wish, setWish] = useState<Wish>();
  const [heard, setHeard] = useState<Heard>();
  const [words, setWords] = useState<string>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const payload = { tracing: tracing.id, wish, heard, words: words ?? "" };
    const answer = await record.record({ kind: "tracing.hear", dossier: tracing.dossier, payload });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    sayDone(tracingTexts.recorded);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t(tracingTexts.hear)}
      </Button>
      <Dialog
        title={tracingTexts.hearTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="main"
            isDisabled={wish === undefined || heard === undefined || !words}
            isRecording={record.isRecording}
            onPress={() => void send()}
          >
            {t(tracingTexts.record)}
          </Button>
        }
      >
        <p>{t(tracingTexts.hearEffect)}</p>
        <Choice label={tracingTexts.hearTitle} value={wish} options={wishOptions} onChange={setWish} />
        <Choice label={tracingTexts.heard} value={heard} options={heardOptions} onChange={setHeard} />
        <TextField label={tracingTexts.words} value={words} onChange={setWords} lines={3} />
        {record.failure && <Failure failure={record.failure} />}
      </Dialog>
    </>
  );
}
