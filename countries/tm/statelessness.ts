import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unreadClocks } from "../standard-clocks.ts";
import { unconfirmedPaper } from "../standard-papers.ts";
import { decidedParts, registeredParts } from "../standard-parts.ts";

const opening = "tm-foreigners-2021:opening";

/** Turkmenistan: the law on foreigners of 2021 has the determination, by application or by the authority itself; no term was read. */
export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registeredParts({ adviser: "TM-AID", registrar: "TM-MS-ASG", officer: "TM-MS-ASG", decider: "TM-MS-DEC", appeal: "TM-COURT" }),
  clocks: unreadClocks("statelessness", opening),
  cites: { register: ["tm-foreigners-2021:application"], examine: ["ca-birth-nationality:tm"] },
  documents: unconfirmedPaper("stateless-card", opening),
};

/** Turkmenistan: stateless persons are naturalised by decree, many by one, and registered ones pay no fee; no term was read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decidedParts({ adviser: "TM-AID", officer: "TM-MS-ASG", decider: "TM-MS-DEC", appeal: "TM-COURT" }),
  clocks: unreadClocks("naturalisation", "tm-foreigners-2021:batch"),
  cites: { opening: ["tm-foreigners-2021:fee"], decide: ["tm-foreigners-2021:batch"] },
};
