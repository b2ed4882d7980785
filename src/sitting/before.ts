import { findCase, type Found, recusedIn } from "../appointment/index.ts";
import { ok, type Refused, refuse, type Result } from "../kernel/index.ts";
import { fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { bodyOfMember, type CaseWorld, type DecidingBody, partsOfBody, stepsOfBody } from "../process/index.ts";
import { type ItemFile, readItem, readSitting, type ShutOut, type SittingFile, standingOfSitting } from "./records.ts";
import type { ItemStanding } from "./subject.ts";

/** A command about a sitting. */
export type Asked<P> = Request<P, CaseWorld>;

const notAvailable = refuse("access.not-available", "AC3");

/** A sitting of the body that the author is a member of. */
export type AtSitting = { readonly sitting: SittingFile; readonly body: DecidingBody };

/** The sitting, when the author is a member of its body. @refuses access.not-available */
export function findSittingOf({ states, world, author }: Asked<unknown>, id: string): Result<AtSitting> {
  const state = states.find((one) => one.kind === "sitting" && one.subject === id && one.dossier === id);
  const sitting = state && readSitting(id, fieldsOf(state));
  const body = bodyOfMember(author, world);
  return sitting && body && body.unit === sitting.unit ? ok({ sitting, body }) : notAvailable;
}

type Of = { readonly sitting: string; readonly item: string; readonly case: string };

/** A case before a sitting, as whoever acts on it finds it. */
export type AtItem = AtSitting & { readonly item: ItemFile; readonly found: Found; readonly shut: ShutOut };

/** The case before the sitting, where it still waits. @refuses access.not-available, sitting.item-over (SB7) */
export function findItem(request: Asked<Of>): Result<AtItem> {
  const { payload, command, states } = request;
  const at = findSittingOf(request, payload.sitting);
  if (!at.ok) return at;
  const state = states.find((one) => one.kind === "sitting-item" && one.subject === payload.item && one.dossier === command.dossier);
  const item = state && readItem(state);
  const found = item && findCase(request, item.case);
  if (!item || !found || item.sitting !== payload.sitting || item.case !== payload.case) return notAvailable;
  if (item.standing !== "waiting") return refuse("sitting.item-over", "SB7");
  const shut = shutOut(states, { item, found, body: at.value.body }, request.world);
  return ok({ ...at.value, item, found, shut });
}

/** The same in a sitting that is open, for a member who is present and impartial. @refuses those of `refuseMember`, sitting.not-open (SB2) */
export function findOpenItem(request: Asked<Of>): Result<AtItem> {
  const at = findItem(request);
  if (!at.ok) return at;
  if (standingOfSitting(at.value.sitting) !== "open") return refuse("sitting.not-open", "SB2");
  return refuseMember(request, at.value) ?? at;
}

/** Why a member takes no part in a case. @refuses sitting.not-present (SB2), sitting.keeps-out, sitting.acted-before (SB6) */
function refuseMember({ author }: Asked<unknown>, { sitting, shut }: AtItem): Refused | undefined {
  if (!sitting.present.some((one) => one.account === author.account)) return refuse("sitting.not-present", "SB2");
  const why = shut.get(author.account);
  return why && refuse(why === "keepsOut" ? "sitting.keeps-out" : "sitting.acted-before", "SB6", { source: ["unhcr-standards:bid.panel"] });
}

/**
 * Who takes no part in a case: whoever took a step of it that is none of the body's, since they examined what it decides, and whoever is
 * recused from it, here or beside a sitting (SB6).
 */
export function shutOut(
  states: readonly SubjectState[],
  { item, found: { file, procedure }, body }: Pick<AtItem, "item" | "found" | "body">,
  { country }: Pick<CaseWorld, "country">,
): ShutOut {
  const parts = partsOfBody(body, procedure, { country });
  const isOfBody = (step: string): boolean => procedure.steps[step]?.by.some((part) => parts.includes(part)) ?? false;
  const acted = Object.entries(file.actedBy).flatMap(([step, accounts]) => (isOfBody(step) ? [] : accounts));
  const own = states.filter((one) => one.dossier === item.dossier);
  return new Map([
    ...acted.map((one) => [one, "actedBefore"] as const),
    ...[...Object.keys(item.apart), ...recusedIn(own, item.case)].map((one) => [one, "keepsOut"] as const),
  ]);
}

/** Whether a case may be laid before the body: it stands where one of the body's steps is next (SB3). */
export function isForBody({ file, procedure }: Found, body: DecidingBody): boolean {
  return body.procedures.includes(procedure.id) && stepsOfBody(procedure, file.state).length > 0;
}

/** What is written of a case before a sitting; what its standing is, the sitting counts beside. */
export function itemWishes(
  { command, payload }: Asked<Of>,
  { found }: Pick<AtItem, "found">,
  set: Readonly<Record<string, unknown>>,
): Wish[] {
  const standing = set["itemStanding"] as ItemStanding | undefined;
  return [
    {
      dossier: command.dossier,
      subject: payload.item,
      subjectKind: "sitting-item",
      compartment: found.procedure.compartment,
      follows: true,
      set,
    },
    ...(standing === undefined ? [] : [countedIn(command.dossier, payload, standing)]),
  ];
}

const countedIn = (dossier: string, { sitting, item }: Of, standing: ItemStanding): Wish => ({
  dossier: sitting,
  subject: sitting,
  subjectKind: "sitting",
  set: { [`agenda/${item}`]: { dossier, standing } },
});
