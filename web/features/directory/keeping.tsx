import { useState, type ReactNode } from "react";
import { commandContract } from "../../../src/access/index.ts";
import { directoryContract, type ServiceView } from "../../../src/directory/index.ts";
import { DayField, Dialog, Form, sayDone, TextField, useCommand, useText } from "../../kit/index.ts";
import { useToday } from "../person/today.ts";
import { directoryTexts } from "./texts.ts";

type Props = { readonly service: ServiceView; readonly onClose: () => void };

/** Somebody called and the entry is right: until when that holds, and how many places are free. */
export function VerifyDialog({ service, onClose }: Props): ReactNode {
  const t = useText();
  const today = useToday();
  const [verifiedOn, setVerifiedOn] = useState<string | undefined>(today);
  const [expiresOn, setExpiresOn] = useState<string>();
  const [maximum, setMaximum] = useState<string | undefined>(service.entry.capacity ? String(service.entry.capacity.maximum) : undefined);
  const [available, setAvailable] = useState<string>();
  const command = useCommand(commandContract.record, { refreshes: [directoryContract.directory] });
  // Places of a programme are counted, so nobody is asked to tell them.
  const isProgramme = service.entry.programme !== undefined;
  const send = async (): Promise<void> => {
    const capacity =
      maximum === undefined || isProgramme
        ? undefined
        : {
            maximum: Number(maximum),
            ...(available === undefined ? {} : { available: Number(available), updatedAt: new Date().toISOString() }),
          };
    const payload = { service: service.service, verifiedOn, ...(expiresOn ? { expiresOn } : {}), ...(capacity ? { capacity } : {}) };
    // When the places were told belongs to this act, not to each try of it.
    const answer = await command.send((id) => ({ body: { id, kind: "service.verify", dossier: service.service, payload } }));
    if (answer.kind !== "recorded") return;
    sayDone(directoryTexts.verifiedDone);
    onClose();
  };
  return (
    <Dialog title={directoryTexts.verifyTitle} isOpen onClose={onClose}>
      <Form onSend={() => void send()} send={t(directoryTexts.verify)} isRecording={command.isRecording} failure={command.failure}>
        <p className="strong">{t(service.entry.service.name)}</p>
        <p className="soft">{t(directoryTexts.verifyWords)}</p>
        <div className="entry-form stack">
          <DayField label={directoryTexts.verifiedOn} path="verifiedOn" value={verifiedOn} onChange={setVerifiedOn} max={today} />
          <DayField label={directoryTexts.expiresOn} path="expiresOn" value={expiresOn} onChange={setExpiresOn} min={today} />
          {!isProgramme && (
            <>
              <TextField
                kind="number"
                width="short"
                label={directoryTexts.placesAll}
                path="capacity.maximum"
                value={maximum}
                onChange={setMaximum}
              />
              <TextField
                kind="number"
                width="short"
                label={directoryTexts.placesNow}
                path="capacity"
                value={available}
                onChange={setAvailable}
              />
            </>
          )}
        </div>
      </Form>
    </Dialog>
  );
}

/** Takes a service off the directory, with the effect said before and a reason. */
export function RetireDialog({ service, onClose }: Props): ReactNode {
  const t = useText();
  const [reason, setReason] = useState<string>();
  const command = useCommand(commandContract.record, { refreshes: [directoryContract.directory] });
  const send = async (): Promise<void> => {
    const answer = await command.send((id) => ({
      body: {
        id,
        kind: "service.retire",
        dossier: service.service,
        payload: { service: service.service, reason: reason ?? "" },
      },
    }));
    if (answer.kind !== "recorded") return;
    sayDone(directoryTexts.retired);
    onClose();
  };
  return (
    <Dialog title={directoryTexts.retireTitle} isOpen onClose={onClose}>
      <Form onSend={() => void send()} send={t(directoryTexts.retire)} isRecording={command.isRecording} failure={command.failure}>
        <p className="strong">{t(service.entry.service.name)}</p>
        <p>{t(directoryTexts.retireWords)}</p>
        <TextField lines={2} label={directoryTexts.reason} path="reason" value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
