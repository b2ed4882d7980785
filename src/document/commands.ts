import { z } from "zod";
import { type Day, isAhead, ok, refuse, type Result } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type SubjectState, type Wish } from "../ledger/index.ts";
import {
  type DocumentWorld,
  findCase,
  type Found,
  type Issue,
  type IssuedKind,
  issuedKinds,
  IssuePayload,
  type LicenceKind,
  licenceKinds,
} from "./issue.ts";
import { certificate, licence } from "./papers.ts";
import { type EndedPapers, findProcedure, isPaperWanted, isWrittenPaper, papersGiven } from "../process/index.ts";
import { DocumentLoss } from "./subject.ts";
import { lastTaken } from "./taken.ts";
import { writtenPaper } from "./written.ts";

/**
 * Issues a paper that a step of the case called for. A certificate says what its machine-readable zone and its code say;
 * a letter says what was decided.
 * @refuses access.not-available, document.in-future, document.kind-unknown, document.step-not-taken, document.decision-missing (DO11),
 *   document.name-missing, mrz.* (DO4), document.valid-already, document.not-valid (DO12), document.term-unknown, document.term-exceeded,
 *   document.appeal-term-unknown, document.case-closed (DO13), document.holder-missing (DO21), document.not-wanted (DO25)
 * @source minsk-2004:MIN-ASY-12, almaty-2011:ALM-INT-i
 */
export const issueDocument = defineCommand<IssuePayload, DocumentWorld>({
  kind: "document.issue",
  payload: IssuePayload,
  permits: "part",
  decide(request) {
    const { payload, states, at, now } = request;
    const found = findCase(request);
    if (!found || states.some((one) => one.subject === payload.document)) return refuse("access.not-available", "AC3");
    if (isAhead(at, now)) return refuse("document.in-future", "DO11", { field: "at" });
    if (!isIssued(payload.kind)) return refuse("document.kind-unknown", "DO11", { field: "payload.kind" });
    if (!isCalledFor(found, payload.kind, endedElsewhere(request)))
      return refuse("document.step-not-taken", "DO11", { field: "payload.kind" });
    if (isWrittenPaper(payload.kind) && !isPaperWanted(found.procedure, found.file.answers))
      return refuse("document.not-wanted", "DO25", { field: "payload.kind" });
    const replaced = decideReplaced(request, found);
    if (!replaced.ok) return replaced;
    const paper = isWrittenPaper(payload.kind)
      ? writtenPaper(request, found, payload.kind)
      : isLicence(payload.kind)
        ? licence(request, found)
        : certificate(request, found);
    if (!paper.ok) return paper;
    return ok({ wishes: [paper.value.wish, ...replaced.value], says: paper.value.says });
  },
});

function isIssued(kind: string): kind is IssuedKind {
  return (issuedKinds as readonly string[]).includes(kind);
}
function isLicence(kind: IssuedKind): kind is LicenceKind {
  return (licenceKinds as readonly string[]).includes(kind);
}

/**
 * When another case of the person last ended papers of this kind, in that it came to its end by a step that does; else "" (DO22). A
 * procedure that gives such papers ends those of its own case alone.
 */
function endedElsewhere({ payload, world }: Issue): string {
  const ends = ({ procedure, version, state }: DocumentWorld["cases"][number]): boolean => {
    const definition = findProcedure(world.procedures, procedure, version);
    if (!definition || papersGiven(definition).has(payload.kind)) return false;
    const steps = Object.values(definition.steps).filter(({ to }) => to === state);
    return steps.length > 0 && steps.every((step) => step.revokes?.includes(payload.kind));
  };
  const others = world.cases.filter((one) => one.id !== payload.case && one.closedAt !== undefined && ends(one));
  return others.reduce<string>((latest, { closedAt = "" }) => (closedAt > latest ? closedAt : latest), "");
}

/** Whether a step called for this kind, and none since has ended it, here or in another case (DO11, DO22). */
function isCalledFor({ procedure, file }: Found, kind: string, elsewhere: string): boolean {
  const steps = Object.entries(procedure.steps).flatMap(([id, step]) => (file.past[id] ?? []).map(({ at }) => ({ step, at })));
  const last = (does: "issues" | "revokes") =>
    steps.filter(({ step }) => step[does]?.includes(kind)).reduce<string>((latest, { at }) => (at > latest ? at : latest), "");
  const [called, ended] = [last("issues"), last("revokes")];
  // Of two in the same moment the one that led to where the case stands was the later.
  const endedHere = steps.some(({ step, at }) => at === ended && step.revokes?.includes(kind) && step.to === file.state);
  return called !== "" && called >= elsewhere && (called > ended || (called === ended && !endedHere));
}

/**
 * The papers of these kinds that are in force, revoked by the step of a case that made them untrue (DO22): those of the case where its
 * procedure gives such papers, else the person's. Whoever may take the step may end them: the wish follows from it.
 */
