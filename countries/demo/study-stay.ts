import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections, openAndFree } from "./labour-parts.ts";

export const studyStay: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  clocks: [
    { ...labourLaw, id: "decide", quantity: 15, unit: "workingDay", source: "xd-labour:study.decision" },
    { ...labourLaw, id: "renew", quantity: 12, unit: "month", source: "xd-labour:study.term" },
    ...objections,
  ],
  channel: openAndFree,
  documents: {
    "residence-permit": {
      title: { en: "Residence permit", ru: "Вид на жительство" },
      term: { ...labourLaw, id: "residence-permit", quantity: 12, unit: "month", source: "xd-labour:study.term" },
    },
  },
};
