import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { cessation } from "./index.ts";

procedureContract(cessation);

const { take, taken, blocked, undetermined } = trialOf(cessation, {
  person: { birth: { precision: "year", year: 1980 } },
  fields: { kind: "cessation", ground: "circumstances", otherWays: "yes", outcome: "ended" },
  actedBy: { open: ["officer"], giveIntent: ["officer"], hear: ["officer"], decide: ["head"] },
  actor: "another",
  clocks: { reply: "passed", appeal: "passed" },
});
const intent = { intentOn: "2026-05-01", intentExplained: "yes", counselNamed: "yes" };
const hearing = { heardOn: "2026-05-01", interpretedWell: "yes", hearingRecord: "…" };
const decision = { outcome: "ended", reasons: "…", changeFundamental: "yes", changeLasting: "yes", compellingReasons: "no" };

test.each([
  ["cessation", "reestablished", true],
  ["cessation", "fraud", false],
  ["cancellation", "fraud", true],
  ["cancellation", "circumstances", false],
  ["revocation", "act1Fc", true],
  ["revocation", "exclusion", false],
])("[CE1] %s on the ground %s: %s", (kind, ground, isLawful) => {
  expect(take("opened", "giveIntent", { answers: intent, fields: { kind, ground } })).toMatchObject(isLawful ? taken : blocked("CE1"));
});

test("[CE2] the intent is explained and free counsel offered", () => {
  expect(take("opened", "giveIntent", { answers: { ...intent, intentExplained: "no" } })).toMatchObject(blocked("CE2"));
  expect(take("opened", "giveIntent", { answers: { ...intent, counselNamed: "unsure" } })).toMatchObject(undetermined("CE2"));
});

test("[CE3] the person has the whole time to answer", () => {
  expect(take("noticed", "hear", { answers: hearing, clocks: { reply: "running" } })).toMatchObject(blocked("CE3"));
  expect(take("noticed", "hear", { answers: hearing, clocks: { reply: "running" }, past: { reply: [{}] } })).toMatchObject(taken);
  expect(take("noticed", "hear", { answers: hearing, clocks: { reply: "noFigure" } })).toMatchObject(undetermined("CE3"));
  const over = { windowEndedOn: "2026-05-01", windowConfirmedBy: "Lawyer of the ministry" };
  expect(take("noticed", "hear", { answers: { ...hearing, ...over }, clocks: { reply: "noFigure" } })).toMatchObject(taken);
});

test("[CE4] they are heard in a language they understand, a child with a guardian", () => {
  expect(take("noticed", "hear", { answers: { ...hearing, interpretedWell: "no" } })).toMatchObject(blocked("CE4"));
  expect(take("noticed", "hear", { answers: hearing, person: nothingKnown.person })).toMatchObject(blocked("CE4"));
});

test("[CE5] who opened, gave notice or heard does not decide", () => {
  for (const step of ["open", "giveIntent", "hear"])
    expect(take("heard", "decide", { answers: decision, actor: "officer", actedBy: { [step]: ["officer"] } }), step).toMatchObject(
      blocked("CE5"),
    );
});

test("[CE6] status ends only on proof, and doubt keeps it", () => {
  const decide = (answers: object, ground = "circumstances") =>
    take("heard", "decide", { answers: { ...decision, ...answers }, fields: { kind: "cessation", ground } });
  expect(decide({})).toMatchObject(taken);
  expect(decide({ changeLasting: "no" })).toMatchObject(blocked("CE6"));
  expect(decide({ changeLasting: "unsure" })).toMatchObject(undetermined("CE6"));
  expect(decide({ compellingReasons: "yes" })).toMatchObject(blocked("CE6"));
  expect(decide({ wasVoluntary: "no" }, "reavailment")).toMatchObject(blocked("CE6"));
  expect(decide({ wasVoluntary: "yes" }, "reavailment")).toMatchObject(taken);
  expect(decide({}, "fraud")).toMatchObject(undetermined("CE6"));
  expect(decide({ wouldNotHaveBeen: "yes" }, "fraud")).toMatchObject(taken);
  expect(decide({}, "act1Fc")).toMatchObject(undetermined("CE6"));
  expect(decide({ conductProved: "no" }, "act1Fc")).toMatchObject(blocked("CE6"));
  expect(decide({ conductProved: "yes" }, "act1Fc")).toMatchObject(taken);
  expect(take("heard", "decide", { answers: decision, fields: {} })).toMatchObject(undetermined("CE6"));
  expect(decide({ outcome: "kept", changeLasting: "unsure" })).toMatchObject(taken);
});

test("[CE7] the notice says what was decided, and the end waits for the appeal, which is in other hands", () => {
  const notice = { noticeOn: "2026-05-01", noticeExplained: "yes" };
  expect(take("decided", "notifyGood", { answers: notice })).toMatchObject(blocked("CE7"));
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("CE7"));
  for (const step of ["open", "giveIntent", "hear", "decide"])
    expect(
      take("appealed", "uphold", { answers: { appealReasons: "…" }, actor: "head", actedBy: { [step]: ["head"] } }),
      step,
    ).toMatchObject(blocked("CE7"));
});

test("[CE8] other ways to stay were looked at before it is final", () => {
  expect(take("appealable", "finalise")).toMatchObject(taken);
  expect(take("appealable", "finalise", { fields: { otherWays: "no" } })).toMatchObject(blocked("CE8"));
  expect(take("appealable", "finalise", { fields: {} })).toMatchObject(undetermined("CE8"));
});

test("[CE9] until it is final the status stands and protects, and one step alone ends it", () => {
  for (const [id, state] of Object.entries(cessation.states)) expect([id, state.protects]).toEqual([id, id !== "ended"]);
  const ends = Object.entries(cessation.steps).filter(([, step]) => "to" in step && step.to === "ended");
  expect(ends.map(([id]) => id)).toEqual(["finalise"]);
});

test("[CE10] a case is dropped with its reason, and the status kept", () => {
  expect(take("noticed", "drop", { answers: { dropReason: "She never went there." } })).toMatchObject({ ok: true, value: { to: "kept" } });
  expect(take("noticed", "drop", { answers: { dropReason: " " } })).toMatchObject(blocked("CE10"));
});
