import { z } from "zod";
import { findRole } from "../access/index.ts";
import { Day, type Instant, ok, refuse, type Result, UnitCode } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request, type SubjectState } from "../ledger/index.ts";
import { endOfDay } from "../process/index.ts";
import { Matter, MatterMade, matterOutcomes, MatterOrigin } from "./matter.ts";
import { findReceiver, type MatterWorld, originScreens, type Receiver, receiversOf } from "./matter-receivers.ts";
import { acknowledgeTerm, nextTerm } from "./terms.ts";

type Asked<P> = Request<P, MatterWorld>;

const HandOnPayload = z.strictObject({
  matter: z.uuid(),
  origin: MatterOrigin,
  leadsTo: z.string().max(60),
  toUnit: UnitCode,
  words: Matter.shape.words,
});
type HandOn = z.infer<typeof HandOnPayload>;

/**
 * Hands a matter on that is no case of a person: to which unit, for what, and in words that name nobody (RE20).
 * @refuses matter.dossier-differs (RE20), access.not-available where what it comes from is not the author's to hand on,
 *   matter.receiver-unknown (RE23)
 * @source minsk-2004:MIN-GEN-5
 */
export const handOnMatter = defineCommand<HandOn, MatterWorld>({
  kind: "matter.hand-on",
  payload: HandOnPayload,
  begins: () => true,
  reach: "role",
  loads: ({ origin }) => dossierOf(origin),
  decide(request) {
    const { payload, command, world, author, now } = request;
    if (payload.matter !== command.dossier) return refuse("matter.dossier-differs", "RE20", { field: "payload.matter" });
    if (!mayHandOn(request)) return refuse("access.not-available", "AC3");
    const receiver = receiversOf(world, payload.origin.kind).find((one) => one.id === payload.leadsTo);
    if (!receiver?.units.includes(payload.toUnit)) return refuse("matter.receiver-unknown", "RE23", { field: "payload.toUnit" });
    const reference = request.newReference();
    const matter: Matter = {
      reference,
      leadsTo: payload.leadsTo,
      origin: payload.origin,
      words: payload.words,
      from: author.unit,
      to: payload.toUnit,
      state: "sent",
      sentAt: now,
      term: sentTerm(request, receiver, now),
    };
    return ok({ wishes: [{ ...wishOf(payload.matter, matter), reference }], says: { reference } });
  },
});

/** Dossiers that show what a matter comes from; a figure or a call stands nowhere else. */
function dossierOf(origin: MatterOrigin): string[] {
  if ("id" in origin) return ["dossier" in origin ? origin.dossier : origin.id];
  return [];
}

const kindOf = { audit: "quality-sample", checklist: "checklist-answer", monitoring: "monitor-visit", tip: "case" } as const;

/** Whether what it comes from is on record, and the author's unit has part in it: a tip lies with their unit, and in nobody's file. */
function mayHandOn({ payload: { origin }, states, author, world: { procedures } }: Asked<HandOn>): boolean {
  const isOurs = (...units: readonly unknown[]): boolean => units.some((one) => author.units.includes(String(one)));
  const screens = findRole(author.role)?.screens ?? [];
  if (!originScreens[origin.kind].some((one) => screens.includes(one))) return false;
  if (!("id" in origin)) return true;
  const found = states.find((one) => one.subject === origin.id && one.kind === kindOf[origin.kind]);
  if (!found) return false;
  const fields = fieldsOf(found);
  switch (origin.kind) {
    case "audit": {
      // A gap of an audit is on record with what was agreed about it: by the unit that drew the sample, with the unit that mends it.
      const isGap = (one: SubjectState): boolean => one.kind === "quality-action" && one.dossier === origin.id;
      const gaps = states.filter((one) => isGap(one) && fieldsOf(one)["actionItem"] === origin.item);
      return gaps.some((one) => isOurs(fields["sampleUnit"], fieldsOf(one)["actionUnit"]));
    }
    case "checklist": {
      const said = fields["checkAnswer"] as { item?: unknown; unit?: unknown } | undefined;
      return said?.item === origin.item && isOurs(said.unit);
    }
    case "monitoring":
      return fields[`finding/${origin.item}`] !== undefined && isOurs(fields["monitoringBy"], fields["monitoringPlace"]);
    case "tip":
      return procedures.some((one) => one.openly !== undefined && one.id === fields["procedure"]) && isOurs(fields["unit"]);
  }
}

