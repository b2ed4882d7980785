import { expect, test } from "vitest";
import { decideOpening } from "../../src/process/index.ts";
import { blocked, nothingKnown, procedureContract, schemeOfCase, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { childFindings } from "../../test/children-contract.ts";
import { leftFindings } from "../../test/permit-contract.ts";
import { circularScheme } from "./index.ts";

procedureContract(circularScheme);

const offers = { offers: { scheme: { "S-1": { en: "Cotton", ru: "Хлопок" } } } };
const known = {
  fields: { scheme: "S-1", season: 2026, seasonUntil: "2026-10-31", occupation: "9211" },
  person: { nationalities: ["KG"] },
  figures: { places: 40, newcomers: 30 },
  placesTaken: { places: 29, newcomers: 29 },
  scheme: schemeOfCase(),
};
const take = takerOf(circularScheme, known, offers);
const place = {
  employer: "Farm 7",
  recruitedBy: "nobody",
  contractUnderstood: "yes",
  payEqual: "yes",
  feePaid: "no",
  papersOwn: "yes",
  returning: "no",
};
const give = (more: Record<string, unknown> = {}, facts = {}) => take("applied", "place", { answers: { ...place, ...more }, ...facts });
const orientation = {
  orientedOn: "2026-03-01",
  orientationTopics: ["rights", "contract", "papers", "safety", "complaint", "home"],
  orientationUnderstood: "yes",
  contactsGiven: "yes",
  childrenLeft: "yes",
  childrenCared: "yes",
};
const home = { homeOn: "2026-10-30", wentFreely: "yes", season: 2027 };
const goHome = (more: Record<string, unknown> = {}, facts = {}) => take("working", "goHome", { answers: { ...home, ...more }, ...facts });
const open = (procedure: string, protects = false) => ({ cases: [{ procedure, state: "open", isFinal: false, protects }] });

test("[CIR1] a place is left by the scheme's number and the node's count, and what is kept for who took part before is theirs", () => {
  expect(give()).toMatchObject(taken);
  expect(give({}, { placesTaken: { places: 40, newcomers: 20 } })).toMatchObject(blocked("CIR1"));
  expect(give({}, { placesTaken: {} })).toMatchObject(undetermined("CIR1"));
  const kept = { placesTaken: { places: 35, newcomers: 30 } };
  expect(give({}, kept)).toMatchObject(blocked("CIR1"));
  expect(give({ returning: "yes" }, kept)).toMatchObject(taken);
  expect(give({ returning: "unsure" }, kept)).toMatchObject(undetermined("CIR1"));
  expect(give({ returning: "unsure" }, { ...kept, scheme: schemeOfCase({ placesKept: 0 }) })).toMatchObject(taken);
  expect(circularScheme.quotas.places).toMatchObject({ per: ["scheme", "season"] });
});

test("[CIR15] one applies for a scheme that takes applications on the day, and the season is that of the scheme", () => {
  const apply = (spoiled: Parameters<typeof schemeOfCase>[0] | "none") =>
    decideOpening({
      procedure: circularScheme,
      parts: ["person"],
      national: offers,
      facts: { ...nothingKnown, answers: { scheme: "S-1" }, ...(spoiled === "none" ? {} : { scheme: schemeOfCase(spoiled) }) },
    });
  expect(apply({})).toMatchObject({ ok: true, value: { answers: { scheme: "S-1", season: 2026 } } });
  expect(apply({ applyTo: "2026-05-31" })).toMatchObject(blocked("CIR15"));
  expect(apply({ applyFrom: "2026-06-02" })).toMatchObject(blocked("CIR15"));
  expect(apply({ closedOn: "2026-06-01" })).toMatchObject(blocked("CIR15"));
  expect(apply("none")).toMatchObject(undetermined("CIR15"));
});

test("[CIR16] a place goes to whom the scheme is for: nationality, occupation, age, skills, earlier part", () => {
  const of = (spoiled: Parameters<typeof schemeOfCase>[0], facts = {}, more = {}) =>
    give(more, { scheme: schemeOfCase(spoiled), ...facts });
  const born = (year: number) => ({ person: { nationalities: ["KG"], birth: { precision: "year", year } } });
  expect(of({ sending: ["TJ"] })).toMatchObject(blocked("CIR16"));
  expect(of({}, { person: {} })).toMatchObject(undetermined("CIR16"));
  expect(of({ occupations: ["92"] })).toMatchObject(taken);
  expect(of({ occupations: ["7111"] })).toMatchObject(blocked("CIR16"));
  expect(of({ occupations: ["9211"] }, { fields: { scheme: "S-1", season: 2026, occupation: "92" } })).toMatchObject(undetermined("CIR16"));
  expect(of({ ageFrom: 18, ageTo: 45 }, born(1990))).toMatchObject(taken);
  expect(of({ ageFrom: 18, ageTo: 45 }, born(1970))).toMatchObject(blocked("CIR16"));
  expect(of({ ageFrom: 18 }, born(2008))).toMatchObject(undetermined("CIR16"));
  expect(of({ ageFrom: 18 })).toMatchObject(undetermined("CIR16"));
  const skills = { en: "drives a tractor", ru: "водит трактор" };
  expect(of({ skills })).toMatchObject(undetermined("CIR16"));
  expect(of({ skills }, {}, { skillsShown: "no" })).toMatchObject(blocked("CIR16"));
  expect(of({ skills }, {}, { skillsShown: "yes" })).toMatchObject(taken);
  expect(of({ returningOnly: true })).toMatchObject(blocked("CIR16"));
  expect(of({ returningOnly: true }, {}, { returning: "yes" })).toMatchObject(taken);
});

test("[CIR17] a permit lies within the stay of the scheme", () => {
  const permit = (seasonFrom: string, seasonUntil: string) => take("ready", "permit", { answers: { seasonFrom, seasonUntil } });
  expect(permit("2026-04-01", "2026-10-31")).toMatchObject(taken);
  expect(permit("2026-03-31", "2026-10-31")).toMatchObject(blocked("CIR17"));
  expect(permit("2026-04-01", "2026-11-01")).toMatchObject(blocked("CIR17"));
  expect(permit("2026-05-02", "2026-05-01")).toMatchObject(blocked("CIR17"));
});

test("[CIR18] who comes again does so into a season that was set up", () => {
  const back = (newestSeason: number) =>
    take("home", "callBack", { fields: { scheme: "S-1", season: 2027 }, scheme: schemeOfCase({ newestSeason }) });
  expect(back(2027)).toMatchObject({ ok: true, value: { to: "placed" } });
  expect(back(2026)).toMatchObject(undetermined("CIR18"));
});

test("[CIR19] only a case that reads no scheme names one; its season follows from the scheme, that of a kept place is said", () => {
  const old = { scheme: undefined, fields: { scheme: "Cotton of old" }, schemeAnew: schemeOfCase() };
  const name = (facts: object, from = "applied", answers: Record<string, unknown> = { scheme: "S-1" }) =>
    take(from, from === "home" ? "nameKeptScheme" : "nameScheme", { answers, ...facts });
  expect(name(old)).toMatchObject({ ok: true, value: { to: "applied", answers: { scheme: "S-1", season: 2026 } } });
  expect(name({})).toMatchObject(blocked("CIR19"));
  expect(name(old, "home", { scheme: "S-1", season: 2027 })).toMatchObject({ ok: true, value: { to: "home", answers: { season: 2027 } } });
  expect(name(old, "home")).toMatchObject({ refusal: { code: "step.answer-missing" } });
  expect(name(old, "working", { scheme: "S-9" })).toMatchObject({ refusal: { code: "step.answer-malformed" } });
});

test("[CIR2] the worker paid nobody and holds their own papers", () => {
  expect(give({ feePaid: "yes" })).toMatchObject(blocked("CIR2"));
  expect(give({ papersOwn: "no" })).toMatchObject(blocked("CIR2"));
});

test("[CIR3] the contract is understood and pays no worse than nationals are paid", () => {
  for (const one of ["contractUnderstood", "payEqual"]) {
    expect(give({ [one]: "no" })).toMatchObject(blocked("CIR3"));
    expect(give({ [one]: "unsure" })).toMatchObject(undetermined("CIR3"));
  }
});

test("[CIR4] no season begins before an orientation that was understood, with children looked to or a care check asked for", () => {
  expect(take("placed", "orient", { answers: orientation })).toMatchObject({ ok: true, value: { to: "ready" } });
  expect(take("placed", "orient", { answers: { ...orientation, orientationUnderstood: "no" } })).toMatchObject(blocked("CIR4"));
  leftFindings(circularScheme, { state: "placed", step: "orient", rule: "CIR4", answers: orientation });
  // There is no other way to the permit, for who comes again either.
  expect(circularScheme.steps.permit.from).toEqual(["ready"]);
  expect(circularScheme.steps.callBack.to).toBe("placed");
});

test("[CIR14] an agency that recruits for a scheme is licensed, and no worker loses a place for lack of one", () => {
  const named = { fields: { viaAgency: "Horizon Ltd" } };
  expect(give({ recruitedBy: "licensed" }, named)).toMatchObject(taken);
  expect(give({ recruitedBy: "unlicensed" }, named)).toMatchObject(blocked("CIR14"));
  expect(give({ recruitedBy: "unsure" })).toMatchObject(undetermined("CIR14"));
  // What the worker said and the office does not know is no "no".
  expect(give({ recruitedBy: "nobody" }, named)).toMatchObject(undetermined("CIR14"));
  expect(give({ recruitedBy: "nobody" })).toMatchObject(taken);
});

test("[CIR5] who goes home in time keeps a place before all others, complaint or not", () => {
  expect(goHome()).toMatchObject({ ok: true, value: { to: "home", starts: ["kept"], revokes: ["season-permit"] } });
  expect(goHome({ homeOn: "2026-11-01" })).toMatchObject(blocked("CIR5"));
  expect(goHome({}, { fields: {} })).toMatchObject(undetermined("CIR5"));
  expect(goHome({}, open("grievance"))).toMatchObject(taken);
  expect(circularScheme.quotas.places.takenIn).toContain("home");
  // Who comes again asks for no place: theirs was never given away.
  expect(take("home", "callBack", { placesTaken: { places: 40 } })).toMatchObject(taken);
});

test("[CIR6] a kept place is let go by the worker, or past its time and never for a complaint", () => {
  expect(take("home", "letGo", { clocks: { kept: "passed" } })).toMatchObject(taken);
  expect(take("home", "letGo", { clocks: { kept: "running" } })).toMatchObject(blocked("CIR6"));
  expect(take("home", "letGo", { clocks: { kept: "noFigure" } })).toMatchObject(undetermined("CIR6"));
  expect(take("home", "letGo", { clocks: { kept: "passed" }, ...open("grievance") })).toMatchObject(blocked("CIR6"));
  expect(circularScheme.steps.leave).toMatchObject({ by: ["person"] });
});

test("[CIR7] who did not go home is asked why, helped, and not punished", () => {
  const over = { clocks: { season: "passed" as const } };
  const stay = (answers: Record<string, unknown>, facts = over) =>
    take("working", "stay", { answers: { penaltySought: "no", ...answers }, ...facts });
  expect(stay({ stayWhy: "otherStay" })).toMatchObject(taken);
  expect(take("working", "stay", { answers: { stayWhy: "otherStay", penaltySought: "no" }, clocks: { season: "running" } })).toMatchObject(
    blocked("CIR7"),
  );
  for (const stayWhy of ["unpaid", "held", "fear", "unsure"]) {
    expect(stay({ stayWhy })).toMatchObject(blocked("CIR7"));
    expect(stay({ stayWhy, helpOffer: "nrm" })).toMatchObject(taken);
  }
  expect(stay({ stayWhy: "otherStay", penaltySought: "yes" })).toMatchObject(blocked("CIR7"));
});

test("[CIR8] a refusal has reasons and a clause", () => reviewFindings.reasons(circularScheme, "applied", {}, "CIR8"));
test("[CIR9] who refused does not review", () => reviewFindings.another(circularScheme, "CIR9"));
test("[CIR10] a refusal is final when the time to contest is over", () => reviewFindings.over(circularScheme, "CIR10"));

test("[CIR11] another employer is a notice of the worker's, and the place stays", () => {
  expect(circularScheme.steps.changeEmployer.by).toContain("person");
  expect(take("working", "changeEmployer", { answers: { employer: "Farm 8", employerFrom: "2026-06-01" } })).toMatchObject({
    ok: true,
    value: { to: "working" },
  });
});

test("[CIR12] going home is the worker's own, and no way past another case that protects", () => {
  expect(goHome({ wentFreely: "no" })).toMatchObject(blocked("CIR12"));
  expect(goHome({ wentFreely: "unsure" })).toMatchObject(undetermined("CIR12"));
  expect(goHome({}, open("asylum", true))).toMatchObject(blocked("R2"));
  const late = { homeOn: "2026-11-20", wentFreely: "yes" };
  expect(take("working", "goHomeLate", { answers: late })).toMatchObject({ ok: true, value: { to: "wentHome" } });
  expect(take("working", "goHomeLate", { answers: late, ...open("trafficking", true) })).toMatchObject(blocked("R2"));
});

test("[CIR13] a child who comes along for the season is named with their school", () => childFindings(circularScheme, "working", "CIR13"));
