import { expect, test } from "vitest";
import { trafficking as here } from "../../countries/demo/trafficking.ts";
import { decideStep, findClock, type GateFacts, listPublished } from "../../src/process/index.ts";
import { isCitable, nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { caseStatuses, industries, supportSources, supportTypes, victimStatuses } from "./codes.ts";
import { trafficking } from "./index.ts";

procedureContract(trafficking);

const adult = { birth: { precision: "year", year: 1990 } };
const child = { birth: { precision: "year", year: 2012 } };
/** A presumed victim for whom every rule is kept; each test spoils one thing. */
const allowed: GateFacts = {
  ...nothingKnown,
  person: adult,
  fields: { fearsReturn: "no", waysExplained: ["stay", "return", "asylum"], waysIndependent: "yes", waysUnderstood: "yes" },
  actedBy: { open: ["noticer"], presume: ["finder"], refuse: ["decider"] },
  actor: "another",
  clocks: { reflection: "passed", contest: "passed" },
};
const presumption = {
  purposeTold: "yes",
  talkedAlone: "yes",
  languageUnderstood: "yes",
  act: "taken over the border and held in a kiln",
  controls: ["WithholdsDocuments"],
  exploitation: ["ForcedLabour"],
};
const refusal = { decidedBy: "NonPoliceGovernmentalOrganization", elementsLacking: ["purpose"], refusalReasons: "He was paid as agreed." };
const leaving = { leavingWords: "I go to my brother.", leavingFree: "yes", leavingCounsel: "yes", fearsReturn: "no" };
const take = (state: string, step: keyof typeof trafficking.steps, facts: Partial<GateFacts>) =>
  decideStep({ procedure: trafficking, state, step, parts: Object.keys(trafficking.parts), facts: { ...allowed, ...facts } });
const taken = { ok: true };
const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });

test("[TR1] nobody is asked before they know what for, alone, in a language they speak", () => {
  expect(take("indicated", "presume", { answers: presumption })).toMatchObject(taken);
  for (const one of ["purposeTold", "talkedAlone", "languageUnderstood"]) {
    expect(take("indicated", "presume", { answers: { ...presumption, [one]: "no" } })).toMatchObject(blocked("TR1"));
    expect(take("indicated", "presume", { answers: { ...presumption, [one]: "unsure" } })).toMatchObject(undetermined("TR1"));
  }
});

test("[TR2] act, means and purpose are written; of a child no means are asked for", () => {
  expect(take("indicated", "presume", { answers: { ...presumption, controls: [] } })).toMatchObject(blocked("TR2"));
  expect(take("indicated", "presume", { answers: { ...presumption, act: " " } })).toMatchObject(blocked("TR2"));
  const ofChild = { ...presumption, controls: [], guardian: "Ms Sharipova" };
  expect(take("indicated", "presume", { person: child, answers: ofChild })).toMatchObject(taken);
  expect(take("indicated", "presume", { person: {}, answers: ofChild })).toMatchObject(taken);
});

test("[TR3] a child, and who may be one, has a guardian first", () => {
  for (const person of [child, {}]) expect(take("indicated", "presume", { person, answers: presumption })).toMatchObject(blocked("TR3"));
  expect(take("indicated", "presume", { person: child, answers: presumption, fields: { guardian: "Ms Sharipova" } })).toMatchObject(taken);
});

test("[TR4] no help hangs on testimony", () => {
  const plan = { planWith: "a room and a course", planServices: ["housing"], helpDependsOnTestimony: "no" };
  expect(take("identified", "plan", { answers: plan })).toMatchObject(taken);
  expect(take("identified", "plan", { answers: { ...plan, helpDependsOnTestimony: "yes" } })).toMatchObject(blocked("TR4"));
  expect(take("identified", "plan", { answers: { ...plan, helpDependsOnTestimony: "unsure" } })).toMatchObject(undetermined("TR4"));
});

test("[TR5] nothing is decided against the person while the time to reflect runs; for them it may be", () => {
  expect(take("presumed", "refuse", { answers: refusal })).toMatchObject(taken);
  expect(take("presumed", "refuse", { answers: refusal, clocks: { reflection: "running" } })).toMatchObject(blocked("TR5"));
  expect(take("presumed", "refuse", { answers: refusal, clocks: { reflection: "noFigure" } })).toMatchObject(undetermined("TR5"));
  const ended = { ...refusal, windowEndedOn: "2026-05-01", windowConfirmedBy: "Lawyer of the ministry" };
  expect(take("presumed", "refuse", { answers: ended, clocks: { reflection: "noFigure" } })).toMatchObject(taken);
  const identification = { decidedBy: "Police", identified: "yes", identificationReasons: "…" };
  expect(take("presumed", "identify", { answers: identification, clocks: { reflection: "running" } })).toMatchObject(taken);
});