/** By when the receiver takes it in hand: as the law of its route says, else within our own standard. */
function sentTerm({ world: { country } }: Asked<unknown>, receiver: Receiver | undefined, at: Instant): Matter["term"] {
  if (receiver?.acknowledge === undefined) return nextTerm(country, { standard: "unknown", from: at });
  return acknowledgeTerm(country, { acknowledge: receiver.acknowledge, runsFrom: "sent" }, { firstContactAt: at, at });
}

const wishOf = (id: string, matter: Matter) => ({ dossier: id, subject: id, subjectKind: "matter", set: { matter } }) as const;

type Step = { readonly by: "receiver" | "sender"; readonly from: readonly Matter["state"][] };

/** The matter, where the author's unit is the one whose step it is and it stands where the step begins (RE21, RE22). */
function matterAt({ states, command, author }: Asked<unknown>, { by, from }: Step): Result<Matter> {
  const found: SubjectState | undefined = states.find((one) => one.kind === "matter" && one.subject === command.dossier);
  const read = Matter.safeParse(found && fieldsOf(found)["matter"]);
  if (!read.success || ![read.data.from, read.data.to].some((unit) => author.units.includes(unit)))
    return refuse("access.not-available", "AC3");
  const isTheirs = author.units.includes(by === "receiver" ? read.data.to : read.data.from);
  const rule = by === "receiver" ? "RE21" : "RE22";
  if (!isTheirs) return refuse("matter.not-yours", rule);
  return from.includes(read.data.state) ? ok(read.data) : refuse("matter.not-waiting", rule);
}

const recorded = (id: string, matter: Matter) => ok({ wishes: [wishOf(id, matter)] });
/** No matter is promised for later than this. @source decision:0077 */
const promisedDaysMax = 366;
const dayMs = 86_400_000;

const AcknowledgePayload = z.strictObject({ matter: z.uuid(), by: Day });

/**
 * A named person of the receiving unit takes a matter in hand and says by which day.
 * @refuses access.not-available, matter.not-yours, matter.not-waiting, matter.day-odd (RE21)
 */
export const acknowledgeMatter = defineCommand<z.infer<typeof AcknowledgePayload>, MatterWorld>({
  kind: "matter.acknowledge",
  payload: AcknowledgePayload,
  reach: "role",
  decide(request) {
    const { payload, author, world, now, today } = request;
    const found = matterAt(request, { by: "receiver", from: ["sent"] });
    if (!found.ok) return found;
    const ahead = (Date.parse(payload.by) - Date.parse(today)) / dayMs;
    if (ahead < 0 || ahead > promisedDaysMax) return refuse("matter.day-odd", "RE21", { field: "payload.by" });
    const owner = { account: author.account, name: author.name };
    const dueAt = endOfDay(payload.by, world.country.timeZone);
    const term = { dueAt, dueSource: { source: "decision:0077", evidence: "R", from: now } };
    return recorded(payload.matter, { ...found.value, state: "acknowledged", owner, by: payload.by, term });
  },
});

const reason = z.string().trim().min(3).max(1000);
const DeclinePayload = z.strictObject({ matter: z.uuid(), reason });

/**
 * The receiving unit does not take it, and says why; the duty goes back to the sender with a new term (RE22).
 * @refuses access.not-available, matter.not-yours, matter.not-waiting (RE21)
 */
