import type { Clock, ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock, unknownClocks, workingStandard } from "../standard-clocks.ts";
import { unconfirmedPaper, unconfirmedPapers } from "../standard-papers.ts";
import { claimParts, decidedParts, registrationParts, screeningParts } from "../standard-parts.ts";

/** The law of 3 June 2017; from which day it holds was not read, so that its own day stands. */
const since = "2017-06-03";
const statuses = "tm-refugee-2017:statuses";

/** "At once" is shown as the end of the same day, the longest that the words bear (decision 0052). */
function atOnce(id: string): Clock {
  return { id, quantity: 0, unit: "day", source: "tm-refugee-2017:handover", evidence: "R", validFrom: since };
}

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: screeningParts("TM-SERHET", ["TM-MS-ASG", "TM-CP", "TM-NRM", "TM-HOSP", "TM-SHELTER"]),
  clocks: [workingStandard("checkNeeds", 6, "hour"), atOnce("refer"), workingStandard("settle", 72, "hour")],
  cites: { refer: ["tm-refugee-2017:apply", "tm-refugee-2017:handover"] },
};

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registrationParts("TM-MS-ASG"),
  clocks: [workingStandard("complete", 10, "workingDay"), ...unknownClocks(["certificate", "fingerprints", "renew"], "decision:0004")],
  cites: { captureIdentity: ["tm-refugee-2017:biometrics"], noteFingerprints: ["tm-refugee-2017:biometrics"] },
};

/**
 * Refugee status and complementary protection by one claim; sex is among the grounds. The term of the decision is that of the
 * text of 2005 until the law of 2017, whose own could not be read.
 */
export const asylum: ProcedureSwitch = {
  version: "2026-01-01",
  options: { complementary: true, fingerprintsFirst: "unknown", fastTracks: "unknown", appealHigher: "unknown" },
  parts: claimParts({
    adviser: "TM-AID",
    guardian: ["TM-CP"],
    post: "TM-SERHET",
    officer: "TM-MS-ASG",
    decider: "TM-MS-DEC",
    appeal: "TM-COURT",
    nrm: "TM-NRM",
  }),
  clocks: [
    unknownClock("apply", "tm-refugee-2017:apply"),
    atOnce("forward"),
    {
      id: "register",
      quantity: 3,
      unit: "workingDay",
      source: "tm-refugee-2017:registration",
      evidence: "S",
      validFrom: since,
      countsFrom: "entry",
    },
    unknownClock("certificate", "decision:0004"),
    unknownClock("fingerprints", "tm-refugee-2017:biometrics"),
    {
      id: "decide",
      quantity: 3,
      unit: "month",
      source: "tm-refugee-2017:decision.2005",
      evidence: "R",
      validFrom: "2005-03-07",
      validTo: "2017-06-02",
      extension: { quantity: 12, unit: "month", source: "tm-refugee-2017:decision.2005.extension", evidence: "R" },
    },
    { ...unknownClock("decide", "tm-refugee-2017:decision", "decision"), validFrom: since },
    unknownClock("notify", "decision:0004"),
    ...unknownClocks(["appeal", "decideAppeal"], "tm-refugee-2017:appeal"),
  ],
  widens: {
    grounds: {
      sex: { title: { en: "sex", ru: "пол" }, source: "tm-refugee-2017:1.grounds", evidence: "R", validFrom: since },
    },
  },
  cites: {
    lodge: ["tm-refugee-2017:apply"],
    forward: ["tm-refugee-2017:apply", "tm-refugee-2017:handover"],
    register: ["tm-refugee-2017:registration"],
    noteFingerprints: ["tm-refugee-2017:biometrics"],
    assess: ["tm-refugee-2017:1.grounds", statuses],
    decide: [statuses],
    appeal: ["tm-refugee-2017:appeal"],
  },
  documents: {
    ...unconfirmedPapers("decision:0004"),
    ...unconfirmedPaper("complementary-certificate", statuses),
  },
};

const parts: ProcedureSwitch["parts"] = decidedParts({ adviser: "TM-AID", officer: "TM-MS-ASG", decider: "TM-MS-DEC", appeal: "TM-COURT" });
const remedy = ["decide", "notify", "appeal", "decideAppeal"] as const;

/** Complementary protection after it was granted: the law has the status; none of its terms was read. */
export const humanitarianStatus: ProcedureSwitch = {
  version: "2026-01-01",
  parts,
  clocks: unknownClocks(["register", "certificate", "term", ...remedy], statuses),
  documents: unconfirmedPaper("complementary-certificate", statuses),
};

/** Temporary protection: the law has it; who activates it and for how long was not read. */
export const temporaryProtection: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { ...parts, registrar: { roles: ["registrar", "registration-supervisor"], units: ["TM-MS-ASG"] } },
  clocks: unknownClocks(["admit", "document", "review", "term", ...remedy], statuses),
  documents: unconfirmedPaper("group-certificate", statuses),
};
