import { z } from "zod";
import { type Day, Instant, ok, refuse, type Result } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import { type Country, figuresOn, findProcedure, type Procedure } from "../process/index.ts";
import { SchemeForm, SchemeProposal } from "./scheme.ts";

/** What setting a scheme up may know of the State, and of the memorandum that it names. */
export type SchemeWorld = { readonly country: Country; readonly procedures: readonly Procedure[] };

const Named = { scheme: z.uuid() };

const subjectOf = ({ states, command }: Pick<Request<unknown, SchemeWorld>, "states" | "command">) =>
  states.find((one) => one.kind === "scheme" && one.dossier === command.dossier);

const fieldsOfScheme = (request: Pick<Request<unknown, SchemeWorld>, "states" | "command">): Record<string, unknown> => {
  const found = subjectOf(request);
  return found ? fieldsOf(found) : {};
};

const wishOf = (scheme: string, set: Record<string, unknown>) =>
  ({ dossier: scheme, subject: scheme, subjectKind: "scheme", set }) as const;

/** Whether what a form says can be: a procedure that runs on schemes, numbers within the law, days in their order. */
export function checkScheme(form: SchemeForm, { country, procedures }: SchemeWorld, today: Day): Result<true> {
  const odd = (code: string, field: string) => refuse(code, "LM4", { field: `payload.form.${field}` });
  const switched = country.procedures[form.procedure];
  const procedure = switched && findProcedure(procedures, form.procedure, switched.version);
  if (!switched || !procedure?.schemes) return odd("scheme.procedure-unknown", "procedure");
  if (form.sending.includes(country.code)) return odd("scheme.own-state", "sending");
  if (form.ageFrom !== undefined && form.ageTo !== undefined && form.ageTo < form.ageFrom) return odd("scheme.ages-odd", "ageTo");
  if (form.applyTo < form.applyFrom) return odd("scheme.days-odd", "applyTo");
  if (form.applyTo < today) return odd("scheme.past", "applyTo");
  const isSeason = procedure.schemes.stay === "season";
  if (isSeason !== (form.stayTo !== undefined)) return odd(isSeason ? "scheme.stay-endless" : "scheme.stay-ends", "stayTo");
  if (form.stayTo !== undefined && form.stayTo < form.stayFrom) return odd("scheme.days-odd", "stayTo");
  if (form.placesKept > form.places) return odd("scheme.kept-more", "placesKept");
  const most = figuresOn(switched.figures ?? [], today, {})[procedure.schemes.most];
  if (typeof most !== "number") return odd("scheme.law-unknown", "places");
  const source = (switched.figures ?? []).filter((one) => one.id === procedure.schemes?.most).map((one) => one.source);
  return form.places > most ? refuse("scheme.over-law", "LM4", { field: "payload.form.places", source }) : ok(true);
}

const ProposePayload = z.strictObject({ ...Named, form: SchemeForm });

/**
 * The labour authority sets a scheme up, or a new version of one. Nothing of it holds before another official confirmed it; a later
 * proposal takes the place of one that waits (LM4).
 * @refuses scheme.dossier-differs, scheme.memorandum-unknown, scheme.procedure-differs, and as checkScheme (LM4)
 * @source almaty-2011:ALM-LAB-i-c
 */
export const proposeScheme = defineCommand<z.infer<typeof ProposePayload>, SchemeWorld>({
  kind: "scheme.propose",
  payload: ProposePayload,
  reach: "role",
  loads: ({ form }) => (form.memorandum === undefined ? [] : [form.memorandum]),
  decide(request) {
    // By the clock of the node: by this moment another official says which wording they read, so nobody dates their own.
    const { payload, command, world, author, now: at, today, states } = request;
    const { scheme, form } = payload;
    if (scheme !== command.dossier) return refuse("scheme.dossier-differs", "LM4", { field: "payload.scheme" });
    const isThere = states.some((one) => one.kind === "memorandum" && one.subject === form.memorandum);
    if (form.memorandum !== undefined && !isThere) return refuse("scheme.memorandum-unknown", "LM4", { field: "payload.form.memorandum" });
    const checked = checkScheme(form, world, today);
    if (!checked.ok) return checked;
    const before = fieldsOfScheme(request);
    const held = SchemeProposal.safeParse(before["schemeProposal"]).data?.form ?? versionsOf(before).at(-1)?.form;
    if (held !== undefined && held.procedure !== form.procedure)
      return refuse("scheme.procedure-differs", "LM4", { field: "payload.form.procedure" });
    const isNew = before["schemeReference"] === undefined;
    const reference = isNew ? request.newReference() : String(before["schemeReference"]);
    const schemeProposal: SchemeProposal = { form, by: author.account, unit: author.unit, at };
    const wish = wishOf(scheme, { schemeProposal, ...(isNew ? { schemeReference: reference } : {}) });
    return ok({ wishes: [isNew ? { ...wish, reference } : wish], says: { reference } });
  },
});

