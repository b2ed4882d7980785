import { z } from "zod";
import { Answer, Day, dayAt, type Instant, ok, refuse } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import type { Country, Route } from "../process/index.ts";
import { routeFor } from "./priority.ts";
import { barToProgramme, endOf, type ReferralWorld } from "./programme.ts";
import { outcomes } from "./subject.ts";
import { acknowledgeTerm, type Moments, nextTerm, redirectTerm } from "./terms.ts";

const SendPayload = z.strictObject({
  referral: z.uuid(),
  route: z.string().max(40),
  toUnit: z.string().max(40).optional(),
  /** Procedure that a hand-off leads to, where it is another than the route opens by itself. */
  procedure: z.string().max(40).optional(),
  service: z.uuid().optional(),
  /** Whether the person agrees to be named to the organisation of a programme. */
  personAgreed: Answer.optional(),
  /** To a vacancy: whether a status or permit was seen by which the person may work. */
  mayWork: Answer.optional(),
  needs: z.array(z.string().max(40)).max(20).default([]),
  rules: z.array(z.string().max(20)).max(20).default([]),
  sources: z.array(z.string().max(80)).max(30).default([]),
  note: z.string().trim().max(1000).optional(),
});
export type SendPayload = z.infer<typeof SendPayload>;

/** The route of this State that takes a kind of need, or undefined when it has none. */
export function findRoute(country: Country, id: string): Route | undefined {
  return country.routes.find((route) => route.id === id);
}

/**
 * What sending a referral sets: from whom, to whom, by when it must be acknowledged.
 * @refuses referral.route-unknown, referral.unit-unknown (RE1), referral.procedure-unknown (RE9), referral.kept-from (RE27), and as barToProgramme
 */
export function sendWish<W extends ReferralWorld>(
  request: Pick<Request<unknown, W>, "command" | "author" | "world" | "states" | "at" | "newReference">,
  payload: SendPayload,
) {
  const { command, author, world, states, at } = request;
  const route = findRoute(world.country, payload.route);
  if (!route) return refuse("referral.route-unknown", "RE1", { field: "payload.route" });
  const toUnit = payload.toUnit ?? route.units[0];
  if (toUnit === undefined || !route.units.includes(toUnit)) return refuse("referral.unit-unknown", "RE1", { field: "payload.toUnit" });
  if (payload.procedure !== undefined && !Object.hasOwn(world.country.procedures, payload.procedure))
    return refuse("referral.procedure-unknown", "RE9", { field: "payload.procedure" });
  if (isKept(world.keptFrom(command.dossier), payload)) return refuse("referral.kept-from", "RE27", { field: "payload.route" });
  const bar = barToProgramme(payload, { programme: world.programme, toUnit, today: dayAt(at, world.country.timeZone) });
  if (bar) return bar;
  const firstContactAt = firstContactOf(states, command.dossier) ?? at;
  const own = routeOf(request, route.id);
  const term = acknowledgeTerm(world.country, own?.route ?? route, { firstContactAt, at });
  const reference = request.newReference();
  const wish: Wish = {
    dossier: command.dossier,
    subject: payload.referral,
    subjectKind: "referral",
    kind: "referral.sent",
    reference,
    set: {
      referralReference: reference,
      route: payload.route,
      referralProcedure: payload.procedure,
      needs: payload.needs,
      rules: payload.rules,
      sources: payload.sources,
      fromUnit: author.unit,
      toUnit,
      service: payload.service,
      personAgreed: payload.personAgreed,
      mayWork: payload.mayWork,
      referralState: "sent",
      firstContactAt,
      sentAt: at,
      goesFirst: own?.goesFirst ?? undefined,
      ...term,
      nextStep: "referral.acknowledge",
      referralNote: payload.note || undefined,
    },
  };
  return ok({ wish, reference });
}

/** Whether a case keeps the person's data from where a referral would lead: to its procedure where it names one, else by its route. */
function isKept(
  kept: ReturnType<ReferralWorld["keptFrom"]>,
  { route, procedure }: { readonly route: string; readonly procedure?: string | undefined },
) {
  return kept.some((one) => one.routes.includes(route) && (procedure === undefined || procedure === one.to));
}

/** The route as it is for the person of a command (RE19). */
function routeOf(
  { states, world, command, at }: Pick<Request<unknown, ReferralWorld>, "states" | "world" | "command" | "at">,
  route: string,
) {
  const today = dayAt(at, world.country.timeZone);
  return routeFor(states, { country: world.country, route, dossier: command.dossier, today });
}

