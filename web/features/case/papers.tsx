import { useState, type ReactNode } from "react";
import { documentContract, issuedKinds, type DocumentView } from "../../../src/document/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { CasePage } from "../../../src/process/index.ts";
import { Badge, Button, Failure, Menu, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { paperName } from "./effect-words.tsx";
import { IssueDialog } from "./issue-dialog.tsx";
import { usePrinting } from "./printing.ts";
import { caseTexts, lossTexts, paperTexts } from "./texts.ts";

const standings = {
  inForce: { meaning: "safe", text: paperTexts.inForce },
  expired: { meaning: "due", text: paperTexts.expired },
  revoked: { meaning: "blocked", text: paperTexts.revoked },
} as const;

/** Papers issued in this case, each printable under a recorded disclosure; issuing one that a step called for. */
export function Papers({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const query = useRoute(documentContract.personDocuments, { params: { dossier: page.head.dossier } });
  const [issuing, setIssuing] = useState<{ readonly kind: string; readonly replaces?: string; readonly isLost?: boolean }>();
  const printing = usePrinting(page.head.dossier);
  const papers = (query.data?.documents ?? []).filter((paper) => paper.case === page.head.id);
  const mayIssue = officer?.may("document.issue") ?? false;
  const here: readonly string[] = query.data?.kinds[page.head.procedure] ?? [];
  const offered = issuedKinds
    .filter((kind) => here.includes(kind))
    .filter((kind) => !papers.some((paper) => paper.kind === kind && paper.standing === "inForce"));
  return (
    <Section
      title={caseTexts.documents}
      actions={
        mayIssue && offered.length > 0 ? (
          <Menu
            align="end"
            className="toggle"
            label={t(paperTexts.issue)}
            acts={offered.map((kind) => ({ text: paperName(kind, t), onPress: () => setIssuing({ kind }) }))}
          />
        ) : undefined
      }
    >
      {papers.length === 0 ? (
        <p className="soft">{t(caseTexts.noDocuments)}</p>
      ) : (
        <ul className="list">
          {papers.map((paper) => (
            <PaperRow
              key={paper.id}
              paper={paper}
              isPrinting={printing.isRecording}
              onPrint={officer?.may("release.record") ? () => void printing.print(paper) : undefined}
              onRenew={
                mayIssue && isToReplace(paper)
                  ? () => setIssuing({ kind: paper.kind, replaces: paper.id, isLost: paper.loss !== undefined })
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {printing.failure && <Failure failure={printing.failure} />}
      {issuing !== undefined && <IssueDialog page={page} {...issuing} onClose={() => setIssuing(undefined)} />}
    </Section>
  );
}

/** One that would end too early, and one that was lost and has no successor yet. */
function isToReplace({ endsBeforeDecision, loss, replacedBy }: DocumentView): boolean {
  return endsBeforeDecision !== undefined || (loss !== undefined && replacedBy === undefined);
}

function PaperRow({
  paper,
  isPrinting,
  onPrint,
  onRenew,
}: {
  readonly paper: DocumentView;
  readonly isPrinting: boolean;
  readonly onPrint: (() => void) | undefined;
  /** Offered where the paper would end before the decision is due, or was lost. */
  readonly onRenew: (() => void) | undefined;
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const standing = standings[paper.standing];
  return (
    <li>
      <div className="list-words">
        <span>{t(paper.title as OfficerText)}</span>
        <span className="small soft">
          <span className="reference">{paper.number}</span> · {day(paper.issuedOn, "short")}
          {paper.validTo !== undefined && <> – {day(paper.validTo)}</>}
        </span>
        {paper.endsBeforeDecision && (
          <span className="small">
            <Badge meaning="due">{t(paperTexts.endsBefore, { day: day(paper.endsBeforeDecision.decisionDueOn) })}</Badge>
          </span>
        )}
      </div>
      <div className="list-end line">
        <Badge meaning={standing.meaning}>{paper.loss === undefined ? t(standing.text) : t(lossTexts[paper.loss] ?? standing.text)}</Badge>
        {onRenew && <Button onPress={onRenew}>{t(paperTexts.renew)}</Button>}
        {onPrint && paper.standing !== "revoked" && (
          <Button kind="quiet" isDisabled={isPrinting} onPress={onPrint}>
            {t(paperTexts.print)}
          </Button>
        )}
      </div>
    </li>
  );
}
