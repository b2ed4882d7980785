import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { grievance } from "./index.ts";

procedureContract(grievance);

const take = takerOf(grievance, { fields: { inDanger: "no", finding: "right" }, actedBy: { answer: ["first"] }, actor: "second" });
const examination = { involved: "no", pressed: "no", toldPolice: "no" };
const reply = {
  involved: "no",
  finding: "right",
  findingReasons: "Two witnesses.",
  answerUnderstood: "yes",
  remedy: "The post gives the phone back.",
};

test("[GRV1] who examines and who answers took no part", () => {
  expect(take("received", "examine", { answers: examination })).toMatchObject(taken);
  expect(take("received", "examine", { answers: { ...examination, involved: "yes" } })).toMatchObject(blocked("GRV1"));
  expect(take("received", "examine", { answers: { ...examination, involved: "unsure" } })).toMatchObject(undetermined("GRV1"));
  expect(take("examined", "answer", { answers: { ...reply, involved: "yes" } })).toMatchObject(blocked("GRV1"));
  expect(take("furthered", "answerAgain", { answers: { ...reply, involved: "unsure" } })).toMatchObject(undetermined("GRV1"));
});

test("[GRV2] pressure, or doubt of it, has a measure", () => {
  for (const pressed of ["yes", "unsure"]) {
    expect(take("received", "examine", { answers: { ...examination, pressed } })).toMatchObject(blocked("GRV2"));
    expect(take("received", "examine", { answers: { ...examination, pressed, pressureMeasure: "Another room" } })).toMatchObject(taken);
  }
});

test("[GRV3] whoever is in danger is made safe first, and what is not known is danger", () => {
  expect(take("received", "examine", { answers: examination, fields: { inDanger: "yes" } })).toMatchObject(blocked("GRV3"));
  expect(take("received", "examine", { answers: examination, fields: {} })).toMatchObject(undetermined("GRV3"));
  expect(take("received", "examine", { answers: examination, fields: { inDanger: "yes", dangerNow: "no" } })).toMatchObject(taken);
});

test("[GRV4] police is told with the person's agreement, or in danger to life", () => {
  for (const toldPolice of ["no", "agreed", "life"])
    expect(take("received", "examine", { answers: { ...examination, toldPolice } })).toMatchObject(taken);
  expect(take("received", "examine", { answers: { ...examination, toldPolice: "against" } })).toMatchObject(blocked("GRV4"));
});

test("[GRV5] the answer has reasons, is understood, and names the remedy where the complaint is right", () => {
  expect(take("examined", "answer", { answers: reply })).toMatchObject(taken);
  const { remedy: _, ...without } = reply;
  expect(take("examined", "answer", { answers: without })).toMatchObject(blocked("GRV5"));
  expect(take("examined", "answer", { answers: { ...without, finding: "not" } })).toMatchObject(taken);
  expect(take("examined", "answer", { answers: { ...reply, answerUnderstood: "unsure" } })).toMatchObject(undetermined("GRV5"));
});

test("[GRV6] taken further, somebody else looks", () => {
  expect(grievance.steps.further.by).toEqual(["person"]);
  expect(take("furthered", "answerAgain", { answers: reply })).toMatchObject(taken);
  expect(take("furthered", "answerAgain", { answers: reply, actor: "first" })).toMatchObject(blocked("GRV6"));
});

test("[GRV7] it stays open until the remedy is given or gone to whoever may order it", () => {
  const over = { clocks: { contest: "passed" as const } };
  expect(take("answered", "close", { answers: { remedyGiven: "yes" }, ...over })).toMatchObject(taken);
  expect(take("answered", "close", { answers: { remedyGiven: "no" }, ...over })).toMatchObject(blocked("GRV7"));
  expect(take("answered", "close", { answers: { remedyGiven: "no", remedyGoneTo: "Court" }, ...over })).toMatchObject(taken);
  expect(take("answered", "close", { answers: { remedyGiven: "yes" }, clocks: { contest: "running" } })).toMatchObject(blocked("GRV7"));
});

test("[GRV8] taken back freely, else it goes on", () => {
  expect(take("examined", "takeBack", { answers: { withdrawalFree: "yes" } })).toMatchObject(taken);
  expect(take("examined", "takeBack", { answers: { withdrawalFree: "no" } })).toMatchObject(blocked("GRV8"));
  expect(take("examined", "takeBack", { answers: { withdrawalFree: "unsure" } })).toMatchObject(undetermined("GRV8"));
});
