import { useState, type ReactNode } from "react";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Button, ComboBox, Confirm, Failure, sayDone, useText } from "../../kit/index.ts";
import { useCodes } from "./codes.ts";
import { pageTexts } from "./page-texts.ts";
import { useNewIds, useRecord } from "./record.ts";
import { valueOf } from "./subject.ts";

/** Writes to another State under a consent of the person: to whom and of what the consent names, past the gate of what they fear. */
export function WriteAbroad({ dossier, consent }: { readonly dossier: string; readonly consent: SubjectView }): ReactNode {
  const t = useText();
  const { countries } = useCodes();
  const newId = useNewIds();
  const [isOpen, setOpen] = useState(false);
  const [destination, setDestination] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [written, setWritten] = useState(0);
  const record = useRecord({ refreshes: [personContract.person] });
  const recipient = valueOf<string>(consent, "consentTo") ?? "";
  const fields = valueOf<string[]>(consent, "consentFields") ?? [];
  const send = async (): Promise<void> => {
    const release = newId(`${written}/${destination ?? ""}`);
    const payload = { release, about: dossier, channel: "mail", recipient, fields, consent: consent.subject, destination };
    const answer = await record.record({ kind: "release.record", dossier, payload });
    if (answer.kind !== "recorded") return;
    setWritten(written + 1);
    setOpen(false);
    sayDone(pageTexts.writtenAbroad);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(pageTexts.writeAbroad)}</Button>
      <Confirm
        title={pageTexts.writeAbroad}
        effect={t(pageTexts.writeAbroadEffect, { to: recipient })}
        act={pageTexts.writeAbroadAct}
        isOpen={isOpen}
        isRecording={record.isRecording}
        onClose={() => setOpen(false)}
        onAct={() => (destination === undefined ? setMissing(true) : void send())}
      >
        <ComboBox
          isOwn
          label={pageTexts.writeAbroadWhere}
          error={isMissing && destination === undefined ? t(pageTexts.writeAbroadMissing) : undefined}
          value={destination}
          onChange={setDestination}
          options={countries}
        />
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </>
  );
}
