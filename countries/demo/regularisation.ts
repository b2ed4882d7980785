import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections } from "./labour-parts.ts";

export const regularisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  clocks: [
    { ...labourLaw, id: "check", quantity: 10, unit: "workingDay", source: "xd-labour:regularisation.check" },
    { ...labourLaw, id: "decide", quantity: 30, unit: "day", source: "xd-labour:regularisation.decision" },
    { ...labourLaw, id: "renew", quantity: 12, unit: "month", source: "xd-labour:regularisation.permit" },
    ...objections,
  ],
  documents: {
    "residence-permit": {
      title: { en: "Residence permit", ru: "Вид на жительство" },
      term: { ...labourLaw, id: "residence-permit", quantity: 12, unit: "month", source: "xd-labour:regularisation.permit" },
    },
  },
};
