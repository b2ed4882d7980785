import type { ProcedureSwitch } from "../../src/process/index.ts";
import { labourLaw, labourParts, objections } from "./labour-parts.ts";

export const agencyLicence: ProcedureSwitch = {
  version: "2026-01-01",
  parts: labourParts,
  figures: [
    {
      ...labourLaw,
      id: "deposit",
      quantity: 10,
      currency: { en: "base amounts", ru: "базовых величин" },
      source: "xd-labour:agency.deposit",
    },
    {
      ...labourLaw,
      id: "fee",
      quantity: 2,
      currency: { en: "base amounts", ru: "базовых величины" },
      source: "xd-labour:agency.fee",
    },
  ],
  clocks: [
    { ...labourLaw, id: "decide", quantity: 20, unit: "workingDay", source: "xd-labour:agency.decision" },
    { ...labourLaw, id: "inspect", quantity: 12, unit: "month", source: "xd-labour:agency.inspection" },
    { ...labourLaw, id: "putRight", quantity: 30, unit: "day", source: "xd-labour:agency.suspension" },
    { ...labourLaw, id: "claims", quantity: 6, unit: "month", source: "xd-labour:agency.claims" },
    ...objections,
  ],
  documents: {
    "agency-licence": {
      title: { en: "Licence of a recruitment agency", ru: "Лицензия агентства занятости" },
      term: { ...labourLaw, id: "agency-licence", quantity: 36, unit: "month", source: "xd-labour:agency.licence" },
    },
  },
};