test("[TR6] who noted or found the signs does not decide alone, and who decided does not review", () => {
  const identification = { decidedBy: "Police", identified: "yes", identificationReasons: "…" };
  expect(take("presumed", "identify", { answers: identification, actor: "finder" })).toMatchObject(blocked("TR6"));
  expect(take("presumed", "identify", { answers: identification, actedBy: {} })).toMatchObject(undetermined("TR6"));
  expect(take("indicated", "findNone", { answers: refusal, actor: "noticer" })).toMatchObject(blocked("TR6"));
  expect(take("indicated", "findNone", { answers: refusal })).toMatchObject(taken);
  expect(take("contested", "uphold", { answers: { decidedBy: "Other", reviewReasons: "…" }, actor: "decider" })).toMatchObject(
    blocked("TR6"),
  );
  expect(take("contested", "uphold", { answers: { decidedBy: "Other", reviewReasons: "…" } })).toMatchObject(taken);
});

test("[TR7] a decision against the person has reasons, and is final when the time for review is over", () => {
  expect(take("presumed", "refuse", { answers: { ...refusal, refusalReasons: " " } })).toMatchObject(blocked("TR7"));
  expect(take("refused", "finish", { answers: { fearsReturn: "no" } })).toMatchObject(taken);
  expect(take("refused", "finish", { answers: { fearsReturn: "no" }, clocks: { contest: "running" } })).toMatchObject(blocked("TR7"));
  expect(take("refused", "finish", { answers: { fearsReturn: "no" }, clocks: { contest: "noFigure" } })).toMatchObject(undetermined("TR7"));
});

test("[TR8] no case ends before fear of return was asked about, and fear or doubt opens the way to asylum", () => {
  for (const fearsReturn of ["yes", "unsure"]) {
    expect(take("refused", "finish", { answers: { fearsReturn } })).toMatchObject(blocked("TR8"));
    for (const asylumOffer of ["referred", "declined"])
      expect(take("refused", "finish", { answers: { fearsReturn, asylumOffer } })).toMatchObject(taken);
    const claim = { procedure: "asylum", state: "wished", isFinal: false, protects: true };
    expect(take("refused", "finish", { answers: { fearsReturn }, cases: [claim] })).toMatchObject(taken);
    expect(take("supported", "leave", { answers: { ...leaving, fearsReturn } })).toMatchObject(blocked("TR8"));
  }
});

test("[TR9] support ends with a way on that is safe by a written assessment", () => {
  const solution = {
    solutionKind: "stay",
    riskAssessment: "Nobody knows where she lives.",
    solutionSafe: "yes",
    caseStatus: "Closed",
    fearsReturn: "no",
  };
  expect(take("supported", "conclude", { answers: solution })).toMatchObject(taken);
  expect(take("supported", "conclude", { answers: { ...solution, solutionSafe: "no" } })).toMatchObject(blocked("TR9"));
  expect(take("supported", "conclude", { answers: { ...solution, solutionSafe: "unsure" } })).toMatchObject(undetermined("TR9"));
});

test("[TR10] from the first sign to the end of support the case protects from removal", () => {
  for (const [id, state] of Object.entries(trafficking.states)) expect([id, state.protects]).toEqual([id, !state.isFinal]);
});

test("[TR11] the person opens, contests and leaves without an official's leave; leaving is their own wish", () => {
  expect(trafficking.opening.by).toContain("person");
  for (const step of ["contest", "leave", "reopen"] as const) expect(trafficking.steps[step].by).toContain("person");
  expect(take("supported", "leave", { answers: leaving })).toMatchObject(taken);
  for (const one of ["leavingFree", "leavingCounsel"])
    expect(take("supported", "leave", { answers: { ...leaving, [one]: "no" } })).toMatchObject(blocked("TR11"));
  expect(take("supported", "leave", { answers: leaving, person: child })).toMatchObject(blocked("TR11"));
});

