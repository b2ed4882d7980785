import { findClause, type Clause, type Instrument, instruments, isConfirmed, isInvented } from "../../law/index.ts";
import type { ClauseView, InstrumentView } from "../library/index.ts";
import type { LawLibrary } from "../library/server.ts";

/** The law of the repository as the library shows it; `app` alone reads it. */
export const law: LawLibrary = {
  find(ref) {
    const found = findClause(ref);
    return found && clauseView(ref, found);
  },
  instruments: instruments.map((one): InstrumentView => ({ ...headOf(one), evidence: one.evidence, clauses: one.clauses.length })),
};

/** What a clause says in a language of officers, for papers. */
export function sayingOf(ref: string, language: "en" | "ru"): string | undefined {
  return findClause(ref)?.clause.text[language];
}

/** Whether a clause is law of a State other than this one. */
export function isLawOfAnother(ref: string, state: string): boolean {
  const of = findClause(ref)?.instrument.state;
  return of !== undefined && of !== state;
}

function clauseView(ref: string, { instrument, clause }: { instrument: Instrument; clause: Clause }): ClauseView {
  return {
    ref,
    subject: clause.subject,
    text: clause.text,
    evidence: clause.evidence,
    isConfirmed: isConfirmed(clause),
    isInvented: isInvented(clause),
    sources: [...(clause.sources ?? [])],
    ...(clause.validFrom === undefined ? {} : { validFrom: clause.validFrom }),
    ...(clause.validTo === undefined ? {} : { validTo: clause.validTo }),
    instrument: headOf(instrument),
  };
}

function headOf({ id, title, kind, state, adoptedOn, note }: Instrument) {
  return {
    id,
    title,
    kind,
    ...(state === undefined ? {} : { state }),
    ...(adoptedOn === undefined ? {} : { adoptedOn }),
    ...(note === undefined ? {} : { note }),
  };
}