type Version = { readonly form: SchemeForm; readonly since: string };
const versionsOf = (fields: Readonly<Record<string, unknown>>): readonly Version[] =>
  (fields["schemeVersions"] ?? []) as readonly Version[];

/** The proposal that was read, as long as it waits, and only for somebody else than who made it. */
function waitingFor(request: Request<{ proposedAt: Instant }, SchemeWorld>): Result<SchemeProposal> {
  const found = SchemeProposal.safeParse(fieldsOfScheme(request)["schemeProposal"]);
  if (!found.success || found.data.declined !== undefined) return refuse("scheme.no-proposal", "LM5", { field: "payload.scheme" });
  if (found.data.at !== request.payload.proposedAt) return refuse("scheme.proposal-changed", "LM5", { field: "payload.proposedAt" });
  return ok(found.data);
}

const ConfirmPayload = z.strictObject({ ...Named, proposedAt: Instant });

/**
 * Another official confirms what was set up: from now on it holds, for cases that begin under it.
 * @refuses scheme.no-proposal, scheme.own-proposal, scheme.proposal-changed (LM5), and as checkScheme (LM4)
 */
export const confirmScheme = defineCommand<z.infer<typeof ConfirmPayload>, SchemeWorld>({
  kind: "scheme.confirm",
  payload: ConfirmPayload,
  reach: "role",
  decide(request) {
    const { payload, author, now, today, world } = request;
    const waiting = waitingFor(request);
    if (!waiting.ok) return waiting;
    const { form, by } = waiting.value;
    if (by === author.account) return refuse("scheme.own-proposal", "LM5", { field: "payload.scheme" });
    const checked = checkScheme(form, world, today);
    if (!checked.ok) return checked;
    const before = fieldsOfScheme(request);
    const schemeVersions = [...versionsOf(before), { form, since: now, by, confirmedBy: author.account }];
    const again = before["schemeClosedOn"] === undefined ? {} : { schemeClosedOn: null };
    return ok({ wishes: [wishOf(payload.scheme, { schemeVersions, schemeProposal: null, ...again })] });
  },
});

const DeclinePayload = z.strictObject({ ...Named, proposedAt: Instant, reason: z.string().trim().min(3).max(500) });

/**
 * What was set up is not confirmed, with a reason; who set it up may take their own back so.
 * @refuses scheme.no-proposal, scheme.proposal-changed (LM5)
 */
export const declineScheme = defineCommand<z.infer<typeof DeclinePayload>, SchemeWorld>({
  kind: "scheme.decline",
  payload: DeclinePayload,
  reach: "role",
  decide(request) {
    const waiting = waitingFor(request);
    if (!waiting.ok) return waiting;
    const declined = { on: request.today, reason: request.payload.reason };
    return ok({ wishes: [wishOf(request.payload.scheme, { schemeProposal: { ...waiting.value, declined } })] });
  },
});

const ClosePayload = z.strictObject(Named);

/**
 * Closes a scheme to new applications; cases of it go on, and a new version opens it again.
 * @refuses access.not-available, scheme.closed-already (LM6)
 */
export const closeScheme = defineCommand<z.infer<typeof ClosePayload>, SchemeWorld>({
  kind: "scheme.close",
  payload: ClosePayload,
  reach: "role",
  decide(request) {
    const before = fieldsOfScheme(request);
    if (versionsOf(before).length === 0) return refuse("access.not-available", "AC3");
    if (before["schemeClosedOn"] !== undefined) return refuse("scheme.closed-already", "LM6", { field: "payload.scheme" });
    return ok({ wishes: [wishOf(request.payload.scheme, { schemeClosedOn: request.today })] });
  },
});
