import { z } from "zod";
import { Answer, type Instant, instantOf, LanguageCode, ok, type Refused, refuse, type Result, SaidInstant } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import { caseFacts, type AppointmentWorld, findCase, type Found } from "./found-case.ts";
import { firstConflict, judgeHelper, type Known } from "./conflicts.ts";
import { appointmentMinutesMax, isOnSlot, slotMinutes } from "./slots.ts";
import { AppointmentKind, SexWished } from "./subject.ts";

const Time = z.strictObject({
  appointment: z.uuid(),
  startsAt: SaidInstant,
  minutes: z.int().min(slotMinutes).max(appointmentMinutesMax),
});
const Whom = z.strictObject({
  place: z.string().trim().max(200).optional(),
  /** Who meets the person. */
  officer: z.uuid(),
  interpreter: z.uuid().optional(),
  counsel: z.uuid().optional(),
  language: LanguageCode.optional(),
  /** Asked of the person, where the case has no answer yet. */
  sexWished: SexWished.optional(),
  /** Whether the person goes on where the wish cannot be met. */
  personAgrees: Answer.optional(),
});
const BookPayload = z.strictObject({ ...Time.shape, ...Whom.shape, case: z.uuid(), kind: AppointmentKind });
type Book = z.infer<typeof BookPayload>;
type Asked<P> = Request<P, AppointmentWorld>;

const helpersOf = ({ interpreter, counsel }: z.infer<typeof Whom>): string[] => [interpreter, counsel].flatMap((one) => one ?? []);

/**
 * Books a meeting with the person in a case, with interpreter and counsel where wished. Nobody with a conflict of interest is booked,
 * and none of whom it is not known; that two are at one place at one time the database refuses (AP6).
 * @refuses access.not-available, appointment.past, appointment.time-odd (AP2), appointment.officer-unfit (AP2),
 *   appointment.helper-unknown (AP1), those of `fitHelpers`, appointment.clash (AP6)
 * @source unhcr-standards:rsd.interview, rap-2012:RAP-II-01
 */
export const bookAppointment = defineCommand<Book, AppointmentWorld>({
  kind: "appointment.book",
  payload: BookPayload,
  permits: "part",
  accounts: (payload) => [payload.officer],
  helpers: helpersOf,
  decide(request) {
    const { payload, command, states } = request;
    const found = findCase(request, payload.case);
    if (!found || states.some((one) => one.subject === payload.appointment)) return refuse("access.not-available", "AC3");
    const set = decideBooking(request, found, payload);
    if (!set.ok) return set;
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.appointment,
          subjectKind: "appointment",
          compartment: found.procedure.compartment,
          isNew: true,
          set: {
            "appointment/case": found.id,
            "appointment/procedure": found.procedure.id,
            "appointment/reference": found.file.reference,
            "appointment/kind": payload.kind,
            "appointment/unit": found.file.unit,
            "appointment/state": "booked",
            ...set.value,
          },
        },
      ],
    });
  },
});

const MovePayload = z.strictObject({ ...Time.shape, ...Whom.shape });

/** Moves what is booked to another time, or to other helpers; everything is judged anew. @refuses appointment.not-booked (AP5), as booking */
export const moveAppointment = defineCommand<z.infer<typeof MovePayload>, AppointmentWorld>({
  kind: "appointment.move",
  payload: MovePayload,
  permits: "part",
  accounts: (payload) => [payload.officer],
  helpers: helpersOf,
  decide(request) {
    const { payload, command } = request;
    const booked = findBooked(request, payload.appointment);
    if (!booked.ok) return booked;
    const set = decideBooking(request, booked.value.found, payload);
    if (!set.ok) return set;
    const moved = Number(booked.value.fields["appointment/moved"] ?? 0) + 1;
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.appointment,
          subjectKind: "appointment",
          compartment: booked.value.found.procedure.compartment,
          set: { ...set.value, "appointment/moved": Math.min(moved, 99) },
        },
      ],
    });
  },
});

