import { AppointmentKind, AppointmentState, Helper, slotsOf } from "../appointment/index.ts";
import { replaceAppointment, upsertHelper } from "../appointment/server.ts";
import { replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** An appointment in its table, whom it keeps busy, and the word that is due when it is over (AP5, AP6). */
export const appointmentRow: Projection = {
  kind: "appointment",
  compartment: "*",
  tables: ["appointment.booking", "appointment.busy", "process.obligation"],
  write(tx, { dossier, subject, part }) {
    const text = (name: string) => valueOf<string>(part, `appointment/${name}`);
    const kind = AppointmentKind.safeParse(text("kind"));
    const state = AppointmentState.safeParse(text("state"));
    const [startsAt, endsAt, unit] = [text("startsAt"), text("endsAt"), text("unit")];
    if (!kind.success || !state.success || startsAt === undefined || endsAt === undefined || unit === undefined) return;
    const officer = valueOf<{ account: string }>(part, "appointment/officer")?.account ?? "";
    const helper = (as: string) => valueOf<{ helper: string }>(part, `appointment/${as}`)?.helper ?? null;
    const isBooked = state.data === "booked";
    const row = {
      dossier,
      id: subject,
      case: text("case") ?? "",
      procedure: text("procedure") ?? "",
      reference: text("reference") ?? "",
      kind: kind.data,
      state: state.data,
      unit,
      officer,
      interpreter: helper("interpreter"),
      counsel: helper("counsel"),
      startsAt,
      endsAt,
    };
    replaceAppointment(tx, row, isBooked ? slotsOf(startsAt, endsAt) : []);
    const due = {
      dossier,
      subject,
      name: "appointment",
      kind: "task" as const,
      unit,
      owner: officer,
      procedure: row.procedure,
      step: "appointment.close",
      reference: row.reference,
      startedAt: part.fields["appointment/startsAt"]?.at ?? startsAt,
      dueAt: endsAt,
      source: "decision:0050",
      evidence: "R",
    };
    replaceObligations(tx, { dossier, subject }, isBooked ? [due] : []);
  },
};

/** An interpreter or counsel on the roster. */
export const helperRow: Projection = {
  kind: "helper",
  compartment: "directory",
  tables: ["appointment.helper"],
  write(tx, { subject, part }) {
    const entry = Helper.safeParse(part.fields["helperEntry"]?.value);
    if (entry.success)
      upsertHelper(tx, {
        id: subject,
        version: part.version,
        entry: entry.data,
        isRetired: part.fields["helperRetiredOn"] !== undefined,
      });
  },
};
