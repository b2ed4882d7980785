import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { receptionStay as here } from "../../countries/demo/reception-stay.ts";
import { findClock } from "../../src/process/index.ts";
import { receptionStay } from "./index.ts";

procedureContract(receptionStay);

const take = takerOf(receptionStay, { person: { birth: { precision: "year", year: 1990 } } });
const allocation = { room: "12", familyTogether: "yes", apartKept: "yes", statusAsked: "no" };
const arrival = { mayComeAndGo: "yes", papersOwn: "yes", rulesUnderstood: "yes" };
const sections = ["housing", "food", "clothing", "allowance", "health", "information", "specialNeeds", "training"];
const incident = { incidentOn: "2026-06-01", incidentKind: "violence", safetyMeasure: "Another floor", wishAsked: "yes" };
const exit = { movedWhy: "wish", leftOwn: "yes", goesTo: "a flat" };

test("[RST1] no place hangs on a status or on papers", () => {
  expect(take("requested", "allot", { answers: allocation })).toMatchObject(taken);
  expect(take("requested", "allot", { answers: { ...allocation, statusAsked: "yes" } })).toMatchObject(blocked("RST1"));
  expect(take("requested", "allot", { answers: { ...allocation, statusAsked: "unsure" } })).toMatchObject(undetermined("RST1"));
});

test("[RST2] the place fits: family together, apart where wished, no child among strangers", () => {
  for (const one of ["familyTogether", "apartKept"])
    expect(take("requested", "allot", { answers: { ...allocation, [one]: "no" } })).toMatchObject(blocked("RST2"));
  for (const person of [{ birth: { precision: "year", year: 2012 } }, {}]) {
    expect(take("requested", "allot", { person, answers: allocation })).toMatchObject(undetermined("RST2"));
    expect(take("requested", "allot", { person, answers: { ...allocation, childApart: "yes" } })).toMatchObject(taken);
  }
});

test("[RST2] a room to which somebody is moved fits as well as the first", () => {
  const move = { room: "3", familyTogether: "yes", apartKept: "yes", movedWhy: "wish", moveAgreed: "yes" };
  expect(take("staying", "move", { answers: move })).toMatchObject(taken);
  expect(take("staying", "move", { answers: { ...move, familyTogether: "no" } })).toMatchObject(blocked("RST2"));
  const person = { birth: { precision: "year", year: 2012 } };
  expect(take("staying", "move", { person, answers: { ...move, movedWhy: "danger", childApart: "no" } })).toMatchObject(blocked("RST2"));
});

test("[RST3] the centre is open, papers stay with the person, and it was told", () => {
  expect(take("allotted", "arrive", { answers: arrival })).toMatchObject(taken);
  for (const one of Object.keys(arrival))
    expect(take("allotted", "arrive", { answers: { ...arrival, [one]: "no" } })).toMatchObject(blocked("RST3"));
});

test("[RST4] all eight sections are looked at, and what is lacking has a measure", () => {
  expect(take("arrived", "seeNeeds", { answers: { sectionsSeen: sections } })).toMatchObject(taken);
  expect(take("arrived", "seeNeeds", { answers: { sectionsSeen: sections.slice(1) } })).toMatchObject(blocked("RST4"));
  const lacking = { sectionsSeen: sections, sectionsLacking: ["health"] };
  expect(take("arrived", "seeNeeds", { answers: lacking })).toMatchObject(blocked("RST4"));
  expect(take("arrived", "seeNeeds", { answers: { ...lacking, measures: "A nurse by Monday, Ms G." } })).toMatchObject(taken);
});

test("[RST5] an incident has a measure for safety, and the person was asked", () => {
  expect(take("staying", "noteIncident", { answers: incident })).toMatchObject(taken);
  expect(take("staying", "noteIncident", { answers: { ...incident, safetyMeasure: " " } })).toMatchObject(blocked("RST5"));
  expect(take("staying", "noteIncident", { answers: { ...incident, wishAsked: "unsure" } })).toMatchObject(undetermined("RST5"));
});

test("[RST6] nobody is moved against their will save out of danger, and never for a complaint", () => {
  const room = { room: "3", familyTogether: "yes", apartKept: "yes" };
  const move = (movedWhy: string, moveAgreed: string) => take("staying", "move", { answers: { ...room, movedWhy, moveAgreed } });
  expect(move("need", "yes")).toMatchObject(taken);
  expect(move("need", "no")).toMatchObject(blocked("RST6"));
  expect(move("danger", "no")).toMatchObject(taken);
  expect(move("complaint", "yes")).toMatchObject(blocked("RST6"));
});

test("[RST7] nobody leaves to the street", () => {
  expect(take("staying", "leave", { answers: exit })).toMatchObject(taken);
  const nowhere = { movedWhy: "wish", leftOwn: "no" };
  expect(take("staying", "leave", { answers: nowhere })).toMatchObject(blocked("RST7"));
  expect(take("staying", "leave", { answers: { ...nowhere, leftOwn: "yes", doorOpenTold: "yes" } })).toMatchObject(taken);
  expect(take("staying", "leave", { answers: { ...exit, movedWhy: "complaint" } })).toMatchObject(blocked("RST7"));
});

test("[RST8] a wish for a place is answered in its time, on the same day for who sleeps in the street", () => {
  expect(receptionStay.opening).toMatchObject({ starts: ["allot"] });
  expect(receptionStay.opening.by).toContain("person");
  expect(receptionStay.clocks.allot).toMatchObject({ owner: "centre", awaits: "allot" });
  const within = (roughSleeping: string) => findClock(here.clocks, "allot", "2026-06-01", { roughSleeping });
  expect([within("yes"), within("no")]).toMatchObject([
    { quantity: 0, unit: "day" },
    { quantity: 3, unit: "day" },
  ]);
});
