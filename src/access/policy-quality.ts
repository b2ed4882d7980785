import type { Role } from "./policy-shape.ts";

/** Roles of those who read how work was done, and change nothing in it. */
export const qualityRoles = {
  "quality-auditor": {
    id: "quality-auditor",
    title: { en: "Auditor of quality", ru: "Аудитор качества" },
    scope: "related",
    purpose: "quality-audit",
    compartments: {
      // Who the person is does not matter for how the claim was heard: no name, no telephone.
      identity: { read: ["sex", "birth", "languages", "nationalities", "reference"] },
      asylum: { read: "all" },
      quality: { add: "all" },
    },
    commands: ["quality.draw", "quality.take", "quality.hand-in", "quality.act", "quality.settle"],
    search: "none",
    screens: ["quality", "inbox"],
  },
} as const satisfies Record<string, Role>;
