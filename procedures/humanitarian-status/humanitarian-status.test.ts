import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { humanitarianStatus } from "./index.ts";

procedureContract(humanitarianStatus);

const grown = { birth: { precision: "year", year: 1980 } };
const { take, taken, blocked, undetermined, protecting } = trialOf(humanitarianStatus, {
  person: grown,
  fields: { groundsStated: ["torture"], outcome: "refused" },
  actedBy: { hear: ["officer"], decide: ["head"] },
  actor: "another",
});
const decision = { outcome: "refused", groundsExamined: ["torture"], reasons: "…" };
const hearing = { heardOn: "2026-05-01", interpretedWell: "yes", hearingRecord: "…" };

test("[HS1] a claim for refugee status is decided first", () => {
  expect(take("heard", "decide", { answers: decision })).toMatchObject(taken);
  const cases = [{ procedure: "asylum", state: "lodged", isFinal: false, protects: true }];
  expect(take("heard", "decide", { answers: decision, cases })).toMatchObject(blocked("HS1"));
});

test("[HS2] heard in a language they understand, a child with a guardian", () => {
  expect(take("registered", "hear", { answers: hearing })).toMatchObject(taken);
  expect(take("registered", "hear", { answers: { ...hearing, interpretedWell: "no" } })).toMatchObject(blocked("HS2"));
  expect(take("registered", "hear", { answers: hearing, person: nothingKnown.person })).toMatchObject(blocked("HS2"));
});

test("[HS3] who heard does not decide", () => {
  expect(take("heard", "decide", { answers: decision, actor: "officer" })).toMatchObject(blocked("HS3"));
});

test("[HS4] each ground that was stated is dealt with", () => {
  expect(take("heard", "decide", { answers: { ...decision, groundsExamined: ["medical"] } })).toMatchObject(blocked("HS4"));
  expect(take("heard", "decide", { answers: { ...decision, reasons: " " } })).toMatchObject(blocked("HS4"));
});

test("[HS5] the notice says what was decided", () => {
  const notice = { noticeOn: "2026-05-01", noticeExplained: "yes" };
  expect(take("decided", "notifyRefusal", { answers: notice })).toMatchObject(taken);
  expect(take("decided", "notifyGood", { answers: notice })).toMatchObject(blocked("HS5"));
});

test("[HS6] a refusal is final when the time for appeal, or the appeal, is over", () => {
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("HS6"));
  expect(take("appealable", "finalise", { clocks: { appeal: "passed" } })).toMatchObject(taken);
});

test("[HS7] nobody of the first instance takes part in the appeal", () => {
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" } })).toMatchObject(taken);
  for (const actor of ["officer", "head"])
    expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, actor })).toMatchObject(blocked("HS7"));
});

test("[HS8] it is renewed while its ground stands, and ends after a new look, for good, when nothing compelling keeps it", () => {
  const renewal = { groundStands: "yes", renewedUntil: "2027-05-01" };
  expect(take("granted", "renew", { answers: renewal })).toMatchObject(taken);
  expect(take("granted", "renew", { answers: { ...renewal, groundStands: "unsure" } })).toMatchObject(undetermined("HS8"));
  const ending = { ...decision, outcome: "ended", endLasting: "yes", compellingReasons: "no" };
  const decide = (answers: object, ...steps: string[]) =>
    take("heard", "decide", { answers: { ...ending, ...answers }, taken: steps.map((step) => ({ step, by: "officer", answers: {} })) });
  expect(decide({}, "reconsider")).toMatchObject(taken);
  expect(decide({})).toMatchObject(blocked("HS8"));
  expect(decide({ compellingReasons: "yes" }, "reconsider")).toMatchObject(blocked("HS8"));
  expect(decide({ endLasting: "unsure" }, "reconsider")).toMatchObject(undetermined("HS8"));
  expect(decide(decision, "reconsider")).toMatchObject(blocked("HS8"));
  expect(decide(decision, "reconsider", "reopen")).toMatchObject(taken);
  expect(decide({}, "reconsider", "reopen")).toMatchObject(blocked("HS8"));
});

test("[HS9] from the request to the end, and while granted, the person may stay", () => {
  for (const [id, state] of Object.entries(humanitarianStatus.states)) expect([id, state.protects]).toEqual([id, !state.isFinal]);
  expect(protecting()).toContain("granted");
});

test("[HS10] a withdrawal is the person's own", () => {
  const withdrawal = { withdrawalWords: "I go to my son.", withdrawalFree: "yes" };
  expect(take("registered", "withdraw", { answers: withdrawal })).toMatchObject(taken);
  expect(take("registered", "withdraw", { answers: { ...withdrawal, withdrawalFree: "no" } })).toMatchObject(blocked("HS10"));
});
