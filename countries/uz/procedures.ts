import type { ProcedureSwitch } from "../../src/process/index.ts";
import { unknownClocks, workingStandard } from "../standard-clocks.ts";

export const entryScreening: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    post: { roles: ["border-officer", "post-supervisor"], units: ["UZ-AYRITOM"] },
    receiver: {
      roles: ["registrar", "child-protection-officer", "nrm-officer", "service-provider"],
      units: ["UZ-FC-TAS", "UZ-CP-TMZ", "UZ-NRM", "UZ-HOSP", "UZ-SHELTER"],
    },
    applicant: { roles: ["person"], units: [] },
  },
  clocks: [workingStandard("checkNeeds", 6, "hour"), workingStandard("refer", 72, "hour"), workingStandard("settle", 72, "hour")],
  cites: { refer: ["uz-asylum-2017:asylum"] },
};

export const registration: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    applicant: { roles: ["person"], units: [] },
    registrar: { roles: ["registrar"], units: ["UZ-FC-TAS"] },
    supervisor: { roles: ["registration-supervisor"], units: ["UZ-FC-TAS"] },
  },
  clocks: [workingStandard("complete", 10, "workingDay"), ...unknownClocks(["certificate", "renew"], "decision:0004")],
};

/** Uzbekistan: of its law on trafficking nothing was read but that it works with two neighbours on referral across borders. */
export const trafficking: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {
    person: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["UZ-AID"] },
    guardian: { roles: ["child-protection-officer"], units: ["UZ-CP-TMZ"] },
    officer: { roles: ["nrm-officer"], units: ["UZ-NRM"] },
  },
  clocks: unknownClocks(
    ["firstHelp", "presume", "shelter", "reflection", "plan", "reviewPlan", "contest", "decideReview"],
    "ca-trm-2022:group",
  ),
  cites: { opening: ["ca-trm-2022:group"] },
};

const decided: ProcedureSwitch["parts"] = {
  person: { roles: ["person"], units: [] },
  adviser: { roles: ["legal-adviser"], units: ["UZ-AID"] },
  officer: { roles: ["eligibility-officer"], units: ["UZ-FC-TAS"] },
  decider: { roles: ["decision-maker"], units: ["UZ-FC-DEC"] },
  appeal: { roles: ["appeal-officer"], units: ["UZ-COURT"] },
};
const citizenship = "uz-citizenship-2020:stateless";

/** Uzbekistan is party to neither convention on statelessness; its law on citizenship knows stateless persons. No term was read. */
export const statelessness: ProcedureSwitch = {
  version: "2026-01-01",
  parts: { ...decided, registrar: { roles: ["registrar", "registration-supervisor"], units: ["UZ-FC-TAS"] } },
  clocks: unknownClocks(["register", "inquiry", "decide", "notify", "certificate", "appeal", "decideAppeal"], citizenship),
  cites: { opening: [citizenship], examine: ["ca-birth-nationality:kz-uz-consent"], decide: [citizenship] },
};

/** Uzbekistan: citizenship of stateless persons registered before 2005 or resident for 15 years, by the law of 2020; no term was read. */
export const naturalisation: ProcedureSwitch = {
  version: "2026-01-01",
  parts: decided,
  clocks: unknownClocks(["check", "decide", "papers", "notify", "appeal", "decideAppeal"], citizenship),
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
};
