import { Activity, DirectoryEntry } from "../directory/index.ts";
import { upsertService } from "../directory/server.ts";
import type { Projection } from "./node.ts";

/** A service in the table that every session reads. */
export const serviceRow: Projection = {
  kind: "service",
  compartment: "directory",
  tables: ["directory.service"],
  write(tx, { subject, part }) {
    const entry = part.fields["serviceEntry"]?.value;
    if (entry !== undefined)
      upsertService(tx, {
        id: subject,
        version: part.version,
        entry: DirectoryEntry.parse(entry),
        activities: Object.entries(part.fields)
          .filter(([field]) => field.startsWith("activity/"))
          .map(([, slot]) => Activity.parse(slot.value))
          .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
        isRetired: part.fields["retiredOn"] !== undefined,
      });
  },
};
