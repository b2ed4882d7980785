import { dayAt, ok, type PersonName, refuse, type Result } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import { decisionPapers, type WrittenPaper } from "../process/index.ts";
import type { Found, Issue } from "./issue.ts";
import { writeLetter } from "./letter.ts";
import { head, type Paper } from "./papers.ts";
import { printedNames } from "./printed-names.ts";
import { writeStatement } from "./statement.ts";
import { lastTaken } from "./taken.ts";

/** A letter or a statement, written from the case by what the definition says of the step that called for it. */
export function writtenPaper(request: Issue, found: Found, kind: WrittenPaper): Result<Paper> {
  const { payload, world, command, at } = request;
  const names = printedNames((fieldsOf(found.person)["names"] as PersonName[] | undefined) ?? []);
  if (names.length === 0) return refuse("document.name-missing", "DO4");
  const words = (decisionPapers as readonly string[]).includes(kind) ? letterOf(request, found, kind) : statementOf(request, found, kind);
  if (!words.ok) return words;
  const { number, reference, set } = head(request);
  return ok({
    wish: {
      dossier: command.dossier,
      subject: payload.document,
      subjectKind: "document",
      kind: "document.issued",
      compartment: found.compartment,
      reference,
      set: { ...set, issuedOn: dayAt(at, world.country.timeZone), printedNames: names, ...words.value },
    },
    says: { number, reference },
  });
}

function letterOf({ payload, world, author, at }: Issue, found: Found, kind: WrittenPaper): Result<Record<string, unknown>> {
  const called = lastTaken(found, kind);
  if (!called) return refuse("document.step-not-taken", "DO11", { field: "payload.kind" });
  const { file, procedure, switched } = found;
  const letter = writeLetter({
    file,
    procedure,
    switched,
    called,
    country: world.country,
    at,
    signatory: payload.signatory ?? author.name,
    more: payload,
  });
  return letter.ok ? ok({ letter: letter.value }) : letter;
}

function statementOf({ payload, world, author }: Issue, found: Found, kind: WrittenPaper): Result<Record<string, unknown>> {
  const use = lastTaken(found, kind)?.step.confirms;
  const { file, procedure } = found;
  const asked = { file, procedure, country: world.country, signatory: payload.signatory ?? author.name };
  const statement = use && writeStatement(use, { ...asked, isSigned: kind === "agreement" });
  return statement ? ok({ statement }) : refuse("document.step-not-taken", "DO11", { field: "payload.kind" });
}
