import type { FiguredClock } from "../../src/process/index.ts";
import { openingCases, standardRoutes } from "../standard-clocks.ts";

function within(hours: 2 | 24 | 72, source: FiguredClock["source"]): FiguredClock {
  return { id: "acknowledge", quantity: hours, unit: "hour", source, evidence: "R", validFrom: "2024-01-01" };
}

const urgent = within(2, "xd-law:referral.acknowledge-urgent");

/** Who receives which need in the demo State, and by when they acknowledge it. */
export const routes = openingCases(
  {
    nrm: "trafficking",
    "child-protection": "best-interests",
    statelessness: "statelessness",
    "women-at-risk": "women-at-risk",
    "labour-routes": "regularisation",
  },
  standardRoutes(
    {
      asylum: "XD-MS-CAP",
      childProtection: ["XD-CP"],
      nrm: "XD-NRM",
      shelter: "XD-SHELTER",
      shelters: ["XD-SHELTER", "XD-SHELTER-N"],
      labour: "XD-LAB",
      programmes: ["XD-BRIDGE", "XD-LAB"],
      health: "XD-HOSP",
      legal: "XD-AID",
      counselling: {
        units: ["XD-BRIDGE"],
        acknowledge: within(72, "xd-law:counselling.acknowledge"),
        first: {
          title: { en: "women and children", ru: "женщины и дети" },
          grounds: [
            { ground: "child", source: "xd-law:counselling.first" },
            { ground: "woman", source: "xd-law:counselling.first" },
          ],
          acknowledge: within(24, "xd-law:counselling.first"),
          finish: { ...within(72, "xd-law:counselling.first"), id: "finish" },
        },
      },
    },
    within(24, "xd-law:asylum-handover"),
    { ordinary: within(24, "xd-law:referral.acknowledge"), child: urgent, emergency: urgent },
  ),
);
