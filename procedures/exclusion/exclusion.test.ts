import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { roles } from "../../src/access/index.ts";
import { decideOpening } from "../../src/process/index.ts";
import { exclusion } from "./index.ts";

procedureContract(exclusion);

const proved = { seriousReasons: "yes", ownResponsibility: "yes", defenceHolds: "no", onListsAlone: "no", proportionality: "…" };
const { take, taken, blocked, undetermined } = trialOf(exclusion, {
  person: { birth: { precision: "year", year: 1980 }, fearedAsked: "asked", feared: ["AF"] },
  fields: { ...proved, outcome: "excluded", tortureWeighed: "yes", tortureResult: "danger" },
  actedBy: { open: ["examiner"], tell: ["examiner"], hear: ["examiner"], examine: ["examiner"], decide: ["head"] },
  actor: "another",
  clocks: { reply: "passed", appeal: "passed" },
});
const allegation = { inclusionFirst: "yes", limb: "b", acts: "…", allegationExplained: "yes" };
const hearing = { heardOn: "2026-05-01", interpretedWell: "yes", hearingRecord: "…" };
const question = { securityAsked: "Is this person known?", securityPurpose: "Exclusion", claimInside: "no" };
const examination = { ...proved };
const decision = { outcome: "excluded", reasons: "…", secretRelied: "no", familyIncluded: "no" };
const decide = (answers: object, fields: object = {}) =>
  take("examined", "decide", { answers: { ...decision, ...answers }, fields: { ...proved, ...fields } });

test("[EX1] inclusion comes first, and the allegation is told", () => {
  expect(take("triggered", "tell", { answers: allegation })).toMatchObject(taken);
  expect(take("triggered", "tell", { answers: { ...allegation, inclusionFirst: "no" } })).toMatchObject(blocked("EX1"));
  expect(take("triggered", "tell", { answers: { ...allegation, allegationExplained: "unsure" } })).toMatchObject(undetermined("EX1"));
});

test("[EX2] the person has the whole time to answer and is heard", () => {
  expect(take("told", "hear", { answers: hearing })).toMatchObject(taken);
  expect(take("told", "hear", { answers: hearing, clocks: { reply: "running" } })).toMatchObject(blocked("EX2"));
  expect(take("told", "hear", { answers: { ...hearing, interpretedWell: "no" } })).toMatchObject(blocked("EX2"));
});

test("[EX2, EX4] where nobody confirmed a figure, somebody states by name that the time is over", () => {
  const over = { windowEndedOn: "2026-05-01", windowConfirmedBy: "Lawyer of the ministry" };
  const hear = (answers: object) => take("told", "hear", { answers: { ...hearing, ...answers }, clocks: { reply: "noFigure" } });
  expect(hear({})).toMatchObject(undetermined("EX2"));
  expect(hear(over)).toMatchObject(taken);
  const examine = (answers: object) =>
    take("heard", "examine", {
      answers: { ...examination, ...answers },
      taken: [{ step: "askSecurity", by: "somebody", answers: {} }],
      clocks: { security: "noFigure" },
    });
  expect(examine({})).toMatchObject(undetermined("EX4"));
  expect(examine(over)).toMatchObject(taken);
});

test("[EX3] a security question carries nothing of the claim and goes to no State feared", () => {
  const ask = (answers: object, person?: object) =>
    take("told", "askSecurity", { answers: { ...question, ...answers }, ...(person ? { person: { ...person } } : {}) });
  expect(ask({})).toMatchObject(taken);
  expect(ask({ claimInside: "yes" })).toMatchObject(blocked("EX3"));
  expect(ask({ claimInside: "unsure" })).toMatchObject(undetermined("EX3"));
  expect(ask({ securityCountry: "AF" })).toMatchObject(blocked("EX3"));
  expect(ask({ securityCountry: "KZ" })).toMatchObject(taken);
  expect(ask({ securityCountry: "KZ" }, nothingKnown.person)).toMatchObject(undetermined("EX3"));
});

const anew = "anew";
test("[EX4] a security answer expires, and silence is an answer after its time", () => {
  const examine = (security: "running" | "passed" | "stopped", ...answers: (string | undefined)[]) =>
    take("heard", "examine", {
      answers: examination,
      taken: answers.map((securityUntil) => ({
        step: securityUntil === undefined || securityUntil === anew ? "askSecurity" : "answerSecurity",
        by: "somebody",
        answers: securityUntil === undefined ? {} : securityUntil === anew ? { askedAnew: "yes" } : { securityUntil },
      })),
      clocks: { security },
    });
  const [asked, holds, expired] = [undefined, "2026-12-01", "2026-01-01"];
  expect(examine("stopped", asked, holds)).toMatchObject(taken);
  expect(examine("stopped", asked, expired)).toMatchObject(blocked("EX4"));
  expect(examine("running", asked)).toMatchObject(blocked("EX4"));
  expect(examine("passed", asked)).toMatchObject(taken);
  expect(examine("running", asked, holds, asked)).toMatchObject(blocked("EX4"));
  expect(examine("passed", asked, expired, asked)).toMatchObject(taken);
  // One answer ends the limit, and answers one question of two.
  expect(examine("stopped", asked, asked, holds)).toMatchObject(blocked("EX4"));
  expect(examine("stopped", asked, asked, holds, holds)).toMatchObject(taken);
  expect(examine("stopped", asked, asked, expired, holds)).toMatchObject(blocked("EX4"));
  expect(examine("stopped", asked, expired, asked, holds)).toMatchObject(taken);
  expect(examine("passed", asked, asked, holds, asked)).toMatchObject(taken);
  // Another question needs another answer; the one that was left open, or fell silent, is asked anew and answered once.
  expect(examine("stopped", asked, asked, holds, asked, holds)).toMatchObject(blocked("EX4"));
  expect(examine("stopped", asked, asked, holds, anew, holds)).toMatchObject(taken);
  expect(examine("stopped", asked, anew, holds)).toMatchObject(taken);
});

