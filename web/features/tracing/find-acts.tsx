import { useState, type ReactNode } from "react";
import type { Tracing } from "../../../src/tracing/index.ts";
import { Button, Choice, Confirm, Dialog, Failure, sayDone, TextField, useGo, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { tracingTexts } from "./texts.ts";

/** Asking somebody who may be meant, or saying that it is not them. */
export function CandidateActs({
  tracing,
  candidate,
  bits,
}: {
  readonly tracing: Tracing;
  readonly candidate: string;
  readonly bits: number;
}): ReactNode {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const record = useRecord();
  const send = async (kind: "tracing.approach" | "tracing.dismiss"): Promise<void> => {
    const answer = await record.record({ kind, dossier: tracing.dossier, payload: { tracing: tracing.id, candidate, bits } });
    if (answer.kind !== "recorded") return;
    setAsked(false);
    sayDone(tracingTexts.recorded);
  };
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t(tracingTexts.approach)}</Button>
      <Button kind="quiet" isRecording={record.isRecording} onPress={() => void send("tracing.dismiss")}>
        {t(tracingTexts.dismiss)}
      </Button>
      <Confirm
        title={tracingTexts.approachTitle}
        effect={t(tracingTexts.approachEffect)}
        act={tracingTexts.approach}
        isOpen={isAsked}
        isRecording={record.isRecording}
        onClose={() => setAsked(false)}
        onAct={() => void send("tracing.approach")}
      >
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </>
  );
}

const whyOptions = (["notFound", "notSafe"] as const).map((value) => ({ value, text: tracingTexts[value] }));

/** Ends a request that leads nowhere. */
export function Close({ tracing }: { readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState<"notFound" | "notSafe">();
  const [reason, setReason] = useState<string>();
  const record = useRecord();
  const send = async (): Promise<void> => {
    const payload = { tracing: tracing.id, why, reason: reason ?? "" };
    const answer = await record.record({ kind: "tracing.close", dossier: tracing.dossier, payload });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    sayDone(tracingTexts.recorded);
    // The request has ended, and with it what the unit may open.
    go("/inbox");
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(tracingTexts.close)}</Button>
      <Dialog
        title={tracingTexts.closeTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" isDisabled={why === undefined} isRecording={record.isRecording} onPress={() => void send()}>
            {t(tracingTexts.closeTitle)}
          </Button>
        }
      >
        <p>{t(tracingTexts.closeEffect)}</p>
        <Choice label={tracingTexts.why} value={why} options={whyOptions} onChange={setWhy} />
        <TextField isOwn label={tracingTexts.reason} value={reason} onChange={setReason} lines={2} />
        {record.failure && <Failure failure={record.failure} />}
      </Dialog>
    </>
  );
}