/** Who and when, as fields; whatever is not named is taken off. */
function decideBooking(
  request: Asked<z.infer<typeof MovePayload>>,
  found: Found,
  payload: z.infer<typeof MovePayload>,
): Result<Record<string, unknown>> {
  const startsAt = instantOf(new Date(payload.startsAt));
  const time = fitTime(startsAt, request.now);
  if (time) return time;
  const officer = findOfficer(request, found, payload.officer);
  if (!officer) return refuse("appointment.officer-unfit", "AP2", { field: "payload.officer" });
  const facts = caseFacts(request, found, payload.appointment);
  if (facts.recused.includes(officer.id))
    return refuse("appointment.conflict-declared", "AP4", { field: "payload.officer", source: ["unhcr-standards:rsd.interview"] });
  const helpers = fitHelpers(request, found, payload);
  if (!helpers.ok) return helpers;
  const { interpreter, counsel } = helpers.value;
  return ok({
    "appointment/startsAt": startsAt,
    "appointment/endsAt": instantOf(new Date(Date.parse(startsAt) + payload.minutes * 60_000)),
    "appointment/officer": { account: officer.id, name: officer.name },
    "appointment/place": payload.place || null,
    "appointment/language": payload.language ?? null,
    "appointment/interpreter": interpreter ? bookedAs(interpreter) : null,
    "appointment/counsel": counsel ? bookedAs(counsel) : null,
    "appointment/sexWished": interpreter ? (wishOf(found, payload) ?? null) : null,
    "appointment/personAgrees": payload.personAgrees ?? null,
  });
}

const bookedAs = ({ id, name, sex }: Known) => ({ helper: id, name, sex });

function fitTime(startsAt: Instant, now: Instant): Refused | undefined {
  if (startsAt <= now) return refuse("appointment.past", "AP2", { field: "payload.startsAt" });
  return isOnSlot(startsAt) ? undefined : refuse("appointment.time-odd", "AP2", { field: "payload.startsAt" });
}

/** Who meets the person works in a unit that holds the case or plays a part in its procedure. */
function findOfficer({ world }: Asked<unknown>, { file, switched }: Found, id: string) {
  const account = world.accounts.find((one) => one.id === id && one.disabledAt === undefined);
  if (!account) return undefined;
  const isOfPart = Object.values(switched.parts).some((who) => who.roles.includes(account.role) && who.units.includes(account.unit));
  return isOfPart || account.unit === file.unit ? account : undefined;
}

/** The person's wish: as the case has it, else as it was asked with the booking. */
export function wishOf(
  { file }: Pick<Found, "file">,
  { sexWished }: { readonly sexWished?: SexWished | undefined },
): SexWished | undefined {
  const answered = SexWished.safeParse(file.answers["interpreterSexWished"]);
  return answered.success ? answered.data : sexWished;
}

/** Whether a helper is as the person wishes; whoever was not asked wishes nothing yet. */
export function meetsWish({ sex }: Pick<Known, "sex">, wished: SexWished | undefined): boolean {
  return wished === undefined || wished === "any" || sex === (wished === "woman" ? "F" : "M");
}

type Named = { readonly interpreter?: Known; readonly counsel?: Known };

/**
 * Interpreter and counsel as wished for: on the roster, of the language and sex that the person needs and wishes, free of conflict.
 * @refuses appointment.helper-unknown (AP1), appointment.language-missing, appointment.language-not-spoken, appointment.language-not-persons,
 *   appointment.wish-not-asked, appointment.wish-not-met (AP3), appointment.conflict-* and appointment.conflict-not-known (AP4)
 */
function fitHelpers(request: Asked<z.infer<typeof MovePayload>>, found: Found, payload: z.infer<typeof MovePayload>): Result<Named> {
  const named: { interpreter?: Known; counsel?: Known } = {};
  for (const as of ["interpreter", "counsel"] as const) {
    const id = payload[as];
    if (id === undefined) continue;
    const helper = request.world.helpers.find((one) => one.id === id && one.kind === as);
    if (!helper) return refuse("appointment.helper-unknown", "AP1", { field: `payload.${as}` });
    const unfit = (as === "interpreter" ? fitLanguage(helper, found, payload) : undefined) ?? fitConflicts(helper, request, found);
    if (unfit) return unfit;
    named[as] = helper;
  }
  return ok(named);
}

const ofInterview = { source: ["unhcr-standards:rsd.interview"] } as const;
const ofWish = { source: ["rap-2012:RAP-II-01"] } as const;

