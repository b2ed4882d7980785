import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClocks } from "../standard-clocks.ts";

const opening = "tm-foreigners-2021:opening";

/** Turkmenistan: the law on foreigners of 2021 has the determination, by application or by the authority itself; no term was read. */
export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["TM-AID"] },
    registrar: { roles: ["registrar", "registration-supervisor"], units: ["TM-MS-ASG"] },
    officer: { roles: ["eligibility-officer"], units: ["TM-MS-ASG"] },
    decider: { roles: ["decision-maker"], units: ["TM-MS-DEC"] },
    appeal: { roles: ["appeal-officer"], units: ["TM-COURT"] },
  },
  clocks: unknownClocks(["register", "inquiry", "decide", "notify", "certificate", "appeal", "decideAppeal"], opening),
  cites: { register: ["tm-foreigners-2021:application"], examine: ["ca-birth-nationality:tm"] },
};

/** Turkmenistan: stateless persons are naturalised by decree, many by one, and registered ones pay no fee; no term was read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["TM-AID"] },
    officer: { roles: ["eligibility-officer"], units: ["TM-MS-ASG"] },
    decider: { roles: ["decision-maker"], units: ["TM-MS-DEC"] },
    appeal: { roles: ["appeal-officer"], units: ["TM-COURT"] },
  },
  clocks: unknownClocks(["check", "decide", "papers", "notify", "appeal", "decideAppeal"], "tm-foreigners-2021:batch"),
  cites: { opening: ["tm-foreigners-2021:fee"], decide: ["tm-foreigners-2021:batch"] },
};
