import { z } from "zod";
import { ok, refuse, UnitCode } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import { type FacilityWorld, isFacility } from "./commands.ts";
import { Finding, MonitorVisit, Reply, Settlement } from "./monitoring.ts";

const findingsMax = 40;
const RecordPayload = z.strictObject({
  visit: z.uuid(),
  unit: UnitCode,
  entry: MonitorVisit,
  findings: z.array(Finding.extend({ id: z.uuid() })).max(findingsMax),
});

/**
 * Records a visit to a place with what was found; a place without findings is a record too.
 * @refuses facility.unknown (FC1), monitoring.not-monitor, monitoring.recorded, monitoring.not-looked-at, facility.in-future (FC10)
 */
export const recordMonitorVisit = defineCommand<z.infer<typeof RecordPayload>, FacilityWorld>({
  kind: "monitoring.record",
  payload: RecordPayload,
  reach: "role",
  decide({ payload, command, states, world, author, today, newReference }) {
    const { unit, entry, findings, visit } = payload;
    if (!isFacility(world.country, unit) || visit !== command.dossier) return refuse("facility.unknown", "FC1", { field: "payload.unit" });
    if (world.country.units.find((one) => one.code === author.unit)?.kind !== "monitor" || author.units.includes(unit))
      return refuse("monitoring.not-monitor", "FC10");
    if (states.some((one) => one.subject === visit)) return refuse("monitoring.recorded", "FC10");
    if (entry.on > today) return refuse("facility.in-future", "FC10", { field: "payload.entry.on" });
    if (findings.some((one) => !entry.standards.includes(one.standard)))
      return refuse("monitoring.not-looked-at", "FC10", { field: "payload.entry.standards" });
    const reference = newReference();
    return ok({
      wishes: [
        {
          dossier: visit,
          subject: visit,
          subjectKind: "monitor-visit",
          reference,
          set: {
            monitoringReference: reference,
            monitoringPlace: unit,
            monitoringBy: author.unit,
            monitoringVisit: entry,
            ...Object.fromEntries(findings.map(({ id, ...finding }) => [`finding/${id}`, finding])),
          },
        },
      ],
    });
  },
});

type Asked<P> = Request<P & { readonly visit: string; readonly finding: string }, FacilityWorld>;
const known = ({ states, payload }: Pick<Asked<unknown>, "states" | "payload">) =>
  fieldsOf(states.find((one) => one.kind === "monitor-visit" && one.subject === payload.visit));

const ReplyPayload = z.strictObject({ visit: z.uuid(), finding: z.uuid(), entry: Reply });

/**
 * The place's answer to a finding: what was done, or what will be and by when.
 * @refuses monitoring.unknown, monitoring.not-your-place, monitoring.settled, monitoring.no-day (FC10)
 */
export const replyToFinding = defineCommand<z.infer<typeof ReplyPayload>, FacilityWorld>({
  kind: "monitoring.reply",
  payload: ReplyPayload,
  reach: "role",
  decide(request) {
    const { payload, author, today } = request;
    const fields = known(request);
    const { visit, finding, entry } = payload;
    if (fields[`finding/${finding}`] === undefined) return refuse("monitoring.unknown", "FC10", { field: "payload.finding" });
    if (!author.units.includes(String(fields["monitoringPlace"]))) return refuse("monitoring.not-your-place", "FC10");
    const settled = Settlement.safeParse(fields[`settlement/${finding}`]).data;
    if (settled?.isMet === true) return refuse("monitoring.settled", "FC10", { field: "payload.finding" });
    if (entry.doneOn === undefined && entry.plannedFor === undefined)
      return refuse("monitoring.no-day", "FC10", { field: "payload.entry.doneOn" });
    if (entry.doneOn !== undefined && entry.doneOn > today) return refuse("facility.in-future", "FC10", { field: "payload.entry.doneOn" });
    return ok({ wishes: [{ dossier: visit, subject: visit, subjectKind: "monitor-visit", set: { [`reply/${finding}`]: entry } }] });
  },
});

const SettlePayload = z.strictObject({ visit: z.uuid(), finding: z.uuid(), entry: Settlement });

/**
 * The monitor's word on an answer: met, or the place owes another; the answer found wanting stays in the ledger.
 * @refuses monitoring.unknown, monitoring.not-monitor, monitoring.not-answered (FC10)
 */
export const settleFinding = defineCommand<z.infer<typeof SettlePayload>, FacilityWorld>({
  kind: "monitoring.settle",
  payload: SettlePayload,
  reach: "role",
  decide(request) {
    const { payload, author } = request;
    const fields = known(request);
    const { visit, finding, entry } = payload;
    if (fields[`finding/${finding}`] === undefined) return refuse("monitoring.unknown", "FC10", { field: "payload.finding" });
    if (!author.units.includes(String(fields["monitoringBy"]))) return refuse("monitoring.not-monitor", "FC10");
    if (fields[`reply/${finding}`] === undefined) return refuse("monitoring.not-answered", "FC10", { field: "payload.finding" });
    return ok({
      wishes: [
        {
          dossier: visit,
          subject: visit,
          subjectKind: "monitor-visit",
          set: { [`settlement/${finding}`]: entry, ...(entry.isMet ? {} : { [`reply/${finding}`]: null }) },
        },
      ],
    });
  },
});
