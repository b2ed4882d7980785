import type { ProcedureSwitch, Term, UnfiguredClock } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

/** From submission to departure, by the standard itself: a summary of it was read. */
const emergency = {
  quantity: 7,
  unit: "day",
  source: "unhcr-standards:resettlement.emergency",
  evidence: "S",
  validFrom: "2024-01-01",
  when: { question: "priority", is: ["emergency"] },
} as const;

/** Terms of the standard that are from memory: a reminder beside the State's own limit, and never a legal date. */
function fromMemory(priority: "urgent" | "normal", quantity: number, unit: Term["unit"]): UnfiguredClock {
  const source = `unhcr-standards:resettlement.${priority}` as const;
  return {
    id: "priority",
    quantity: "unknown",
    remindAfter: { quantity, unit, source },
    source,
    evidence: "memory",
    validFrom: "2024-01-01",
    when: { question: "priority", is: [priority] },
  };
}

export const resettlement: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
    reviewer: { roles: ["reviewer"], units: ["XD-MS-CAP"] },
  },
  clocks: [
    { ...law, id: "assess", quantity: 30, unit: "day", source: "xd-law:resettlement.assess" },
    { ...law, id: "submit", quantity: 2, unit: "month", source: "xd-law:resettlement.submit" },
    { ...law, id: "answer", quantity: 6, unit: "month", source: "xd-law:resettlement.answer" },
    { ...law, id: "departure", quantity: 12, unit: "month", source: "xd-law:resettlement.departure" },
    { ...emergency, id: "departure" },
    fromMemory("urgent", 42, "day"),
    fromMemory("normal", 12, "month"),
  ],
};