test("[TR13] how the criminal case stands is noted apart, and moves nothing of the help", () => {
  const { noteCriminal } = trafficking.steps;
  for (const effect of ["to", "gates", "starts", "stops", "handsOff"]) expect(effect in noteCriminal, effect).toBe(false);
  const stages = Object.keys(trafficking.forms.criminal.questions[0].options);
  const plan = { planWith: "a room", planServices: ["legal"], helpDependsOnTestimony: "no" };
  const solution = { solutionKind: "stay", riskAssessment: "Safe.", solutionSafe: "yes", caseStatus: "Closed", fearsReturn: "no" };
  for (const criminalStage of stages)
    for (const takesPart of ["yes", "no", "unsure"]) {
      const answers = { criminalStage, criminalOn: "2026-05-01", takesPart };
      expect(take("supported", "noteCriminal", { answers })).toMatchObject({ ok: true, value: { to: "supported" } });
      expect(take("identified", "plan", { answers: plan, fields: answers })).toMatchObject(taken);
      expect(take("supported", "conclude", { answers: solution, fields: { ...allowed.fields, ...answers } })).toMatchObject(taken);
    }
  for (const final of ["included", "notVictim", "declined"])
    expect(
      take(final, "noteCriminal", { answers: { criminalStage: "convicted", criminalOn: "2026-05-01", takesPart: "no" } }),
    ).toMatchObject(taken);
});

test("[TR14] an expert learns of the crime and nothing of the person, and reads no file", () => {
  const person = { ...adult, fearedAsked: "asked", feared: ["AF"] };
  const question = { expertBody: "interpol", expertAsked: "Is this firm known?", personInside: "no" };
  const ask = (more: object, about: object = person) =>
    take("identified", "askExpert", { answers: { ...question, ...more }, person: { ...about } });
  expect(ask({})).toMatchObject(taken);
  expect(ask({ personInside: "yes" })).toMatchObject(blocked("TR14"));
  expect(ask({ personInside: "unsure" })).toMatchObject(undetermined("TR14"));
  const police = (expertCountry: string) => ({ expertBody: "police", expertCountry });
  expect(ask(police("AF"))).toMatchObject(blocked("TR14"));
  expect(ask(police("KZ"))).toMatchObject(taken);
  expect(ask(police("KZ"), adult)).toMatchObject(undetermined("TR14"));
  const advice = { answers: { advice: "The firm was closed." } };
  expect(take("identified", "noteAdvice", advice)).toMatchObject(blocked("TR14"));
  expect(take("identified", "noteAdvice", { ...advice, past: { askExpert: [question] } })).toMatchObject(taken);
  expect(Object.keys(trafficking.parts)).toEqual(["person", "adviser", "guardian", "officer"]);
});

test("[TR15] help is due from the first sign, and on the day by the demo State's law: a place, a doctor, a lawyer", () => {
  expect(trafficking.opening.starts).toContain("firstHelp");
  expect(findClock(here.clocks, "firstHelp", "2026-06-01")).toMatchObject({ quantity: 0, unit: "day" });
  const help = { answers: { helpGiven: ["shelter", "medical", "lawyer"], helpAgreed: "yes" } };
  expect(take("indicated", "giveFirstHelp", help)).toMatchObject({ ok: true, value: { stops: ["firstHelp", "shelter"] } });
  expect(trafficking.steps.giveFirstHelp.handsOff.map((one) => one.route)).toContain("medical");
});

test("[TR16] steps say where their practice is described", () => {
  const { presume, identify, giveFirstHelp, plan } = trafficking.steps;
  for (const step of [presume, identify]) expect(step.source).toContain("odihr-nrm-2022:standards");
  for (const step of [giveFirstHelp, plan]) expect(step.source).toContain("iom-standards:direct-assistance");
});

