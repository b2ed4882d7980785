import type { DecidingBody } from "../../src/process/index.ts";

/** The law has a standing commission decide; who sits on it, its quorum and its majority were not read. */
export const bodies: readonly DecidingBody[] = [
  {
    unit: "TJ-COM",
    procedures: ["asylum"],
    composition: "unknown",
    seats: "unknown",
    quorum: "unknown",
    majority: "unknown",
    alone: { says: true, source: "tj-refugee-2002:decision", evidence: "S" },
    source: ["tj-refugee-2002:decision"],
  },
];
