import { recordOf } from "../facility/index.ts";
import { upsertFacility } from "../facility/server.ts";
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
