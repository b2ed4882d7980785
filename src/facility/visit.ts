import { z } from "zod";
import { Day, ok, refuse, Sex, UnitCode } from "../kernel/index.ts";
import { defineCommand, defineSubject } from "../ledger/index.ts";
import { type FacilityWorld, isFacility } from "./commands.ts";
import { Topic, topics } from "./profile.ts";

/** Why somebody is there: before leaving for work, back from abroad, for a relative, or living here. */
export const comings = ["leaving", "returned", "family", "staying", "other"] as const;
/** Ages by which visits are counted: those of the safe tables. */
export const visitAges = ["0-4", "5-11", "12-17", "18-59", "60+"] as const;

/** A visit of a person to a centre; it holds no name and no reference, and what was not asked is absent (R6). */
export const PersonVisit = z.strictObject({
  on: Day,
  topics: z.array(Topic).min(1).max(topics.length),
  coming: z.enum(comings).optional(),
  sex: Sex.optional(),
  age: z.enum(visitAges).optional(),
});
/** A visit of a person. */
export type PersonVisit = z.infer<typeof PersonVisit>;

const kept = "directory";

/** A visit of a person to a place; its dossier is its own id, and nobody can be told from it. */
export const personVisitSubject = defineSubject({
  kind: "facility-visit",
  title: { en: "Visit to a centre", ru: "Обращение в центр" },
  fields: {
    visitReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    visitUnit: { compartment: kept, schema: UnitCode, title: { en: "Place", ru: "Место" } },
    visit: { compartment: kept, schema: PersonVisit, title: { en: "Visit", ru: "Обращение" } },
  },
});

const VisitPayload = z.strictObject({ visit: z.uuid(), unit: UnitCode, entry: PersonVisit });

/**
 * Notes that somebody came and for what. It is written once: nobody could say later which visit was meant.
 * @refuses facility.unknown, facility.not-yours (FC1), facility.in-future, facility.visit-recorded (FC11)
 */
export const recordVisit = defineCommand<z.infer<typeof VisitPayload>, FacilityWorld>({
  kind: "facility.visit",
  payload: VisitPayload,
  reach: "role",
  decide({ payload, command, states, world, author, today, newReference }) {
    const { visit, unit, entry } = payload;
    if (!isFacility(world.country, unit) || visit !== command.dossier) return refuse("facility.unknown", "FC1", { field: "payload.unit" });
    if (!author.units.includes(unit)) return refuse("facility.not-yours", "FC1", { field: "payload.unit" });
    if (states.some((one) => one.subject === visit)) return refuse("facility.visit-recorded", "FC11");
    if (entry.on > today) return refuse("facility.in-future", "FC11", { field: "payload.entry.on" });
    const reference = newReference();
    return ok({
      wishes: [
        {
          dossier: visit,
          subject: visit,
          subjectKind: "facility-visit",
          reference,
          set: { visitReference: reference, visitUnit: unit, visit: entry },
        },
      ],
    });
  },
});
