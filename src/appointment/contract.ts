import { z } from "zod";
import { PrintQuery } from "../document/index.ts";
import { contract, Day, SaidInstant, Sex } from "../kernel/index.ts";
import { InboxRow } from "../process/index.ts";
import { conflictGrounds } from "./conflicts.ts";
import { Helper, HelperKind } from "./helper.ts";
import { AppointmentKind, AppointmentState } from "./subject.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });

/** An appointment in a calendar: what for, when, where it leads; of the person the reference alone. */
export const CalendarAppointment = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  case: z.string(),
  reference: z.string(),
  kind: AppointmentKind,
  state: AppointmentState,
  unit: z.string(),
  unitTitle: Title,
  officerName: z.string().optional(),
  isMine: z.boolean(),
  startsAt: z.string(),
  endsAt: z.string(),
});
export type CalendarAppointment = z.infer<typeof CalendarAppointment>;

/** One appointment as disclosed to its reader. */
export const AppointmentView = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  case: z.string(),
  procedure: z.string(),
  procedureTitle: Title,
  reference: z.string(),
  kind: AppointmentKind,
  state: AppointmentState,
  unit: z.string(),
  unitTitle: Title,
  unitPhone: z.string().optional(),
  place: z.string().optional(),
  /** Where the unit is, when no other place is said. */
  unitPlace: Title.optional(),
  startsAt: z.string(),
  endsAt: z.string(),
  officer: z.strictObject({ account: z.string(), name: z.string() }).optional(),
  language: z.string().optional(),
  interpreter: z.strictObject({ helper: z.string(), name: z.string(), sex: Sex }).optional(),
  counsel: z.strictObject({ helper: z.string(), name: z.string(), sex: Sex }).optional(),
  sexWished: z.string().optional(),
  personAgrees: z.string().optional(),
  moved: z.int(),
  reason: z.string().optional(),
});
export type AppointmentView = z.infer<typeof AppointmentView>;

/** A helper beside a booking: whether they fit, and on which ground not. */
export const HelperChoice = z.strictObject({
  id: z.string(),
  kind: HelperKind,
  name: z.string(),
  sex: Sex,
  languages: z.array(z.string()).readonly(),
  organisation: z.string().optional(),
  isBusy: z.boolean(),
  speaks: z.boolean(),
  meetsWish: z.boolean(),
  /** `no`: a conflict of interest; `undetermined`: nobody asked. */
  conflict: z.strictObject({ ground: z.enum(conflictGrounds), verdict: z.enum(["no", "undetermined"]), title: Title }).optional(),
});
export type HelperChoice = z.infer<typeof HelperChoice>;

const Interpreter = z.strictObject({ name: z.string(), sex: Sex.optional() });

/** The record of an interview as disclosed to its reader: lines as typed, corrections beside them, each reading back. */
export const InterviewView = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  case: z.string(),
  appointment: z.string().optional(),
  reference: z.string(),
  begunAt: z.string(),
  officer: z.strictObject({ account: z.string(), name: z.string() }).optional(),
  language: z.string(),
  interpreter: Interpreter.optional(),
  present: z.array(z.string()).readonly(),
  lines: z
    .array(
      z.strictObject({
        number: z.int(),
        at: z.string(),
        question: z.string(),
        answer: z.string(),
        corrections: z.array(z.strictObject({ text: z.string(), at: z.string() })).readonly(),
      }),
    )
    .readonly(),
  readBacks: z
    .array(
      z.strictObject({
        at: z.string(),
        language: z.string(),
        interpreter: Interpreter.optional(),
        outcome: z.enum(["confirmed", "notConfirmed"]),
        note: z.string().optional(),
      }),
    )
    .readonly(),
  closedAt: z.string().optional(),
});
export type InterviewView = z.infer<typeof InterviewView>;

const Feed = z.strictObject({
  id: z.string(),
  scope: z.enum(["mine", "unit"]),
  createdAt: z.string(),
  askedOn: z.string().optional(),
});

/** How many due things a calendar lists at once; beyond that it counts them by day. */
export const calendarRowsMax = 400;

