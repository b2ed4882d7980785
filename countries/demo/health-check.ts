import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const healthCheck: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, health: { roles: ["health-worker"], units: ["XD-HOSP"] } },
  clocks: [
    { ...law, id: "examine", quantity: 14, unit: "day", source: "xd-law:health-check.examine" },
    { ...law, id: "follow", quantity: 30, unit: "day", source: "xd-law:health-check.follow" },
  ],
};
