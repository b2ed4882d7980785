import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { agencyLicence } from "./index.ts";
import { publishLicence } from "./register.ts";

procedureContract(agencyLicence);

const past = {
  payDeposit: [{ depositPaid: 6 }, { depositPaid: 4 }],
  checkPrincipal: [{ principal: "Kirpich Ltd", principalSound: "yes" }],
  registerOrder: [{ jobOrder: "7", principal: "Kirpich Ltd" }],
};
const take = takerOf(agencyLicence, { figures: { deposit: 10 }, past });
const licence = { feesFromWorkers: "no", licenceNumber: "L 1", licenceUntil: "2029-01-01" };
const order = { jobOrder: "8", principal: "Kirpich Ltd", places: 5, wage: "600", termsUnderstood: "yes", feesFromWorkers: "no" };
const sanction = { agencyHeard: "yes", sanctionReasons: "Took money." };

test("[AGL1] no worker pays, for the licence and in any order", () => {
  expect(take("applied", "license", { answers: licence })).toMatchObject(taken);
  expect(take("applied", "license", { answers: { ...licence, feesFromWorkers: "yes" } })).toMatchObject(blocked("AGL1"));
  expect(take("licensed", "registerOrder", { answers: { ...order, feesFromWorkers: "yes" } })).toMatchObject(blocked("AGL1"));
  expect(take("licensed", "registerOrder", { answers: { ...order, feesFromWorkers: "unsure" } })).toMatchObject(undetermined("AGL1"));
});

test("[AGL2] the deposit is whole; what was paid to workers is put back first", () => {
  expect(take("applied", "license", { answers: licence, past: { payDeposit: [{ depositPaid: 9 }] } })).toMatchObject(blocked("AGL2"));
  const inspection = { inspectedOn: "2026-06-01", inspectionFound: "In order." };
  expect(take("suspended", "resume", { answers: inspection })).toMatchObject(taken);
  const less = { past: { ...past, payWorker: [{ paidToWorker: 1 }] } };
  expect(take("suspended", "resume", { answers: inspection, ...less })).toMatchObject(blocked("AGL2"));
  expect(take("applied", "license", { answers: licence, figures: { deposit: "unknown" } })).toMatchObject(undetermined("AGL2"));
});

test("[AGL3] the principal was checked, by the latest check", () => {
  expect(take("licensed", "registerOrder", { answers: order })).toMatchObject(taken);
  expect(take("licensed", "registerOrder", { answers: { ...order, principal: "Other" } })).toMatchObject(blocked("AGL3"));
  const again = { principal: "Kirpich Ltd", principalSound: "no" };
  const worse = { past: { ...past, checkPrincipal: [...past.checkPrincipal, again] } };
  expect(take("licensed", "registerOrder", { answers: order, ...worse })).toMatchObject(blocked("AGL3"));
});

test("[AGL4] an order has places, pay and terms in a language of the workers", () => {
  expect(take("licensed", "registerOrder", { answers: { ...order, places: 0 } })).toMatchObject(blocked("AGL4"));
  expect(take("licensed", "registerOrder", { answers: { ...order, termsUnderstood: "no" } })).toMatchObject(blocked("AGL4"));
});

test("[AGL5] an offer stands in three layers: licence, order, principal", () => {
  const offer = { jobOrder: "7", principal: "Kirpich Ltd" };
  expect(take("licensed", "confirmOffer", { answers: offer })).toMatchObject(taken);
  for (const state of ["applied", "suspended", "ending", "closed"])
    expect(take(state, "confirmOffer", { answers: offer })).toMatchObject({ refusal: { code: "step.not-from-here" } });
  expect(take("licensed", "confirmOffer", { answers: { ...offer, jobOrder: "9" } })).toMatchObject(blocked("AGL5"));
  expect(take("licensed", "confirmOffer", { answers: { ...offer, principal: "Other" } })).toMatchObject(blocked("AGL5"));
  const unsound = { ...past, checkPrincipal: [...past.checkPrincipal, { principal: "Kirpich Ltd", principalSound: "unsure" }] };
  expect(take("licensed", "confirmOffer", { answers: offer, past: unsound })).toMatchObject(undetermined("AGL5"));
});

test("[AGL6] a worker is paid by a decided complaint, and not more than is left", () => {
  const payment = { complaintDecided: "C 12", paidToWorker: 10 };
  for (const state of ["licensed", "suspended", "ending"]) expect(take(state, "payWorker", { answers: payment })).toMatchObject(taken);
  expect(take("licensed", "payWorker", { answers: { ...payment, paidToWorker: 11 } })).toMatchObject(blocked("AGL6"));
  expect(take("licensed", "payWorker", { answers: { ...payment, paidToWorker: 0 } })).toMatchObject(blocked("AGL6"));
  expect(take("licensed", "payWorker", { answers: payment, past: {} })).toMatchObject(undetermined("AGL6"));
  expect(take("licensed", "payWorker", { answers: { ...payment, complaintDecided: " " } })).toMatchObject(blocked("AGL6"));
});

test("[AGL7] suspended and revoked by written reasons after a hearing", () => {
  for (const step of ["suspend", "revoke"]) {
    expect(take("licensed", step, { answers: sanction })).toMatchObject(taken);
    expect(take("licensed", step, { answers: { ...sanction, agencyHeard: "no" } })).toMatchObject(blocked("AGL7"));
    expect(take("licensed", step, { answers: { ...sanction, sanctionReasons: " " } })).toMatchObject(blocked("AGL7"));
  }
});

