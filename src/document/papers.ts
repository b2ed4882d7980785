import { type CountryCode, type Day, dayAt, type NationalityCode, ok, type PersonName, refuse, type Result } from "../kernel/index.ts";
import { fieldsOf, type Wish } from "../ledger/index.ts";
import type { CaseFile } from "../process/index.ts";
import { prepareCertificate } from "./certificate.ts";
import { findForm } from "./kinds.ts";
import { type Found, type Issue, statusListOf, statusPlaces } from "./issue.ts";
import { printedNames, zoneNames } from "./printed-names.ts";
import { lastDayOf, sourceOf } from "./term.ts";

/** A paper that may be issued: what is set, and what the answer says. */
export type Paper = { readonly wish: Wish; readonly says: Readonly<Record<string, string>> };

/** What every paper has: its number is the State's next reference, its place in the list is drawn by chance. */
export function head({ payload, author, newReference, newId }: Issue): {
  readonly number: string;
  readonly reference: string;
  readonly set: Record<string, unknown>;
} {
  const reference = newReference();
  const number = reference.slice(3).replaceAll("-", "");
  return {
    number,
    reference,
    set: {
      documentKind: payload.kind,
      documentNumber: number,
      documentReference: reference,
      documentCase: payload.case,
      documentState: "issued",
      documentUnit: author.unit,
      statusPlace: placeOf(newId()),
      replaces: payload.replaces,
    },
  };
}

/** The last 20 bits of a fresh id are chance; a place that another paper has is drawn again with the command. */
function placeOf(id: string): number {
  return Number.parseInt(id.slice(-5), 16) % statusPlaces;
}

/** A certificate from the facts of the person, with zone, code and term. */
export function certificate(request: Issue, found: Found): Result<Paper> {
  const { payload, world, command, at } = request;
  const issuedOn = dayAt(at, world.country.timeZone);
  const form = findForm(payload.kind);
  if (!form?.zone) return refuse("document.kind-unknown", "DO11", { field: "payload.kind" });
  if (found.file.closedAt !== undefined && !form.outlivesCase) return refuse("document.case-closed", "DO13");
  const fields = fieldsOf(found.person);
  const names = (fields["names"] as PersonName[] | undefined) ?? [];
  if (printedNames(names).length === 0) return refuse("document.name-missing", "DO4");
  const term = decideTerm(request, found);
  if (!term.ok) return term;
  const { number, reference, set } = head(request);
  const own = (fields["nationalities"] as NationalityCode[] | undefined)?.[0] ?? "XXX";
  const nationality = (form.nationality === "own" ? own : form.nationality) as NationalityCode;
  const prepared = prepareCertificate({
    kind: payload.kind,
    number,
    reference,
    issuer: world.country.code as CountryCode,
    ...form.zone,
    ...zoneNames(names),
    names: printedNames(names),
    birth: fields["birth"] as never,
    sex: fields["sex"] as never,
    nationality,
    validFrom: issuedOn,
    validTo: term.value.validTo,
    status: { list: statusListOf(world.country), place: Number(set["statusPlace"]) },
  });
  if (!prepared.ok) return prepared;
  const short = findShortfall(term.value.validTo, found.file, world.country.timeZone);
  return ok({
    wish: {
      dossier: command.dossier,
      subject: payload.document,
      subjectKind: "document",
      kind: "document.issued",
      compartment: "identity",
      reference,
      set: {
        ...set,
        issuedOn,
        validTo: term.value.validTo,
        validToSource: term.value.source,
        claims: prepared.value.claims,
        mrz: [...prepared.value.mrz],
        printedNames: prepared.value.claims.names,
        printedSex: fields["sex"],
        endsBeforeDecision: short && { decisionDueOn: short },
      },
    },
    says: { number, reference, validTo: term.value.validTo, ...(short ? { endsBeforeDecision: short } : {}) },
  });
}