/** Routes of appointments, the roster and calendars. */
export const appointmentContract = contract({
  calendar: {
    method: "GET",
    path: "/api/calendar",
    summary: "What is due and what is booked in a stretch of days, of the reader's own or of their units",
    access: "session",
    query: z.strictObject({ from: Day, to: Day, whose: z.enum(["mine", "unit"]).optional() }),
    returns: z.strictObject({
      due: z.array(InboxRow).readonly(),
      appointments: z.array(CalendarAppointment).readonly(),
      /** How much is due on each day, also of what is not listed. */
      days: z.array(z.strictObject({ day: z.string(), count: z.int() })).readonly(),
      isWhole: z.boolean(),
      now: z.string(),
    }),
  },
  personAppointments: {
    method: "GET",
    path: "/api/persons/:dossier/appointments",
    summary: "Appointments of one person, as far as the reader may see them",
    access: "session",
    params: z.strictObject({ dossier: z.uuid() }),
    returns: z.strictObject({ appointments: z.array(AppointmentView).readonly() }),
  },
  invitationPdf: {
    method: "GET",
    path: "/api/appointments/:dossier/:id/invitation.pdf",
    summary: "The invitation to an appointment in the person's language as PDF, under a recorded disclosure",
    access: "session",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    query: PrintQuery,
    returns: z.instanceof(Uint8Array),
  },
  caseInterviews: {
    method: "GET",
    path: "/api/cases/:dossier/:id/interviews",
    summary: "Records of interviews in one case, oldest first",
    access: "session",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    returns: z.strictObject({ interviews: z.array(InterviewView).readonly() }),
  },
  choices: {
    method: "GET",
    path: "/api/cases/:dossier/:id/helpers",
    summary:
      "Interpreters and counsel for a case at a time, with whether each is free, speaks the language, is wished, and has no conflict",
    access: "session",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    query: z.strictObject({
      startsAt: SaidInstant.optional(),
      minutes: z.coerce.number().int().min(15).max(480).optional(),
      language: z
        .string()
        .regex(/^[a-z]{3}$/)
        .optional(),
      sexWished: z.enum(["woman", "man", "any"]).optional(),
      appointment: z.uuid().optional(),
    }),
    returns: z.strictObject({
      helpers: z.array(HelperChoice).readonly(),
      /** Who may meet the person, with whether they are free. */
      officers: z.array(z.strictObject({ id: z.string(), name: z.string(), isBusy: z.boolean() })).readonly(),
      /** The person has another appointment then; nothing is told of that other (AP6). */
      isPersonBusy: z.boolean(),
      /** What the case has of the wish; absent where nobody asked. */
      sexWished: z.string().optional(),
      languages: z.array(z.string()).readonly(),
    }),
  },
  helpers: {
    method: "GET",
    path: "/api/helpers",
    summary: "The roster of interpreters and counsel, for those who keep it",
    access: "session",
    returns: z.strictObject({ helpers: z.array(Helper.extend({ id: z.string(), version: z.int() })).readonly() }),
  },
  feeds: {
    method: "GET",
    path: "/api/calendar/feeds",
    summary: "The secret addresses of one's own calendar that were not taken back",
    access: "session",
    returns: z.strictObject({ feeds: z.array(Feed).readonly() }),
  },
  beginFeed: {
    method: "POST",
    path: "/api/calendar/feeds",
    summary: "Begins a secret address; it is said this once",
    access: "session",
    body: z.strictObject({ scope: z.enum(["mine", "unit"]), language: z.enum(["en", "ru"]) }),
    returns: z.strictObject({ address: z.string(), feed: Feed }),
  },
  endFeed: {
    method: "POST",
    path: "/api/calendar/feeds/end",
    summary: "Takes a secret address back",
    access: "session",
    body: z.strictObject({ id: z.uuid() }),
    returns: z.strictObject({ done: z.literal(true) }),
  },
  feed: {
    method: "GET",
    path: "/api/calendar/feed/:key",
    summary: "A calendar for calendar programs: reference and kind of step alone",
    access: "public",
    params: z.strictObject({ key: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) }),
    returns: z.instanceof(Uint8Array),
  },
});
