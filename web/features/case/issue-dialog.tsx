import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { documentContract } from "../../../src/document/index.ts";
import type { CasePage } from "../../../src/process/index.ts";
import { Button, callRoute, DayField, Dialog, Failure, sayDone, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { useOfficer } from "../person/officer.ts";
import { paperName } from "./effect-words.tsx";
import { usePrinting } from "./printing.ts";
import { paperTexts } from "./texts.ts";

type Draft = {
  readonly validTo?: string | undefined;
  readonly summary?: string | undefined;
  readonly signatory?: string | undefined;
  readonly appealLastDay?: string | undefined;
};
const letters: ReadonlySet<string> = new Set(["decision-letter", "appeal-decision"]);

/** Issues one paper that a step called for and opens it for the printer: one act for the officer, two on record. */
export function IssueDialog({
  page,
  kind,
  replaces,
  isLost = false,
  onClose,
}: {
  readonly page: CasePage;
  readonly kind: string;
  /** The paper in force that this one takes the place of. */
  readonly replaces?: string | undefined;
  /** It was lost and is revoked already: nothing is to be taken back. */
  readonly isLost?: boolean | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  // Who hands nothing to the person, as the deciding body, issues and leaves the printing to who does.
  const mayPrint = useOfficer()?.may("release.record") ?? false;
  const [draft, change, forget] = useDraft<Draft>(`paper/${page.head.id}/${kind}`, {});
  const { command, printing, issue } = useIssuing({ page, kind, replaces, mayPrint, onClose });
  const isLetter = letters.has(kind);
  return (
    <Dialog
      title={t(paperTexts.issueTitle, { paper: paperName(kind, t) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isRecording={command.isRecording || printing.isRecording} onPress={() => void issue(draft, forget)}>
            {t(mayPrint ? paperTexts.issueAct : paperTexts.issueOnly)}
          </Button>
          <Button onPress={onClose}>{t(paperTexts.notNow)}</Button>
        </>
      }
    >
      <p>
        {t(isLetter ? paperTexts.letterEffect : paperTexts.certificateEffect)}{" "}
        {t(mayPrint ? paperTexts.handedEffect : paperTexts.notHandedEffect)}
      </p>
      {replaces !== undefined && <p>{t(isLost ? paperTexts.replacesLost : paperTexts.replacesEffect)}</p>}
      {isLetter ? <LetterFields draft={draft} onChange={change} /> : <ValidTo draft={draft} onChange={change} />}
      {command.failure && <Failure failure={command.failure} />}
      {printing.failure && <Failure failure={printing.failure} />}
    </Dialog>
  );
}

type Issuing = {
  readonly page: CasePage;
  readonly kind: string;
  readonly replaces: string | undefined;
  readonly mayPrint: boolean;
  readonly onClose: () => void;
};

/** Records the paper and, for who may hand it over, prints it in a tab that was opened at the press of the button. */
function useIssuing({ page, kind, replaces, mayPrint, onClose }: Issuing) {
  const t = useText();
  const { dossier, id } = page.head;
  const [document] = useState(uuidv7);
  const command = useRecord();
  const printing = usePrinting(dossier);
  const issue = async (draft: Draft, forget: () => void): Promise<void> => {
    const tab = mayPrint ? window.open("about:blank", "_blank") : null;
    const answer = await command.record({
      kind: "document.issue",
      dossier,
      payload: { document, case: id, kind, ...(replaces === undefined ? {} : { replaces }), ...draft },
    });
    if (answer.kind !== "recorded") {
      tab?.close();
      return;
    }
    forget();
    sayDone(t(paperTexts.issued, { paper: paperName(kind, t) }));
    if (!mayPrint) {
      onClose();
      return;
    }
    const papers = await callRoute(documentContract.personDocuments, { params: { dossier } });
    const paper = papers.kind === "recorded" ? papers.value.documents.find((one) => one.id === document) : undefined;
    if (paper) await printing.print(paper, tab);
    else tab?.close();
    onClose();
  };
  return { command, printing, issue };
}

type FieldsProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

function LetterFields({ draft, onChange }: FieldsProps): ReactNode {
  const { day } = useFormat();
  return (
    <>
      <TextField
        isOwn
        label={paperTexts.summary}
        hint={paperTexts.summaryHint}
        value={draft.summary}
        onChange={(summary) => onChange({ summary })}
        lines={4}
      />
      <TextField isOwn label={paperTexts.signatory} value={draft.signatory} onChange={(signatory) => onChange({ signatory })} />
      <DayField
        label={paperTexts.appealLastDay}
        hint={paperTexts.appealHint}
        value={draft.appealLastDay}
        onChange={(appealLastDay) => onChange({ appealLastDay })}
        words={draft.appealLastDay && day(draft.appealLastDay)}
      />
    </>
  );
}

function ValidTo({ draft, onChange }: FieldsProps): ReactNode {
  const { day } = useFormat();
  return (
    <DayField
      label={paperTexts.validTo}
      hint={paperTexts.validToHint}
      value={draft.validTo}
      onChange={(validTo) => onChange({ validTo })}
      words={draft.validTo && day(draft.validTo)}
    />
  );
}
