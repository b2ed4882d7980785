import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { resettlement as here } from "../../countries/demo/resettlement.ts";
import { findClock } from "../../src/process/index.ts";
import { resettlement } from "./index.ts";

procedureContract(resettlement);

const recognised = { procedure: "asylum", state: "recognised", isFinal: true, protects: true };
const { take, taken, blocked, undetermined } = trialOf(resettlement, {
  person: { fearedAsked: "asked", feared: ["AF"] },
  cases: [recognised],
  fields: { toState: "CA" },
  actedBy: { assess: ["officer"] },
  actor: "another",
});
const assessment = { priority: "urgent", categoryPrimary: "medical", categorySecondary: "family", childAmong: "no", familyVerified: "yes" };
const submission = { toState: "CA", sharingAgreed: "yes", stillWished: "yes" };
const did = (step: string, answers = {}) => ({ step, by: "officer", answers });
const open = (procedure: string) => ({ procedure, state: "open", isFinal: false, protects: true });

test("[RS1] only a refugee is resettled, and who waits is not refused", () => {
  expect(take("identified", "assess", { answers: assessment })).toMatchObject(taken);
  expect(take("identified", "assess", { answers: assessment, cases: [open("asylum")] })).toMatchObject(undetermined("RS1"));
  expect(take("identified", "assess", { answers: { ...assessment, statusSeen: "no" }, cases: [] })).toMatchObject(blocked("RS1"));
});

test("[RS2] two different categories are named", () => {
  expect(take("identified", "assess", { answers: { ...assessment, categorySecondary: "medical" } })).toMatchObject(blocked("RS2"));
});

test("[RS3] where a child is concerned, best interests were determined", () => {
  const child = { ...assessment, childAmong: "yes" };
  expect(take("identified", "assess", { answers: { ...child, bestInterests: "no" } })).toMatchObject(blocked("RS3"));
  expect(take("identified", "assess", { answers: { ...child, bestInterests: "yes" } })).toMatchObject(taken);
});

test("[RS4] a second reader, who did not assess", () => {
  expect(take("assessed", "check", { answers: { checkAgrees: "yes" } })).toMatchObject(taken);
  expect(take("assessed", "check", { answers: { checkAgrees: "yes" }, actor: "officer" })).toMatchObject(blocked("RS4"));
  expect(take("assessed", "check", { answers: { checkAgrees: "no" } })).toMatchObject(blocked("RS4"));
});

test("[RS5] each adult agrees, and the State is none that they fear", () => {
  expect(take("checked", "submit", { answers: submission })).toMatchObject(taken);
  expect(take("checked", "submit", { answers: { ...submission, toState: "AF" } })).toMatchObject(blocked("RS5"));
  expect(take("checked", "submit", { answers: submission, person: nothingKnown.person })).toMatchObject(undetermined("RS5"));
  expect(take("checked", "submit", { answers: { ...submission, sharingAgreed: "no" } })).toMatchObject(blocked("RS5"));
});

test("[RS6] an acceptance leads to the journey, a refusal or silence to another State", () => {
  const said = (stateAnswer: string) => ({ taken: [did("submit"), did("noteAnswer", { stateAnswer })] });
  expect(take("submitted", "prepare", said("accepted"))).toMatchObject(taken);
  expect(take("submitted", "resubmit", said("accepted"))).toMatchObject(blocked("RS6"));
  expect(take("submitted", "resubmit", said("silent"))).toMatchObject(taken);
  expect(take("submitted", "prepare", said("silent"))).toMatchObject(blocked("RS6"));
  expect(take("submitted", "prepare")).toMatchObject(undetermined("RS6"));
});

test("[RS6] what one State said does not answer for the next", () => {
  const next = { taken: [did("submit"), did("noteAnswer", { stateAnswer: "accepted" }), did("withdraw"), did("submit")] };
  for (const step of ["prepare", "resubmit"]) expect(take("submitted", step, next)).toMatchObject(undetermined("RS6"));
});

