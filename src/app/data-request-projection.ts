import { replaceRelations } from "../access/server.ts";
import { addDays, dayAt, type Instant } from "../kernel/index.ts";
import { readDataRequest } from "../person/index.ts";
import { endOfDay } from "../process/index.ts";
import { replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";

/** After so many days without an answer the unit is reminded, a day later the unit above. @source decision:0047 */
const remindDays = 30;

/** PE23: what a person asks of their file is due in the unit that keeps the register, which may open who they are until it has answered. */
export const dataRequestDuty: Projection = {
  kind: "data-request",
  compartment: "identity",
  tables: ["process.obligation", "access.relation"],
  write(tx, { dossier, subject, part }, { country }) {
    const request = readDataRequest({ dossier, subject, kind: "data-request", parts: { identity: part } });
    if (!request) return;
    const { unit, reference, asked, answered } = request;
    const until = answered?.at ?? null;
    replaceRelations(tx, dossier, [subject], [{ dossier, unit, cause: subject, compartments: ["identity"], since: asked.at, until }]);
    const duty = {
      dossier,
      subject,
      name: "data-request",
      kind: "task" as const,
      unit,
      owner: undefined,
      procedure: undefined,
      step: "data.answer",
      reference,
      startedAt: asked.at,
      dueAt: undefined,
      remindAt: endOfDay(addDays(dayAt(asked.at as Instant, country.timeZone), remindDays), country.timeZone),
      source: "decision:0047",
      evidence: "R",
    };
    replaceObligations(tx, { dossier, subject }, answered ? [] : [duty]);
  },
};
