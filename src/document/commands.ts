import { z } from "zod";
import { type CountryCode, type Day, Day as DayShape, dayAt, type NationalityCode, ok, type PersonName, refuse, type Result } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { type CaseFile, casePart, type Country, findProcedure, partsInCase, type Procedure, type ProcedureSwitch, readCase } from "../process/index.ts";
import { prepareCertificate } from "./certificate.ts";
import { type LetterKind, letterKinds, writeLetter } from "./letter.ts";
import { printedNames, zoneNames } from "./printed-names.ts";
import { lastDayOf, sourceOf } from "./term.ts";

/** What issuing papers may know of its State. */
export type DocumentWorld = { readonly country: Country; readonly procedures: readonly Procedure[] };

/** Papers with an end, and the place where each is printed from. */
export const certificateKinds = ["asylum-seeker-certificate"] as const;
/** Papers that the program issues. */
export const issuedKinds = [...certificateKinds, ...(Object.keys(letterKinds) as LetterKind[])] as const;
export type IssuedKind = (typeof issuedKinds)[number];

const IssuePayload = z.strictObject({
  document: z.uuid(),
  case: z.uuid(),
  kind: z.string().max(60),
  /** An earlier end than the law's term, or the end itself where no figure was confirmed. */
  validTo: DayShape.optional(),
  /** The paper that this one takes the place of; it is revoked in the same act. */
  replaces: z.uuid().optional(),
  /** Of a letter: the decision in short, in the person's language; sources cited; who signs, when another than who issues; the last day of appeal where no figure is known. */
  signatory: z.string().trim().min(1).max(200).optional(),
  summary: z.string().trim().min(1).max(4000).optional(),
  sources: z.array(z.string().trim().min(1).max(400)).max(40).optional(),
  appealLastDay: DayShape.optional(),
});
type IssuePayload = z.infer<typeof IssuePayload>;
type Issue = Request<IssuePayload, DocumentWorld>;

const minuteMs = 60_000;
const aheadMinutesMax = 15;
/** The usual size of a list of revocations: a post carries it whole. @source draft-ietf-oauth-status-list:4 */
export const statusPlaces = 2 ** 20;

/** The name of the State's list of revocations. */
export function statusListOf(country: Pick<Country, "code">): string {
  return `${country.code}/1`;
}

type Found = { readonly file: CaseFile; readonly compartment: string; readonly procedure: Procedure; readonly switched: ProcedureSwitch; readonly person: SubjectState };

function findCase({ states, command, world, author, payload }: Issue): Found | undefined {
  const person = states.find((one) => one.kind === "person" && one.dossier === command.dossier);
  const subject = states.find((one) => one.subject === payload.case && one.kind === "case" && one.dossier === command.dossier);
  const part = subject && casePart(subject);
  const file = part && readCase(part);
  const procedure = file && findProcedure(world.procedures, file.procedure, file.version);
  const switched = file && world.country.procedures[file.procedure];
  if (!person || !file || !procedure || !switched) return undefined;
  if (partsInCase(author, file, { procedure, switched, dossier: command.dossier }).length === 0) return undefined;
  return { file, procedure, switched, person, compartment: procedure.compartment };
}

/**
 * Issues a paper that a step of the case called for. A certificate says what its machine-readable zone and its code say;
 * a letter says what was decided.
 * @refuses access.not-available, document.in-future, document.kind-unknown, document.step-not-taken, document.decision-missing (DO11),
 *   document.name-missing, mrz.* (DO4), document.valid-already, document.not-valid (DO12), document.term-unknown, document.term-exceeded,
 *   document.appeal-term-unknown, document.case-closed (DO13)
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
    if (Date.parse(at) > Date.parse(now) + aheadMinutesMax * minuteMs) return refuse("document.in-future", "DO11", { field: "at" });
    if (!isIssued(payload.kind)) return refuse("document.kind-unknown", "DO11", { field: "payload.kind" });
    const called = Object.entries(found.procedure.steps).some(([id, step]) => step.issues?.includes(payload.kind) && (found.file.past[id]?.length ?? 0) > 0);
    if (!called) return refuse("document.step-not-taken", "DO11", { field: "payload.kind" });
    const replaced = decideReplaced(request, found);
    if (!replaced.ok) return replaced;
    const paper = isLetter(payload.kind) ? letter(request, found, payload.kind) : certificate(request, found);
    if (!paper.ok) return paper;
    return ok({ wishes: [paper.value.wish, ...replaced.value], says: paper.value.says });
  },
});

function isIssued(kind: string): kind is IssuedKind {
  return (issuedKinds as readonly string[]).includes(kind);
}
function isLetter(kind: IssuedKind): kind is LetterKind {
  return Object.hasOwn(letterKinds, kind);
}

/** A paper in force: issued, not revoked, and not past its last day. */
export function isInForce(fields: Readonly<Record<string, unknown>>, today: Day): boolean {
  return fields["documentState"] === "issued" && (typeof fields["validTo"] !== "string" || fields["validTo"] >= today);
}

