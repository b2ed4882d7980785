import type { ChannelLaw, Clock, ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State. */
export const labourLaw = { evidence: "R", validFrom: "2024-01-01" } as const;

/** Who plays the parts of permits and licences. */
export const labourParts: ProcedureSwitch["parts"] = {
  person: { roles: ["person"], units: [] },
  officer: { roles: ["labour-officer"], units: ["XD-LAB"] },
};

/** Time limits of an objection to a refusal. */
export const objections: readonly Clock[] = [
  { ...labourLaw, id: "contest", quantity: 30, unit: "day", source: "xd-labour:objection" },
  { ...labourLaw, id: "decideReview", quantity: 10, unit: "workingDay", source: "xd-labour:objection.decision" },
];

export const inspector = { roles: ["labour-inspector"], units: ["XD-INSP"] } as const;

/** Who plays the parts of an inspection. */
export const inspectionParts: ProcedureSwitch["parts"] = { person: { roles: ["person"], units: [] }, inspector };

/** Lawful ways are open to nationals of every State, free of charge. */
export const openAndFree: ChannelLaw = {
  openTo: { says: "all", source: "xd-labour:channels.open", evidence: "R" },
  cost: { says: { en: "free of charge", ru: "бесплатно" }, source: "xd-labour:channels.cost", evidence: "R" },
};
