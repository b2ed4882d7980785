import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const securityConcern: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    post: {
      roles: ["border-officer", "post-supervisor", "registrar"],
      units: ["XD-POST-01", "XD-POST-02", "XD-POST-03", "XD-MS-CAP"],
    },
    security: { roles: ["security-officer"], units: ["XD-SEC"] },
    examiner: { roles: ["exclusion-examiner"], units: ["XD-MS-CAP"] },
  },
  clocks: [
    { ...law, id: "handOn", quantity: 0, unit: "day", source: "xd-law:security.hand-on" },
    { ...law, id: "take", quantity: 24, unit: "hour", source: "xd-law:security.take" },
    { ...law, id: "answerDecline", quantity: 3, unit: "workingDay", source: "xd-law:security.declined" },
    { ...law, id: "look", quantity: 30, unit: "day", source: "xd-law:security.look" },
    { ...law, id: "examine", quantity: 10, unit: "workingDay", source: "xd-law:security.finding" },
  ],
};
