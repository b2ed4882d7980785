import { z } from "zod";
import { Birth, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import { PersonEvent } from "./event.ts";

const NotePayload = PersonEvent.omit({ takenBack: true })
  .extend({ event: z.uuid() })
  .refine(({ kind, birth }) => birth === undefined || kind === "birthOfChild", { path: ["birth"] });

function personIn({ states, command }: Pick<Request<unknown, unknown>, "states" | "command">) {
  return states.find((one) => one.dossier === command.dossier && one.kind === "person");
}

/** Sets one event of the person. */
function noted(request: Request<unknown, unknown>, event: string, value: PersonEvent): Result<Decision> {
  const { dossier } = request.command;
  return ok({ wishes: [{ dossier, subject: dossier, subjectKind: "person", set: { [`event/${event}`]: value } }] });
}

/**
 * Notes what happened in a person's life, with its day and what shows it. It ends and begins nothing else by itself (PE12).
 * @refuses event.in-future, event.before-birth, event.noted-already (PE11)
 */
export const noteEvent = defineCommand<z.infer<typeof NotePayload>, unknown>({
  kind: "person.event",
  payload: NotePayload,
  decide(request) {
    const { event, ...value } = request.payload;
    const person = personIn(request);
    if (!person) return refuse("access.not-available", "AC3");
    const fields = fieldsOf(person);
    if (fields[`event/${event}`] !== undefined) return refuse("event.noted-already", "PE11", { field: "payload.event" });
    if (value.on > request.today) return refuse("event.in-future", "PE11", { field: "payload.on" });
    const birth = Birth.safeParse(fields["birth"]).data;
    if (birth?.precision === "day" && value.on < birth.day) return refuse("event.before-birth", "PE11", { field: "payload.on" });
    return noted(request, event, value);
  },
});

const BackPayload = z.strictObject({ event: z.uuid(), reason: z.string().trim().min(10).max(500) });

/** Takes back an event that was noted by mistake; it stays on record as such. @refuses event.not-noted (PE11) */
export const takeBackEvent = defineCommand<z.infer<typeof BackPayload>, unknown>({
  kind: "person.take-back-event",
  payload: BackPayload,
  decide(request) {
    const { event, reason } = request.payload;
    const person = personIn(request);
    if (!person) return refuse("access.not-available", "AC3");
    const standing = PersonEvent.safeParse(fieldsOf(person)[`event/${event}`]).data;
    if (!standing || standing.takenBack !== undefined) return refuse("event.not-noted", "PE11", { field: "payload.event" });
    return noted(request, event, { ...standing, takenBack: reason });
  },
});
