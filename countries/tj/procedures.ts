import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock, workingStandard } from "../standard-clocks.ts";
import { claimParts, registrationParts, screeningParts } from "../standard-parts.ts";

const since = "2014-07-26";

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: screeningParts("TJ-PANJ", ["TJ-MS-DUS", "TJ-CP-DUS", "TJ-CP-PANJ", "TJ-NRM", "TJ-HOSP", "TJ-SHELTER"]),
  clocks: [
    workingStandard("checkNeeds", 6, "hour"),
    { id: "refer", quantity: 72, unit: "hour", source: "tj-refugee-2002:handover", evidence: "S", validFrom: since },
    workingStandard("settle", 72, "hour"),
  ],
  cites: { refer: ["tj-refugee-2002:handover", "tj-refugee-2002:entry", "tj-refugee-2002:child"] },
};

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registrationParts("TJ-MS-DUS"),
  clocks: [
    workingStandard("complete", 10, "workingDay"),
    unknownClock("certificate", "decision:0004"),
    unknownClock("renew", "decision:0004"),
  ],
};

/** The commission's ten working days run from the end of interviews and checks; the whole time was not given. */
export const asylum: ProcedureSwitch = {
  version: "2026-01-01",
  options: { complementary: "unknown", fingerprintsFirst: "unknown", fastTracks: "unknown", appealHigher: true },
  parts: claimParts({
    adviser: "TJ-AID",
    guardian: ["TJ-CP-DUS", "TJ-CP-PANJ"],
    post: "TJ-PANJ",
    officer: "TJ-MS-DUS",
    decider: "TJ-COM",
    appeal: ["TJ-COURT", "TJ-HIGHER"],
    nrm: "TJ-NRM",
  }),
  adds: {
    appeal: [
      {
        id: "appealBody",
        label: { en: "To whom; the one does not bar the other", ru: "Куда; одно не исключает другого" },
        kind: "choice",
        required: true,
        options: {
          higherBody: { en: "the higher body", ru: "в вышестоящий орган" },
          court: { en: "a court", ru: "в суд" },
        },
        source: ["tj-refugee-2002:14.5"],
      },
    ],
  },
  moves: { appeal: { question: "appealBody", units: { higherBody: "TJ-HIGHER", court: "TJ-COURT" } } },
  clocks: [
    unknownClock("apply", "decision:0004"),
    { id: "forward", quantity: 72, unit: "hour", source: "tj-refugee-2002:handover", evidence: "S", validFrom: since },
    unknownClock("register", "decision:0004"),
    unknownClock("certificate", "decision:0004"),
    unknownClock("decide", "tj-refugee-2002:decision", "decision"),
    { id: "conclude", quantity: 10, unit: "workingDay", source: "tj-refugee-2002:decision", evidence: "S", validFrom: since },
    unknownClock("notify", "decision:0004"),
    { id: "appeal", quantity: 1, unit: "month", source: "tj-refugee-2002:14.5", evidence: "S", validFrom: since },
    unknownClock("decideAppeal", "tj-refugee-2002:14.5", "decision"),
  ],
  cites: {
    lodge: ["tj-refugee-2002:6.apply"],
    forward: ["tj-refugee-2002:handover", "tj-refugee-2002:entry"],
    register: ["tj-refugee-2002:14.3"],
    nameRepresentative: ["tj-refugee-2002:child"],
    changeMembers: ["tj-refugee-2002:6.family"],
    decide: ["tj-refugee-2002:decision", "tj-refugee-2002:14.2"],
    appeal: ["tj-refugee-2002:14.5"],
  },
  documents: {
    "asylum-seeker-certificate": {
      title: { en: "Certificate of an asylum-seeker", ru: "Свидетельство лица, ищущего убежище" },
      term: unknownClock("asylum-seeker-certificate", "decision:0004"),
    },
    "refugee-certificate": {
      title: { en: "Certificate of a refugee", ru: "Удостоверение беженца" },
      term: unknownClock("refugee-certificate", "decision:0004"),
    },
    "travel-document-1951": {
      title: { en: "Travel document of the 1951 Convention", ru: "Проездной документ по Конвенции 1951 года" },
      term: unknownClock("travel-document-1951", "refugee-1951:28"),
    },
  },
};
