import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock } from "../standard-clocks.ts";

/** Read on the State's own pages; from which day each wording holds was not read, so that `validFrom` is that of this package. */
const read = { evidence: "R", validFrom: "2026-01-01" } as const;

/** Kandas: each figure as it was read, the decision in both wordings; the day of the change, and any term of notice and appeal, were not read. */
export const ethnicReturn: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["KZ-AID-ALM"] },
    officer: { roles: ["eligibility-officer"], units: ["KZ-LSB-ALM"] },
    decider: { roles: ["eligibility-officer"], units: ["KZ-LSB-ALM"] },
    appeal: { roles: ["appeal-officer"], units: ["KZ-COURT-ALM"] },
  },
  clocks: [
    {
      id: "decide",
      quantity: 4,
      unit: "day",
      source: "kz-kandas:decision.older",
      evidence: "S",
      validFrom: "2021-01-01",
      validTo: "2025-12-31",
    },
    { ...read, id: "decide", quantity: 3, unit: "workingDay", source: "kz-kandas:decision" },
    { ...read, id: "hearing", quantity: 2, unit: "workingDay", source: "kz-kandas:hearing" },
    { ...read, id: "term", quantity: 12, unit: "month", source: "kz-kandas:status" },
    { ...read, id: "prolongation", quantity: 2, unit: "workingDay", source: "kz-kandas:prolongation.decision" },
    { ...read, id: "prolonged", quantity: 6, unit: "month", source: "kz-kandas:prolongation" },
    unknownClock("notify", "kz-kandas:decision"),
    unknownClock("appeal", "kz-kandas:decision"),
    unknownClock("decideAppeal", "kz-kandas:decision", "decision"),
  ],
  cites: {
    decide: ["kz-kandas:decision", "kz-kandas:decision.older"],
    notifyGood: ["kz-kandas:aid", "kz-kandas:status"],
    prolong: ["kz-kandas:prolongation", "kz-kandas:prolongation.decision"],
  },
  channel: { openTo: "unknown", cost: "unknown" },
};
