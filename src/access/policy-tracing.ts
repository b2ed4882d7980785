import type { Role } from "./policy-shape.ts";
import { nameOnly, releaseFields } from "./policy-fields.ts";

/** Roles of family tracing. */
export const tracingRoles = {
  "tracing-officer": {
    id: "tracing-officer",
    title: { en: "Officer of family tracing", ru: "Специалист по розыску родных" },
    scope: "related",
    purpose: "family-tracing",
    compartments: {
      identity: {
        read: [
          ...nameOnly,
          "reference",
          "phone",
          "safeContact",
          "kinOther",
          "kinNamed",
          "kinRelation",
          "kinRecorded",
          "kinEnded",
          "kinSaid/",
          "kinShown/",
        ],
      },
      tracing: { read: "all", add: "all" },
      referral: { add: releaseFields },
    },
    commands: [
      "tracing.ask",
      "tracing.withdraw",
      "tracing.close",
      "tracing.approach",
      "tracing.dismiss",
      "tracing.tell",
      "tracing.wish",
      "tracing.refuse-contact",
      "tracing.allow-contact",
    ],
    search: "country",
    screens: ["inbox"],
  },
} as const satisfies Record<string, Role>;
