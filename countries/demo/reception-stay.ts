import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw } from "./labour-parts.ts";

export const receptionStay: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, centre: { roles: ["reception-officer"], units: ["XD-CENTRE"] } },
  clocks: [
    { ...labourLaw, id: "allot", quantity: 3, unit: "day", source: "xd-labour:reception.place" },
    {
      ...labourLaw,
      id: "allot",
      quantity: 0,
      unit: "day",
      source: "xd-labour:reception.street",
      when: { question: "roughSleeping", is: ["yes"] },
    },
    { ...labourLaw, id: "arrive", quantity: 3, unit: "day", source: "xd-labour:reception.kept" },
    { ...labourLaw, id: "needs", quantity: 5, unit: "day", source: "xd-labour:reception.needs" },
    { ...labourLaw, id: "review", quantity: 30, unit: "day", source: "xd-labour:reception.review" },
  ],
};
