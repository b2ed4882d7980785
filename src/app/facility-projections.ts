import { type FindingRecord, Incident, type MonitorRecord, monitorRecordOf, PersonVisit, recordOf } from "../facility/index.ts";
import { upsertFacility, upsertIncident, upsertMonitorVisit, upsertVisit } from "../facility/server.ts";
import { endOfDay } from "../process/index.ts";
import { type Obligation, replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** A post or centre in the table that lists read. */
export const facilityRow: Projection = {
  kind: "facility",
  compartment: "directory",
  tables: ["facility.facility"],
  write(tx, { subject, part }) {
    const unit = valueOf<string>(part, "facilityUnit");
    if (unit !== undefined) upsertFacility(tx, subject, recordOf(unit, part));
  },
};

/** What happened at a place, in its table. */
export const incidentRow: Projection = {
  kind: "facility-incident",
  compartment: "directory",
  tables: ["facility.incident"],
  write(tx, { subject, part }) {
    const unit = valueOf<string>(part, "incidentUnit");
    const entry = Incident.safeParse(valueOf(part, "incident"));
    if (unit !== undefined && entry.success)
      upsertIncident(tx, { ...entry.data, id: subject, unit, reference: valueOf<string>(part, "incidentReference") ?? "" });
  },
};

/** A visit of monitors in its table, and what place and monitor owe each other of it (FC10). */
export const monitoringRow: Projection = {
  kind: "monitor-visit",
  compartment: "directory",
  tables: ["facility.monitoring", "process.obligation"],
  write(tx, { dossier, subject, part }, node) {
    const record = monitorRecordOf(subject, part, node.country.timeZone);
    if (!record) return;
    upsertMonitorVisit(tx, record);
    const owed = record.findings.filter((one) => one.state !== "met");
    replaceObligations(
      tx,
      { dossier, subject },
      owed.map((one) => dutyOf(record, one, node.country.timeZone)),
    );
  },
};

/** The place owes an answer, then the monitor a look at it. */
function dutyOf(record: MonitorRecord, finding: FindingRecord, timeZone: string): Obligation {
  const isAnswered = finding.state === "answered";
  return {
    dossier: record.id,
    subject: record.id,
    name: `finding/${finding.id}`,
    kind: "task",
    unit: isAnswered ? record.by : record.unit,
    owner: undefined,
    procedure: undefined,
    step: isAnswered ? "monitoring.settle" : "monitoring.reply",
    reference: record.reference,
    startedAt: finding.since,
    dueAt: finding.dueOn === undefined ? undefined : endOfDay(finding.dueOn, timeZone),
    source: "decision:0064",
    evidence: "R",
  };
}

/** A visit of a person to a centre, for counting. */
export const visitRow: Projection = {
  kind: "facility-visit",
  compartment: "directory",
  tables: ["facility.visit"],
  write(tx, { subject, part }) {
    const unit = valueOf<string>(part, "visitUnit");
    const visit = PersonVisit.safeParse(valueOf(part, "visit"));
    if (unit !== undefined && visit.success) upsertVisit(tx, subject, unit, visit.data);
  },
};
