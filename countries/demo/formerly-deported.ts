import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const formerlyDeported: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] } },
  clocks: [
    { ...law, id: "proof", quantity: 3, unit: "month", source: "xd-law:deported.proof" },
    { ...law, id: "options", quantity: 30, unit: "day", source: "xd-law:deported.options" },
    { ...law, id: "carry", quantity: 6, unit: "month", source: "xd-law:deported.carry" },
    { ...law, id: "safety", quantity: 24, unit: "hour", source: "xd-law:deported.safety" },
  ],
};
