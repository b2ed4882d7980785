import { expect, test } from "vitest";
import { decideStep, type GateFacts, type Question } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { statelessness } from "./index.ts";
import { isStateNotFeared, isStateNotLeftOut } from "./rules.ts";

procedureContract(statelessness);

const stepTaken = (step: string, answers: Record<string, unknown> = {}) => ({ step, by: "officer", answers });
const allowed: GateFacts = {
  ...nothingKnown,
  person: { birth: { precision: "year", year: 1971 }, fearedAsked: "asked", feared: ["AF"] },
  fields: { tiedStates: ["UZ", "KG"], slOutcome: "stateless" },
  taken: [stepTaken("examine"), stepTaken("showFindings", { findingsShown: "yes" })],
  actedBy: { interview: ["officer"], examine: ["officer"], decide: ["head"] },
  actor: "another",
};
const take = (state: string, step: string, facts: Partial<GateFacts>) =>
  decideStep({ procedure: statelessness, state, step, parts: Object.keys(statelessness.parts), facts: { ...allowed, ...facts } });
const taken = { ok: true };
const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });
const inquiry = { inquiryTo: "UZ", inquiryWay: "letter", inquiryTells: ["names", "birth"], inquiryAgreed: "yes" };
const decision = { slOutcome: "stateless", statesExamined: ["UZ", "KG"], decisionReasons: "Neither State counts her." };
const notice = { noticeOn: "2026-06-01", noticeExplained: "yes" };
const claim = { cases: [{ procedure: "asylum", state: "lodged", isFinal: false, protects: true }] };

test("[SL1] a claim for refugee status goes first", () => {
  expect(take("registered", "inquire", { answers: inquiry })).toMatchObject(taken);
  expect(take("registered", "inquire", { answers: inquiry, ...claim })).toMatchObject(blocked("SL1"));
  expect(take("waiting", "goOn", claim)).toMatchObject(blocked("SL1"));
  expect(take("waiting", "goOn", {})).toMatchObject(taken);
});

test("[SL2] no inquiry goes to a State that the person fears, and none before they were asked", () => {
  expect(take("registered", "inquire", { answers: { ...inquiry, inquiryTo: "AF" } })).toMatchObject(blocked("SL2"));
  expect(take("registered", "inquire", { answers: inquiry, person: {} })).toMatchObject(undetermined("SL2"));
});

test("[SL2, SL15] before a State is named, a rule about it is not said to be met", () => {
  const past = { leaveOut: [{ leftOutState: "UZ" }] };
  const before = { ...allowed, answers: {}, past };
  expect([isStateNotFeared(before), isStateNotLeftOut(before), isStateNotLeftOut({ ...before, past: {} })]).toEqual([
    "undetermined",
    "undetermined",
    "yes",
  ]);
});

test("[SL3] an inquiry carries what the person agreed to, and never a claim", () => {
  expect(take("registered", "inquire", { answers: { ...inquiry, inquiryAgreed: "no" } })).toMatchObject(blocked("SL3"));
  expect(take("registered", "inquire", { answers: { ...inquiry, inquiryTells: ["names", "claim"] } })).toMatchObject(blocked("SL3"));
});

test("[SL4] findings are shown before the decision, and new ones anew", () => {
  const decide = (...steps: GateFacts["taken"]) => take("examined", "decide", { answers: decision, taken: steps });
  const [found, shown] = [stepTaken("examine"), stepTaken("showFindings", { findingsShown: "yes" })];
  expect(decide(found, shown)).toMatchObject(taken);
  expect(decide(found, stepTaken("showFindings", { findingsShown: "no" }))).toMatchObject(blocked("SL4"));
  expect(decide(found)).toMatchObject(undetermined("SL4"));
  expect(decide(found, shown, stepTaken("sendBack"), found)).toMatchObject(undetermined("SL4"));
});

test("[SL5] interviewed in a language they understand, a child with a guardian", () => {
  const interview = { interviewedOn: "2026-06-01", interpretedWell: "yes", interviewRecord: "…" };
  expect(take("registered", "interview", { answers: interview })).toMatchObject(taken);
  expect(take("registered", "interview", { answers: { ...interview, interpretedWell: "no" } })).toMatchObject(blocked("SL5"));
  const child = { person: { birth: { precision: "year", year: 2015 } } };
  expect(take("registered", "interview", { answers: interview, ...child })).toMatchObject(blocked("SL5"));
  expect(take("registered", "interview", { answers: { ...interview, guardian: "Ms Sharipova" }, ...child })).toMatchObject(taken);
});

test("[SL6] each State has answered, or its time is over: silence is an answer", () => {
  const examine = (answers: string[], standing: "running" | "passed") =>
    take("interviewed", "examine", {
      answers: { findings: "…" },
      past: { inquire: [{ inquiryTo: "UZ" }, { inquiryTo: "KG" }], noteAnswer: answers.map((answerFrom) => ({ answerFrom })) },
      clocks: { inquiry: standing },
    });
  expect(examine(["UZ"], "running")).toMatchObject(blocked("SL6"));
  expect(examine(["UZ", "KG"], "running")).toMatchObject(taken);
  expect(examine([], "passed")).toMatchObject(taken);
});