export function endPapers({ states, dossier, kinds, case: id, gives, at, today, reference }: EndedPapers): Wish[] {
  return states
    .filter((one) => one.kind === "document" && one.dossier === dossier)
    .flatMap((state): Wish[] => {
      const fields = fieldsOf(state);
      const compartment = compartmentOf(state);
      const kind = String(fields["documentKind"]);
      if (compartment === undefined || !kinds.includes(kind) || !isInForce(fields, today)) return [];
      if (gives.has(kind) && fields["documentCase"] !== id) return [];
      return [
        {
          dossier,
          subject: state.subject,
          subjectKind: "document",
          kind: "document.revoked",
          compartment,
          follows: true,
          set: { documentState: "revoked", revokedAt: at, revokedReason: `Ended; case ${reference}` },
        },
      ];
    });
}

/** A paper in force: issued, not revoked, and not past its last day. */
export function isInForce(fields: Readonly<Record<string, unknown>>, today: Day): boolean {
  return fields["documentState"] === "issued" && (typeof fields["validTo"] !== "string" || fields["validTo"] >= today);
}

function compartmentOf(state: SubjectState): string | undefined {
  return Object.entries(state.parts).find(([, part]) => part.fields["documentState"] !== undefined)?.[0];
}

/** What is in force or expired, and what was lost and has no successor yet (DO19). */
function isReplaceable({ documentState, documentLoss, replacedBy }: Readonly<Record<string, unknown>>): boolean {
  return documentState === "issued" || (documentLoss !== undefined && replacedBy === undefined);
}

/**
 * One of a kind is in force at a time; the one that is replaced is revoked in the same act. What was written of an earlier taking of a
 * step stays true beside what is written of a later one: of letters, one is issued for each (DO12).
 */
function decideReplaced({ payload, states, command, at, today }: Issue, found: Found): Result<Wish[]> {
  const { file } = found;
  const isWritten = isWrittenPaper(payload.kind);
  const calledAt = lastTaken(found, payload.kind)?.taken.at ?? "";
  const isEarlier = (state: SubjectState, compartment: string | undefined): boolean =>
    isWritten && (state.parts[compartment ?? ""]?.fields["documentNumber"]?.at ?? "") < calledAt;
  const papers = states
    .filter((one) => one.kind === "document" && one.dossier === command.dossier)
    .map((state) => ({ state, fields: fieldsOf(state), compartment: compartmentOf(state) }));
  const sameKind = papers.filter(
    ({ state, fields, compartment }) =>
      fields["documentKind"] === payload.kind &&
      (fields["documentCase"] === payload.case || !isWritten) &&
      (!isEarlier(state, compartment) || state.subject === payload.replaces),
  );
  const old = payload.replaces === undefined ? undefined : sameKind.find(({ state }) => state.subject === payload.replaces);
  if (payload.replaces !== undefined && !(old && isReplaceable(old.fields)))
    return refuse("document.not-valid", "DO12", { field: "payload.replaces" });
  if (sameKind.some((one) => one !== old && isInForce(one.fields, today)))
    return refuse("document.valid-already", "DO12", { field: "payload.replaces" });
  if (!old?.compartment) return ok([]);
  const gone = isInForce(old.fields, today)
    ? { documentState: "revoked", revokedAt: at, revokedReason: `Replaced; case ${file.reference}` }
    : {};
  return ok([
    {
      dossier: command.dossier,
      subject: old.state.subject,
      subjectKind: "document",
      kind: "document.replaced",
      compartment: old.compartment,
      set: { ...gone, replacedBy: payload.document },
    },
  ]);
}

const RevokePayload = z.union([
  z.strictObject({ document: z.uuid(), reason: z.string().trim().min(3).max(500) }),
  z.strictObject({ document: z.uuid(), loss: DocumentLoss, reason: z.string().trim().min(3).max(500).optional() }),
]);

const lossWords: Readonly<Record<DocumentLoss, string>> = {
  lost: "Reported lost",
  stolen: "Reported stolen",
  takenAway: "Taken away from the holder",
  damaged: "Damaged",
};

/**
 * Revokes a paper, for ever; the list of revocations carries its place from now on. One that was lost, stolen, taken away or damaged is
 * told by how: it may then be replaced (DO19).
 * @refuses access.not-available, document.not-valid (DO12)
 */
export const revokeDocument = defineCommand<z.infer<typeof RevokePayload>, DocumentWorld>({
  kind: "document.revoke",
  payload: RevokePayload,
  decide({ payload, command, states, at }) {
    const paper = states.find((one) => one.kind === "document" && one.subject === payload.document && one.dossier === command.dossier);
    const compartment = paper && compartmentOf(paper);
    if (!paper || compartment === undefined) return refuse("access.not-available", "AC3");
    if (fieldsOf(paper)["documentState"] !== "issued") return refuse("document.not-valid", "DO12");
    const loss = "loss" in payload ? payload.loss : undefined;
    const revokedReason = payload.reason ?? (loss && lossWords[loss]);
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.document,
          subjectKind: "document",
          kind: "document.revoked",
          compartment,
          set: { documentState: "revoked", revokedAt: at, revokedReason, ...(loss ? { documentLoss: loss } : {}) },
        },
      ],
    });
  },
});
