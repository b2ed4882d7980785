import type { Day } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { casePart, type Country, findProcedure, isWrittenPaper, papersGiven, type Procedure, readCase } from "../process/index.ts";
import { isInForce } from "./commands.ts";
import { certificateKinds } from "./issue.ts";
import type { DocumentView } from "./contract.ts";
import { findShortfall } from "./papers.ts";
import { printsFor } from "./printing.ts";

/** The papers of a person as their page lists them, newest first. @param facts the undisclosed states, for judging due dates alone */
export function viewsOf(subjects: readonly SubjectState[], facts: readonly SubjectState[], country: Country, today: Day): DocumentView[] {
  return subjects
    .filter((one) => one.kind === "document")
    .flatMap((state) => {
      const fields = fieldsOf(state);
      const view = viewOf(state, fields, country, today);
      if (!view) return [];
      const part = facts.filter((one) => one.subject === view.case).map(casePart)[0];
      const file = part && readCase(part);
      const short =
        view.standing === "inForce" && view.validTo !== undefined && file
          ? findShortfall(view.validTo as Day, file, country.timeZone)
          : undefined;
      return [{ ...view, ...(short ? { endsBeforeDecision: { decisionDueOn: short } } : {}) }];
    })
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
}

function viewOf(state: SubjectState, fields: Record<string, unknown>, country: Country, today: Day): DocumentView | undefined {
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : undefined);
  const kind = text("documentKind");
  if (kind === undefined) return undefined;
  const title = Object.values(country.procedures)
    .map((one) => one.documents?.[kind]?.title)
    .find((one) => one !== undefined) ??
    titles[kind] ?? { en: kind, ru: kind };
  const optional = Object.fromEntries(
    ["validTo", "replaces", "replacedBy", "revokedReason"].flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])),
  );
  return {
    dossier: state.dossier,
    id: state.subject,
    kind,
    title,
    number: text("documentNumber") ?? "",
    reference: text("documentReference") ?? "",
    case: text("documentCase") ?? "",
    issuedOn: text("issuedOn") ?? "",
    standing: fields["documentState"] === "revoked" ? "revoked" : isInForce(fields, today) ? "inForce" : "expired",
    unit: text("documentUnit") ?? "",
    prints: [...(printsFor(fields) ?? [])],
    ...optional,
    ...(text("documentLoss") === undefined ? {} : { loss: text("documentLoss") }),
    ...(fields["validToSource"] ? { validToSource: fields["validToSource"] as NonNullable<DocumentView["validToSource"]> } : {}),
  };
}

/** Kinds that may be issued in each procedure of a State: those with an end that it has, and those that are written from the case. */
export function kindsOf(country: Pick<Country, "procedures">, procedures: readonly Procedure[]): Record<string, string[]> {
  const issued = Object.entries(country.procedures).map(([id, { version, documents }]) => {
    const definition = findProcedure(procedures, id, version);
    const given = definition ? [...papersGiven(definition)] : [];
    const ended = Object.keys(documents ?? {}).filter((kind) => (certificateKinds as string[]).includes(kind));
    return [id, [...ended, ...given.filter(isWrittenPaper)]];
  });
  return Object.fromEntries(issued) as Record<string, string[]>;
}

const titles: Readonly<Record<string, { en: string; ru: string }>> = {
  "decision-letter": { en: "Decision letter", ru: "Письмо с решением" },
  "appeal-decision": { en: "Decision on the appeal", ru: "Решение по жалобе" },
  confirmation: { en: "Confirmation", ru: "Подтверждение" },
  agreement: { en: "Written agreement", ru: "Письменная договорённость" },
};
