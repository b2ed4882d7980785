import type { ProcedureSwitch } from "../../src/process/index.ts";
import { decidedParts } from "../standard-parts.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const humanitarianStatus: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "XD-AID", officer: "XD-MS-CAP", decider: "XD-COM", appeal: "XD-COURT" }),
  clocks: [
    { ...law, id: "register", quantity: 3, unit: "workingDay", source: "xd-law:humanitarian.registration" },
    { ...law, id: "decide", quantity: 3, unit: "month", source: "xd-law:humanitarian.decision" },
    { ...law, id: "certificate", quantity: 5, unit: "workingDay", source: "xd-law:humanitarian.certificate" },
    { ...law, id: "term", quantity: 12, unit: "month", source: "xd-law:humanitarian.term" },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
  documents: {
    "complementary-certificate": {
      title: { en: "Card of complementary protection", ru: "Удостоверение о дополнительной защите" },
      term: { ...law, id: "complementary-certificate", quantity: 12, unit: "month", source: "xd-law:humanitarian.term" },
    },
  },
};
