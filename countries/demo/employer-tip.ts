import type { ProcedureSwitch } from "../../src/process/index.ts";
import { inspector, labourLaw } from "./labour-parts.ts";

export const employerTip: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { sender: { roles: ["sender"], units: [] }, inspector },
  clocks: [
    { ...labourLaw, id: "take", quantity: 3, unit: "workingDay", source: "xd-labour:tip.look" },
    {
      ...labourLaw,
      id: "take",
      quantity: 24,
      unit: "hour",
      source: "xd-labour:tip.danger",
      when: { question: "danger", is: ["yes", "unsure"] },
    },
    { ...labourLaw, id: "answer", quantity: 20, unit: "workingDay", source: "xd-labour:tip.answer" },
  ],
};
