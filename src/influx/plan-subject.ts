import { z } from "zod";
import { Day, UnitCode } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";

const kept = "influx";

/** Who of an organisation confirmed its part, and in which version of the plan. */
export const Confirmation = z.strictObject({
  part: z.string().max(60),
  version: z.string().max(20),
  unit: UnitCode,
  name: z.string().max(200),
  at: z.iso.datetime(),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** What was found of one thing that is to be ready: whose it is by office, by what one sees it, and when somebody looked. */
export const Readiness = z.strictObject({
  state: z.enum(["ready", "notReady"]),
  owner: z.string().trim().min(2).max(120),
  evidence: z.string().trim().min(3).max(500).optional(),
  on: Day,
  unit: UnitCode,
});
export type Readiness = z.infer<typeof Readiness>;

/** A part that an organisation has in the plan, as it was confirmed. */
export const partSubject = defineSubject({
  kind: "plan-part",
  title: { en: "Part in the contingency plan", ru: "Участие в плане действий" },
  fields: { partConfirmed: { compartment: kept, schema: Confirmation, title: { en: "Confirmed", ru: "Подтверждено" } } },
});

/** What a post has ready for an emergency; its dossier is made of the code of the post. */
export const readinessSubject = defineSubject({
  kind: "readiness",
  title: { en: "Readiness of a post", ru: "Готовность поста" },
  fields: { readinessPost: { compartment: kept, schema: UnitCode, title: { en: "Post", ru: "Пост" } } },
  families: [{ prefix: "readiness", compartment: kept, schema: Readiness, title: { en: "Item", ru: "Пункт" } }],
});