test("[AGL8] the deposit goes back when the time for claims is over and none is open", () => {
  const over = { clocks: { claims: "passed" as const } };
  expect(take("ending", "release", { answers: { claimsOpen: "no" }, ...over })).toMatchObject(taken);
  expect(take("ending", "release", { answers: { claimsOpen: "yes" }, ...over })).toMatchObject(blocked("AGL8"));
  expect(take("ending", "release", { answers: { claimsOpen: "no" }, clocks: { claims: "running" } })).toMatchObject(blocked("AGL8"));
});

test("[AGL9] who revoked does not decide on the objection", () => {
  const answers = { reviewReasons: "The money was given back." };
  const actedBy = { revoke: ["first"] };
  const objected = { past: { ...past, revoke: [{}], object: [{}] } };
  expect(take("ending", "restore", { answers, actedBy, actor: "second", ...objected })).toMatchObject(taken);
  expect(take("ending", "restore", { answers, actedBy, actor: "first", ...objected })).toMatchObject(blocked("AGL9"));
});

test("[AGL10] a refusal has reasons and a clause", () => reviewFindings.reasons(agencyLicence, "applied", {}, "AGL10"));
test("[AGL11] who refused does not review", () => reviewFindings.another(agencyLicence, "AGL11"));
test("[AGL12] a refusal is final when the time to contest is over", () => reviewFindings.over(agencyLicence, "AGL12"));

test("[AGL13] a revocation is objected to once, in time; somebody else decides, and the deposit stays meanwhile", () => {
  const answers = { contestWords: "The money was given back." };
  const revoked = { past: { ...past, revoke: [{}] } };
  expect(agencyLicence.steps.revoke.starts).toContain("contest");
  expect(take("ending", "object", { answers, ...revoked, clocks: { contest: "running" } })).toMatchObject({
    ok: true,
    value: { to: "ending", starts: ["decideReview"] },
  });
  expect(take("ending", "object", { answers, ...revoked, clocks: { contest: "noFigure" } })).toMatchObject(taken);
  expect(take("ending", "object", { answers, ...revoked, clocks: { contest: "passed" } })).toMatchObject(blocked("AGL13"));
  expect(take("ending", "object", { answers })).toMatchObject(blocked("AGL13"));
  expect(take("ending", "object", { answers, past: { ...past, revoke: [{}], object: [{}] } })).toMatchObject(blocked("AGL13"));
  expect(take("ending", "restore", { answers: { reviewReasons: "…" }, ...revoked })).toMatchObject(blocked("AGL13"));
  const release = (facts: object) => take("ending", "release", { answers: { claimsOpen: "no" }, clocks: { claims: "passed" }, ...facts });
  expect(release({ clocks: { claims: "passed", contest: "running" } })).toMatchObject(blocked("AGL13"));
  expect(release({ clocks: { claims: "passed", contest: "noFigure" } })).toMatchObject(undetermined("AGL13"));
  // An office that is late with its decision does not end the objection by being late.
  const late = { past: { ...past, revoke: [{}], object: [{}] }, clocks: { claims: "passed", contest: "stopped", decideReview: "passed" } };
  expect(release(late)).toMatchObject(blocked("AGL13"));
  expect(release({ ...late, past: { ...late.past, keepRevoked: [{}] } })).toMatchObject(taken);
});

test("[AGL13] an objection that was decided is none against what came later", () => {
  const decided = { payDeposit: past.payDeposit, revoke: [{}], object: [{}], restore: [{}] };
  const again = { answers: { reviewReasons: "…" }, actedBy: { revoke: ["first"] }, actor: "second" };
  for (const step of ["restore", "keepRevoked"]) {
    // Given up after it was restored, and revoked once more without an objection.
    expect(take("ending", step, { ...again, past: decided })).toMatchObject(blocked("AGL13"));
    expect(take("ending", step, { ...again, past: { ...decided, revoke: [{}, {}] } })).toMatchObject(blocked("AGL13"));
    expect(take("ending", step, { ...again, past: { ...decided, revoke: [{}, {}], object: [{}, {}] } })).toMatchObject(taken);
  }
});

const asked = { agency: "Horizon Ltd", agencyAddress: "Main st. 1", registeredAs: "77", licenceNumber: "L 1", licenceUntil: "2029-01-01" };
const published = (state: string, more: Partial<Parameters<typeof publishLicence>[0]> = {}) =>
  publishLicence({ state, fields: asked, past, ...more });
const checked = { principal: "Kirpich Ltd", principalSound: "yes", principalPerson: "no", principalIn: "RU" };

test("[AGL14] of a licence that was given anybody may read the agency and the three layers of each order, and nobody's name", () => {
  const orders = { registerOrder: [{ ...order, jobOrder: "7" }], checkPrincipal: [checked] };
  expect(published("licensed", { past: orders })).toEqual({
    holder: "Horizon Ltd",
    registeredAs: "77",
    number: "L 1",
    until: "2029-01-01",
    standing: "holds",
    offers: [{ number: "7", principal: "Kirpich Ltd", principalIn: "RU", places: 5, pay: "600", principalSound: "yes" }],
  });
  expect(published("applied")).toBeUndefined();
  expect(published("refused")).toBeUndefined();
  expect(published("suspended")).toMatchObject({ standing: "suspended" });
  for (const state of ["ending", "closed"]) expect(published(state)).toMatchObject({ standing: "ended" });
  const worse = { ...orders, checkPrincipal: [checked, { ...checked, principalSound: "no" }] };
  expect(published("licensed", { past: worse })?.offers[0]).toMatchObject({ principalSound: "no" });
});

test("[AGL14] an employer who is a person, or may be one, is not named in the register (R6)", () => {
  for (const principalPerson of ["yes", "unsure", undefined]) {
    const entry = published("licensed", {
      past: { registerOrder: [{ ...order, jobOrder: "7" }], checkPrincipal: [{ ...checked, principalPerson }] },
    });
    expect(JSON.stringify(entry)).not.toContain("Kirpich");
  }
});
