import type { DecidingBody } from "../../src/process/index.ts";

/** The law names the local executive body; that a commission prepares or takes its decisions is known to us from practice, its quorum and majority were not read. */
export const bodies: readonly DecidingBody[] = [
  {
    unit: "KZ-COM-ALM",
    procedures: ["asylum"],
    composition: "unknown",
    seats: "unknown",
    quorum: "unknown",
    majority: "unknown",
    alone: "unknown",
    source: ["kz-refugee-2009:body"],
  },
];
