import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClocks, unreadClocks, workingStandard } from "../standard-clocks.ts";
import { unconfirmedPaper } from "../standard-papers.ts";
import { decidedParts, registeredParts, registrationParts, screeningParts, traffickingParts } from "../standard-parts.ts";

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: screeningParts("UZ-AYRITOM", ["UZ-FC-TAS", "UZ-CP-TMZ", "UZ-NRM", "UZ-HOSP", "UZ-SHELTER"]),
  clocks: [workingStandard("checkNeeds", 6, "hour"), workingStandard("refer", 72, "hour"), workingStandard("settle", 72, "hour")],
  cites: { refer: ["uz-asylum-2017:asylum"] },
};

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registrationParts("UZ-FC-TAS"),
  clocks: [workingStandard("complete", 10, "workingDay"), ...unknownClocks(["certificate", "renew"], "decision:0004")],
};

/** Uzbekistan: of its law on trafficking nothing was read but that it works with two neighbours on referral across borders. */
export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: traffickingParts({ adviser: "UZ-AID", guardian: ["UZ-CP-TMZ"], officer: "UZ-NRM" }),
  clocks: unreadClocks("trafficking", "ca-trm-2022:group"),
  cites: { opening: ["ca-trm-2022:group"] },
};

const deciding = { adviser: "UZ-AID", officer: "UZ-FC-TAS", decider: "UZ-FC-DEC", appeal: "UZ-COURT" } as const;
const decided = decidedParts(deciding);
const citizenship = "uz-citizenship-2020:stateless";

/** Uzbekistan is party to neither convention on statelessness; its law on citizenship knows stateless persons. No term was read. */
export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: registeredParts({ ...deciding, registrar: "UZ-FC-TAS" }),
  clocks: unreadClocks("statelessness", citizenship),
  cites: { opening: [citizenship], examine: ["ca-birth-nationality:kz-uz-consent"], decide: [citizenship] },
  documents: unconfirmedPaper("stateless-card", citizenship),
};

/** Uzbekistan: citizenship of stateless persons registered before 2005 or resident for 15 years, by the law of 2020; no term was read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decided,
  clocks: unreadClocks("naturalisation", citizenship),
  cites: { check: [citizenship], decide: [citizenship] },
};

const base = { en: "base amounts", ru: "базовых расчётных величин" } as const;

/** Uzbekistan: the deposit of the law of 11 November 2025; reports before it conflict, so that there is no figure for that time. */
export const agencyLicence: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { person: { roles: ["person"], units: [] }, officer: { roles: ["labour-officer"], units: ["UZ-LAB"] } },
  figures: [
    {
      id: "deposit",
      quantity: "unknown",
      currency: base,
      source: "uz-recruitment:deposit.reported-bhm",
      evidence: "memory",
      validFrom: "2021-01-01",
      validTo: "2025-11-10",
    },
    { id: "deposit", quantity: 4000, currency: base, source: "uz-recruitment:deposit", evidence: "R", validFrom: "2025-11-11" },
    { id: "fee", quantity: "unknown", source: "uz-recruitment:licence", evidence: "memory", validFrom: "2021-01-01" },
  ],
  clocks: [
    ...unknownClocks(["decide", "inspect", "putRight", "claims"], "uz-recruitment:licence"),
    ...unknownClocks(["contest", "decideReview"], "decision:0041"),
  ],
  cites: {
    opening: ["uz-recruitment:licence"],
    payDeposit: ["uz-recruitment:deposit", "uz-recruitment:deposit.reported-bhm", "uz-recruitment:deposit.reported-usd"],
    registerOrder: ["uz-recruitment:contract"],
  },
  documents: unconfirmedPaper("agency-licence", "uz-recruitment:licence"),
};