function compartmentOf(state: SubjectState): string | undefined {
  return Object.entries(state.parts).find(([, part]) => part.fields["documentState"] !== undefined)?.[0];
}

/** One of a kind is in force at a time; the one that is replaced is revoked in the same act. */
function decideReplaced({ payload, states, command, at, today }: Issue, { file }: Found): Result<Wish[]> {
  const papers = states.filter((one) => one.kind === "document" && one.dossier === command.dossier).map((state) => ({ state, fields: fieldsOf(state), compartment: compartmentOf(state) }));
  const sameKind = papers.filter(({ fields }) => fields["documentKind"] === payload.kind && (fields["documentCase"] === payload.case || !isLetter(payload.kind as IssuedKind)));
  const old = payload.replaces === undefined ? undefined : sameKind.find(({ state }) => state.subject === payload.replaces);
  if (payload.replaces !== undefined && (!old || old.fields["documentState"] !== "issued")) return refuse("document.not-valid", "DO12", { field: "payload.replaces" });
  if (sameKind.some((one) => one !== old && isInForce(one.fields, today))) return refuse("document.valid-already", "DO12", { field: "payload.replaces" });
  if (!old?.compartment) return ok([]);
  const gone = isInForce(old.fields, today) ? { documentState: "revoked", revokedAt: at, revokedReason: `Replaced; case ${file.reference}` } : {};
  return ok([{ dossier: command.dossier, subject: old.state.subject, subjectKind: "document", kind: "document.replaced", compartment: old.compartment, set: { ...gone, replacedBy: payload.document } }]);
}

type Paper = { readonly wish: Wish; readonly says: Readonly<Record<string, string>> };

/** What every paper has: its number is the State's next reference, its place in the list is drawn by chance. */
function head({ payload, author, newReference, newId }: Issue): { readonly number: string; readonly reference: string; readonly set: Record<string, unknown> } {
  const reference = newReference();
  const number = reference.slice(3).replaceAll("-", "");
  return {
    number, reference,
    set: {
      documentKind: payload.kind, documentNumber: number, documentReference: reference, documentCase: payload.case, documentState: "issued", documentUnit: author.unit,
      statusPlace: placeOf(newId()), replaces: payload.replaces,
    },
  };
}

/** The last 20 bits of a fresh id are chance; a place that another paper has is drawn again with the command. */
function placeOf(id: string): number {
  return Number.parseInt(id.slice(-5), 16) % statusPlaces;
}

