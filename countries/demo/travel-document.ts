import type { ProcedureSwitch } from "../../src/process/index.ts";
import { objections } from "./labour-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const travelDocument: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] } },
  clocks: [
    { ...law, id: "check", quantity: 5, unit: "workingDay", source: "xd-law:travel-document" },
    { ...law, id: "make", quantity: 15, unit: "workingDay", source: "xd-law:travel-document" },
    { ...law, id: "collect", quantity: 60, unit: "day", source: "xd-law:travel-document" },
    ...objections,
  ],
  documents: {
    "travel-document-1951": {
      title: { en: "Travel document of the 1951 Convention", ru: "Проездной документ по Конвенции 1951 года" },
      term: { ...law, id: "travel-document-1951", quantity: 12, unit: "month", source: "xd-law:status-papers" },
    },
    "travel-document-1954": {
      title: { en: "Travel document of the 1954 Convention", ru: "Проездной документ по Конвенции 1954 года" },
      term: { ...law, id: "travel-document-1954", quantity: 12, unit: "month", source: "xd-law:status-papers" },
    },
  },
};