function firstContactOf(states: readonly SubjectState[], dossier: string): Instant | undefined {
  const person = states.find((state) => state.dossier === dossier && state.kind === "person");
  return fieldsOf(person)["arrivedAt"] as Instant | undefined;
}

/** Sends a person to a service or an authority. @refuses as sendWish, referral.open-already (RE2) */
export const sendReferral = defineCommand<SendPayload, ReferralWorld>({
  kind: "referral.send",
  payload: SendPayload,
  programme: ({ service }) => ({ service }),
  decide(request) {
    const { payload, states, world } = request;
    const programme = world.programme?.entry.programme && world.programme.service;
    if (isOpenFor(states, payload.route, { procedure: payload.procedure, programme }))
      return refuse("referral.open-already", "RE2", { field: "payload.route" });
    const sent = sendWish(request, payload);
    return sent.ok ? ok({ wishes: [sent.value.wish], says: { reference: sent.value.reference } }) : sent;
  },
});

type Same = { readonly procedure?: string | undefined; readonly programme?: string | undefined };

/** Whether a referral on this route, and to the same procedure or programme where one is named, is under way among the states that the author may see. */
export function isOpenFor(states: readonly SubjectState[], route: string, { procedure, programme }: Same = {}): boolean {
  return states.some((state) => {
    const fields = state.kind === "referral" ? fieldsOf(state) : {};
    if (procedure !== undefined && fields["referralProcedure"] !== procedure) return false;
    if (programme !== undefined && fields["service"] !== programme) return false;
    return fields["route"] === route && (fields["referralState"] === "sent" || fields["referralState"] === "acknowledged");
  });
}

const AcknowledgePayload = z.strictObject({ referral: z.uuid(), nextStep: z.string().trim().max(60).optional() });

type Found = { readonly state: SubjectState; readonly fields: Record<string, unknown> };
function findReferral(states: readonly SubjectState[], referral: string): Found | undefined {
  const state = states.find((one) => one.subject === referral && one.kind === "referral");
  return state && { state, fields: fieldsOf(state) };
}

/** Why the person goes first, as their file says now; a route without an order of its own says nothing of it. */
function firstOf(own: ReturnType<typeof routeFor>, { fields }: Found): { readonly goesFirst?: unknown } {
  return own?.goesFirst || fields["goesFirst"] ? { goesFirst: own?.goesFirst ?? null } : {};
}

/** Without a first contact on record the term counts from now. */
function momentsOf({ fields }: Found, at: Instant): Moments {
  return { firstContactAt: (fields["firstContactAt"] as Instant | undefined) ?? at, at };
}

/**
 * A named person of the receiving unit takes a referral in hand. Nothing counts as received without a name (RE3).
 * @refuses referral.not-yours, referral.not-waiting (RE3)
 * @source rap-2012:RAP-I-04
 */
export const acknowledgeReferral = defineCommand<z.infer<typeof AcknowledgePayload>, ReferralWorld>({
  kind: "referral.acknowledge",
  payload: AcknowledgePayload,
  decide(request) {
    const { payload, command, states, author, at, world } = request;
    const found = findReferral(states, payload.referral);
    if (!found) return refuse("access.not-available", "AC3");
    if (!author.units.includes(String(found.fields["toUnit"]))) return refuse("referral.not-yours", "RE3");
    if (found.fields["referralState"] !== "sent") return refuse("referral.not-waiting", "RE3");
    const own = routeOf(request, String(found.fields["route"]));
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.referral,
          subjectKind: "referral",
          kind: "referral.acknowledged",
          set: {
            referralState: "acknowledged",
            acknowledgedAt: at,
            owner: { account: author.account, name: author.name },
            ...firstOf(own, found),
            ...nextTerm(world.country, own?.finish ? { clock: own.finish, from: at } : { standard: "finish", from: at }),
            nextStep: payload.nextStep || "referral.finish",
          },
        },
      ],
      says: { route: String(found.fields["route"]) },
    });
  },
});

const DeclinePayload = z.strictObject({ referral: z.uuid(), reason: z.string().trim().min(3).max(1000) });

/**
 * The receiving unit cannot take the person, and says why. The duty goes back to the sender, with a new clock: a referral
 * is never left without an owner (RE4).
 * @refuses referral.not-yours, referral.not-waiting (RE3)
 */
