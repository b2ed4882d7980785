import { facilityCommands, keptFacility, nameOnly, partCommands, planConfirmed, referralFacts } from "./policy-fields.ts";
import type { Role } from "./policy-shape.ts";

/** The role of a health service that alone reads what a check-up found (HC1). @source decision:0072 */
export const healthRoles = {
  "health-worker": {
    id: "health-worker",
    title: { en: "Health worker", ru: "Медицинский работник" },
    scope: "related",
    purpose: "health-care",
    compartments: {
      ...keptFacility,
      influx: { add: planConfirmed },
      identity: { read: nameOnly },
      referral: { read: referralFacts, add: referralFacts },
      "health-check": { read: "all", add: "all" },
    },
    commands: [
      "plan.confirm",
      ...facilityCommands,
      "referral.acknowledge",
      "referral.decline",
      "referral.place",
      "referral.finish",
      ...partCommands,
    ],
    search: "none",
    screens: ["inbox", "directory", "charts", "facilities", "plan"],
  },
} as const satisfies Record<string, Role>;
