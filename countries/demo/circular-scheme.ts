import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections, openAndFree } from "./labour-parts.ts";

export const circularScheme: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  figures: [{ ...labourLaw, id: "places", quantity: 60, source: "xd-labour:season.places" }],
  clocks: [
    { ...labourLaw, id: "decide", quantity: 10, unit: "workingDay", source: "xd-labour:season.decision" },
    { ...labourLaw, id: "orient", quantity: 14, unit: "day", source: "xd-labour:season.orientation" },
    { ...labourLaw, id: "permit", quantity: 5, unit: "workingDay", source: "xd-labour:season.permit" },
    { ...labourLaw, id: "season", quantity: 8, unit: "month", source: "xd-labour:season.term" },
    { ...labourLaw, id: "kept", quantity: 12, unit: "month", source: "xd-labour:season.kept" },
    ...objections,
  ],
  channel: { ...openAndFree, openTo: { says: "agreement", source: "xd-labour:channels.open", evidence: "R" } },
  documents: {
    "season-permit": {
      title: { en: "Permit for seasonal work", ru: "Разрешение на сезонную работу" },
      term: { ...labourLaw, id: "season-permit", quantity: 8, unit: "month", source: "xd-labour:season.term" },
    },
  },
};
