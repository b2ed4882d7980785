import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unreadClocks } from "../standard-clocks.ts";
import { decidedParts } from "../standard-parts.ts";

const agreement = "citizenship-agreements:kg-tj";

/** Tajikistan: simplified citizenship by the agreement with Kyrgyzstan; its terms, and those of the general law, were not read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "TJ-AID", officer: "TJ-MS-DUS", decider: "TJ-COM", appeal: "TJ-COURT" }),
  clocks: unreadClocks("naturalisation", agreement),
  cites: { check: [agreement] },
};
