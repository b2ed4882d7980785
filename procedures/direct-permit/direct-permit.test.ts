import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { childFindings } from "../../test/children-contract.ts";
import { insuranceFindings, leftFindings } from "../../test/permit-contract.ts";
import { directPermit } from "./index.ts";

procedureContract(directPermit);

const facts = {
  fields: { appliesAlone: "yes", sector: "farming", quotaYear: 2026 },
  figures: { places: 3, longest: 12 },
  options: { insuranceAsked: false },
  placesTaken: { places: 2 },
};
const take = takerOf(directPermit, facts);
const grant = { quotaYear: 2026, feePaid: "no", papersOwn: "yes" };
const topics = ["rights", "contract", "papers", "safety", "complaint", "home"];
const orientation = {
  orientedOn: "2026-06-01",
  orientationTopics: topics,
  orientationUnderstood: "yes",
  contactsGiven: "yes",
  childrenLeft: "no",
  monthsGiven: 6,
  identityTaken: "yes",
};
const orient = (answers: Record<string, unknown>, more = {}) =>
  take("granted", "orient", { answers: { ...orientation, ...answers }, ...more });

test("[DPM1] the worker applies alone, and no form asks for an employer before the permit is there", () => {
  expect(take("applied", "grant", { answers: grant })).toMatchObject(taken);
  expect(take("applied", "grant", { answers: grant, fields: { appliesAlone: "no" } })).toMatchObject(blocked("DPM1"));
  expect(take("applied", "grant", { answers: grant, fields: {} })).toMatchObject(undetermined("DPM1"));
  expect(directPermit.opening.by).toContain("person");
  for (const form of [directPermit.forms.application, directPermit.forms.grant, directPermit.forms.orientation])
    expect(form.questions.map((one) => one.id)).not.toContain("employer");
});

test("[DPM2] a place of the quota is left by the node's own count; what is not known leaves none", () => {
  expect(take("applied", "grant", { answers: grant, placesTaken: { places: 3 } })).toMatchObject(blocked("DPM2"));
  expect(take("applied", "grant", { answers: grant, placesTaken: {} })).toMatchObject(undetermined("DPM2"));
  const open = { figures: { places: "unknown" as const, longest: 12 } };
  expect(take("applied", "grant", { answers: grant, ...open })).toMatchObject(undetermined("DPM2"));
  const stated = { ...grant, figureStated: 3, figureConfirmedBy: "Lawyer of the ministry" };
  expect(take("applied", "grant", { answers: stated, ...open })).toMatchObject(taken);
});

test("[DPM3] the worker paid nobody and holds their own papers", () => {
  expect(take("applied", "grant", { answers: { ...grant, feePaid: "yes" } })).toMatchObject(blocked("DPM3"));
  expect(take("applied", "grant", { answers: { ...grant, papersOwn: "unsure" } })).toMatchObject(undetermined("DPM3"));
});

test("[DPM4] the permit is handed over after an orientation that was understood, with children looked to or a care check asked for", () => {
  expect(orient({})).toMatchObject({ ok: true, value: { to: "permitted", issues: ["direct-permit"] } });
  expect(orient({ orientationTopics: topics.slice(1) })).toMatchObject(blocked("DPM4"));
  expect(orient({ orientationUnderstood: "no" })).toMatchObject(blocked("DPM4"));
  expect(orient({ contactsGiven: "no" })).toMatchObject(blocked("DPM4"));
  leftFindings(directPermit, { state: "granted", step: "orient", rule: "DPM4", answers: orientation, facts });
  expect(orient({ identityTaken: "no" })).toMatchObject(blocked("DPM4"));
});

test("[DPM5] all months together are whole and within the figure of the law", () => {
  expect(orient({ monthsGiven: 13 })).toMatchObject(blocked("DPM5"));
  expect(orient({ monthsGiven: 1.5 })).toMatchObject(blocked("DPM5"));
  const past = { orient: [{ monthsGiven: 6 }], renew: [{ monthsGiven: 3 }] };
  const renew = (monthsGiven: number, more = {}) => take("permitted", "renew", { answers: { monthsGiven }, past, ...more });
  expect(renew(3)).toMatchObject(taken);
  expect(renew(4)).toMatchObject(blocked("DPM5"));
  const open = { figures: { places: 3, longest: "unknown" as const }, fields: { figureStated: 99, figureConfirmedBy: "Lawyer" } };
  expect(renew(1, open)).toMatchObject(undetermined("DPM5"));
  const stated = { monthsGiven: 1, longestStated: 12, longestConfirmedBy: "Lawyer of the ministry" };
  expect(take("permitted", "renew", { answers: stated, past, ...open })).toMatchObject(taken);
});

test("[DPM6] a refusal has reasons and a clause", () => reviewFindings.reasons(directPermit, "applied", {}, "DPM6"));
test("[DPM7] who refused does not review", () => reviewFindings.another(directPermit, "DPM7"));
test("[DPM8] a refusal is final when the time to contest is over", () => reviewFindings.over(directPermit, "DPM8"));

test("[DPM9] the worker tells of an employer, and nobody need agree", () => {
  expect(directPermit.steps.tellEmployer.by).toContain("person");
  expect(take("permitted", "tellEmployer", { answers: { employer: "Farm 7", employerFrom: "2026-07-01" } })).toMatchObject({
    ok: true,
    value: { to: "permitted" },
  });
});

test("[DPM10] nobody loses the permit unheard, or for a complaint", () => {
  const answers = { workerHeard: "yes", revocationReasons: "False papers." };
  expect(take("permitted", "revoke", { answers })).toMatchObject({ ok: true, value: { revokes: ["direct-permit"] } });
  expect(take("permitted", "revoke", { answers: { ...answers, workerHeard: "no" } })).toMatchObject(blocked("DPM10"));
  const cases = [{ procedure: "grievance", state: "received", isFinal: false, protects: false }];
  expect(take("permitted", "revoke", { answers, cases })).toMatchObject(blocked("DPM10"));
});

test("[DPM11] it ends past its time or by the worker's own hand; its place is free then, its paper revoked", () => {
  expect(take("permitted", "expire", { clocks: { renew: "passed" } })).toMatchObject({ ok: true, value: { revokes: ["direct-permit"] } });
  expect(take("permitted", "expire", { clocks: { renew: "running" } })).toMatchObject(blocked("DPM11"));
  expect(take("permitted", "expire", { clocks: { renew: "noFigure" } })).toMatchObject(undetermined("DPM11"));
  expect(directPermit.steps.giveBack.by).toEqual(["person"]);
  expect(directPermit.quotas.places.takenIn).toEqual(["granted", "permitted"]);
});

test("[DPM12] a child who comes along is named with their school, and no permit hangs on it", () =>
  childFindings(directPermit, "permitted", "DPM12"));

test("[DPM13] where the law asks for insurance the worker is insured on the day, and its end is due", () =>
  insuranceFindings(directPermit, { state: "granted", step: "orient", rule: "DPM13", answers: orientation, facts }));

test("[DPM14] permits and refusals are counted by sex", () => {
  const bySex = directPermit.indicators.filter(({ by }) => by?.some((one) => one === "sex"));
  expect(bySex.map(({ to }) => to)).toEqual(expect.arrayContaining(["orient", "refuse"]));
});