/** Codes of HTCDS 2.0 by field, in its order, as read in the published survey form of the standard. */
const published = {
  MethodOfRecruitment:
    "AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks ThroughAnOnlineAdvertisement ThroughATelevisionAdvert ThroughANewspaperAdvert ThroughFamilyOrFamilyEvents ThroughFriendsOrSocialEvents Other",
  MethodsOfControl:
    "PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other",
  TypeOfExploitation:
    "ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other",
  ForcedLabourIndustry:
    "A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing D_ElectricityGasSteamAndAirConditioningSupply E_WaterSupplySewerageWasteManagement F_Construction G_WholesaleAndRetailTradeRepairOfMotorVehicles H_TransportationAndStorage I_AccommodationAndFoodServiceActivities J_InformationAndCommunication K_FinancialAndInsuranceActivities L_RealEstateActivities M_ProfessionalScientificAndTechnicalActivities N_AdministrativeAndSupportServiceActivities O_PublicAdministrationAndDefence P_Education Q_HumanHealthAndSocialWorkActivities R_ArtsEntertainmentAndRecreation S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers U_ActivitiesOfExtraterritorialOrganizations",
  TypeOfSexExploitation: "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices",
  RelationshipToTrafficker: "Familial Acquainted Unaquainted",
  AgeWhenTrafficked: "(open)",
  "Support Plan: Type": "(not read)",
  "Support Plan: Action Plan": "(open)",
  Type: "Recruitment Transit Exploitation",
  TraffickingStatusDecisionMakingOrg: "Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other",
  TraffickingStatus: "PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking",
  Status: "Active FollowUp Closed ClosedReferred",
} as const;

test("[TR12, PR70] each coded field of HTCDS 2.0 is exported with all codes of the standard and no other, in its order", () => {
  const listed = listPublished([trafficking]).filter((one) => one.standard.startsWith("htcds-2:"));
  const codes = (field: string) => [
    ...new Set(listed.filter((one) => one.field === field).map((one) => one.code ?? (one.isUnread ? "(not read)" : "(open)"))),
  ];
  expect(new Set(listed.map((one) => one.field))).toEqual(new Set(Object.keys(published)));
  for (const [field, all] of Object.entries(published)) expect([field, codes(field).join(" ")]).toEqual([field, all]);
  expect(listed.filter((one) => one.choice === "left")).toEqual([]);
  expect(Object.keys(industries).join("")).toBe("ABCDEFGHIJKLMNOPQRSTU");
  expect([caseStatuses, victimStatuses].map((one) => Object.keys(one).join(" "))).toEqual([published.Status, published.TraffickingStatus]);
});

test("[TR2, TR17] the age when it began is in whole years; whoever was a child then is asked for no means", () => {
  const { controls: _, ...noMeans } = presumption;
  expect(take("indicated", "presume", { answers: noMeans })).toMatchObject(blocked("TR2"));
  for (const ageWhenTrafficked of [0, 17])
    expect(take("indicated", "presume", { answers: { ...noMeans, ageWhenTrafficked } })).toMatchObject(taken);
  expect(take("indicated", "presume", { answers: { ...noMeans, ageWhenTrafficked: 18 } })).toMatchObject(blocked("TR2"));
  for (const ageWhenTrafficked of [16.5, 121])
    expect(take("indicated", "presume", { answers: { ...presumption, ageWhenTrafficked } })).toMatchObject(blocked("TR2"));
  expect(take("indicated", "presume", { answers: { ...presumption, traffickerRelation: "Acquainted" } })).toMatchObject(taken);
});

test("[TR18] what happened is noted with its day, or words on when it was, and moves nothing", () => {
  const event = { eventType: "Recruitment", eventOn: "2025-11-02", eventCountry: "UZ", eventPlace: "a market" };
  const note = (more: object) => take("presumed", "noteEvent", { answers: { ...event, ...more } });
  expect(note({})).toMatchObject({ ok: true, value: { to: "presumed", starts: [], stops: [] } });
  expect(note({ eventOn: "2026-06-02" })).toMatchObject(blocked("TR18"));
  expect(note({ eventOn: undefined })).toMatchObject(blocked("TR18"));
  expect(note({ eventOn: undefined, eventWhen: "the winter before last" })).toMatchObject(taken);
  expect(note({ eventType: undefined })).toMatchObject({ refusal: { code: "step.answer-missing" } });
  expect(take("indicated", "noteEvent", { answers: event })).toMatchObject({ refusal: { code: "step.not-from-here" } });
});

test("[TR19] no decision is taken without the kind of body that took it", () => {
  const undecided = { decidedBy: undefined };
  const missing = { refusal: { code: "step.answer-missing", field: "answers.decidedBy" } };
  const identification = { identified: "yes", identificationReasons: "…" };
  expect(take("presumed", "identify", { answers: { ...identification, decidedBy: "NGO" } })).toMatchObject(taken);
  expect(take("presumed", "identify", { answers: identification })).toMatchObject(missing);
  expect(take("presumed", "refuse", { answers: { ...refusal, ...undecided } })).toMatchObject(missing);
  expect(take("indicated", "findNone", { answers: { ...refusal, ...undecided } })).toMatchObject(missing);
  for (const step of ["reverse", "uphold"] as const)
    expect(take("contested", step, { answers: { reviewReasons: "…" } })).toMatchObject(missing);
});

