import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { studyStay } from "./index.ts";

procedureContract(studyStay);

const course = { courseFrom: "2026-09-01", courseUntil: "2027-06-30" };
const take = takerOf(studyStay, { fields: course });
const grant = { placeSeen: "yes", feePaid: "no", papersOwn: "yes", permitUntil: "2027-06-30" };

test("[STU1] the school has a place, and the course has its days; study is a way that a person opens alone", () => {
  expect(studyStay.opening.by).toContain("person");
  expect(studyStay.channel.purpose).toBe("study");
  expect(take("applied", "grant", { answers: grant })).toMatchObject(taken);
  expect(take("applied", "grant", { answers: { ...grant, placeSeen: "unsure" } })).toMatchObject(undetermined("STU1"));
  expect(take("applied", "grant", { answers: grant, fields: { ...course, courseUntil: "2026-01-01" } })).toMatchObject(blocked("STU1"));
});

test("[STU2] nobody but the school was paid, and papers are the student's own", () => {
  expect(take("applied", "grant", { answers: { ...grant, feePaid: "yes" } })).toMatchObject(blocked("STU2"));
  expect(take("applied", "grant", { answers: { ...grant, papersOwn: "no" } })).toMatchObject(blocked("STU2"));
});

test("[STU3] it is renewed while the school says so, and another school is a notice of the student's", () => {
  expect(take("permitted", "renew", { answers: { stillStudies: "yes", permitUntil: "2028-06-30" } })).toMatchObject(taken);
  expect(take("permitted", "renew", { answers: { stillStudies: "no", permitUntil: "2028-06-30" } })).toMatchObject(blocked("STU3"));
  expect(studyStay.steps.changeSchool.by).toContain("person");
  expect(take("permitted", "changeSchool", { answers: { school: "Other school", schoolFrom: "2027-01-01" } })).toMatchObject({
    value: { to: "permitted" },
  });
});

test("[STU4] it ends past its renewal, and whoever may be held is offered help first", () => {
  const over = { clocks: { renew: "passed" as const } };
  expect(take("permitted", "lapse", { answers: { endWhy: "left" }, ...over })).toMatchObject(taken);
  expect(take("permitted", "lapse", { answers: { endWhy: "left" }, clocks: { renew: "running" } })).toMatchObject(blocked("STU4"));
  for (const endWhy of ["neverCame", "held", "unsure"]) {
    expect(take("permitted", "lapse", { answers: { endWhy }, ...over })).toMatchObject(blocked("STU4"));
    expect(take("permitted", "lapse", { answers: { endWhy, helpOffer: "nrm" }, ...over })).toMatchObject(taken);
  }
});

test("[STU5] a refusal has reasons and a clause", () => reviewFindings.reasons(studyStay, "applied", {}, "STU5"));
test("[STU6] who refused does not review", () => reviewFindings.another(studyStay, "STU6"));
test("[STU7] a refusal is final when the time to contest is over", () => reviewFindings.over(studyStay, "STU7"));
