import type { ProcedureSwitch } from "../../src/process/index.ts";
import { workingStandard } from "../standard-clocks.ts";

const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    post: { roles: ["border-officer", "post-supervisor"], units: ["XD-POST-01", "XD-POST-02", "XD-POST-03"] },
    receiver: {
      roles: ["registrar", "child-protection-officer", "nrm-officer", "service-provider"],
      units: ["XD-MS-CAP", "XD-CP", "XD-NRM", "XD-HOSP", "XD-SHELTER"],
    },
    applicant: { roles: ["person"], units: [] },
  },
  clocks: [
    { ...law, id: "checkNeeds", quantity: 6, unit: "hour", source: "xd-law:needs-check" },
    { ...law, id: "refer", quantity: 24, unit: "hour", source: "xd-law:asylum-handover" },
    workingStandard("settle", 72, "hour"),
  ],
};