function fitLanguage(helper: Known, found: Found, payload: z.infer<typeof MovePayload>): Refused | undefined {
  const { language } = payload;
  if (language === undefined) return refuse("appointment.language-missing", "AP3", { field: "payload.language", ...ofInterview });
  if (!helper.languages.includes(language))
    return refuse("appointment.language-not-spoken", "AP3", { field: "payload.interpreter", ...ofInterview });
  const spoken = fieldsOf(found.person)["languages"];
  if (Array.isArray(spoken) && !spoken.includes(language))
    return refuse("appointment.language-not-persons", "AP3", { field: "payload.language", ...ofInterview });
  const wished = wishOf(found, payload);
  if (wished === undefined) return refuse("appointment.wish-not-asked", "AP3", { field: "payload.sexWished", ...ofWish });
  return meetsWish(helper, wished) || payload.personAgrees === "yes"
    ? undefined
    : refuse("appointment.wish-not-met", "AP3", { field: "payload.interpreter", ...ofWish });
}

function fitConflicts(helper: Known, request: Asked<z.infer<typeof MovePayload>>, found: Found): Refused | undefined {
  const conflict = firstConflict(judgeHelper(helper, caseFacts(request, found, request.payload.appointment)));
  if (!conflict) return undefined;
  const code = conflict.verdict === "no" ? `appointment.conflict-${conflict.ground}` : "appointment.conflict-not-known";
  return refuse(code, "AP4", { field: `payload.${helper.kind}`, ...ofInterview });
}

type BookedFields = { readonly found: Found; readonly fields: Readonly<Record<string, unknown>> };

function findBooked(request: Asked<unknown>, id: string): Result<BookedFields> {
  const state = request.states.find((one) => one.subject === id && one.kind === "appointment" && one.dossier === request.command.dossier);
  const fields = fieldsOf(state);
  const found = state && findCase(request, String(fields["appointment/case"]));
  if (!found) return refuse("access.not-available", "AC3");
  return fields["appointment/state"] === "booked" ? ok({ found, fields }) : refuse("appointment.not-booked", "AP5");
}

const CancelPayload = z.strictObject({ appointment: z.uuid(), reason: z.string().trim().min(3).max(500) });

/** Cancels what is booked, with the reason; the time is free again. @refuses access.not-available, appointment.not-booked (AP5) */
export const cancelAppointment = defineCommand<z.infer<typeof CancelPayload>, AppointmentWorld>({
  kind: "appointment.cancel",
  payload: CancelPayload,
  permits: "part",
  decide: (request) => endBooked(request, { "appointment/state": "cancelled", "appointment/reason": request.payload.reason }),
});

const ClosePayload = z.strictObject({ appointment: z.uuid(), outcome: z.enum(["held", "missed"]) });

/** Says afterwards whether it took place. @refuses access.not-available, appointment.not-booked (AP5), appointment.not-begun (AP5) */
export const closeAppointment = defineCommand<z.infer<typeof ClosePayload>, AppointmentWorld>({
  kind: "appointment.close",
  payload: ClosePayload,
  permits: "part",
  decide(request) {
    const booked = findBooked(request, request.payload.appointment);
    if (booked.ok && String(booked.value.fields["appointment/startsAt"]) > request.now) return refuse("appointment.not-begun", "AP5");
    return endBooked(request, { "appointment/state": request.payload.outcome });
  },
});

function endBooked(request: Asked<{ readonly appointment: string }>, set: Record<string, unknown>) {
  const booked = findBooked(request, request.payload.appointment);
  if (!booked.ok) return booked;
  return ok({
    wishes: [
      {
        dossier: request.command.dossier,
        subject: request.payload.appointment,
        subjectKind: "appointment",
        compartment: booked.value.found.procedure.compartment,
        set,
      },
    ],
  });
}

const RecusePayload = z.strictObject({
  recusal: z.uuid(),
  case: z.uuid(),
  /** A helper of the roster or an account. */
  who: z.uuid(),
  name: z.string().trim().min(1).max(120),
  why: z.string().trim().min(3).max(500),
});

/** Notes that somebody must not act in this case, by their own word, the person's or counsel's. @refuses access.not-available */
export const recuse = defineCommand<z.infer<typeof RecusePayload>, AppointmentWorld>({
  kind: "appointment.recuse",
  payload: RecusePayload,
  permits: "part",
  decide(request) {
    const { payload, command, states } = request;
    const found = findCase(request, payload.case);
    if (!found || states.some((one) => one.subject === payload.recusal)) return refuse("access.not-available", "AC3");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.recusal,
          subjectKind: "recusal",
          compartment: found.procedure.compartment,
          isNew: true,
          set: {
            "appointment/recusedCase": found.id,
            "appointment/recused": payload.who,
            "appointment/recusedName": payload.name,
            "appointment/recusedWhy": payload.why,
          },
        },
      ],
    });
  },
});
