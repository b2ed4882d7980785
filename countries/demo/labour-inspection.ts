import type { ProcedureSwitch } from "../../src/process/index.ts";
import { inspectionParts, labourLaw } from "./labour-parts.ts";

export const labourInspection: ProcedureSwitch = {
  version: "2026-01-01",
  parts: inspectionParts,
  clocks: [
    { ...labourLaw, id: "visit", quantity: 10, unit: "workingDay", source: "xd-labour:inspection.visit" },
    {
      ...labourLaw,
      id: "visit",
      quantity: 24,
      unit: "hour",
      source: "xd-labour:inspection.worker",
      when: { question: "why", is: ["worker"] },
    },
    { ...labourLaw, id: "find", quantity: 5, unit: "workingDay", source: "xd-labour:inspection.finding" },
    { ...labourLaw, id: "recheck", quantity: 30, unit: "day", source: "xd-labour:inspection.recheck" },
  ],
};
