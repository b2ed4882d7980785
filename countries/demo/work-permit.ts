import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections, openAndFree } from "./labour-parts.ts";

export const workPermit: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  options: { insuranceAsked: true, fastSkilled: true, transferable: true },
  figures: [
    { ...labourLaw, id: "localShare", quantity: 80, source: "xd-labour:permit.share" },
    {
      ...labourLaw,
      id: "localShare",
      quantity: 60,
      source: "xd-labour:permit.share-heads",
      when: { question: "category", is: ["1", "2"] },
    },
  ],
  clocks: [
    { ...labourLaw, id: "examine", quantity: 15, unit: "day", source: "xd-labour:permit.examination" },
    {
      ...labourLaw,
      id: "examine",
      quantity: 5,
      unit: "day",
      source: "xd-labour:permit.skilled",
      when: { question: "highlySkilled", is: ["yes"] },
    },
    { ...labourLaw, id: "decide", quantity: 5, unit: "workingDay", source: "xd-labour:permit.decision" },
    { ...labourLaw, id: "renew", quantity: 12, unit: "month", source: "xd-labour:permit.term" },
    { ...labourLaw, id: "insurance", quantity: 12, unit: "month", source: "xd-labour:permit.insurance" },
    ...objections,
  ],
  channel: openAndFree,
  documents: {
    "work-permit": {
      title: { en: "Work permit", ru: "Разрешение на работу" },
      term: { ...labourLaw, id: "work-permit", quantity: 12, unit: "month", source: "xd-labour:permit.term" },
    },
  },
};
