import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { regularisation } from "./index.ts";

procedureContract(regularisation);

const take = takerOf(regularisation, { fields: { enteredOn: "2025-01-10", exploitationScreen: "none" } });
const check = { riskExplained: "yes", penaltySought: "no", exploitationScreen: "none" };
const grant = { cutOff: "2026-01-01", belongsToGroup: "yes", permitUntil: "2027-06-01" };
const refusal = { refusalReasons: "Entered after the day.", refusalLaw: "Article 2", fearsReturn: "no" };

test("[RGL1] applying is no risk: explained, and no penalty is sought", () => {
  expect(take("applied", "check", { answers: check })).toMatchObject(taken);
  expect(take("applied", "check", { answers: { ...check, penaltySought: "yes" } })).toMatchObject(blocked("RGL1"));
  expect(take("applied", "check", { answers: { ...check, penaltySought: "unsure" } })).toMatchObject(undetermined("RGL1"));
  expect(take("applied", "check", { answers: { ...check, riskExplained: "no" } })).toMatchObject(blocked("RGL1"));
});

test("[RGL2] signs of exploitation, or doubt, are followed before anything is decided", () => {
  expect(take("checked", "permit", { answers: grant })).toMatchObject(taken);
  for (const exploitationScreen of ["signs", "unsure"]) {
    const fields = { enteredOn: "2025-01-10", exploitationScreen };
    expect(take("checked", "permit", { answers: grant, fields })).toMatchObject(blocked("RGL2"));
    expect(take("checked", "refuse", { answers: refusal, fields })).toMatchObject(blocked("RGL2"));
    for (const victimReferral of ["referred", "declined"])
      expect(take("checked", "permit", { answers: grant, fields: { ...fields, victimReferral } })).toMatchObject(taken);
  }
  expect(take("checked", "permit", { answers: grant, fields: { enteredOn: "2025-01-10" } })).toMatchObject(undetermined("RGL2"));
});

test("[RGL3] the permit is for whoever entered by the day and belongs to the group", () => {
  expect(take("checked", "permit", { answers: { ...grant, cutOff: "2025-01-01" } })).toMatchObject(blocked("RGL3"));
  expect(take("checked", "permit", { answers: { ...grant, belongsToGroup: "unsure" } })).toMatchObject(undetermined("RGL3"));
  expect(take("checked", "permit", { answers: grant, fields: { exploitationScreen: "none" } })).toMatchObject(undetermined("RGL3"));
  const shown = { answers: { ...grant, enteredOn: "2025-01-10" }, fields: { exploitationScreen: "none" } };
  expect(take("checked", "permit", shown)).toMatchObject(taken);
});

test("[RGL4] nobody is refused before they were asked about fear; fear opens the way to asylum", () => {
  expect(take("checked", "refuse", { answers: refusal })).toMatchObject(taken);
  for (const fearsReturn of ["yes", "unsure"]) {
    expect(take("checked", "refuse", { answers: { ...refusal, fearsReturn } })).toMatchObject(blocked("RGL4"));
    expect(take("checked", "refuse", { answers: { ...refusal, fearsReturn, asylumOffer: "declined" } })).toMatchObject(taken);
  }
});

test("[RGL5] a refusal has reasons and a clause", () => {
  for (const one of ["refusalReasons", "refusalLaw"])
    expect(take("checked", "refuse", { answers: { ...refusal, [one]: " " } })).toMatchObject(blocked("RGL5"));
});

test("[RGL6] who refused does not review", () => reviewFindings.another(regularisation, "RGL6"));
test("[RGL7] a refusal is final when the time to contest is over", () => reviewFindings.over(regularisation, "RGL7"));

test("[RGL8] it protects until finally refused, and the permit ends past its renewal or by another lawful stay", () => {
  for (const [id, state] of Object.entries(regularisation.states)) expect([id, state.protects]).toEqual([id, !state.isFinal]);
  expect(take("permitted", "lapse", { clocks: { renew: "passed" } })).toMatchObject(taken);
  expect(take("permitted", "lapse", { clocks: { renew: "running" } })).toMatchObject(blocked("RGL8"));
  expect(take("permitted", "settle", { answers: { nextStay: "work", nextStayPaper: "WP 12" } })).toMatchObject(taken);
  expect(take("permitted", "settle", { answers: { nextStay: "work" } })).toMatchObject(blocked("RGL8"));
});
