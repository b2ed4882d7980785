import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { documentContract, languageNames } from "../../../src/document/index.ts";
import { personLanguages } from "../../../src/kernel/text.ts";
import { type CasePage, decisionPapers, isWrittenPaper } from "../../../src/process/index.ts";
import {
  Button,
  callRoute,
  DayField,
  Dialog,
  Failure,
  sayDone,
  Select,
  TextField,
  useDraft,
  useFormat,
  useLanguage,
  useText,
} from "../../kit/index.ts";
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
  readonly reasonsIn?: string | undefined;
};
const isLetterKind = (kind: string): boolean => (decisionPapers as readonly string[]).includes(kind);

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
  const isLetter = isLetterKind(kind);
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
        {t(isLetter ? paperTexts.letterEffect : isWrittenPaper(kind) ? paperTexts.statementEffect : paperTexts.certificateEffect)}{" "}
        {t(mayPrint ? paperTexts.handedEffect : paperTexts.notHandedEffect)}
      </p>
      {replaces !== undefined && <p>{t(isLost ? paperTexts.replacesLost : paperTexts.replacesEffect)}</p>}
      {isLetter ? (
        <LetterFields draft={draft} onChange={change} />
      ) : isWrittenPaper(kind) ? (
        <Signatory draft={draft} onChange={change} />
      ) : (
        <ValidTo draft={draft} onChange={change} />
      )}
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
  const language = useLanguage();
  const [document] = useState(uuidv7);
  const command = useRecord();
  const printing = usePrinting(dossier);
  const issue = async (draft: Draft, forget: () => void): Promise<void> => {
    const tab = mayPrint ? window.open("about:blank", "_blank") : null;
    const answer = await command.record({
      kind: "document.issue",
      dossier,
      payload: {
        document,
        case: id,
        kind,
        ...(replaces === undefined ? {} : { replaces }),
        // Whoever writes in another language than their own says so; the letter tells its reader which it is.
        ...(isLetterKind(kind) ? { reasonsIn: language } : {}),
        ...draft,
      },
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
  const language = useLanguage();
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
      <Select
        label={paperTexts.reasonsIn}
        value={draft.reasonsIn ?? language}
        options={personLanguages.map((one) => ({ value: one, text: languageNames[one] }))}
        isRequired
        onChange={(reasonsIn) => onChange({ reasonsIn })}
      />
      <Signatory draft={draft} onChange={onChange} />
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

function Signatory({ draft, onChange }: FieldsProps): ReactNode {
  return <TextField isOwn label={paperTexts.signatory} value={draft.signatory} onChange={(signatory) => onChange({ signatory })} />;
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
