import { z } from "zod";
import { Day, UnitCode } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";

const kept = "influx";
/** Why something was decided, reviewed or ended, in sentences. */
export const Reasons = z.string().trim().min(10).max(2000);

/** A look at what was decided: what was found, and on which day. */
export const Review = z.strictObject({ on: Day, words: Reasons });
/** How something that was decided came to its end, and what follows for the people. */
export const Ending = z.strictObject({
  on: Day,
  words: Reasons,
  exit: z.enum(["individual", "primaFacie", "otherStay", "voluntaryReturn", "none"]),
});

/** An activation of the contingency plan; its dossier is its own id, and it holds nothing of a person. */
export const influxSubject = defineSubject({
  kind: "influx",
  title: { en: "Activation of the contingency plan", ru: "Введение плана в действие" },
  fields: {
    influxReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    influxPlan: { compartment: kept, schema: z.string().max(20), title: { en: "Version of the plan", ru: "Редакция плана" } },
    influxPosts: { compartment: kept, schema: z.array(UnitCode).max(200), title: { en: "Posts", ru: "Посты" } },
    influxReason: { compartment: kept, schema: Reasons, title: { en: "Reason", ru: "Основание" } },
    influxUnit: { compartment: kept, schema: UnitCode, title: { en: "Decided by", ru: "Решение принял" } },
    influxSince: { compartment: kept, schema: z.iso.datetime(), title: { en: "In force since", ru: "Действует с" } },
    influxUntil: { compartment: kept, schema: Day, title: { en: "In force until", ru: "Действует по" } },
    influxReviewOn: { compartment: kept, schema: Day, title: { en: "Review on", ru: "Пересмотр" } },
    influxReview: { compartment: kept, schema: Review, title: { en: "Last review", ru: "Последний пересмотр" } },
    influxEnd: { compartment: kept, schema: Ending, title: { en: "Ended", ru: "Прекращено" } },
  },
});

/** A decision on a described group; its dossier is its own id, and it names nobody. */
export const groupDecisionSubject = defineSubject({
  kind: "group-decision",
  title: { en: "Decision on a group", ru: "Решение о группе" },
  fields: {
    decisionReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    decisionKind: {
      compartment: kept,
      schema: z.enum(["primaFacie", "temporaryProtection"]),
      title: { en: "Kind", ru: "Вид" },
    },
    decisionOrigins: {
      compartment: kept,
      schema: z.array(z.string().regex(/^[A-Z]{2}$/)).max(10),
      title: { en: "Countries of origin", ru: "Страны происхождения" },
    },
    decisionFrom: { compartment: kept, schema: Day, title: { en: "Arrived from", ru: "Прибыли с" } },
    decisionTo: { compartment: kept, schema: Day, title: { en: "Arrived until", ru: "Прибыли по" } },
    decisionPosts: { compartment: kept, schema: z.array(UnitCode).max(200), title: { en: "Posts", ru: "Посты" } },
    decisionReason: { compartment: kept, schema: Reasons, title: { en: "Reason", ru: "Основание" } },
    decisionUnit: { compartment: kept, schema: UnitCode, title: { en: "Decided by", ru: "Решение принял" } },
    decisionSince: { compartment: kept, schema: z.iso.datetime(), title: { en: "In force since", ru: "Действует с" } },
    decisionUntil: { compartment: kept, schema: Day, title: { en: "In force until", ru: "Действует по" } },
    decisionReviewOn: { compartment: kept, schema: Day, title: { en: "Review on", ru: "Пересмотр" } },
    decisionReview: { compartment: kept, schema: Review, title: { en: "Last review", ru: "Последний пересмотр" } },
    decisionEnd: { compartment: kept, schema: Ending, title: { en: "Ended", ru: "Прекращено" } },
  },
});

/** What was last counted at a place. A stock or a staff that is not named was not counted (R6). */
export const PlaceReport = z.strictObject({
  place: z.string().regex(/^[a-z0-9-]{2,60}$/),
  occupied: z.int().min(0).max(100_000),
  staff: z.record(z.string().max(40), z.int().min(0).max(100_000)).default({}),
  stocks: z.record(z.string().max(40), z.int().min(0).max(10_000_000)).default({}),
  at: z.iso.datetime(),
  unit: UnitCode,
});
export type PlaceReport = z.infer<typeof PlaceReport>;

/** A reception place of the plan, as it was last reported. */
export const placeSubject = defineSubject({
  kind: "reception-place",
  title: { en: "Reception place", ru: "Место размещения" },
  fields: { placeReport: { compartment: kept, schema: PlaceReport, title: { en: "Report", ru: "Сводка" } } },
});
