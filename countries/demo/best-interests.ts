import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;
const atRisk = (level: string) => ({ question: "risk", is: [level] });

export const bestInterests: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    child: { roles: ["person"], units: [] },
    worker: { roles: ["child-protection-officer"], units: ["XD-CP"] },
    panel: { roles: ["panel-member"], units: ["XD-BIP"] },
  },
  clocks: [
    { ...law, id: "guardian", quantity: 24, unit: "hour", source: "xd-law:guardian" },
    { ...law, id: "care", quantity: 24, unit: "hour", source: "xd-law:care" },
    { ...law, id: "assess", quantity: 7, unit: "day", source: "xd-law:best-interests.low" },
    { ...law, id: "assess", quantity: 3, unit: "day", source: "xd-law:best-interests.medium", when: atRisk("medium") },
    { ...law, id: "assess", quantity: 24, unit: "hour", source: "xd-law:best-interests.high", when: atRisk("high") },
    { ...law, id: "plan", quantity: 14, unit: "day", source: "xd-law:best-interests.plan" },
    { ...law, id: "followUp", quantity: 30, unit: "day", source: "xd-law:best-interests.follow-up" },
    { ...law, id: "review", quantity: 12, unit: "month", source: "xd-law:best-interests.review" },
    { ...law, id: "panel", quantity: 14, unit: "day", source: "xd-law:best-interests.panel" },
  ],
};
