import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock } from "../standard-clocks.ts";
import { registeredParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const reunification: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registeredParts({ adviser: "XD-AID", registrar: "XD-MS-CAP", officer: "XD-MS-CAP", decider: "XD-COM", appeal: "XD-COURT" }),
  clocks: [
    { ...law, id: "register", quantity: 3, unit: "workingDay", source: "xd-law:reunification.registration" },
    { ...law, id: "decide", quantity: 3, unit: "month", source: "xd-law:reunification.decision" },
    {
      ...law,
      id: "decide",
      quantity: 30,
      unit: "day",
      source: "xd-law:reunification.decision-child",
      when: { question: "urgency", is: ["child"] },
    },
    { ...law, id: "papers", quantity: 30, unit: "day", source: "xd-law:reunification.papers" },
    unknownClock("arrival", "decision:0027"),
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
};
