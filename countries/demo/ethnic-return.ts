import type { ProcedureSwitch } from "../../src/process/index.ts";
import { openAndFree } from "./labour-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const ethnicReturn: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
    decider: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
    appeal: { roles: ["appeal-officer"], units: ["XD-COURT"] },
  },
  clocks: [
    { ...law, id: "decide", quantity: 3, unit: "workingDay", source: "xd-law:ethnic.decision" },
    { ...law, id: "hearing", quantity: 2, unit: "workingDay", source: "xd-law:ethnic.hearing" },
    { ...law, id: "term", quantity: 12, unit: "month", source: "xd-law:ethnic.term" },
    { ...law, id: "prolongation", quantity: 2, unit: "workingDay", source: "xd-law:ethnic.term" },
    { ...law, id: "prolonged", quantity: 6, unit: "month", source: "xd-law:ethnic.term" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
  channel: openAndFree,
};
