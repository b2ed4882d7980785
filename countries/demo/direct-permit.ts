import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections, openAndFree } from "./labour-parts.ts";

export const directPermit: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  options: { insuranceAsked: true },
  figures: [
    { ...labourLaw, id: "places", quantity: 400, source: "xd-labour:direct.places" },
    { ...labourLaw, id: "places", quantity: 120, source: "xd-labour:direct.places", when: { question: "sector", is: ["farming"] } },
    { ...labourLaw, id: "longest", quantity: 36, source: "xd-labour:direct.term" },
  ],
  clocks: [
    { ...labourLaw, id: "decide", quantity: 5, unit: "workingDay", source: "xd-labour:direct.decision" },
    { ...labourLaw, id: "orient", quantity: 10, unit: "day", source: "xd-labour:direct.orientation" },
    { ...labourLaw, id: "renew", quantity: 1, unit: "month", each: "monthsGiven", source: "xd-labour:direct.term" },
    { ...labourLaw, id: "insurance", quantity: 12, unit: "month", source: "xd-labour:permit.insurance" },
    ...objections,
  ],
  channel: openAndFree,
  documents: {
    "direct-permit": {
      title: { en: "Permit given to the worker", ru: "Разрешение непосредственно работнику" },
      term: { ...labourLaw, id: "direct-permit", quantity: 36, unit: "month", source: "xd-labour:direct.term" },
    },
  },
};
