import type { ProcedureSwitch } from "../../src/process/index.ts";
import { decidedParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "XD-AID", officer: "XD-MS-CAP", decider: "XD-COM", appeal: "XD-COURT" }),
  clocks: [
    { ...law, id: "check", quantity: 3, unit: "month", source: "xd-law:naturalisation.check" },
    {
      ...law,
      id: "check",
      quantity: 1,
      unit: "month",
      source: "xd-law:naturalisation.check",
      when: { question: "track", is: ["simplified"] },
    },
    { ...law, id: "decide", quantity: 6, unit: "month", source: "xd-law:naturalisation.decision" },
    {
      ...law,
      id: "decide",
      quantity: 2,
      unit: "month",
      source: "xd-law:naturalisation.decision",
      when: { question: "track", is: ["simplified"] },
    },
    { ...law, id: "papers", quantity: 10, unit: "workingDay", source: "xd-law:naturalisation.papers" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
};
