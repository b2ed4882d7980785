import { useState, type ReactNode } from "react";
import { appointmentContract, type InterviewView } from "../../../src/appointment/index.ts";
import { Badge, Button, List, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { BeginDialog } from "./begin-dialog.tsx";
import { interviewTexts } from "./texts.ts";

/** Records of interviews in one case, the latest first, and the way to begin one. */
export function CaseInterviews({ dossier, caseId }: { readonly dossier: string; readonly caseId: string }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const [isBeginning, setBeginning] = useState(false);
  const mayBegin = officer?.may("interview.begin") ?? false;
  const query = useRoute(appointmentContract.caseInterviews, { params: { dossier, id: caseId } }, { isOn: mayBegin });
  if (!mayBegin) return null;
  const all = query.data?.interviews ?? [];
  return (
    <Section title={interviewTexts.section} actions={<Button onPress={() => setBeginning(true)}>{t(interviewTexts.begin)}</Button>}>
      <Records interviews={all} />
      {isBeginning && <BeginDialog dossier={dossier} caseId={caseId} onClose={() => setBeginning(false)} />}
    </Section>
  );
}

function Records({ interviews }: { readonly interviews: readonly InterviewView[] }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  return (
    <List
      empty={<p className="soft">{t(interviewTexts.none)}</p>}
      items={interviews.toReversed().map((one) => ({
        id: one.id,
        to: `/interviews/${one.dossier}/${one.case}/${one.id}`,
        title: instant(one.begunAt),
        note: t(interviewTexts.linesOf, { n: one.lines.length }),
        end: <Standing one={one} />,
      }))}
    />
  );
}

/** Confirmed, read and not confirmed, or still being written. */
export function Standing({ one }: { readonly one: Pick<InterviewView, "closedAt" | "readBacks"> }): ReactNode {
  const t = useText();
  if (one.closedAt !== undefined) return <Badge meaning="safe">{t(interviewTexts.confirmed)}</Badge>;
  if (one.readBacks.length > 0) return <Badge meaning="due">{t(interviewTexts.notConfirmed)}</Badge>;
  return <Badge>{t(interviewTexts.open)}</Badge>;
}
