import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock, workingStandard } from "../standard-clocks.ts";
import { claimParts, registrationParts, screeningParts } from "../standard-parts.ts";

const read = { evidence: "R", validFrom: "2022-01-01" } as const;

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: screeningParts("KZ-KORDAY", ["KZ-LSB-ALM", "KZ-CP-ALM", "KZ-NRM-ALM", "KZ-HOSP-ALM", "KZ-SHELTER-ALM"]),
  clocks: [workingStandard("checkNeeds", 6, "hour"), workingStandard("refer", 72, "hour"), workingStandard("settle", 72, "hour")],
};

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registrationParts("KZ-LSB-ALM"),
  clocks: [
    workingStandard("complete", 10, "workingDay"),
    { ...read, id: "certificate", quantity: 0, unit: "day", source: "kz-refugee-2009:certificate.issue" },
    { ...read, id: "fingerprints", quantity: 3, unit: "day", source: "kz-refugee-2009:fingerprints" },
    { ...read, id: "renew", quantity: 3, unit: "month", source: "kz-refugee-2009:certificate" },
  ],
};

/**
 * The day from which each wording holds was not read; `validFrom` is the day after the older wordings end.
 * "Put off at most 1 year" is read as a year in all from registration, the shorter of its two readings.
 */
export const asylum: ProcedureSwitch = {
  version: "2026-01-01",
  options: { complementary: "unknown", fingerprintsFirst: true, fastTracks: "unknown", appealHigher: "unknown" },
  parts: claimParts({
    adviser: "KZ-AID-ALM",
    guardian: ["KZ-CP-ALM"],
    post: "KZ-KORDAY",
    officer: "KZ-LSB-ALM",
    decider: "KZ-COM-ALM",
    appeal: "KZ-COURT-ALM",
    nrm: "KZ-NRM-ALM",
  }),
  clocks: [
    { ...read, id: "apply", quantity: 5, unit: "day", source: "kz-refugee-2009:apply" },
    {
      ...read,
      id: "apply",
      quantity: 24,
      unit: "hour",
      source: "kz-refugee-2009:apply.irregular",
      when: { question: "crossing", is: ["irregular"] },
    },
    unknownClock("forward", "kz-refugee-2009:apply.crossing"),
    unknownClock("register", "decision:0004"),
    { ...read, id: "certificate", quantity: 0, unit: "day", source: "kz-refugee-2009:certificate.issue" },
    { ...read, id: "fingerprints", quantity: 3, unit: "day", source: "kz-refugee-2009:fingerprints" },
    {
      ...read,
      id: "decide",
      quantity: 3,
      unit: "month",
      source: "kz-refugee-2009:11.decision",
      extension: { quantity: 12, unit: "month", source: "kz-refugee-2009:11.decision.extension", evidence: "R" },
    },
    unknownClock("notify", "kz-refugee-2009:notice"),
    unknownClock("appeal", "kz-refugee-2009:appeal"),
    unknownClock("decideAppeal", "kz-refugee-2009:appeal", "decision"),
  ],
  cites: {
    lodge: ["kz-refugee-2009:apply", "kz-refugee-2009:apply.irregular", "kz-refugee-2009:apply.crossing"],
    forward: ["kz-refugee-2009:apply.crossing"],
    register: ["kz-refugee-2009:certificate.issue", "kz-refugee-2009:body", "kz-refugee-2009:body.older"],
    changeMembers: ["kz-refugee-2009:11.family"],
    decide: ["kz-refugee-2009:body", "kz-refugee-2009:body.older", "kz-refugee-2009:11.family"],
  },
  documents: {
    "asylum-seeker-certificate": {
      title: { en: "Certificate of an asylum-seeker", ru: "Свидетельство лица, ищущего убежище" },
      term: {
        ...read,
        id: "asylum-seeker-certificate",
        quantity: 3,
        unit: "month",
        source: "kz-refugee-2009:certificate",
        extension: { quantity: 6, unit: "month", source: "kz-refugee-2009:certificate", evidence: "R" },
      },
    },
    "refugee-certificate": {
      title: { en: "Certificate of a refugee", ru: "Удостоверение беженца" },
      term: unknownClock("refugee-certificate", "kz-refugee-2009:refugee-certificate"),
    },
    "travel-document-1951": {
      title: { en: "Travel document of the 1951 Convention", ru: "Проездной документ по Конвенции 1951 года" },
      term: unknownClock("travel-document-1951", "refugee-1951:28"),
    },
  },
};
