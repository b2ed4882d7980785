import { useState, type ReactNode } from "react";
import { documentContract, documentLosses, type DocumentLoss, type DocumentView } from "../../../src/document/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import {
  Badge,
  Button,
  Confirm,
  EmptyState,
  Failure,
  Loaded,
  Section,
  Select,
  TextField,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { usePrinting } from "../case/printing.ts";
import { lossTexts } from "../case/texts.ts";
import type { Officer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { useRecord } from "./record.ts";

/** Papers issued to the person. A new one is issued from its case. */
export function Documents({ dossier, officer }: { readonly dossier: string; readonly officer: Officer }): ReactNode {
  const query = useRoute(documentContract.personDocuments, { params: { dossier } });
  return (
    <Section title={pageTexts.documents}>
      <Loaded query={query} rows={2}>
        {({ documents }) =>
          documents.length === 0 ? (
            <EmptyState title={pageTexts.noDocuments} />
          ) : (
            <ul className="list">
              {documents.map((one) => (
                <Paper key={one.id} paper={one} officer={officer} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

const standings = {
  inForce: { meaning: "safe", text: pageTexts.inForce },
  expired: { meaning: "due", text: pageTexts.expired },
  revoked: { meaning: "blocked", text: pageTexts.revoked },
} as const;

const losses = documentLosses.map((value) => ({ value, text: lossTexts[value] ?? pageTexts.revoked }));

function Paper({ paper, officer }: { readonly paper: DocumentView; readonly officer: Officer }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const printing = usePrinting(paper.dossier);
  const [isRevoking, setRevoking] = useState(false);
  const [reason, setReason] = useState<string>();
  const [loss, setLoss] = useState<DocumentLoss>();
  const revoke = useRecord({ refreshes: [documentContract.personDocuments] });
  const standing = standings[paper.standing];
  const send = async (): Promise<void> => {
    const answer = await revoke.record({
      kind: "document.revoke",
      dossier: paper.dossier,
      payload: { document: paper.id, ...(loss === undefined ? { reason: reason ?? "" } : { loss, ...(reason ? { reason } : {}) }) },
    });
    if (answer.kind === "recorded") setRevoking(false);
  };
  return (
    <li>
      <div className="list-words">
        <span className="strong">
          {t(paper.title as OfficerText)} <span className="reference small soft">{paper.reference}</span>
        </span>
        <span className="small soft">
          {day(paper.issuedOn)}
          {paper.validTo && <> · {t(pageTexts.validTo, { day: day(paper.validTo) })}</>}
          {paper.revokedReason && <> · {paper.revokedReason}</>}
        </span>
        {paper.endsBeforeDecision && paper.standing === "inForce" && (
          <span className="small">
            <Badge meaning="due">{t(pageTexts.endsEarly, { day: day(paper.endsBeforeDecision.decisionDueOn) })}</Badge>
          </span>
        )}
        {printing.failure && <Failure failure={printing.failure} />}
      </div>
      <div className="list-end line">
        <Badge meaning={standing.meaning}>{t(standing.text)}</Badge>
        {paper.standing === "inForce" && officer.may("release.record") && (
          <Button isRecording={printing.isRecording} onPress={() => void printing.print(paper)}>
            {t(pageTexts.print)}
          </Button>
        )}
        {paper.standing === "inForce" && officer.may("document.revoke") && (
          <Button kind="grave" onPress={() => setRevoking(true)}>
            {t(pageTexts.revoke)}
          </Button>
        )}
      </div>
      <Confirm
        kind="grave"
        title={pageTexts.revokeTitle}
        effect={pageTexts.revokeEffect}
        act={pageTexts.revokeAct}
        isOpen={isRevoking}
        isRecording={revoke.isRecording}
        onClose={() => setRevoking(false)}
        onAct={() => void send()}
      >
        <Select label={pageTexts.revokeLoss} hint={pageTexts.revokeLossHint} value={loss} onChange={setLoss} options={losses} />
        <TextField isOwn label={pageTexts.revokeReason} value={reason} onChange={setReason} lines={2} />
        {revoke.failure && <Failure failure={revoke.failure} />}
      </Confirm>
    </li>
  );
}
