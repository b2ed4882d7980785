import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const onward: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
  },
  clocks: [
    { ...law, id: "counsel", quantity: 10, unit: "workingDay", source: "xd-law:onward.counsel" },
    { ...law, id: "proof", quantity: 3, unit: "month", source: "xd-law:onward.proof" },
    { ...law, id: "journey", quantity: 3, unit: "month", source: "xd-law:onward.journey" },
  ],
};
