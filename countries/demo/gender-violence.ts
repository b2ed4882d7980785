import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const genderViolence: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, worker: { roles: ["protection-worker"], units: ["XD-SHELTER"] } },
  clocks: [
    { ...law, id: "health", quantity: 0, unit: "day", source: "xd-law:violence.health" },
    { ...law, id: "classify", quantity: 3, unit: "workingDay", source: "xd-law:violence.classify" },
    { ...law, id: "followUp", quantity: 14, unit: "day", source: "xd-law:violence.follow-up" },
  ],
};
