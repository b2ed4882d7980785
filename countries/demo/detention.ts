import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const detention: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
    judge: { roles: ["appeal-officer"], units: ["XD-COURT"] },
  },
  clocks: [
    { ...law, id: "weigh", quantity: 0, unit: "day", source: "xd-law:detention.weigh" },
    { ...law, id: "hold", quantity: 24, unit: "hour", source: "xd-law:detention" },
    { ...law, id: "court", quantity: 12, unit: "hour", source: "xd-law:detention.review" },
    { ...law, id: "check", quantity: 30, unit: "day", source: "xd-law:detention.alternative" },
  ],
};
