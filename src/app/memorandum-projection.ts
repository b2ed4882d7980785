import { addDays, type Day } from "../kernel/index.ts";
import { endOfDay } from "../process/index.ts";
import { replaceObligations } from "../process/server.ts";
import { Memorandum, remindDaysBefore } from "../referral/index.ts";
import { upsertMemorandum } from "../referral/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** RE16: a memorandum in the register, and the reminder before it runs out. */
export const memorandumRow: Projection = {
  kind: "memorandum",
  compartment: "directory",
  tables: ["directory.memorandum", "process.obligation"],
  write(tx, { dossier, subject, part }, { country }) {
    const read = Memorandum.safeParse(valueOf(part, "memorandum"));
    if (!read.success) return;
    const endedOn = valueOf<string>(part, "memorandumEndedOn");
    const { to, unit, reference, since } = read.data;
    upsertMemorandum(tx, { ...read.data, id: subject, ...(endedOn === undefined ? {} : { endedOn }) });
    const duty = (day: Day) => ({
      dossier,
      subject,
      name: "memorandum",
      kind: "task" as const,
      unit,
      owner: undefined,
      procedure: undefined,
      step: "memorandum.renew",
      reference,
      startedAt: since,
      dueAt: endOfDay(addDays(day, -remindDaysBefore), country.timeZone),
      source: "decision:0069",
      evidence: "R",
    });
    replaceObligations(tx, { dossier, subject }, to === undefined || endedOn !== undefined ? [] : [duty(to)]);
  },
};
