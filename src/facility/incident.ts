import { z } from "zod";
import { Instant, isAhead, ok, refuse, UnitCode } from "../kernel/index.ts";
import { defineCommand, defineSubject, fieldsOf } from "../ledger/index.ts";
import { type FacilityWorld, isFacility } from "./commands.ts";

/** What kind of thing happened. */
export const incidentKinds = ["turnedBack", "violence", "force", "missing", "health", "crowding", "fire", "outage", "other"] as const;
/** One of the kinds of incidents. */
export const IncidentKind = z.enum(incidentKinds);
export type IncidentKind = z.infer<typeof IncidentKind>;

/** What happened at a place and what was done; it names nobody. */
export const Incident = z.strictObject({
  kind: IncidentKind,
  at: Instant,
  /** How many were hurt; absent where nobody knows (R6). */
  hurt: z.int().min(0).max(10_000).optional(),
  words: z.string().trim().min(3).max(1_000),
  measure: z.string().trim().min(3).max(1_000),
});
export type Incident = z.infer<typeof Incident>;

const kept = "directory";

/** An incident of a place; its dossier is its own id. */
export const incidentSubject = defineSubject({
  kind: "facility-incident",
  title: { en: "Incident at a place", ru: "Происшествие на месте" },
  fields: {
    incidentReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    incidentUnit: { compartment: kept, schema: UnitCode, title: { en: "Place", ru: "Место" } },
    incident: { compartment: kept, schema: Incident, title: { en: "What happened", ru: "Что произошло" } },
  },
});

const IncidentPayload = z.strictObject({ incident: z.uuid(), unit: UnitCode, entry: Incident });

/**
 * Records what happened at one's own place and what was done, or writes it anew.
 * @refuses facility.unknown, facility.not-yours (FC1), facility.in-future (FC5)
 */
export const recordIncident = defineCommand<z.infer<typeof IncidentPayload>, FacilityWorld>({
  kind: "facility.incident",
  payload: IncidentPayload,
  reach: "role",
  decide({ payload, command, states, world, author, now, newReference }) {
    const { unit, entry, incident } = payload;
    if (!isFacility(world.country, unit) || incident !== command.dossier)
      return refuse("facility.unknown", "FC1", { field: "payload.unit" });
    if (!author.units.includes(unit)) return refuse("facility.not-yours", "FC1", { field: "payload.unit" });
    if (isAhead(entry.at, now)) return refuse("facility.in-future", "FC5", { field: "payload.entry.at" });
    const known = fieldsOf(states.find((one) => one.subject === incident));
    const begun = known["incidentUnit"] === undefined ? newReference() : undefined;
    if (begun === undefined && known["incidentUnit"] !== unit) return refuse("facility.not-yours", "FC1", { field: "payload.unit" });
    return ok({
      wishes: [
        {
          dossier: incident,
          subject: incident,
          subjectKind: "facility-incident",
          set: { incidentReference: begun, incidentUnit: unit, incident: entry },
          ...(begun === undefined ? {} : { reference: begun }),
        },
      ],
    });
  },
});
