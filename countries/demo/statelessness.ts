import type { ProcedureSwitch } from "../../src/process/index.ts";
import { registeredParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registeredParts({ adviser: "XD-AID", registrar: "XD-MS-CAP", officer: "XD-MS-CAP", decider: "XD-COM", appeal: "XD-COURT" }),
  clocks: [
    { ...law, id: "register", quantity: 3, unit: "workingDay", source: "xd-law:stateless.registration" },
    { ...law, id: "inquiry", quantity: 3, unit: "month", source: "xd-law:stateless.inquiry" },
    {
      ...law,
      id: "decide",
      quantity: 6,
      unit: "month",
      source: "xd-law:stateless.decision",
      extension: { quantity: 12, unit: "month", source: "xd-law:stateless.decision", evidence: "R" },
    },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "certificate", quantity: 10, unit: "workingDay", source: "xd-law:stateless.certificate" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
  documents: {
    "stateless-card": {
      title: { en: "Card of a stateless person", ru: "Удостоверение лица без гражданства" },
      term: { ...law, id: "stateless-card", quantity: 24, unit: "month", source: "xd-law:status-papers" },
    },
    "travel-document-1954": {
      title: { en: "Travel document of the 1954 Convention", ru: "Проездной документ по Конвенции 1954 года" },
      term: { ...law, id: "travel-document-1954", quantity: 12, unit: "month", source: "xd-law:status-papers" },
    },
  },
};
