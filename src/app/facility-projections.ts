import { Incident, recordOf } from "../facility/index.ts";
import { upsertFacility, upsertIncident } from "../facility/server.ts";
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