export const declineReferral = defineCommand<z.infer<typeof DeclinePayload>, ReferralWorld>({
  kind: "referral.decline",
  payload: DeclinePayload,
  decide({ payload, command, states, author, at, world }) {
    const found = findReferral(states, payload.referral);
    if (!found) return refuse("access.not-available", "AC3");
    if (!author.units.includes(String(found.fields["toUnit"]))) return refuse("referral.not-yours", "RE3");
    if (found.fields["referralState"] === "finished" || found.fields["referralState"] === "declined")
      return refuse("referral.not-waiting", "RE3");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.referral,
          subjectKind: "referral",
          kind: "referral.declined",
          set: {
            referralState: "declined",
            declinedReason: payload.reason,
            owner: null,
            enrolment: null,
            ...redirectTerm(world.country, findRoute(world.country, String(found.fields["route"])), momentsOf(found, at)),
            nextStep: "referral.redirect",
          },
        },
      ],
    });
  },
});

const RedirectPayload = z.strictObject({
  referral: z.uuid(),
  toUnit: z.string().max(40),
  service: z.uuid().optional(),
  personAgreed: Answer.optional(),
  mayWork: Answer.optional(),
});

/** The sender sends a declined referral to another unit of the same route; a limit that counts from the first contact is kept (RE4, RE7). */
export const redirectReferral = defineCommand<z.infer<typeof RedirectPayload>, ReferralWorld>({
  kind: "referral.redirect",
  payload: RedirectPayload,
  programme: ({ service }) => ({ service }),
  decide(request) {
    const { payload, command, states, author, at, world } = request;
    const found = findReferral(states, payload.referral);
    if (!found) return refuse("access.not-available", "AC3");
    if (!author.units.includes(String(found.fields["fromUnit"]))) return refuse("referral.not-yours", "RE3");
    if (found.fields["referralState"] !== "declined") return refuse("referral.not-waiting", "RE3");
    const own = routeOf(request, String(found.fields["route"]));
    if (!own?.route.units.includes(payload.toUnit)) return refuse("referral.unit-unknown", "RE1", { field: "payload.toUnit" });
    const { route, referralProcedure } = found.fields as { route: string; referralProcedure?: string };
    if (isKept(world.keptFrom(command.dossier), { route, procedure: referralProcedure })) return refuse("referral.kept-from", "RE27");
    const bar = barToProgramme(payload, {
      programme: world.programme,
      toUnit: payload.toUnit,
      today: dayAt(at, world.country.timeZone),
    });
    if (bar) return bar;
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.referral,
          subjectKind: "referral",
          kind: "referral.sent",
          set: {
            referralState: "sent",
            toUnit: payload.toUnit,
            service: payload.service ?? null,
            personAgreed: payload.personAgreed ?? null,
            mayWork: payload.mayWork ?? null,
            sentAt: at,
            declinedReason: null,
            ...firstOf(own, found),
            ...acknowledgeTerm(world.country, own.route, momentsOf(found, at)),
            nextStep: "referral.acknowledge",
          },
        },
      ],
    });
  },
});

const FinishPayload = z.strictObject({
  referral: z.uuid(),
  outcome: z.enum(outcomes),
  /** The day of a result in a programme; today where it is left out. */
  outcomeOn: Day.optional(),
  note: z.string().trim().max(1000).optional(),
});

/** The unit that took a referral in hand says how it ended. @refuses referral.not-yours, referral.not-in-hand (RE3), and as endOf */
export const finishReferral = defineCommand<z.infer<typeof FinishPayload>, ReferralWorld>({
  kind: "referral.finish",
  payload: FinishPayload,
  programme: ({ referral }) => ({ referral }),
  decide({ payload, command, states, author, world, at, today }) {
    const found = findReferral(states, payload.referral);
    if (!found) return refuse("access.not-available", "AC3");
    if (!author.units.includes(String(found.fields["toUnit"]))) return refuse("referral.not-yours", "RE3");
    if (found.fields["referralState"] !== "acknowledged") return refuse("referral.not-in-hand", "RE3");
    const end = endOf(payload, { programme: world.programme, state: found.state, at, today });
    if (!end.ok) return end;
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.referral,
          subjectKind: "referral",
          kind: "referral.finished",
          set: {
            referralState: "finished",
            outcome: payload.outcome,
            ...end.value,
            referralNote: payload.note || undefined,
            dueAt: null,
            dueSource: null,
            nextStep: null,
          },
        },
      ],
    });
  },
});
