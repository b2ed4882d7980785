import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock } from "../standard-clocks.ts";
import { unconfirmedPaper } from "../standard-papers.ts";

const parts: ProcedureSwitch["parts"] = {
  person: { roles: ["person"], units: [] },
  officer: { roles: ["labour-officer"], units: ["KZ-LAB-ALM"] },
};
/** As read on pages for investors and services; from which day each wording holds was not read. */
const read = { evidence: "R", validFrom: "2026-01-01" } as const;
/** No figure of an insurance was read; whoever has one has its last day due at the office. */
const insurance = { ...unknownClock("insurance", "blma-2022:topics"), when: { question: "insured", is: ["yes"] } } as const;

/** Kazakhstan: categories, shares of nationals and the rule of one territory were read; no term was. */
export const workPermit: ProcedureSwitch = {
  version: "2026-01-01",
  parts,
  options: { insuranceAsked: "unknown", fastSkilled: "unknown", transferable: false },
  figures: [
    { ...read, id: "localShare", quantity: 90, source: "kz-labour:permit.local-share" },
    { ...read, id: "localShare", quantity: 70, source: "kz-labour:permit.local-share", when: { question: "category", is: ["1", "2"] } },
  ],
  clocks: [
    unknownClock("examine", "kz-labour:permit.quota"),
    unknownClock("decide", "kz-labour:permit.categories"),
    unknownClock("renew", "kz-labour:permit.territory", "decision"),
    insurance,
    unknownClock("contest", "decision:0041"),
    unknownClock("decideReview", "decision:0041"),
  ],
  cites: { opening: ["kz-labour:permit.highly-skilled"] },
  documents: unconfirmedPaper("work-permit", "kz-labour:permit.territory"),
  channel: { openTo: "unknown", cost: "unknown" },
};

const household = "kz-labour:household-permit";

/** Kazakhstan: the permit of a labour immigrant for household work, 12 months at most, its contract registered online. */
export const patent: ProcedureSwitch = {
  version: "2026-01-01",
  parts,
  options: { insuranceAsked: "unknown", contractRegistered: true, withinQuota: true },
  // That there is a quota was read; its number for any year, and whether it differs by region, was not.
  figures: [
    { ...read, id: "longest", quantity: 12, source: household },
    { ...read, id: "places", quantity: "unknown", source: household },
  ],
  clocks: [
    unknownClock("issue", household),
    unknownClock("pay", household),
    insurance,
    unknownClock("contest", "decision:0041"),
    unknownClock("decideReview", "decision:0041"),
  ],
  channel: {
    openTo: "unknown",
    cost: {
      says: { en: "income tax, paid ahead for each month", ru: "подоходный налог, вперёд за каждый месяц" },
      source: household,
      evidence: "R",
    },
  },
  documents: {
    patent: {
      title: { en: "Permit of a labour immigrant (household work)", ru: "Разрешение трудовому иммигранту (домашнее хозяйство)" },
      term: { ...read, id: "patent", quantity: 12, unit: "month", source: household },
    },
  },
};