/** The end of a certificate: the State's term at most; a State without a confirmed figure says the day itself. */
function decideTerm({ payload, world, at }: Issue, found: Found): Result<{ validTo: Day; source: ReturnType<typeof sourceOf> }> {
  const clock = found.switched.documents?.[payload.kind]?.term;
  if (!clock) return refuse("document.kind-unknown", "DO11", { field: "payload.kind" });
  const longest = lastDayOf(clock, at, world.country, payload.replaces !== undefined);
  const bounds = boundsOf(found, payload.kind, world);
  const validTo = payload.validTo ?? earliest([lastDayOf(clock, at, world.country), ...bounds]);
  if (validTo === undefined) return refuse("document.term-unknown", "DO13", { field: "payload.validTo", source: [clock.source] });
  const isTooLong = [...(longest === undefined ? [] : [longest]), ...bounds].some((day) => validTo > day);
  if (isTooLong || validTo < dayAt(at, world.country.timeZone))
    return refuse("document.term-exceeded", "DO13", { field: "payload.validTo", source: [clock.source] });
  return ok({ validTo, source: sourceOf(clock) });
}

/** Days that a paper does not outlast: the decision on the group (MI9), the day the case says, the time limit it hangs on (DO20). */
function boundsOf({ file, procedure }: Found, kind: string, world: Issue["world"]): Day[] {
  const { endsOn, endsWith } = procedure.papers?.[kind] ?? {};
  const group = world.groups.find((one) => one.id === file.answers["groupDecision"]);
  const clock = endsWith === undefined ? undefined : file.clocks[endsWith];
  const said = endsOn === undefined ? undefined : file.answers[endsOn];
  const due = clock?.stoppedAt === undefined ? clock?.dueAt : undefined;
  return [group?.until, said, due === undefined ? undefined : dayAt(due, world.country.timeZone)].flatMap((day) =>
    typeof day === "string" ? [day as Day] : [],
  );
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(0);
}

/** Clocks that a decision awaits. */
const decisionClocks = ["decide", "decideAppeal"];

/**
 * The day until which a decision is due, when a certificate ends before it: the person would wait without a paper.
 * A clock that rests or has no figure says nothing.
 * @source minsk-2004:MIN-ASY-12
 */
export function findShortfall(validTo: Day, file: Pick<CaseFile, "clocks">, timeZone: string): Day | undefined {
  const due = decisionClocks
    .flatMap((id) => {
      const clock = file.clocks[id];
      return clock && clock.stoppedAt === undefined && clock.dueAt !== undefined ? [dayAt(clock.dueAt, timeZone)] : [];
    })
    .sort()
    .at(-1);
  return due !== undefined && validTo < due ? due : undefined;
}

/** A licence of the organisation that the case names: no person, no zone; its code says holder and term (DO21). */
export function licence(request: Issue, found: Found): Result<Paper> {
  const { payload, world, command, at } = request;
  const holder = found.procedure.papers?.[payload.kind]?.holder;
  const { name, address } = { name: found.file.answers[holder?.name ?? ""], address: found.file.answers[holder?.address ?? ""] };
  if (typeof name !== "string" || typeof address !== "string") return refuse("document.holder-missing", "DO21", { field: "payload.kind" });
  const term = decideTerm(request, found);
  if (!term.ok) return term;
  const { number, reference, set } = head(request);
  const issuedOn = dayAt(at, world.country.timeZone);
  const claims = {
    kind: payload.kind,
    reference,
    issuer: world.country.code as CountryCode,
    validFrom: issuedOn,
    validTo: term.value.validTo,
    names: [name.slice(0, printedNameMax)],
    status: { list: statusListOf(world.country), place: Number(set["statusPlace"]) },
  };
  return ok({
    wish: {
      dossier: command.dossier,
      subject: payload.document,
      subjectKind: "document",
      kind: "document.issued",
      compartment: found.compartment,
      reference,
      set: {
        ...set,
        issuedOn,
        validTo: term.value.validTo,
        validToSource: term.value.source,
        claims,
        printedNames: claims.names,
        printedAddress: address,
      },
    },
    says: { number, reference, validTo: term.value.validTo },
  });
}

/** As long a name as a code carries. */
const printedNameMax = 200;
