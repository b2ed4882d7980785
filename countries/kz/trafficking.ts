import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock } from "../standard-clocks.ts";
import { traffickingParts } from "../standard-parts.ts";

const law = "kz-trafficking-2024:18.2";

/** Kazakhstan: the law of 5 July 2024 orders joint rules of referral; none of its terms was read. */
export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: traffickingParts({ adviser: "KZ-AID-ALM", guardian: ["KZ-CP-ALM"], officer: "KZ-NRM-ALM" }),
  clocks: [
    unknownClock("firstHelp", law),
    unknownClock("presume", law),
    unknownClock("shelter", "kz-trafficking-2024:shelter"),
    unknownClock("reflection", law),
    unknownClock("plan", law),
    unknownClock("reviewPlan", law),
    unknownClock("contest", law),
    unknownClock("decideReview", law, "decision"),
  ],
  cites: { opening: [law, "ca-trm-2022:group"] },
};
