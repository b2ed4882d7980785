import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { childLabour } from "./index.ts";

procedureContract(childLabour);

const take = takerOf(childLabour, { person: { birth: { precision: "year", year: 2013 } } });
const hearing = { heardAlone: "yes", childWords: "I want to go home.", traffickingSigns: "none" };
const removal = { protectionTold: "yes", placeSafe: "yes", placeIs: "With the aunt", penaltySought: "no" };
const again = { atSchool: "yes", worksAgain: "no" };

test("[CHL1] only a birth that is known ends it as grown up", () => {
  const answers = { birthShownBy: "passport" };
  expect(take("heard", "findAdult", { answers, person: { birth: { precision: "year", year: 1990 } } })).toMatchObject(taken);
  expect(take("heard", "findAdult", { answers })).toMatchObject(blocked("CHL1"));
  expect(take("heard", "findAdult", { answers, person: {} })).toMatchObject(undetermined("CHL1"));
});

test("[CHL2] the kind follows from what was seen; only light work may go on, and a worst form ends the same day", () => {
  const kind = childLabour.forms.seen.questions.find((one) => one.id === "workKind");
  const kindOf = (workSeen: string[]) => kind && "derives" in kind && kind.derives({ workSeen });
  expect([kindOf(["light", "hazard"]), kindOf(["school", "light"]), kindOf(["light"])]).toEqual(["worst", "forbidden", "light"]);
  expect(take("heard", "leaveLight", { fields: { workKind: "light" } })).toMatchObject(taken);
  for (const workKind of ["worst", "forbidden"])
    expect(take("heard", "leaveLight", { fields: { workKind } })).toMatchObject(blocked("CHL2"));
  expect(take("heard", "leaveLight")).toMatchObject(undetermined("CHL2"));
});

test("[CHL3] child protection knows and the place is safe before the child is brought away", () => {
  expect(take("heard", "bringAway", { answers: removal })).toMatchObject(taken);
  for (const one of ["protectionTold", "placeSafe"]) {
    expect(take("heard", "bringAway", { answers: { ...removal, [one]: "no" } })).toMatchObject(blocked("CHL3"));
    expect(take("heard", "bringAway", { answers: { ...removal, [one]: "unsure" } })).toMatchObject(undetermined("CHL3"));
  }
  expect(childLabour.steps.hear.handsOff).toContainEqual(expect.objectContaining({ route: "child-protection", when: "always" }));
});

test("[CHL4] the child was heard, alone", () => {
  expect(take("seen", "hear", { answers: hearing })).toMatchObject(taken);
  expect(take("seen", "hear", { answers: { ...hearing, heardAlone: "no" } })).toMatchObject(blocked("CHL4"));
});

test("[CHL5] nobody is punished, and hunger is answered with help", () => {
  expect(take("heard", "bringAway", { answers: { ...removal, penaltySought: "yes" } })).toMatchObject(blocked("CHL5"));
  const fields = { reason: ["poverty"] };
  expect(take("heard", "bringAway", { answers: removal, fields })).toMatchObject(blocked("CHL5"));
  expect(take("heard", "bringAway", { answers: { ...removal, familyHelp: "Allowance" }, fields })).toMatchObject(taken);
});

test("[CHL6] it ends at school, or with somebody's named duty, and not while the child works again", () => {
  expect(take("away", "close", { answers: again })).toMatchObject(taken);
  expect(take("away", "close", { answers: { ...again, worksAgain: "yes" } })).toMatchObject(blocked("CHL6"));
  expect(take("away", "close", { answers: { ...again, atSchool: "no" } })).toMatchObject(blocked("CHL6"));
  expect(take("away", "close", { answers: { ...again, atSchool: "no", schoolDuty: "Ms Sharipova" } })).toMatchObject(taken);
});

test("[CHL7] signs of trafficking, or doubt, are always referred", () => {
  for (const traffickingSigns of ["signs", "unsure"]) {
    expect(take("seen", "hear", { answers: { ...hearing, traffickingSigns } })).toMatchObject(undetermined("CHL7"));
    expect(take("seen", "hear", { answers: { ...hearing, traffickingSigns, victimReferred: "no" } })).toMatchObject(blocked("CHL7"));
    expect(take("seen", "hear", { answers: { ...hearing, traffickingSigns, victimReferred: "yes" } })).toMatchObject(taken);
  }
});
