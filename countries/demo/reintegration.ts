import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const reintegration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, counsellor: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] } },
  clocks: [
    { ...law, id: "plan", quantity: 1, unit: "month", source: "xd-law:reintegration.plan" },
    { ...law, id: "halfYear", quantity: 6, unit: "month", source: "xd-law:reintegration.follow-up" },
    { ...law, id: "year", quantity: 12, unit: "month", source: "xd-law:reintegration.follow-up" },
  ],
};
