import type { Clock, ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

/** A limit that counts from the incident, where it was sexual violence as she says, or by the answers to the first questions. */
const inTime = (id: string, quantity: number, source: Clock["source"]): Clock[] =>
  ["urgentHealth", "penetration"].map((question) => ({
    ...law,
    id,
    quantity,
    unit: "hour",
    source,
    countsFrom: { question: "incidentOn", hour: "incidentHour" },
    when: { question, is: ["yes", "unsure"] },
  }));

export const genderViolence: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, worker: { roles: ["protection-worker"], units: ["XD-SHELTER"] } },
  clocks: [
    { ...law, id: "health", quantity: 0, unit: "day", source: "xd-law:violence.health" },
    ...inTime("hiv", 72, "xd-law:violence.hiv-hours"),
    ...inTime("contraception", 120, "xd-law:violence.contraception-hours"),
    { ...law, id: "classify", quantity: 3, unit: "workingDay", source: "xd-law:violence.classify" },
    { ...law, id: "followUp", quantity: 14, unit: "day", source: "xd-law:violence.follow-up" },
  ],
};
