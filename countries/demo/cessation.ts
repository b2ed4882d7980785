import type { ProcedureSwitch } from "../../src/process/index.ts";
import { decidedParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const cessation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "XD-AID", officer: "XD-MS-CAP", decider: "XD-COM", appeal: "XD-COURT" }),
  clocks: [
    { ...law, id: "give", quantity: 10, unit: "workingDay", source: "xd-law:cessation.notice" },
    { ...law, id: "reply", quantity: 30, unit: "day", source: "xd-law:cessation.reply" },
    { ...law, id: "hear", quantity: 2, unit: "month", source: "xd-law:cessation.hearing" },
    { ...law, id: "decide", quantity: 3, unit: "month", source: "xd-law:cessation.decision" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
};
