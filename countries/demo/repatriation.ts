import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const repatriation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
  },
  clocks: [
    { ...law, id: "counsel", quantity: 10, unit: "day", source: "xd-law:return.counsel" },
    { ...law, id: "prepare", quantity: 10, unit: "day", source: "xd-law:return.assessment" },
    { ...law, id: "papers", quantity: 30, unit: "day", source: "xd-law:return.papers" },
    { ...law, id: "journey", quantity: 30, unit: "day", source: "xd-law:return.journey" },
    { ...law, id: "check", quantity: 30, unit: "day", source: "xd-law:return.check" },
  ],
};
