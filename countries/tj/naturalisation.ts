import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClocks } from "../standard-clocks.ts";

const agreement = "citizenship-agreements:kg-tj";

/** Tajikistan: simplified citizenship by the agreement with Kyrgyzstan; its terms, and those of the general law, were not read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["TJ-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["TJ-MS-DUS"] },
    decider: { roles: ["decision-maker"], units: ["TJ-COM"] },
    appeal: { roles: ["appeal-officer"], units: ["TJ-COURT"] },
  },
  clocks: unknownClocks(["check", "decide", "papers", "notify", "appeal", "decideAppeal"], agreement),
  cites: { check: [agreement] },
};
