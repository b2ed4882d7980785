import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { patent as here } from "../../countries/demo/patent.ts";
import { findClock } from "../../src/process/index.ts";
import { childFindings } from "../../test/children-contract.ts";
import { insuranceFindings, leftFindings } from "../../test/permit-contract.ts";
import { patent } from "./index.ts";

procedureContract(patent);

const lawful = { contractRegistered: true, withinQuota: false, insuranceAsked: false };
const facts = { fields: { appliesAlone: "yes" }, figures: { longest: 12 }, options: lawful };
const take = takerOf(patent, facts);
const receipt = { paidOn: "2026-06-01", receipt: "R 1" };
const issue = { identityTaken: "yes", monthsPaid: 3, ...receipt, contractNumber: "C 7", patentNumber: "P 1", childrenLeft: "no" };

test("[PTN1] the worker applies alone, and opens, gives back and changes the employer alone", () => {
  expect(take("applied", "issue", { answers: issue })).toMatchObject(taken);
  expect(take("applied", "issue", { answers: issue, fields: { appliesAlone: "no" } })).toMatchObject(blocked("PTN1"));
  expect(take("applied", "issue", { answers: issue, fields: {} })).toMatchObject(undetermined("PTN1"));
  expect(patent.opening.by).toContain("person");
});

test("[PTN2] identity is taken and a month paid, and a month each time after", () => {
  expect(take("applied", "issue", { answers: { ...issue, identityTaken: "no" } })).toMatchObject(blocked("PTN2"));
  expect(take("applied", "issue", { answers: { ...issue, monthsPaid: 0 } })).toMatchObject(blocked("PTN2"));
  expect(take("permitted", "prolong", { answers: { ...receipt, monthsPaid: 0 } })).toMatchObject(blocked("PTN2"));
  const pay = (more: object) => take("permitted", "prolong", { answers: { ...receipt, monthsPaid: 1, ...more } });
  expect(pay({})).toMatchObject(taken);
  expect(pay({ paidOn: "2026-06-02" })).toMatchObject(blocked("PTN2"));
  expect(pay({ receipt: " " })).toMatchObject(blocked("PTN2"));
});

test("[PTN2] what is paid ahead by the month is due with its last month", () => {
  const paid = (monthsPaid: number) => findClock(here.clocks, "pay", "2026-06-01", { monthsPaid });
  expect([paid(1), paid(3)]).toMatchObject([
    { quantity: 1, unit: "month" },
    { quantity: 3, unit: "month" },
  ]);
  expect(patent.clocks.pay.awaits).toBe("prolong");
});

test("[PTN3] the contract is registered where the law asks for it", () => {
  const { contractNumber: _, ...without } = issue;
  expect(take("applied", "issue", { answers: without })).toMatchObject(blocked("PTN3"));
  expect(take("applied", "issue", { answers: without, options: { ...lawful, contractRegistered: false } })).toMatchObject(taken);
  expect(take("applied", "issue", { answers: without, options: { ...lawful, contractRegistered: "unknown" } })).toMatchObject(
    undetermined("PTN3"),
  );
});

test("[PTN4] all months together are within the figure of the law", () => {
  const past = { issue: [{ monthsPaid: 3 }], prolong: [{ monthsPaid: 3 }, { monthsPaid: 3 }] };
  const pay = (monthsPaid: number, more = {}) => take("permitted", "prolong", { answers: { ...receipt, monthsPaid }, past, ...more });
  expect(pay(3)).toMatchObject(taken);
  expect(pay(4)).toMatchObject(blocked("PTN4"));
  expect(pay(1, { figures: { longest: "unknown" } })).toMatchObject(undetermined("PTN4"));
});

test("[PTN5] a refusal has reasons and a clause", () => reviewFindings.reasons(patent, "applied", {}, "PTN5"));
test("[PTN6] who refused does not review", () => reviewFindings.another(patent, "PTN6"));
test("[PTN7] a refusal is final when the time to contest is over", () => reviewFindings.over(patent, "PTN7"));

test("[PTN8] another employer is a notice of the worker's, and the patent stays", () => {
  expect(patent.steps.changeEmployer.by).toContain("person");
  expect(take("permitted", "changeEmployer", { answers: { employer: "Family K.", employerFrom: "2026-07-01" } })).toMatchObject({
    ok: true,
    value: { to: "permitted" },
  });
});

test("[PTN9] it lapses past the time that was paid, and what went wrong at work is followed", () => {
  const past = { clocks: { pay: "passed" as const } };
  expect(take("permitted", "lapse", { answers: { lapseWhy: "left" }, ...past })).toMatchObject(taken);
  expect(take("permitted", "lapse", { answers: { lapseWhy: "left" }, clocks: { pay: "running" } })).toMatchObject(blocked("PTN9"));
  for (const lapseWhy of ["unpaid", "held", "unsure"]) {
    expect(take("permitted", "lapse", { answers: { lapseWhy }, ...past })).toMatchObject(blocked("PTN9"));
    expect(take("permitted", "lapse", { answers: { lapseWhy, helpOffer: "nrm" }, ...past })).toMatchObject(taken);
  }
});

test("[PTN10] within a quota a place of the year is left, by the law's number or the one that is stated by name", () => {
  const options = { ...lawful, withinQuota: true };
  const figures = { longest: 12, places: "unknown" as const };
  const issued = (more: object, taken = 9) =>
    take("applied", "issue", { answers: { ...issue, ...more }, options, figures, placesTaken: { places: taken } });
  const stated = { quotaYear: 2026, placesStated: 10, placesConfirmedBy: "Lawyer of the ministry" };
  expect(issued(stated)).toMatchObject(taken);
  expect(issued(stated, 10)).toMatchObject(blocked("PTN10"));
  expect(issued({ quotaYear: 2026 })).toMatchObject(undetermined("PTN10"));
  expect(issued({ ...stated, placesConfirmedBy: " " })).toMatchObject(undetermined("PTN10"));
  expect(take("applied", "issue", { answers: { ...issue, ...stated }, options, figures })).toMatchObject(undetermined("PTN10"));
  expect(take("applied", "issue", { answers: issue, options: { ...options, withinQuota: "unknown" } })).toMatchObject(
    undetermined("PTN10"),
  );
  // The longest time that is stated is no number of places.
  expect(issued({ quotaYear: 2026, figureStated: 10, figureConfirmedBy: "Lawyer" })).toMatchObject(undetermined("PTN10"));
});

test("[PTN11] a child who comes along is named with their school, and no patent hangs on it", () =>
  childFindings(patent, "permitted", "PTN11"));

test("[PTN12] where the law asks for insurance the worker is insured on the day, and its end is due", () =>
  insuranceFindings(patent, { state: "applied", step: "issue", rule: "PTN12", answers: issue, facts }));

test("[PTN13] children who stay behind have somebody, or the care check is asked for", () =>
  leftFindings(patent, { state: "applied", step: "issue", rule: "PTN13", answers: issue, facts }));

test("[PTN14] patents and refusals are counted by sex", () => {
  const bySex = patent.indicators.filter(({ by }) => by?.some((one) => one === "sex"));
  expect(bySex.map(({ to }) => to)).toEqual(expect.arrayContaining(["issue", "refuse"]));
});
