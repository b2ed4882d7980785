import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const localIntegration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] } },
  clocks: [
    { ...law, id: "assess", quantity: 30, unit: "day", source: "xd-law:integration.assess" },
    { ...law, id: "plan", quantity: 30, unit: "day", source: "xd-law:integration.plan" },
    { ...law, id: "review", quantity: 6, unit: "month", source: "xd-law:integration.review" },
  ],
};
