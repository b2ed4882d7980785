import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const disaster: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] } },
  clocks: [
    { ...law, id: "aid", quantity: 72, unit: "hour", source: "xd-law:disaster.aid" },
    { ...law, id: "stay", quantity: 3, unit: "month", source: "xd-law:disaster.stay" },
    { ...law, id: "halfYear", quantity: 6, unit: "month", source: "xd-law:disaster.follow-up" },
    { ...law, id: "year", quantity: 12, unit: "month", source: "xd-law:disaster.follow-up" },
  ],
};