test("[TR20] a way on is chosen after three lawful ones were explained with counsel, whoever decides", () => {
  const ways = {
    waysExplained: ["stay", "return", "asylum"],
    waysCounsel: "Farrukh Nazarov",
    waysIndependent: "yes",
    waysUnderstood: "yes",
  };
  expect(take("presumed", "explainWays", { answers: ways })).toMatchObject(taken);
  const solution = {
    solutionKind: "stay",
    riskAssessment: "Nobody knows where he is.",
    solutionSafe: "yes",
    caseStatus: "Closed",
    fearsReturn: "no",
  };
  const conclude = (fields: object) => take("supported", "conclude", { answers: solution, fields: { ...allowed.fields, ...fields } });
  expect(conclude({})).toMatchObject(taken);
  expect(conclude({ waysExplained: ["return"] })).toMatchObject(blocked("TR20"));
  expect(conclude({ waysExplained: ["return", "third", "asylum"] })).toMatchObject(blocked("TR20"));
  expect(conclude({ waysExplained: undefined })).toMatchObject(blocked("TR20"));
  expect(conclude({ waysIndependent: "no" })).toMatchObject(blocked("TR20"));
  expect(conclude({ waysUnderstood: "unsure" })).toMatchObject(undetermined("TR20"));
});

test("[TR21] no step calls for a paper unless the person said that they want one, then or before; whoever changes their mind is asked again", () => {
  const issuesOf = (answers: Record<string, unknown>, fields: Record<string, unknown> = {}): readonly string[] => {
    const decided = take("indicated", "presume", { answers: { ...presumption, ...answers }, fields: { ...allowed.fields, ...fields } });
    return decided.ok ? decided.value.issues : [decided.refusal.code];
  };
  expect(issuesOf({})).toEqual([]);
  expect(issuesOf({ paperWanted: "unsure" })).toEqual([]);
  expect(issuesOf({ paperWanted: "yes" })).toEqual(["confirmation"]);
  expect(issuesOf({}, { paperWanted: "yes" })).toEqual(["confirmation"]);
  expect(issuesOf({ paperWanted: "no" }, { paperWanted: "yes" })).toEqual([]);
  for (const state of ["indicated", "presumed", "refused", "notVictim"])
    expect(take(state, "askPaper", { answers: { paperWanted: "yes" } })).toMatchObject(taken);
});

test("[TR22] support is followed by type: none is given that the person did not accept by their latest word, and its day is past", () => {
  const said = (supportCame: string, supportType = "legal") => ({ supportType, supportCame, supportOn: "2026-05-20" });
  const note = (answers: object, ...before: readonly ReturnType<typeof said>[]) =>
    take("presumed", "noteSupport", { answers: { ...answers }, past: { noteSupport: before } });
  for (const came of ["offered", "accepted", "declined", "unavailable"]) expect(note(said(came))).toMatchObject(taken);
  expect(note(said("delivered"), said("offered"), said("accepted"))).toMatchObject({
    ok: true,
    value: { to: "presumed", starts: [], stops: [] },
  });
  expect(note(said("delivered"))).toMatchObject(undetermined("TR22"));
  expect(note(said("delivered"), said("accepted", "housing"))).toMatchObject(undetermined("TR22"));
  expect(note(said("delivered"), said("accepted"), said("declined"))).toMatchObject(blocked("TR22"));
  expect(note(said("delivered"), said("declined"), said("accepted"), said("delivered"))).toMatchObject(taken);
  expect(note({ ...said("accepted"), supportOn: "2026-06-02" })).toMatchObject(blocked("TR22"));
  expect(note({ ...said("accepted"), supportType: "luck" })).toMatchObject({ refusal: { code: "step.answer-malformed" } });
});

test("[TR22] each type of support is named by a clause of law, the same in the plan and in what came of it", () => {
  expect(Object.keys(supportSources)).toEqual(Object.keys(supportTypes));
  for (const [type, source] of Object.entries(supportSources)) expect([type, isCitable(source)]).toEqual([type, true]);
  const { plan, support } = trafficking.forms;
  const asked = [...plan.questions, ...support.questions].filter((one) => one.id === "planServices" || one.id === "supportType");
  expect(asked.map((one) => "options" in one && one.options)).toEqual([supportTypes, supportTypes]);
});
