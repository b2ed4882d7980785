import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { type Role, roles } from "../../src/access/index.ts";
import { womenAtRisk } from "./index.ts";

procedureContract(womenAtRisk);

const { take, taken, blocked, undetermined, protecting } = trialOf(womenAtRisk, { person: { birth: { precision: "year", year: 1990 } } });
const assessment = { talkedAlone: "yes", agreesToHelp: "yes", riskFactors: ["violence"], riskRating: "high" };
const plan = { planWords: "My sister knows.", safePlace: "offered", planAgreed: "yes" };
const service = { serviceKind: "police", survivorAgrees: "no", serviceOutcome: "referred" };

test("[WR1] she is asked alone, and agrees", () => {
  expect(take("identified", "assess", { answers: assessment })).toMatchObject(taken);
  expect(take("identified", "assess", { answers: { ...assessment, agreesToHelp: "no" } })).toMatchObject(blocked("WR1"));
  expect(take("identified", "assess", { answers: { ...assessment, talkedAlone: "unsure" } })).toMatchObject(undetermined("WR1"));
});

test("[WR2] a girl, and who may be one, has a guardian", () => {
  expect(take("identified", "assess", { answers: assessment, person: nothingKnown.person })).toMatchObject(blocked("WR2"));
  expect(take("identified", "assess", { answers: { ...assessment, guardian: "Her aunt" }, person: nothingKnown.person })).toMatchObject(
    taken,
  );
});

test("[WR3] at high risk a safe place is offered, and she agrees with the plan", () => {
  const fields = { riskRating: "high" };
  expect(take("assessed", "plan", { answers: plan, fields })).toMatchObject(taken);
  expect(take("assessed", "plan", { answers: { ...plan, safePlace: "notNeeded" }, fields })).toMatchObject(blocked("WR3"));
  expect(take("assessed", "plan", { answers: { ...plan, planAgreed: "unsure" }, fields })).toMatchObject(undetermined("WR3"));
  expect(take("assessed", "plan", { answers: { ...plan, safePlace: "notNeeded" }, fields: {} })).toMatchObject(undetermined("WR3"));
  expect(take("assessed", "plan", { answers: { ...plan, safePlace: "notNeeded" }, fields: { riskRating: "low" } })).toMatchObject(taken);
});

test("[WR4] no service and no police without her consent, save where a named law orders it", () => {
  expect(take("planned", "arrange", { answers: service })).toMatchObject(blocked("WR4"));
  expect(take("planned", "arrange", { answers: { ...service, serviceOutcome: "declined" } })).toMatchObject(taken);
  expect(take("planned", "arrange", { answers: { ...service, survivorAgrees: "yes" } })).toMatchObject(taken);
  const law = { ...service, lawOrders: "Article 12", lawToldHer: "yes" };
  expect(take("planned", "arrange", { answers: law })).toMatchObject(undetermined("WR4"));
  expect(take("planned", "arrange", { answers: { ...law, lawConfirmedBy: "Lawyer of the clinic" } })).toMatchObject(taken);
});

test("[WR4] the case is handed over to whom she named, and to nobody where she declined", () => {
  const answers = { ...service, serviceKind: "health", survivorAgrees: "yes", handOverAgreed: ["medical"] };
  expect(take("planned", "arrange", { answers, handsOff: ["medical"] })).toMatchObject(taken);
  expect(take("planned", "arrange", { answers, handsOff: ["medical", "asylum"] })).toMatchObject(blocked("WR4"));
  expect(take("planned", "arrange", { answers: { ...answers, serviceOutcome: "declined" }, handsOff: ["medical"] })).toMatchObject(
    blocked("WR4"),
  );
});

test("[WR5] it closes when she says that she is safe", () => {
  expect(take("planned", "close", { answers: { closingWords: "I live with my sister.", feelsSafe: "yes" } })).toMatchObject(taken);
  expect(take("planned", "close", { answers: { closingWords: "…", feelsSafe: "unsure" } })).toMatchObject(undetermined("WR5"));
});

test("[WR6] she may decline, freely, and come back", () => {
  const declining = { decliningWords: "Not now.", decliningFree: "yes", knowsWhere: "yes" };
  expect(take("identified", "decline", { answers: declining })).toMatchObject(taken);
  expect(take("identified", "decline", { answers: { ...declining, decliningFree: "no" } })).toMatchObject(blocked("WR6"));
  expect(take("identified", "decline", { answers: { ...declining, knowsWhere: "no" } })).toMatchObject(blocked("WR6"));
  expect(take("declined", "comeBack", { answers: { noticedHow: "self", urgentNow: "no" } })).toMatchObject(taken);
});

test("[WR7] it gives no status, and border, police and claim officers do not read it", () => {
  expect(protecting()).toEqual([]);
  expect(womenAtRisk.compartment).toBe("gender-violence");
  const all: readonly Role[] = Object.values(roles);
  const readers = all.filter((role) => role.compartments["gender-violence"]?.read === "all");
  expect(readers.map((role) => role.id)).toEqual(["protection-worker", "person"]);
});
