import { useEffect, useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Dialog, Skeleton, useText } from "../../kit/index.ts";
import { evidenceText } from "./evidence.ts";
import { lawTexts } from "./law-texts.ts";
import "./procedures.css";

/** Clauses that something rests on: each opens what it says, beside the screen. */
export function LawRefs({ refs }: { readonly refs: readonly string[] }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<string>();
  if (refs.length === 0) return null;
  return (
    <span className="law-refs">
      {refs.map((ref) => <button key={ref} type="button" className="law-ref reference" title={t(lawTexts.open)} onClick={() => setOpen(ref)}>{ref}</button>)}
      {open !== undefined && <Dialog title={open} kind="side" isOpen onClose={() => setOpen(undefined)}><ClauseWords reference={open} /></Dialog>}
    </span>
  );
}

type Found = { readonly instrument: OfficerText; readonly subject: OfficerText; readonly text: OfficerText; readonly evidence: string; readonly isInvented: boolean };

function ClauseWords({ reference }: { readonly reference: string }): ReactNode {
  const t = useText();
  const [found, setFound] = useState<Found | "none">();
  useEffect(() => {
    let isLeft = false;
    // The texts of the law are large and seldom opened: they come with the first clause asked for.
    void import("../../../law/index.ts").then(({ findClause, isInvented }) => {
      const clause = findClause(reference);
      if (isLeft) return;
      setFound(clause ? { instrument: clause.instrument.title, subject: clause.clause.subject, text: clause.clause.text, evidence: clause.clause.evidence, isInvented: isInvented(clause.clause) } : "none");
    });
    return () => {
      isLeft = true;
    };
  }, [reference]);
  if (found === undefined) return <Skeleton rows={3} />;
  if (found === "none") return <p>{t(lawTexts.none)}</p>;
  return (
    <div className="stack" data-gap="small">
      <p className="small soft">{t(found.instrument)}</p>
      <p className="strong">{t(found.subject)}</p>
      <p>{t(found.text)}</p>
      <p className="small soft">{t(lawTexts.ownWords)} {found.isInvented ? t(lawTexts.invented) : t(evidenceText(found.evidence))}.</p>
    </div>
  );
}
