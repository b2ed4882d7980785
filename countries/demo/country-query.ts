import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State: `evidence` is R because the whole of it stands in `law/`. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const countryQuery: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    asker: {
      roles: ["eligibility-officer", "reviewer", "decision-maker", "appeal-officer"],
      units: ["XD-MS-CAP", "XD-COM", "XD-COURT"],
    },
    researcher: { roles: ["eligibility-officer", "reviewer"], units: ["XD-MS-CAP"] },
    second: { roles: ["eligibility-officer", "reviewer"], units: ["XD-MS-CAP"] },
    counsel: { roles: ["legal-adviser"], units: ["XD-AID"] },
  },
  clocks: [
    { ...law, id: "answer", quantity: 20, unit: "workingDay", source: "xd-law:country.answer" },
    { ...law, id: "lookAgain", quantity: 12, unit: "month", source: "xd-law:country.again" },
  ],
};
