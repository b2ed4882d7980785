import { z } from "zod";
import { LanguageCode, ok, refuse, type Result } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request, type Wish } from "../ledger/index.ts";
import { type AppointmentWorld, findCase, type Found } from "./found-case.ts";
import { Correction, InterviewLine, Interpreted, ReadBack } from "./interview-subject.ts";

type Asked<P> = Request<P, AppointmentWorld>;
const linesMax = 2000;

const BeginPayload = z.strictObject({
  interview: z.uuid(),
  case: z.uuid(),
  /** The appointment at which it is held; its interpreter and language are taken over. */
  appointment: z.uuid().optional(),
  language: LanguageCode.optional(),
  interpreter: Interpreted.optional(),
  present: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
});

/**
 * Begins the record of an interview in a case, at an appointment or without one.
 * @refuses access.not-available, interview.language-missing (IR1)
 * @source unhcr-standards:rsd.interview
 */
export const beginInterview = defineCommand<z.infer<typeof BeginPayload>, AppointmentWorld>({
  kind: "interview.begin",
  payload: BeginPayload,
  permits: "part",
  decide(request) {
    const { payload, command, states, author, at } = request;
    const found = findCase(request, payload.case);
    if (!found || states.some((one) => one.subject === payload.interview)) return refuse("access.not-available", "AC3");
    const booked = fieldsOf(states.find((one) => one.subject === payload.appointment && one.kind === "appointment"));
    if (payload.appointment !== undefined && booked["appointment/case"] !== found.id) return refuse("access.not-available", "AC3");
    const language = payload.language ?? LanguageCode.optional().parse(booked["appointment/language"]);
    if (language === undefined) return refuse("interview.language-missing", "IR1", { field: "payload.language" });
    return ok({
      wishes: [
        wishOf(request, found, payload.interview, {
          "interview/case": found.id,
          "interview/appointment": payload.appointment,
          "interview/reference": found.file.reference,
          "interview/begunAt": at,
          "interview/officer": { account: author.account, name: author.name },
          "interview/language": language,
          "interview/interpreter": payload.interpreter ?? bookedInterpreter(booked),
          "interview/present": payload.present.length > 0 ? payload.present : undefined,
        }),
      ].map((wish) => ({ ...wish, dossier: command.dossier, isNew: true })),
    });
  },
});

function bookedInterpreter(booked: Readonly<Record<string, unknown>>): Interpreted | undefined {
  const one = booked["appointment/interpreter"] as { name: string; sex: "F" | "M" | "X" } | undefined;
  return one && { name: one.name, sex: one.sex };
}

function wishOf({ command }: Pick<Asked<unknown>, "command">, found: Found, interview: string, set: Record<string, unknown>): Wish {
  return { dossier: command.dossier, subject: interview, subjectKind: "interview", compartment: found.procedure.compartment, set };
}

type Open = { readonly found: Found; readonly fields: Readonly<Record<string, unknown>> };

/** A record that may still be written: it was not confirmed yet (IR4). */
function findOpen(request: Asked<unknown>, id: string): Result<Open> {
  const state = request.states.find((one) => one.subject === id && one.kind === "interview" && one.dossier === request.command.dossier);
  const fields = fieldsOf(state);
  const found = state && findCase(request, String(fields["interview/case"]));
  if (!found) return refuse("access.not-available", "AC3");
  return fields["interview/closedAt"] === undefined ? ok({ found, fields }) : refuse("interview.confirmed", "IR4");
}

const count = (fields: Readonly<Record<string, unknown>>, family: string): number =>
  Object.keys(fields).filter((name) => name.startsWith(`interview/${family}/`)).length;
/** Numbers of four digits stand in their order as text too. */
const numbered = (family: string, number: number): string => `interview/${family}/${String(number).padStart(4, "0")}`;

const WritePayload = z.strictObject({ interview: z.uuid(), lines: z.array(InterviewLine).min(1).max(100) });

/**
 * Adds questions and answers as they were typed, after those that stand. None is written over.
 * @refuses access.not-available, interview.confirmed (IR4), interview.too-long (IR2)
 */
export const writeInterview = defineCommand<z.infer<typeof WritePayload>, AppointmentWorld>({
  kind: "interview.write",
  payload: WritePayload,
  permits: "part",
  decide(request) {
    const { payload } = request;
    const open = findOpen(request, payload.interview);
    if (!open.ok) return open;
    const written = count(open.value.fields, "line");
    if (written + payload.lines.length > linesMax) return refuse("interview.too-long", "IR2", { field: "payload.lines" });
    const set = Object.fromEntries(payload.lines.map((line, place) => [numbered("line", written + place + 1), line]));
    return ok({ wishes: [wishOf(request, open.value.found, payload.interview, set)] });
  },
});

const CorrectPayload = z.strictObject({ interview: z.uuid(), ...Correction.shape });

/** What the person said is otherwise, beside the line. @refuses access.not-available, interview.confirmed (IR4), interview.line-unknown (IR3) */
export const correctInterview = defineCommand<z.infer<typeof CorrectPayload>, AppointmentWorld>({
  kind: "interview.correct",
  payload: CorrectPayload,
  permits: "part",
  decide(request) {
    const { interview, line, text } = request.payload;
    const open = findOpen(request, interview);
    if (!open.ok) return open;
    const { found, fields } = open.value;
    if (fields[numbered("line", line)] === undefined) return refuse("interview.line-unknown", "IR3", { field: "payload.line" });
    return ok({
      wishes: [wishOf(request, found, interview, { [numbered("correction", count(fields, "correction") + 1)]: { line, text } })],
    });
  },
});

const ReadBackPayload = z.strictObject({ interview: z.uuid(), ...ReadBack.shape });

/**
 * Marks the record as read to the person in a language, through whom, and whether they confirmed it. Confirmed, it is closed;
 * not confirmed, it stays as it stands, to be corrected and read again.
 * @refuses access.not-available, interview.confirmed (IR4), interview.empty (IR4)
 */
export const readBackInterview = defineCommand<z.infer<typeof ReadBackPayload>, AppointmentWorld>({
  kind: "interview.read-back",
  payload: ReadBackPayload,
  permits: "part",
  decide(request) {
    const { interview, ...said } = request.payload;
    const open = findOpen(request, interview);
    if (!open.ok) return open;
    const { found, fields } = open.value;
    if (count(fields, "line") === 0) return refuse("interview.empty", "IR4");
    return ok({
      wishes: [
        wishOf(request, found, interview, {
          [numbered("readBack", count(fields, "readBack") + 1)]: said,
          ...(said.outcome === "confirmed" ? { "interview/closedAt": request.at } : {}),
        }),
      ],
    });
  },
});
