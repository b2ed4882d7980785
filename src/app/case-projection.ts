import { roomKey } from "../facility/index.ts";
import { replaceRelations } from "../access/server.ts";
import { assert } from "../kernel/index.ts";
import {
  apartOf,
  citedBy,
  type CaseFile,
  countedOf,
  gapsOf,
  measuredOf,
  jointOf,
  dutiesOf,
  findProcedure,
  placesOf,
  type Procedure,
  publicFacts,
  reachedOf,
  readersOfCase,
  readCase,
  shelfItem,
  unitsOfCase,
} from "../process/index.ts";
import {
  replaceApart,
  replaceApartLink,
  replaceCounted,
  replaceEntry,
  replaceObligations,
  insertCited,
  replacePlaces,
  replaceShelf,
  upsertCase,
  upsertSent,
} from "../process/server.ts";
import { codeHashOf, sentCodeOf } from "./invitations.ts";
import { caseMark, citingMark, fileMark, personMark } from "./apart-mark.ts";
import type { Node, Projection } from "./node.ts";
import type { Sender } from "../platform/server.ts";

/** The answer by which the procedure names its track. */
function trackOf({ answers }: CaseFile, { track }: Procedure): string | undefined {
  const answer = track === undefined ? undefined : answers[track];
  return typeof answer === "string" ? answer : undefined;
}

/** The room in which the person has a place now. */
function roomOf({ answers, state }: CaseFile, { rooms }: Procedure): string | undefined {
  const answer = rooms?.takenIn.includes(state) ? answers[rooms.question] : undefined;
  return typeof answer === "string" ? roomKey(answer) : undefined;
}

type Counted = {
  readonly dossier: string;
  readonly subject: string;
  readonly compartment: string;
  readonly file: CaseFile;
  readonly procedure: Procedure;
};

/** What figures by group count of a case: beside its person, or apart, where only counts may leave (PR66). */
function writeCounted(tx: Sender, { dossier, subject, compartment, file, procedure }: Counted, node: Node): void {
  const rows = countedOf(file, procedure);
  const about = { source: procedure.id, unit: file.unit };
  if (procedure.countsApart === undefined) replaceCounted(tx, { dossier, subject, ...about }, rows);
  else
    replaceApart(
      tx,
      { mark: caseMark(node, compartment, subject), person: personMark(node, compartment, dossier), compartment, ...about },
      apartOf(rows, procedure, node.country.timeZone),
    );
}

/** A case in the search tables: its row, what is due on it, and which units it lets open what. */
export const caseRows: Projection = {
  kind: "case",
  compartment: "*",
  tables: [
    "process.case",
    "process.obligation",
    "access.relation",
    "process.counted",
    "process.counted_apart",
    "process.quota_place",
    "process.register",
    "process.sent",
    "process.apart",
    "process.shelf",
    "process.cited",
  ],
  write(tx, { dossier, subject, compartment, part }, node) {
    const file = readCase(part);
    if (!file) return;
    const procedure = findProcedure(node.procedures, file.procedure, file.version);
    const switched = node.country.procedures[file.procedure];
    assert(procedure && switched, "a case runs on a definition that this program no longer has");
    const gaps = gapsOf(file, procedure);
    const opens = [...new Set(["identity", "arrival", "referral", compartment])];
    upsertCase(tx, {
      dossier,
      id: subject,
      procedure: file.procedure,
      version: file.version,
      compartment,
      state: file.state,
      isFinal: procedure.states[file.state]?.isFinal ?? false,
      unit: file.unit,
      assigned: file.assigned,
      reference: file.reference,
      openedAt: file.openedAt,
      closedAt: file.closedAt,
      track: trackOf(file, procedure),
      room: roomOf(file, procedure),
      reached: reachedOf(file, procedure),
      joint: jointOf(file, procedure),
      gaps: gaps.length > 0 ? gaps : undefined,
    });
    replaceObligations(tx, { dossier, subject }, dutiesOf(file, { procedure, switched, dossier, subject }));
    if (measuredOf(procedure).length > 0) writeCounted(tx, { dossier, subject, compartment, file, procedure }, node);
    if (procedure.quotas) replacePlaces(tx, { dossier, id: subject }, placesOf(procedure, file.state, file.answers));
    if (procedure.publishes) replaceEntry(tx, { dossier, id: subject }, procedure.id, procedure.publishes(publicFacts(file)));
    if (file.about !== undefined)
      replaceApartLink(tx, { dossier, id: subject, compartment, mark: fileMark(node, compartment, file.about) });
    if (procedure.openly) upsertSent(tx, { dossier, id: subject }, procedure.id, codeHashOf(sentCodeOf(node, subject)));
    const units = [...new Set([...unitsOfCase(file, procedure, switched), ...readersOfCase(file, procedure, switched)])];
    const item = shelfItem(file, procedure, node.country.timeZone);
    if (item) replaceShelf(tx, { dossier, id: subject }, item, units);
    const cited = citedBy(file, procedure);
    if (cited.length > 0) insertCited(tx, citingMark(node, compartment, dossier), compartment, cited);
    replaceRelations(
      tx,
      dossier,
      [subject],
      units.map((unit) => ({
        dossier,
        unit,
        cause: subject,
        compartments: opens,
        since: file.openedAt,
        until: null,
      })),
    );
  },
};
