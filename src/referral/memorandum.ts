import { z } from "zod";
import { addDays, Day, ok, refuse } from "../kernel/index.ts";
import { defineCommand, defineSubject, fieldsOf } from "../ledger/index.ts";
import type { Country } from "../process/index.ts";

const kept = "directory";
/** What a memorandum lets its parties do. */
export const memorandumAllows = ["referral", "exchange"] as const;

/** A memorandum between authorities, as it is on record; its dossier is its own id. */
export const Memorandum = z.strictObject({
  reference: z.string().max(20),
  /** Codes of organisations. */
  parties: z.array(z.string().max(40)).min(2).max(12),
  subject: z.string().trim().min(5).max(500),
  allows: z.array(z.enum(memorandumAllows)).min(1),
  /** Routes of referral that it covers; all of them where it names none. */
  routes: z.array(z.string().max(40)).max(60),
  /** Number and day of the paper, and where it lies. */
  document: z.string().trim().min(5).max(300),
  from: Day,
  /** Absent where it holds until it is ended. */
  to: Day.optional(),
  unit: z.string().max(40),
  since: z.iso.datetime(),
});
export type Memorandum = z.infer<typeof Memorandum>;

/** A memorandum that permits authorities to refer or to exchange. */
export const memorandumSubject = defineSubject({
  kind: "memorandum",
  title: { en: "Memorandum", ru: "Меморандум" },
  fields: {
    memorandum: { compartment: kept, schema: Memorandum, title: { en: "Memorandum", ru: "Меморандум" } },
    memorandumEndedOn: { compartment: kept, schema: Day, title: { en: "Ended on", ru: "Прекращён" } },
  },
});

type World = { readonly country: Country };

const RecordPayload = z.strictObject({
  memorandum: z.uuid(),
  ...Memorandum.omit({ reference: true, unit: true, since: true }).shape,
});

/**
 * Puts a memorandum between authorities on record.
 * @refuses memorandum.dossier-differs, memorandum.party-unknown, memorandum.route-unknown, memorandum.days-odd (RE15)
 * @source minsk-2004:MIN-MIG-12
 */
export const recordMemorandum = defineCommand<z.infer<typeof RecordPayload>, World>({
  kind: "memorandum.record",
  payload: RecordPayload,
  begins: () => true,
  reach: "role",
  decide(request) {
    const { payload, command, world, author, at } = request;
    const { memorandum: id, ...said } = payload;
    if (id !== command.dossier) return refuse("memorandum.dossier-differs", "RE15", { field: "payload.memorandum" });
    const isKnown = (code: string): boolean => world.country.organisations.some((one) => one.code === code);
    if (new Set(said.parties).size !== said.parties.length || !said.parties.every(isKnown))
      return refuse("memorandum.party-unknown", "RE15", { field: "payload.parties" });
    if (!said.routes.every((route) => world.country.routes.some((one) => one.id === route)))
      return refuse("memorandum.route-unknown", "RE15", { field: "payload.routes" });
    if (said.to !== undefined && said.to < said.from) return refuse("memorandum.days-odd", "RE15", { field: "payload.to" });
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: id,
          subject: id,
          subjectKind: "memorandum",
          reference,
          set: { memorandum: { ...said, reference, unit: author.unit, since: at } },
        },
      ],
      says: { reference },
    });
  },
});

const EndPayload = z.strictObject({
  memorandum: z.uuid(),
  /** It is left to its last day: it was renewed by another, or nobody wants it longer. */
  runsOut: z.literal(true).optional(),
});

/**
 * Ends a memorandum before its day, or leaves it to its day, so that nobody is reminded any more; it stays in the register.
 * @refuses access.not-available, memorandum.ended-already, memorandum.endless (RE16)
 */
export const endMemorandum = defineCommand<z.infer<typeof EndPayload>, World>({
  kind: "memorandum.end",
  payload: EndPayload,
  reach: "role",
  decide({ payload, command, states, today }) {
    const found = states.find((one) => one.kind === "memorandum" && one.subject === payload.memorandum && one.dossier === command.dossier);
    if (!found) return refuse("access.not-available", "AC3");
    if (fieldsOf(found)["memorandumEndedOn"] !== undefined) return refuse("memorandum.ended-already", "RE16");
    const to = Memorandum.safeParse(fieldsOf(found)["memorandum"]).data?.to;
    if (payload.runsOut && to === undefined) return refuse("memorandum.endless", "RE16");
    // What ran out did so on its day, whenever somebody says so.
    const endedOn = to !== undefined && (payload.runsOut || to < today) ? addDays(to, 1) : today;
    return ok({
      wishes: [{ dossier: command.dossier, subject: payload.memorandum, subjectKind: "memorandum", set: { memorandumEndedOn: endedOn } }],
    });
  },
});

/** A memorandum in the register, with the day from which it holds no more once somebody ended it or let it run out. */
export type MemorandumRow = Memorandum & { readonly id: string; readonly endedOn?: string | undefined };

/** How a memorandum stands on a day. */
export function standingOf(
  { from, to, endedOn }: Pick<MemorandumRow, "from" | "to" | "endedOn">,
  on: string,
): "coming" | "inForce" | "over" {
  if (endedOn !== undefined && endedOn <= on) return "over";
  if (to !== undefined && to < on) return "over";
  return from > on ? "coming" : "inForce";
}

/** A referral as memoranda are compared with it: between which organisations, over which route, and on which day it was sent. */
export type Between = { readonly from: string; readonly to: string; readonly route: string; readonly on: string };

/** Memoranda that permit a referral between two authorities on the day on which it was sent (RE17). */
export function permitting(all: readonly MemorandumRow[], { from, to, route, on }: Between): MemorandumRow[] {
  if (from === to) return [];
  return all.filter(
    (one) =>
      one.allows.includes("referral") &&
      standingOf(one, on) === "inForce" &&
      one.parties.includes(from) &&
      one.parties.includes(to) &&
      (one.routes.length === 0 || one.routes.includes(route)),
  );
}
