import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock } from "../standard-clocks.ts";

const law = "tj-trafficking-2014:mechanism";

/** Tajikistan: the law of 2014 has a mechanism; a report of 2022 found no standard procedure, and none of its terms was read. */
export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["TJ-AID"] },
    guardian: { roles: ["child-protection-officer"], units: ["TJ-CP-DUS", "TJ-CP-PANJ"] },
    officer: { roles: ["nrm-officer"], units: ["TJ-NRM"] },
  },
  clocks: [
    unknownClock("firstHelp", law),
    unknownClock("presume", law),
    unknownClock("shelter", law),
    unknownClock("reflection", law),
    unknownClock("plan", law),
    unknownClock("reviewPlan", law),
    unknownClock("contest", law),
    unknownClock("decideReview", law, "decision"),
  ],
};
