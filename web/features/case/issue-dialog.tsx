import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { documentContract } from "../../../src/document/index.ts";
import type { CasePage } from "../../../src/process/index.ts";
import { Button, callRoute, DayField, Dialog, Failure, sayDone, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { paperName } from "./effect-words.tsx";
import { usePrinting } from "./printing.ts";
import { paperTexts } from "./texts.ts";

type Draft = { readonly validTo?: string | undefined; readonly summary?: string | undefined; readonly signatory?: string | undefined; readonly appealLastDay?: string | undefined };
const letters: ReadonlySet<string> = new Set(["decision-letter", "appeal-decision"]);

/** Issues one paper that a step called for and opens it for the printer: one act for the officer, two on record. */
export function IssueDialog({ page, kind, onClose }: { readonly page: CasePage; readonly kind: string; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { dossier, id } = page.head;
  const [draft, change, forget] = useDraft<Draft>(`paper/${id}/${kind}`, {});
  const [document] = useState(uuidv7);
  const command = useRecord();
  const printing = usePrinting(dossier);
  const isLetter = letters.has(kind);
  const issue = async (): Promise<void> => {
    const tab = window.open("about:blank", "_blank");
    const answer = await command.record({ kind: "document.issue", dossier, payload: { document, case: id, kind, ...draft } });
    if (answer.kind !== "recorded") {
      tab?.close();
      return;
    }
    forget();
    sayDone(t(paperTexts.issued, { paper: paperName(kind, t) }));
    const papers = await callRoute(documentContract.personDocuments, { params: { dossier } });
    const paper = papers.kind === "recorded" ? papers.value.documents.find((one) => one.id === document) : undefined;
    if (paper) await printing.print(paper, tab);
    else tab?.close();
    onClose();
  };
  return (
    <Dialog
      title={t(paperTexts.issueTitle, { paper: paperName(kind, t) })} isOpen onClose={onClose}
      actions={<><Button kind="main" isRecording={command.isRecording || printing.isRecording} onPress={() => void issue()}>{t(paperTexts.issueAct)}</Button><Button onPress={onClose}>{t(paperTexts.notNow)}</Button></>}
    >
      <p>{t(isLetter ? paperTexts.letterEffect : paperTexts.certificateEffect)}</p>
      {isLetter ? (
        <>
          <TextField label={paperTexts.summary} hint={paperTexts.summaryHint} value={draft.summary} onChange={(summary) => change({ summary })} lines={4} />
          <TextField label={paperTexts.signatory} value={draft.signatory} onChange={(signatory) => change({ signatory })} />
          <DayField label={paperTexts.appealLastDay} hint={paperTexts.appealHint} value={draft.appealLastDay} onChange={(appealLastDay) => change({ appealLastDay })} words={draft.appealLastDay && day(draft.appealLastDay)} />
        </>
      ) : (
        <DayField label={paperTexts.validTo} hint={paperTexts.validToHint} value={draft.validTo} onChange={(validTo) => change({ validTo })} words={draft.validTo && day(draft.validTo)} />
      )}
      {command.failure && <Failure failure={command.failure} />}
      {printing.failure && <Failure failure={printing.failure} />}
    </Dialog>
  );
}
