import { expect, test } from "vitest";
import { procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { disaster as here } from "../../countries/demo/disaster.ts";
import { findClock } from "../../src/process/index.ts";
import { disaster } from "./index.ts";

procedureContract(disaster);

const { take, taken, blocked, undetermined, protecting } = trialOf(disaster, {});
const aid = { aidGiven: ["shelter"], aidHangsOnPapers: "no", fearAsked: "yes" };
const way = { chosenWay: "return", wayWords: "We rebuild.", wayConsent: "yes", placeSafe: "yes" };

test("[DD1] aid hangs on no paper, and fear is asked about", () => {
  expect(take("affected", "aid", { answers: aid })).toMatchObject(taken);
  expect(take("affected", "aid", { answers: { ...aid, aidHangsOnPapers: "yes" } })).toMatchObject(blocked("DD1"));
  expect(take("affected", "aid", { answers: { ...aid, fearAsked: "unsure" } })).toMatchObject(undetermined("DD1"));
});

test("[DD2] return and relocation are by consent, and to a safe place", () => {
  expect(take("staying", "choose", { answers: way })).toMatchObject(taken);
  expect(take("staying", "choose", { answers: { ...way, wayConsent: "no" } })).toMatchObject(blocked("DD2"));
  expect(take("staying", "choose", { answers: { ...way, placeSafe: "unsure" } })).toMatchObject(undetermined("DD2"));
});

test("[DD3] the stay protects, and nobody goes back whom another case protects", () => {
  expect(protecting()).toEqual(["staying"]);
  const cases = [{ procedure: "asylum", state: "lodged", isFinal: false, protects: true }];
  expect(take("staying", "choose", { answers: way, cases })).toMatchObject(blocked("DD3"));
  const recognised = { procedure: "asylum", state: "recognised", isFinal: true, protects: true };
  expect(take("staying", "choose", { answers: way, cases: [recognised] })).toMatchObject(taken);
  expect(take("staying", "choose", { answers: { ...way, chosenWay: "integrate" }, cases })).toMatchObject(taken);
});

test("[DD4] it is asked after 6 and 12 months, and who is displaced again comes back", () => {
  expect(["halfYear", "year"].map((id) => findClock(here.clocks, id, "2026-06-01"))).toMatchObject([{ quantity: 6 }, { quantity: 12 }]);
  const damage = { event: "Mudflow", eventOn: "2026-05-01", houseState: "gone", householdSize: 5, needsNow: "…", crossedBorder: "no" };
  expect(take("settled", "again", { answers: damage })).toMatchObject({ ok: true, value: { to: "affected", starts: ["aid"] } });
});

test("[DD5] the household may stop", () => {
  expect(take("staying", "stop", { answers: { withdrawalWords: "We go to my brother.", withdrawalFree: "yes" } })).toMatchObject(taken);
  expect(take("staying", "stop", { answers: { withdrawalWords: " ", withdrawalFree: "yes" } })).toMatchObject(blocked("DD5"));
});
