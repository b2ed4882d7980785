import type { DecidingBody } from "../../src/process/index.ts";

/** Invented law of the demo State. */
const commission = { source: "xd-law:commission", evidence: "R" } as const;
const panel = { source: "xd-law:best-interests.panel", evidence: "R" } as const;

/** Bodies that decide in sittings; of the panel on a child nobody wrote how many it has. */
export const bodies: readonly DecidingBody[] = [
  {
    unit: "XD-COM",
    procedures: [
      "asylum",
      "exclusion",
      "cessation",
      "humanitarian-status",
      "temporary-protection",
      "reunification",
      "restoration",
      "statelessness",
      "naturalisation",
    ],
    composition: { ...commission, says: { en: "Five members of different authorities", ru: "Пять членов от разных органов" } },
    seats: { ...commission, says: 5 },
    quorum: { ...commission, says: 3 },
    majority: { ...commission, says: "ofVotes" },
    alone: { ...commission, says: false },
    source: ["xd-law:commission"],
  },
  {
    unit: "XD-BIP",
    procedures: ["best-interests"],
    composition: "unknown",
    seats: "unknown",
    quorum: { ...panel, says: 3 },
    majority: "unknown",
    alone: { ...panel, says: false },
    source: ["xd-law:best-interests.panel"],
  },
];
