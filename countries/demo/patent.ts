import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections, openAndFree } from "./labour-parts.ts";

const brought = { ...labourLaw, source: "xd-labour:patent.bring" } as const;

export const patent: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  options: { insuranceAsked: false, contractRegistered: true, withinQuota: false },
  figures: [
    { ...labourLaw, id: "longest", quantity: 12, source: "xd-labour:patent.longest" },
    { ...labourLaw, id: "places", quantity: "unknown", source: "xd-labour:patent.no-quota" },
  ],
  clocks: [
    { ...labourLaw, id: "issue", quantity: 3, unit: "workingDay", source: "xd-labour:patent.issue" },
    { ...labourLaw, id: "pay", quantity: 1, unit: "month", each: "monthsPaid", source: "xd-labour:patent.payment" },
    ...objections,
  ],
  channel: {
    ...openAndFree,
    cost: {
      says: { en: "income tax, paid ahead for each month", ru: "подоходный налог, вперёд за каждый месяц" },
      source: "xd-labour:channels.cost",
      evidence: "R",
    },
  },
  documents: {
    patent: {
      title: { en: "Patent", ru: "Патент" },
      term: { ...labourLaw, id: "patent", quantity: 12, unit: "month", source: "xd-labour:patent.longest" },
      brings: [
        { ...brought, title: { en: "passport or another paper of identity", ru: "паспорт или иной документ о личности" } },
        { ...brought, title: { en: "registered contract", ru: "зарегистрированный договор" } },
        { ...brought, title: { en: "receipt for the first month", ru: "квитанция за первый месяц" } },
      ],
    },
  },
};
