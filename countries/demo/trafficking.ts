import type { ProcedureSwitch } from "../../src/process/index.ts";
import { traffickingParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: traffickingParts({ adviser: "XD-AID", guardian: ["XD-CP"], officer: "XD-NRM" }),
  clocks: [
    { ...law, id: "firstHelp", quantity: 0, unit: "day", source: "xd-law:trafficking.first-help" },
    { ...law, id: "presume", quantity: 3, unit: "workingDay", source: "xd-law:trafficking.presumption" },
    { ...law, id: "shelter", quantity: 24, unit: "hour", source: "xd-law:shelter" },
    { ...law, id: "reflection", quantity: 45, unit: "day", source: "xd-law:reflection" },
    { ...law, id: "plan", quantity: 10, unit: "workingDay", source: "xd-law:trafficking.plan" },
    { ...law, id: "reviewPlan", quantity: 30, unit: "day", source: "xd-law:trafficking.plan-review" },
    { ...law, id: "contest", quantity: 30, unit: "day", source: "xd-law:trafficking.review" },
    { ...law, id: "decideReview", quantity: 15, unit: "day", source: "xd-law:trafficking.review-decision" },
  ],
};
