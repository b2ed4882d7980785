import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const exclusion: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    officer: { roles: ["exclusion-examiner"], units: ["XD-MS-CAP"] },
    decider: { roles: ["decision-maker"], units: ["XD-COM"] },
    appeal: { roles: ["appeal-officer"], units: ["XD-COURT"] },
    security: { roles: ["security-officer"], units: ["XD-SEC"] },
  },
  clocks: [
    { ...law, id: "tell", quantity: 10, unit: "workingDay", source: "xd-law:exclusion.allegation" },
    { ...law, id: "reply", quantity: 30, unit: "day", source: "xd-law:exclusion.reply" },
    { ...law, id: "hear", quantity: 2, unit: "month", source: "xd-law:exclusion.hearing" },
    { ...law, id: "decide", quantity: 3, unit: "month", source: "xd-law:exclusion.decision" },
    { ...law, id: "security", quantity: 30, unit: "day", source: "xd-law:exclusion.security" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
};
