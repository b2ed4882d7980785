import type { ProcedureSwitch } from "../../src/process/index.ts";

const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const groupProtection: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    applicant: { roles: ["person"], units: [] },
    post: { roles: ["border-officer", "post-supervisor"], units: ["XD-POST-01", "XD-POST-02", "XD-POST-03"] },
    registrar: { roles: ["registrar", "registration-supervisor"], units: ["XD-MS-CAP"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
  },
  clocks: [
    { ...law, id: "admit", quantity: 0, unit: "day", source: "xd-law:influx.group" },
    { ...law, id: "admitLater", quantity: 0, unit: "day", source: "xd-law:influx.group" },
    { ...law, id: "review", quantity: 6, unit: "month", source: "xd-law:influx.group" },
    { ...law, id: "hear", quantity: 10, unit: "workingDay", source: "xd-law:influx.doubt" },
  ],
  documents: {
    "group-certificate": {
      title: { en: "Certificate of protection with a group", ru: "Свидетельство о защите в составе группы" },
      term: { ...law, id: "group-certificate", quantity: 6, unit: "month", source: "xd-law:influx.group" },
    },
  },
};
