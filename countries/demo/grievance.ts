import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw } from "./labour-parts.ts";

export const grievance: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, official: { roles: ["monitor"], units: ["XD-OMB"] } },
  clocks: [
    { ...labourLaw, id: "secure", quantity: 3, unit: "workingDay", source: "xd-labour:grievance.look" },
    {
      ...labourLaw,
      id: "secure",
      quantity: 0,
      unit: "day",
      source: "xd-labour:grievance.danger",
      when: { question: "inDanger", is: ["yes", "unsure"] },
    },
    { ...labourLaw, id: "answer", quantity: 15, unit: "day", source: "xd-law:complaint" },
    { ...labourLaw, id: "contest", quantity: 30, unit: "day", source: "xd-labour:objection" },
    { ...labourLaw, id: "answerAgain", quantity: 10, unit: "workingDay", source: "xd-labour:objection.decision" },
    { ...labourLaw, id: "remedy", quantity: 45, unit: "day", source: "xd-labour:grievance.remedy" },
  ],
};