test("[SL6] where nobody confirmed how long a State may be silent, somebody states by name that its time is over", () => {
  const silent = { past: { inquire: [{ inquiryTo: "UZ" }] }, clocks: { inquiry: "noFigure" as const } };
  const over = { windowEndedOn: "2026-05-01", windowConfirmedBy: "Lawyer of the ministry" };
  expect(take("interviewed", "examine", { ...silent, answers: { findings: "…" } })).toMatchObject(undetermined("SL6"));
  expect(take("interviewed", "examine", { ...silent, answers: { findings: "…", ...over } })).toMatchObject(taken);
});

test("[SL7] who examined does not decide", () => {
  for (const step of ["interview", "examine"])
    expect(take("examined", "decide", { answers: decision, actor: "officer", actedBy: { [step]: ["officer"] } }), step).toMatchObject(
      blocked("SL7"),
    );
});

test("[SL8] a decision deals with each State with ties and gives its reasons", () => {
  expect(take("examined", "decide", { answers: { ...decision, statesExamined: ["UZ"] } })).toMatchObject(blocked("SL8"));
  expect(take("examined", "decide", { answers: { ...decision, decisionReasons: " " } })).toMatchObject(blocked("SL8"));
});

test("[SL9] the notice says what was decided", () => {
  expect(take("decided", "notifyRecognition", { answers: notice })).toMatchObject(taken);
  expect(take("decided", "notifyRefusal", { answers: notice })).toMatchObject(blocked("SL9"));
  expect(take("decided", "notifyRefusal", { answers: notice, fields: { slOutcome: "national" } })).toMatchObject(taken);
  expect(take("decided", "notifyRefusal", { answers: notice, fields: {} })).toMatchObject(undetermined("SL9"));
});

test("[SL10] a rejection is final when the time for appeal, or the appeal, is over", () => {
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("SL10"));
  expect(take("appealable", "finalise", { clocks: { appeal: "noFigure" } })).toMatchObject(undetermined("SL10"));
  expect(take("upheld", "finalise", { clocks: { appeal: "stopped" } })).toMatchObject(taken);
});

test("[SL11] nobody of the first instance takes part in the appeal", () => {
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" } })).toMatchObject(taken);
  for (const actor of ["officer", "head"])
    expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, actor })).toMatchObject(blocked("SL11"));
});

test("[SL12] until it is final the applicant may stay, and so may who is recognised", () => {
  for (const [id, state] of Object.entries(statelessness.states))
    expect([id, state.protects]).toEqual([id, !["notStateless", "withdrawn"].includes(id)]);
});

test("[SL13] the person and the authority may both open the case", () => {
  expect(statelessness.opening.by).toEqual(expect.arrayContaining(["person", "registrar", "officer"]));
});

test("[SL14] a withdrawal is the person's own", () => {
  const withdrawal = { withdrawalWords: "I found my passport.", withdrawalFree: "yes", withdrawalCounsel: "yes" };
  expect(take("registered", "withdraw", { answers: withdrawal })).toMatchObject(taken);
  expect(take("registered", "withdraw", { answers: { ...withdrawal, withdrawalFree: "no" } })).toMatchObject(blocked("SL14"));
  expect(take("registered", "withdraw", { answers: { ...withdrawal, withdrawalCounsel: "unsure" } })).toMatchObject(undetermined("SL14"));
});

test("[SL15] a State that is not asked is named, it was not asked before, and the person is told why", () => {
  const leftOut = { leftOutState: "AF", leftOutWhy: "family", leftOutTold: "yes", leftOutWords: "We do not write to that State." };
  const leave = (answers: object, facts: object = {}) => take("registered", "leaveOut", { answers: { ...leftOut, ...answers }, ...facts });
  expect(leave({})).toMatchObject(taken);
  expect(leave({ leftOutTold: "no" })).toMatchObject(blocked("SL15"));
  expect(leave({ leftOutTold: "unsure" })).toMatchObject(undetermined("SL15"));
  expect(leave({}, { past: { inquire: [{ inquiryTo: "AF" }] } })).toMatchObject(blocked("SL15"));
  const past = { leaveOut: [{ ...leftOut, leftOutState: "UZ" }] };
  expect(take("registered", "inquire", { answers: inquiry, past })).toMatchObject(blocked("SL15"));
  expect(take("registered", "inquire", { answers: { ...inquiry, inquiryTo: "KG" }, past })).toMatchObject(taken);
});

test("[SL16] registration asks all that ties a person to a State, and lets each be left open but the States", () => {
  const asked: readonly Question[] = statelessness.forms.registration.questions;
  const ties = [
    "formerNames",
    "birthPlace",
    "formerCitizenship",
    "parents",
    "residences",
    "papersShown",
    "militaryService",
    "spouseAndChildren",
  ];
  for (const id of ties) expect([id, asked.find((one) => one.id === id)?.required]).toEqual([id, undefined]);
  expect(asked.map((one) => one.id)).toEqual(expect.arrayContaining(ties));
  expect(asked.find((one) => one.id === "tiedStates")?.required).toBe(true);
});