function certificate(request: Issue, found: Found): Result<Paper> {
  const { payload, world, command, at } = request;
  const issuedOn = dayAt(at, world.country.timeZone);
  if (found.file.closedAt !== undefined) return refuse("document.case-closed", "DO13");
  const fields = fieldsOf(found.person);
  const names = (fields["names"] as PersonName[] | undefined) ?? [];
  if (printedNames(names).length === 0) return refuse("document.name-missing", "DO4");
  const term = decideTerm(request, found);
  if (!term.ok) return term;
  const { number, reference, set } = head(request);
  const nationality = ((fields["nationalities"] as NationalityCode[] | undefined)?.[0] ?? "XXX") as NationalityCode;
  const prepared = prepareCertificate({
    kind: payload.kind, number, reference, issuer: world.country.code as CountryCode, format: "TD1", documentCode: "I", ...zoneNames(names), names: printedNames(names),
    birth: fields["birth"] as never, sex: fields["sex"] as never, nationality, validFrom: issuedOn, validTo: term.value.validTo,
    status: { list: statusListOf(world.country), place: Number(set["statusPlace"]) },
  });
  if (!prepared.ok) return prepared;
  const short = findShortfall(term.value.validTo, found.file, world.country.timeZone);
  return ok({
    wish: {
      dossier: command.dossier, subject: payload.document, subjectKind: "document", kind: "document.issued", compartment: "identity", reference,
      set: {
        ...set, issuedOn, validTo: term.value.validTo, validToSource: term.value.source, claims: prepared.value.claims, mrz: [...prepared.value.mrz], printedNames: prepared.value.claims.names,
        printedSex: fields["sex"], endsBeforeDecision: short && { decisionDueOn: short },
      },
    },
    says: { number, reference, validTo: term.value.validTo, ...(short ? { endsBeforeDecision: short } : {}) },
  });
}

/** The end of a certificate: the State's term at most; a State without a confirmed figure says the day itself. */
function decideTerm({ payload, world, at }: Issue, { switched }: Found): Result<{ validTo: Day; source: ReturnType<typeof sourceOf> }> {
  const clock = switched.documents?.[payload.kind]?.term;
  if (!clock) return refuse("document.kind-unknown", "DO11", { field: "payload.kind" });
  const longest = lastDayOf(clock, at, world.country, payload.replaces !== undefined);
  const usual = lastDayOf(clock, at, world.country);
  const validTo = payload.validTo ?? usual;
  if (validTo === undefined) return refuse("document.term-unknown", "DO13", { field: "payload.validTo", source: [clock.source] });
  const tooLong = longest !== undefined && validTo > longest;
  if (tooLong || validTo < dayAt(at, world.country.timeZone)) return refuse("document.term-exceeded", "DO13", { field: "payload.validTo", source: [clock.source] });
  return ok({ validTo, source: sourceOf(clock) });
}

/** Clocks that a decision awaits. */
const decisionClocks = ["decide", "decideAppeal"];

/**
 * The day until which a decision is due, when a certificate ends before it: the person would wait without a paper.
 * A clock that rests or has no figure says nothing.
 * @source minsk-2004:MIN-ASY-12
 */
export function findShortfall(validTo: Day, file: Pick<CaseFile, "clocks">, timeZone: string): Day | undefined {
  const due = decisionClocks.flatMap((id) => {
    const clock = file.clocks[id];
    return clock && clock.stoppedAt === undefined && clock.dueAt !== undefined ? [dayAt(clock.dueAt, timeZone)] : [];
  }).sort().at(-1);
  return due !== undefined && validTo < due ? due : undefined;
}

function letter(request: Issue, found: Found, kind: LetterKind): Result<Paper> {
  const { payload, world, command, author, at } = request;
  const names = printedNames((fieldsOf(found.person)["names"] as PersonName[] | undefined) ?? []);
  if (names.length === 0) return refuse("document.name-missing", "DO4");
  const written = writeLetter({
    kind, file: found.file, procedure: found.procedure, switched: found.switched, country: world.country, at, signatory: payload.signatory ?? author.name,
    more: { summary: payload.summary, sources: payload.sources, appealLastDay: payload.appealLastDay },
  });
  if (!written.ok) return written;
  const { number, reference, set } = head(request);
  return ok({
    wish: {
      dossier: command.dossier, subject: payload.document, subjectKind: "document", kind: "document.issued", compartment: found.compartment, reference,
      set: { ...set, issuedOn: dayAt(at, world.country.timeZone), printedNames: names, letter: written.value },
    },
    says: { number, reference },
  });
}

const RevokePayload = z.strictObject({ document: z.uuid(), reason: z.string().trim().min(3).max(500) });

/**
 * Revokes a paper, for ever; the list of revocations carries its place from now on.
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
    return ok({
      wishes: [{ dossier: command.dossier, subject: payload.document, subjectKind: "document", kind: "document.revoked", compartment, set: { documentState: "revoked", revokedAt: at, revokedReason: payload.reason } }],
    });
  },
});
