import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unreadClocks } from "../standard-clocks.ts";
import { traffickingParts } from "../standard-parts.ts";

const law = "tj-trafficking-2014:mechanism";

/** Tajikistan: the law of 2014 has a mechanism; a report of 2022 found no standard procedure, and none of its terms was read. */
export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: traffickingParts({ adviser: "TJ-AID", guardian: ["TJ-CP-DUS", "TJ-CP-PANJ"], officer: "TJ-NRM" }),
  clocks: unreadClocks("trafficking", law),
};