test("[RS7] on the day they still wish to go, and nothing open protects them here", () => {
  const departure = { departedOn: "2026-06-01", stillWished: "yes" };
  expect(take("accepted", "depart", { answers: departure })).toMatchObject(taken);
  expect(take("accepted", "depart", { answers: departure, cases: [open("best-interests")] })).toMatchObject(blocked("R2"));
  expect(take("accepted", "depart", { answers: { ...departure, stillWished: "unsure" } })).toMatchObject(undetermined("RS7"));
  const person = { fearedAsked: "asked", feared: ["AF", "CA"] };
  expect(take("accepted", "depart", { answers: departure, person })).toMatchObject(blocked("RS7"));
});

test("[RS8] it ends with its reason, and may be tried again", () => {
  expect(take("submitted", "close", { answers: { closingReason: "No State took the case." } })).toMatchObject(taken);
  expect(take("submitted", "close", { answers: { closingReason: " " } })).toMatchObject(blocked("RS8"));
  expect(take("notSubmitted", "identifyAgain", { answers: { priority: "normal", needWords: "…" } })).toMatchObject(taken);
});

test("[RS9] the person may withdraw at any time", () => {
  const withdrawal = { withdrawalWords: "My mother is ill.", withdrawalFree: "yes" };
  for (const state of ["identified", "assessed", "checked", "submitted", "accepted"])
    expect(take(state, "withdraw", { answers: withdrawal })).toMatchObject(taken);
  expect(take("accepted", "withdraw", { answers: { ...withdrawal, withdrawalFree: "no" } })).toMatchObject(blocked("RS9"));
});

test("[RS10] in an emergency the standard's seven days hold from submission to departure", () => {
  expect(resettlement.steps.submit.starts).toContain("departure");
  expect(resettlement.steps.depart.stops).toContain("departure");
  const { clocks } = here;
  expect(findClock(clocks, "departure", "2026-06-01", { priority: "emergency" })).toMatchObject({ quantity: 7, unit: "day" });
  expect(findClock(clocks, "departure", "2026-06-01", { priority: "normal" })).toMatchObject({ quantity: 12, unit: "month" });
});

test("[RS12] the assessment settles the priority, and with it the term from submission to departure", () => {
  const { priority: _, ...open } = assessment;
  for (const [state, step] of [
    ["identified", "assess"],
    ["checked", "correct"],
  ] as const) {
    expect(take(state, step, { answers: open })).toMatchObject({ refusal: { field: "answers.priority" } });
    expect(take(state, step, { answers: assessment, fields: { priority: "normal" } })).toMatchObject({
      ok: true,
      value: { answers: { priority: "urgent" } },
    });
  }
});

test("[RS12] urgent and normal remind, from submission to whatever ends it, and set no date that was not confirmed", () => {
  const { steps } = resettlement;
  expect(steps.submit.starts).toContain("priority");
  for (const ends of [steps.depart, steps.resubmit, steps.close, steps.withdraw]) expect(ends.stops).toContain("priority");
  const term = (priority: string) => findClock(here.clocks, "priority", "2026-06-01", { priority });
  expect(term("urgent")).toMatchObject({ quantity: "unknown", evidence: "memory", remindAfter: { quantity: 42, unit: "day" } });
  expect(term("normal")).toMatchObject({ quantity: "unknown", evidence: "memory", remindAfter: { quantity: 12, unit: "month" } });
  expect(term("emergency")).toBeUndefined();
});

test("[RS11] heightened risk has a level by category; the highest follows, and what was not asked stays open", () => {
  const none = { riskOlder: "none", riskChild: "none", riskWoman: "none", riskProtection: "none", riskHealth: "none", riskWords: "…" };
  const screen = (more: object) => take("identified", "screenRisk", { answers: { ...none, ...more } });
  const highest = (riskHighest: string) => ({ ok: true, value: { to: "identified", answers: { riskHighest } } });
  expect(screen({})).toMatchObject(highest("none"));
  expect(screen({ riskWoman: "medium", riskHealth: "low" })).toMatchObject(highest("medium"));
  expect(screen({ riskChild: "high", riskOlder: "notAsked" })).toMatchObject(highest("high"));
  expect(screen({ riskOlder: "notAsked" })).toMatchObject(highest("open"));
  expect(screen({ riskHighest: "none" })).toMatchObject({ refusal: { code: "step.answer-unknown" } });
  const { riskHealth: _, ...four } = none;
  expect(take("identified", "screenRisk", { answers: four })).toMatchObject({ refusal: { field: "answers.riskHealth" } });
});
