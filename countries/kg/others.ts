import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClocks, unreadClocks } from "../standard-clocks.ts";
import { unconfirmedPaper } from "../standard-papers.ts";
import { decidedParts, registeredParts, traffickingParts } from "../standard-parts.ts";

/** Kyrgyzstan: the mechanism was adopted in 2019 to 2020; none of its terms was read. */
export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: traffickingParts({ adviser: "KG-AID", guardian: ["KG-CP-OSH"], officer: "KG-NRM" }),
  clocks: unreadClocks("trafficking", "kg-nrm-2019:mechanism"),
  cites: { opening: ["kg-nrm-2019:mechanism", "ca-trm-2022:group"], reviewPlan: ["kg-nrm-2019:reports"] },
};

/** Kyrgyzstan: a registration office takes the application and a commission decides, by a reported draft; no term was read. */
export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registeredParts({ adviser: "KG-AID", registrar: "KG-REG-OSH", officer: "KG-REG-OSH", decider: "KG-COM", appeal: "KG-COURT-BIS" }),
  clocks: unreadClocks("statelessness", "kg-stateless:path"),
  cites: { register: ["kg-stateless:path"], decide: ["kg-stateless:path"], opening: ["kg-stateless:practice"] },
  documents: unconfirmedPaper("stateless-card", "kg-stateless:path"),
};

/** Kyrgyzstan: simplified citizenship by agreements with Russia and Tajikistan; the general law and its terms were not read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "KG-AID", officer: "KG-REG-OSH", decider: "KG-COM", appeal: "KG-COURT-BIS" }),
  clocks: unreadClocks("naturalisation", "citizenship-agreements:kg-tj"),
  cites: { check: ["citizenship-agreements:ru-kg-1996", "citizenship-agreements:kg-tj"] },
};

const reported = { evidence: "S", validFrom: "2018-01-01" } as const;

/** Kyrgyzstan: the permit costs 4,000 som and hangs on a deposit of 50,000, as reported in 2018; no term was read. */
export const agencyLicence: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, officer: { roles: ["labour-officer"], units: ["KG-LAB"] } },
  figures: [
    {
      id: "deposit",
      quantity: 50_000,
      currency: { en: "som", ru: "сомов" },
      source: "kg-recruitment:deposit",
      ...reported,
    },
    { id: "fee", quantity: 4000, currency: { en: "som", ru: "сомов" }, source: "kg-recruitment:fee", ...reported },
  ],
  clocks: [
    ...unknownClocks(["decide", "inspect", "putRight", "claims"], "kg-recruitment:deposit"),
    ...unknownClocks(["contest", "decideReview"], "decision:0041"),
  ],
  cites: { opening: ["kg-recruitment:fee"], payDeposit: ["kg-recruitment:deposit"] },
  documents: unconfirmedPaper("agency-licence", "kg-recruitment:fee"),
};
