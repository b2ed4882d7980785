import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const temporaryProtection: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    registrar: { roles: ["registrar", "registration-supervisor"], units: ["XD-MS-CAP"] },
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
    decider: { roles: ["decision-maker"], units: ["XD-COM"] },
    appeal: { roles: ["appeal-officer"], units: ["XD-COURT"] },
  },
  clocks: [
    { ...law, id: "admit", quantity: 24, unit: "hour", source: "xd-law:temporary.admission" },
    { ...law, id: "document", quantity: 10, unit: "workingDay", source: "xd-law:temporary.document" },
    { ...law, id: "review", quantity: 6, unit: "month", source: "xd-law:temporary.review" },
    {
      ...law,
      id: "term",
      quantity: 12,
      unit: "month",
      source: "xd-law:temporary.term",
      extension: { quantity: 24, unit: "month", source: "xd-law:temporary.term", evidence: "R" },
    },
    { ...law, id: "decide", quantity: 10, unit: "workingDay", source: "xd-law:temporary.decision" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
  documents: {
    "group-certificate": {
      title: { en: "Certificate of protection with a group", ru: "Свидетельство о защите в составе группы" },
      term: { ...law, id: "group-certificate", quantity: 12, unit: "month", source: "xd-law:temporary.term" },
    },
  },
};
