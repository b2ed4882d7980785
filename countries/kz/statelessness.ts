import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClock } from "../standard-clocks.ts";
import { unconfirmedPaper } from "../standard-papers.ts";
import { registeredParts } from "../standard-parts.ts";

const rules = "kz-stateless-2020:scope";

/** Kazakhstan: rules V2000021161 of 2020 for persons without proof of nationality; only their opening was read, and no term. */
export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registeredParts({
    adviser: "KZ-AID-ALM",
    registrar: "KZ-LSB-ALM",
    officer: "KZ-LSB-ALM",
    decider: "KZ-COM-ALM",
    appeal: "KZ-COURT-ALM",
  }),
  clocks: [
    unknownClock("register", rules),
    unknownClock("inquiry", rules),
    unknownClock("decide", "kz-stateless-2020:decision", "decision"),
    unknownClock("notify", rules),
    unknownClock("certificate", rules),
    unknownClock("appeal", rules),
    unknownClock("decideAppeal", rules, "decision"),
  ],
  cites: { opening: [rules], examine: ["ca-birth-nationality:kz", "ca-birth-nationality:kz-uz-consent"] },
  documents: unconfirmedPaper("stateless-card", rules),
};
