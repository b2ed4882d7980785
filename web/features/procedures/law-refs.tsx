import { useState, type ReactNode } from "react";
import { Dialog, useText } from "../../kit/index.ts";
import { ClauseWords } from "../law/clause-words.tsx";
import { dueTexts } from "./due-texts.ts";
import "./procedures.css";

/** Clauses that something rests on: each opens what it says, beside the screen. */
export function LawRefs({ refs }: { readonly refs: readonly string[] }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<string>();
  if (refs.length === 0) return null;
  return (
    <span className="law-refs">
      {refs.map((ref) => (
        <button key={ref} type="button" className="law-ref reference" title={t(dueTexts.readClause)} onClick={() => setOpen(ref)}>
          {ref}
        </button>
      ))}
      {open !== undefined && (
        <Dialog title={dueTexts.clause} kind="side" isOpen onClose={() => setOpen(undefined)}>
          <ClauseWords reference={open} />
        </Dialog>
      )}
    </span>
  );
}
