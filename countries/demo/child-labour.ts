import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw } from "./labour-parts.ts";

export const childLabour: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { inspector: { roles: ["labour-inspector"], units: ["XD-INSP"] } },
  clocks: [
    { ...labourLaw, id: "hear", quantity: 24, unit: "hour", source: "xd-labour:child.hearing" },
    { ...labourLaw, id: "end", quantity: 3, unit: "workingDay", source: "xd-labour:child.end" },
    { ...labourLaw, id: "end", quantity: 0, unit: "day", source: "xd-labour:child.worst", when: { question: "workKind", is: ["worst"] } },
    { ...labourLaw, id: "lookAgain", quantity: 30, unit: "day", source: "xd-labour:child.follow-up" },
  ],
};
