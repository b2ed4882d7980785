import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { patent } from "./index.ts";

procedureContract(patent);

const take = takerOf(patent, {
  fields: { appliesAlone: "yes" },
  figures: { longest: 12 },
  options: { contractRegistered: true, withinQuota: false },
});
const issue = { identityTaken: "yes", monthsPaid: 3, contractNumber: "C 7", patentNumber: "P 1" };

test("[PTN1] the worker applies alone, and opens, gives back and changes the employer alone", () => {
  expect(take("applied", "issue", { answers: issue })).toMatchObject(taken);
  expect(take("applied", "issue", { answers: issue, fields: { appliesAlone: "no" } })).toMatchObject(blocked("PTN1"));
  expect(take("applied", "issue", { answers: issue, fields: {} })).toMatchObject(undetermined("PTN1"));
  expect(patent.opening.by).toContain("person");
});

test("[PTN2] identity is taken and a month paid, and a month each time after", () => {
  expect(take("applied", "issue", { answers: { ...issue, identityTaken: "no" } })).toMatchObject(blocked("PTN2"));
  expect(take("applied", "issue", { answers: { ...issue, monthsPaid: 0 } })).toMatchObject(blocked("PTN2"));
  expect(take("permitted", "prolong", { answers: { monthsPaid: 0 } })).toMatchObject(blocked("PTN2"));
});

test("[PTN3] the contract is registered where the law asks for it", () => {
  const { contractNumber: _, ...without } = issue;
  expect(take("applied", "issue", { answers: without })).toMatchObject(blocked("PTN3"));
  expect(take("applied", "issue", { answers: without, options: { contractRegistered: false, withinQuota: false } })).toMatchObject(taken);
  expect(take("applied", "issue", { answers: without, options: { contractRegistered: "unknown", withinQuota: false } })).toMatchObject(
    undetermined("PTN3"),
  );
});

test("[PTN4] all months together are within the figure of the law", () => {
  const past = { issue: [{ monthsPaid: 3 }], prolong: [{ monthsPaid: 3 }, { monthsPaid: 3 }] };
  const pay = (monthsPaid: number, more = {}) => take("permitted", "prolong", { answers: { monthsPaid }, past, ...more });
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
  const options = { contractRegistered: true, withinQuota: true };
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
