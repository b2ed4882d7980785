import { useState, type ReactNode } from "react";
import type { Answer, PersonLanguage } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { AnswerField, Button, Choice, Dialog, Failure, sayDone, useRoute, useText } from "../../kit/index.ts";
import { codeOfReading } from "../person/codes.ts";
import { useRecord } from "../person/record.ts";
import { useSheet, type Explained } from "../post/draft.ts";
import { receiptOf } from "../post/save.ts";
import { explainTexts } from "./texts.ts";

const ways = [
  { value: "read", text: explainTexts.read },
  { value: "readAloud", text: explainTexts.readAloud },
  { value: "interpreter", text: explainTexts.interpreter },
  { value: "audio", text: explainTexts.audio },
] as const;

type To = { readonly group: string | undefined; readonly person: string | undefined; readonly language: PersonLanguage };

/** How it was explained and whether it was understood: recorded for the person or the whole group, or kept for a group not recorded yet. */
export function ExplainedDialog({
  isOpen,
  onClose,
  onDone,
  ...to
}: To & { readonly isOpen: boolean; readonly onClose: () => void; readonly onDone: () => void }): ReactNode {
  const t = useText();
  const [how, setHow] = useState<Explained["how"] | undefined>("readAloud");
  const [understood, setUnderstood] = useState<Answer>("notAsked");
  const receiving = useReceipts(to);
  const keep = async (): Promise<void> => {
    if (how === undefined) return;
    if (await receiving.keep({ language: codeOfReading(to.language), how, understood })) {
      onClose();
      onDone();
    }
  };
  return (
    <Dialog
      title={explainTexts.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="main" isDisabled={how === undefined} isRecording={receiving.isRecording} onPress={() => void keep()}>
          {receiving.count > 0 ? t(explainTexts.record, { n: receiving.count }) : t(explainTexts.keep)}
        </Button>
      }
    >
      <Choice label={explainTexts.how} value={how} onChange={setHow} options={ways} isRequired />
      <AnswerField label={explainTexts.understood} value={understood} onChange={setUnderstood} />
      {receiving.failure && <Failure failure={receiving.failure} />}
    </Dialog>
  );
}

function useReceipts({ group, person }: To) {
  const t = useText();
  const sheet = useSheet();
  const members =
    useRoute(personContract.household, { params: { dossier: group ?? "" } }, { isOn: group !== undefined && person === undefined }).data
      ?.members ?? [];
  const receipt = useRecord({ refreshes: [personContract.person, personContract.household] });
  const persons = person !== undefined ? [person] : members.map((one) => one.dossier);
  const keep = async (explained: Explained): Promise<boolean> => {
    if (group === undefined && person === undefined) {
      sheet.changeGroup({ ...sheet.group, explained });
      sayDone(t(explainTexts.kept));
      return true;
    }
    for (const dossier of persons) {
      const answer = await receipt.record({ kind: "receipt.record", dossier, payload: receiptOf(explained) });
      if (answer.kind !== "recorded") return false;
    }
    sayDone(t(explainTexts.recorded));
    return true;
  };
  return { keep, count: persons.length, isRecording: receipt.isRecording, failure: receipt.failure };
}
