import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock, unknownClocks, workingStandard } from "../standard-clocks.ts";
import { unconfirmedPapers } from "../standard-papers.ts";
import { claimParts, registrationParts, screeningParts } from "../standard-parts.ts";

/** Figures were read on the service's page; the day is that of the last change of the regulation that was seen. */
const read = { evidence: "R", validFrom: "2021-08-02" } as const;

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: screeningParts("KG-DOSTUK", ["KG-MS-BIS", "KG-REG-OSH", "KG-CP-OSH", "KG-NRM", "KG-HOSP", "KG-SHELTER"]),
  clocks: [workingStandard("checkNeeds", 6, "hour"), workingStandard("refer", 72, "hour"), workingStandard("settle", 72, "hour")],
  cites: { inform: ["kg-refugee-2002:checkpoint"], refer: ["kg-refugee-2002:4.handover"] },
};

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registrationParts("KG-MS-BIS"),
  clocks: [workingStandard("complete", 10, "workingDay"), ...unknownClocks(["certificate", "renew"], "decision:0004")],
};

/**
 * The definition of a refugee is wider than the Convention's: its ground stands here and in no other State (decision 0052).
 * Refusing to register is cited beside the step in each of its wordings and is no step: the grounds in force were not read.
 */
export const asylum: ProcedureSwitch = {
  version: "2026-01-01",
  options: { complementary: "unknown", fingerprintsFirst: "unknown", fastTracks: "unknown", appealHigher: "unknown" },
  parts: claimParts({
    adviser: "KG-AID",
    guardian: ["KG-CP-OSH"],
    post: "KG-DOSTUK",
    officer: "KG-MS-BIS",
    decider: "KG-MS-BIS",
    appeal: "KG-COURT-BIS",
    nrm: "KG-NRM",
  }),
  clocks: [
    unknownClock("apply", "decision:0004"),
    unknownClock("forward", "kg-refugee-2002:4.handover"),
    unknownClock("register", "kg-refugee-2002:registration"),
    unknownClock("certificate", "decision:0004"),
    {
      ...read,
      id: "decide",
      quantity: 6,
      unit: "month",
      source: "kg-refugee-2002:decision",
      extension: { quantity: 12, unit: "month", source: "kg-refugee-2002:decision.extension", evidence: "R" },
    },
    unknownClock("notify", "decision:0004"),
    ...unknownClocks(["appeal", "decideAppeal"], "kg-refugee-2002:appeal"),
  ],
  widens: {
    grounds: {
      armedConflict: {
        ...read,
        title: {
          en: "real danger in an armed or inter-ethnic conflict",
          ru: "реальная опасность при вооружённом или межэтническом конфликте",
        },
        source: "kg-refugee-2002:definition",
      },
    },
  },
  cites: {
    forward: ["kg-refugee-2002:checkpoint", "kg-refugee-2002:4.handover"],
    register: [
      "kg-refugee-2002:registration",
      "kg-refugee-2002:no-registration.before",
      "kg-refugee-2002:no-registration.regulation",
      "kg-refugee-2002:no-registration",
    ],
    interview: ["kg-refugee-2002:steps"],
    assess: ["kg-refugee-2002:definition", "kg-refugee-2002:steps"],
    decide: ["kg-refugee-2002:definition", "kg-refugee-2002:steps"],
    appeal: ["kg-refugee-2002:appeal", "kg-refugee-2002:appeal.aid"],
  },
  documents: unconfirmedPapers("decision:0004"),
};