export const declineMatter = defineCommand<z.infer<typeof DeclinePayload>, MatterWorld>({
  kind: "matter.decline",
  payload: DeclinePayload,
  reach: "role",
  decide(request) {
    const { payload, world, now } = request;
    const found = matterAt(request, { by: "receiver", from: ["sent", "acknowledged"] });
    if (!found.ok) return found;
    const { owner: _owner, by: _by, ...rest } = found.value;
    const term = nextTerm(world.country, { standard: "unknown", from: now });
    return recorded(payload.matter, { ...rest, state: "declined", reason: payload.reason, term });
  },
});

const RedirectPayload = z.strictObject({ matter: z.uuid(), toUnit: UnitCode });

/**
 * The sender hands a declined matter to another unit that takes such matters.
 * @refuses access.not-available, matter.not-yours, matter.not-waiting (RE22), matter.receiver-unknown (RE23)
 */
export const redirectMatter = defineCommand<z.infer<typeof RedirectPayload>, MatterWorld>({
  kind: "matter.redirect",
  payload: RedirectPayload,
  reach: "role",
  decide(request) {
    const { payload, world, now } = request;
    const found = matterAt(request, { by: "sender", from: ["declined"] });
    if (!found.ok) return found;
    const receiver = findReceiver(world, found.value.leadsTo);
    if (!receiver?.units.includes(payload.toUnit)) return refuse("matter.receiver-unknown", "RE23", { field: "payload.toUnit" });
    const { reason: _reason, ...rest } = found.value;
    const term = sentTerm(request, receiver, now);
    return recorded(payload.matter, { ...rest, to: payload.toUnit, state: "sent", sentAt: now, term });
  },
});

const WithdrawPayload = z.strictObject({ matter: z.uuid(), reason });

/**
 * The sender lets a matter be that nobody took in hand, and says why.
 * @refuses access.not-available, matter.not-yours, matter.not-waiting (RE22)
 */
export const withdrawMatter = defineCommand<z.infer<typeof WithdrawPayload>, MatterWorld>({
  kind: "matter.withdraw",
  payload: WithdrawPayload,
  reach: "role",
  decide(request) {
    const { payload, today } = request;
    const found = matterAt(request, { by: "sender", from: ["sent", "declined"] });
    if (!found.ok) return found;
    const { term: _term, ...rest } = found.value;
    return recorded(payload.matter, { ...rest, state: "withdrawn", reason: payload.reason, endedOn: today });
  },
});

const FinishPayload = z.strictObject({
  matter: z.uuid(),
  outcome: z.enum(matterOutcomes),
  result: Matter.shape.result.unwrap().trim().min(10),
  made: MatterMade.optional(),
});

/**
 * Whoever took it in hand says what came of it, and names the campaign or scheme that did (RE24).
 * @refuses access.not-available, matter.not-yours, matter.not-waiting (RE21), matter.made-unknown (RE24)
 */
export const finishMatter = defineCommand<z.infer<typeof FinishPayload>, MatterWorld>({
  kind: "matter.finish",
  payload: FinishPayload,
  reach: "role",
  loads: ({ made }) => (made === undefined ? [] : [made.id]),
  decide(request) {
    const { payload, states, today } = request;
    const found = matterAt(request, { by: "receiver", from: ["acknowledged"] });
    if (!found.ok) return found;
    const { made, outcome, result } = payload;
    if (made && !isThere(states, made)) return refuse("matter.made-unknown", "RE24", { field: "payload.made" });
    const { term: _term, ...rest } = found.value;
    return recorded(payload.matter, { ...rest, state: "finished", outcome, result, ...(made ? { made } : {}), endedOn: today });
  },
});

/** A campaign of the directory, or a scheme, that is on record. */
function isThere(states: readonly SubjectState[], { kind, id }: MatterMade): boolean {
  const found = states.find((one) => one.subject === id);
  if (kind === "scheme") return found?.kind === "scheme";
  const entry = found?.kind === "service" ? fieldsOf(found)["serviceEntry"] : undefined;
  return typeof entry === "object" && entry !== null && "campaign" in entry && entry.campaign !== undefined;
}
