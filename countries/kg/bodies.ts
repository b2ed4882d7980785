import type { DecidingBody } from "../../src/process/index.ts";

/** A commission decides by a reported draft; its quorum and majority were not read. */
export const bodies: readonly DecidingBody[] = [
  {
    unit: "KG-COM",
    procedures: ["statelessness"],
    composition: "unknown",
    seats: "unknown",
    quorum: "unknown",
    majority: "unknown",
    alone: "unknown",
    source: ["kg-stateless:path"],
  },
];
