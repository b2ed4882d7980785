import { useState, type ReactNode } from "react";
import { facilityContract, type FacilityPage } from "../../../src/facility/index.ts";
import { Button, Dialog, Form, sayDone, useText, type Wording } from "../../kit/index.ts";
import { useRecord, type Wanted } from "../person/record.ts";
import { facilityWords as words } from "./texts.ts";

const refreshes = [
  facilityContract.facilities,
  facilityContract.facility,
  facilityContract.facilityFigures,
  facilityContract.facilityVisits,
  facilityContract.facilityMonitoring,
  facilityContract.monitorVisit,
];

/** Records something about a place, says so, and then does what follows. */
export function useSending(said: Wording = words.recorded) {
  const t = useText();
  const command = useRecord({ refreshes });
  const send = async (wanted: Wanted, then: () => void): Promise<void> => {
    const answer = await command.record(wanted);
    if (answer.kind !== "recorded") return;
    sayDone(typeof said === "string" ? said : t(said));
    then();
  };
  return { command, send };
}

/** A form in a dialog: the fields, and one button that records. */
export function RecordDialog({
  title,
  wanted,
  onClose,
  children,
}: {
  readonly title: Wording;
  readonly wanted: Wanted;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const { command, send } = useSending();
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form onSend={() => void send(wanted, onClose)} send={t(words.record)} isRecording={command.isRecording} failure={command.failure}>
        {children}
      </Form>
    </Dialog>
  );
}

/** A line of the record of a place. */
type Line = { readonly page: FacilityPage; readonly what: "room" | "item" | "grant"; readonly id: string };

/** What who runs a place may do with a line of its record: change it, what else there is, take it off the list. */
export function KeptActions({
  onEdit,
  children,
  ...line
}: Line & { readonly onEdit: () => void; readonly children?: ReactNode }): ReactNode {
  const t = useText();
  if (!line.page.may.keep) return null;
  return (
    <div className="line">
      <Button onPress={onEdit}>{t(words.change)}</Button>
      {children}
      <StrikeButton {...line} />
    </div>
  );
}

/** Takes something off the list, at the second press. */
export function StrikeButton({ page: { dossier, head }, what, id }: Line): ReactNode {
  const t = useText();
  const [isSure, setSure] = useState(false);
  const { command, send } = useSending(words.struck);
  const wanted = { kind: "facility.strike", dossier, payload: { unit: head.unit, what, id } };
  return (
    <Button
      kind="quiet"
      isRecording={command.isRecording}
      onPress={() => (isSure ? void send(wanted, () => setSure(false)) : setSure(true))}
    >
      {t(isSure ? words.strikeSure : words.strike)}
    </Button>
  );
}
