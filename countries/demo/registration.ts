import type { ProcedureSwitch } from "../../src/process/index.ts";
import { registrationParts } from "../standard-parts.ts";

const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registrationParts("XD-MS-CAP"),
  clocks: [
    { ...law, id: "complete", quantity: 3, unit: "workingDay", source: "xd-law:registration" },
    { ...law, id: "certificate", quantity: 0, unit: "day", source: "xd-law:registration" },
    { ...law, id: "renew", quantity: 3, unit: "month", source: "xd-law:certificate" },
  ],
  documents: {
    "proof-of-registration": {
      title: { en: "Proof of registration", ru: "Справка о регистрации" },
      term: { ...law, id: "proof-of-registration", quantity: 3, unit: "month", source: "xd-law:certificate" },
    },
  },
};
