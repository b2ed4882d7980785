import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections, openAndFree } from "./labour-parts.ts";

export const permanentAdmission: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  figures: [{ ...labourLaw, id: "places", quantity: 25, source: "xd-labour:settle.places" }],
  clocks: [
    { ...labourLaw, id: "decide", quantity: 20, unit: "workingDay", source: "xd-labour:settle.decision" },
    { ...labourLaw, id: "admit", quantity: 10, unit: "workingDay", source: "xd-labour:settle.admission" },
    ...objections,
  ],
  channel: { ...openAndFree, openTo: { says: "agreement", source: "xd-labour:channels.open", evidence: "R" } },
  documents: {
    "residence-permit": {
      title: { en: "Card of permanent residence", ru: "Карта постоянного проживания" },
      term: { ...labourLaw, id: "residence-permit", quantity: 120, unit: "month", source: "xd-labour:settle.stay" },
    },
  },
};