test("[EX5] serious reasons, own responsibility, no defence; a list alone excludes nobody, and doubt includes", () => {
  expect(decide({})).toMatchObject(taken);
  for (const [field, answer] of Object.entries({
    seriousReasons: "no",
    ownResponsibility: "no",
    defenceHolds: "yes",
    onListsAlone: "yes",
  })) {
    expect(decide({}, { [field]: answer }), field).toMatchObject(blocked("EX5"));
    expect(decide({}, { [field]: "unsure" }), field).toMatchObject(undetermined("EX5"));
  }
  expect(decide({}, { proportionality: " " })).toMatchObject(blocked("EX5"));
  expect(decide({ outcome: "included" }, { seriousReasons: "unsure" })).toMatchObject(taken);
});

test("[EX6] who opened, heard or examined does not decide, and the appeal is in other hands", () => {
  const by = (step: string) => ({ actor: "examiner", actedBy: { [step]: ["examiner"] } });
  for (const step of ["open", "tell", "hear", "examine"])
    expect(take("examined", "decide", { answers: decision, ...by(step) }), step).toMatchObject(blocked("EX6"));
  for (const step of ["open", "tell", "hear", "examine", "decide"])
    expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, ...by(step) }), step).toMatchObject(blocked("EX6"));
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" } })).toMatchObject(taken);
});

test("[EX7] what the person could not see, a court can", () => {
  expect(decide({ secretRelied: "yes", secretReviewable: "no" })).toMatchObject(blocked("EX7"));
  expect(decide({ secretRelied: "yes", secretReviewable: "yes" })).toMatchObject(taken);
});

test("[EX8] family is not excluded with the person", () => {
  expect(decide({ familyIncluded: "yes" })).toMatchObject(blocked("EX8"));
});

test("[EX9] a file is dropped with its reason", () => {
  expect(take("heard", "drop", { answers: { dropReason: "Another man." } })).toMatchObject({ ok: true, value: { to: "included" } });
  expect(take("heard", "drop", { answers: { dropReason: " " } })).toMatchObject(blocked("EX9"));
});

test("[EX10] the notice says what was decided, and exclusion waits for the appeal", () => {
  const notice = { noticeOn: "2026-05-01", noticeExplained: "yes" };
  expect(take("decided", "notifyGood", { answers: notice })).toMatchObject(blocked("EX10"));
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("EX10"));
});

test("[EX11] the danger of torture is weighed before it is final, and no state of the file stops protecting", () => {
  expect(take("appealable", "finalise")).toMatchObject(taken);
  expect(take("appealable", "finalise", { fields: { outcome: "excluded" } })).toMatchObject(undetermined("EX11"));
  for (const [id, state] of Object.entries(exclusion.states)) expect([id, state.protects]).toEqual([id, true]);
});

test("[EX12] officers of the claim read nothing of it, and the security desk the question alone", () => {
  for (const role of ["eligibility-officer", "reviewer", "registrar", "border-officer", "nrm-officer"] as const)
    expect([role, "exclusion" in roles[role].compartments]).toEqual([role, false]);
  expect(roles["security-officer"].compartments.exclusion.read.filter((one) => one.startsWith("answer/"))).toEqual([
    "answer/securityQuestion/",
    "answer/securityAnswer/",
  ]);
  expect("asylum" in roles["security-officer"].compartments).toBe(false);
});

test("[EX20] no file is opened on a child, nor on somebody who may be one", () => {
  const trigger = { triggerKind: "statement", triggerWords: "Says that he guarded a prison." };
  const open = (person: object) =>
    decideOpening({ procedure: exclusion, parts: ["officer"], facts: { ...nothingKnown, person: { ...person }, answers: trigger } });
  expect(open({ birth: { precision: "year", year: 1980 } })).toMatchObject(taken);
  expect(open({ birth: { precision: "year", year: 2012 } })).toMatchObject(blocked("EX20"));
  expect(open({ birth: { precision: "estimated", ageYears: 19, on: "2026-05-01" } })).toMatchObject(blocked("EX20"));
  expect(open({})).toMatchObject(undetermined("EX20"));
});
