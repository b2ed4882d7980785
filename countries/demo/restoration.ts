import type { ProcedureSwitch } from "../../src/process/index.ts";
import { decidedParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const restoration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "XD-AID", officer: "XD-MS-CAP", decider: "XD-COM", appeal: "XD-COURT" }),
  clocks: [
    { ...law, id: "search", quantity: 2, unit: "month", source: "xd-law:restoration.search" },
    { ...law, id: "decide", quantity: 3, unit: "month", source: "xd-law:restoration.decision" },
    { ...law, id: "execute", quantity: 2, unit: "month", source: "xd-law:restoration.execution" },
    { ...law, id: "court", quantity: 3, unit: "month", source: "xd-law:restoration.court" },
    { ...law, id: "enter", quantity: 10, unit: "workingDay", source: "xd-law:restoration.entry" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
};
