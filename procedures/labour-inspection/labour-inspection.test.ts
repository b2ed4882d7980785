import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { labourInspection } from "./index.ts";

procedureContract(labourInspection);

const adult = { birth: { precision: "year", year: 1990 } };
const take = takerOf(labourInspection, { person: adult, actedBy: { order: ["first"] }, actor: "second" });
const visit = {
  visitedOn: "2026-06-01",
  announced: "no",
  spokenAlone: "yes",
  languageUnderstood: "yes",
  penaltySought: "no",
  signs: ["none"],
};
const order = { orderWhat: "Pay and give papers back.", orderBy: "2026-07-01", wagesOwed: "900", sourceNamed: "no" };
const recheck = { wagesPaid: "yes", papersBack: "yes" };

test("[LBI1] the worker was spoken to alone, in a language they speak", () => {
  expect(take("noted", "visit", { answers: visit })).toMatchObject(taken);
  for (const one of ["spokenAlone", "languageUnderstood"]) {
    expect(take("noted", "visit", { answers: { ...visit, [one]: "no" } })).toMatchObject(blocked("LBI1"));
    expect(take("noted", "visit", { answers: { ...visit, [one]: "unsure" } })).toMatchObject(undetermined("LBI1"));
  }
});

test("[LBI2] nothing is sought against the worker", () => {
  expect(take("noted", "visit", { answers: { ...visit, penaltySought: "yes" } })).toMatchObject(blocked("LBI2"));
  expect(take("noted", "visit", { answers: { ...visit, penaltySought: "unsure" } })).toMatchObject(undetermined("LBI2"));
});

test("[LBI3] one grave sign or three others are signs of trafficking, and are followed", () => {
  for (const signs of [["papersHeld"], ["debt"], ["unpaid", "hours", "lodging"]]) {
    expect(take("noted", "visit", { answers: { ...visit, signs } })).toMatchObject(blocked("LBI3"));
    expect(take("noted", "visit", { answers: { ...visit, signs, victimHelp: "notNeeded" } })).toMatchObject(blocked("LBI3"));
    for (const victimHelp of ["referred", "declined"])
      expect(take("noted", "visit", { answers: { ...visit, signs, victimHelp } })).toMatchObject(taken);
  }
  expect(take("noted", "visit", { answers: { ...visit, signs: ["unpaid", "hours"] } })).toMatchObject(taken);
});

test("[LBI4] of a child, and whoever may be one, child protection knows", () => {
  for (const person of [{ birth: { precision: "year", year: 2012 } }, {}]) {
    expect(take("noted", "visit", { person, answers: visit })).toMatchObject(undetermined("LBI4"));
    expect(take("noted", "visit", { person, answers: { ...visit, childHelp: "no" } })).toMatchObject(blocked("LBI4"));
    expect(take("noted", "visit", { person, answers: { ...visit, childHelp: "yes" } })).toMatchObject(taken);
  }
});

test("[LBI5] an order says what, by when, and the wages owed", () => {
  expect(take("visited", "order", { answers: order })).toMatchObject(taken);
  expect(take("visited", "order", { answers: { ...order, wagesOwed: " " } })).toMatchObject(blocked("LBI5"));
});

test("[LBI6] somebody else re-checks, and what was not put right has its reason", () => {
  expect(take("ordered", "close", { answers: recheck })).toMatchObject(taken);
  expect(take("ordered", "close", { answers: recheck, actor: "first" })).toMatchObject(blocked("LBI6"));
  expect(take("ordered", "close", { answers: { ...recheck, wagesPaid: "no" } })).toMatchObject(blocked("LBI6"));
  expect(take("ordered", "close", { answers: { ...recheck, wagesPaid: "no", recheckWhy: "In court." } })).toMatchObject(taken);
});

test("[LBI7] the employer is not told who spoke", () => {
  expect(take("visited", "order", { answers: { ...order, sourceNamed: "yes" } })).toMatchObject(blocked("LBI7"));
  expect(take("visited", "order", { answers: { ...order, sourceNamed: "unsure" } })).toMatchObject(undetermined("LBI7"));
});

test("[LBI8] no breach is found only where no sign was seen", () => {
  const answers = { nothingWhy: "Pay slips and lodging." };
  expect(take("visited", "findNone", { answers, fields: { signsWeigh: "none" } })).toMatchObject(taken);
  for (const signsWeigh of ["labour", "trafficking"])
    expect(take("visited", "findNone", { answers, fields: { signsWeigh } })).toMatchObject(blocked("LBI8"));
  expect(take("visited", "findNone", { answers })).toMatchObject(undetermined("LBI8"));
});

test("[LBI9] of a child who is counted at the site child protection knows, though this worker is grown up", () => {
  const counted = { ...visit, workersWomen: 4, workersMen: 9, workersChildren: 2, papersWith: "employer" };
  expect(take("noted", "visit", { answers: { ...counted, workersChildren: 0 } })).toMatchObject(taken);
  expect(take("noted", "visit", { answers: counted })).toMatchObject(undetermined("LBI4"));
  expect(take("noted", "visit", { answers: { ...counted, childHelp: "no" } })).toMatchObject(blocked("LBI4"));
  expect(take("noted", "visit", { answers: { ...counted, childHelp: "yes" } })).toMatchObject(taken);
});
