import { expect, test } from "vitest";
import { groupOf, memberOfGroup, nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { temporaryProtection } from "./index.ts";

procedureContract(temporaryProtection);

const { take, taken, blocked, undetermined, protecting } = trialOf(temporaryProtection, {
  fields: { groupDecision: "G-4", outcome: "refused" },
  groups: [groupOf(), groupOf({ id: "G-9", until: "2027-12-31" })],
  person: memberOfGroup,
  actedBy: { doubt: ["officer"], decide: ["head"] },
  actor: "another",
});
const admission = { belongsBy: "a card of the village", familyTogether: "together" };
const decision = { outcome: "refused", reasons: "…" };

test("[TP1] a person is admitted only under a decision on a group that holds", () => {
  expect(take("received", "admit", { answers: admission })).toMatchObject(taken);
  for (const spoiled of [{ until: "2026-05-31" }, { endedOn: "2026-05-31" }, { kind: "primaFacie" as const }])
    expect(take("received", "admit", { answers: admission, groups: [groupOf(spoiled)] })).toMatchObject(blocked("TP1"));
  expect(take("received", "admit", { answers: admission, fields: nothingKnown.fields })).toMatchObject(undetermined("TP1"));
  // A number that nobody recorded is none, whatever was typed beside it.
  expect(take("received", "admit", { answers: admission, groups: [] })).toMatchObject(undetermined("TP1"));
});

test("[TP2] belonging is shown by something; doubt leads to a decision, not to a refusal", () => {
  expect(take("received", "admit", { answers: admission, person: { ...memberOfGroup, nationalities: ["IR"] } })).toMatchObject(
    blocked("TP2"),
  );
  expect(take("received", "admit", { answers: admission, person: {} })).toMatchObject(undetermined("TP2"));
  expect(take("received", "admit", { answers: { ...admission, belongsBy: " " } })).toMatchObject(blocked("TP2"));
  expect(take("received", "doubt", { answers: { doubtReason: "…" } })).toMatchObject({ ok: true, value: { to: "doubted" } });
});

test("[TP3] who doubted does not decide", () => {
  expect(take("doubted", "decide", { answers: decision })).toMatchObject(taken);
  expect(take("doubted", "decide", { answers: decision, actor: "officer" })).toMatchObject(blocked("TP3"));
});

test("[TP4] a decision gives its reasons, and its notice says what was decided", () => {
  expect(take("doubted", "decide", { answers: { ...decision, reasons: " " } })).toMatchObject(blocked("TP4"));
  const notice = { noticeOn: "2026-05-01", noticeExplained: "yes" };
  expect(take("decided", "notifyGood", { answers: notice })).toMatchObject(blocked("TP4"));
  expect(take("decided", "notifyRefusal", { answers: notice })).toMatchObject(taken);
});

test("[TP5] a refusal is final after the time for appeal, and the appeal is in other hands", () => {
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("TP5"));
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, actor: "head" })).toMatchObject(blocked("TP5"));
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" } })).toMatchObject(taken);
});

test("[TP6] asylum stays open at every stage", () => {
  for (const state of ["received", "doubted", "admitted"])
    expect(take(state, "seekAsylum", { answers: { asylumExplained: "yes" } })).toMatchObject({
      ok: true,
      value: { to: state, handsOff: [{ to: "asylum" }] },
    });
});

test("[TP7] it is extended only by a later decision on the group", () => {
  const extension = { groupDecision: "G-9" };
  expect(take("admitted", "extend", { answers: extension })).toMatchObject({ ok: true, value: { extends: ["term"] } });
  expect(take("admitted", "extend", { answers: { groupDecision: "G-4" } })).toMatchObject(blocked("TP7"));
  expect(take("admitted", "extend", { answers: { groupDecision: "G-1" } })).toMatchObject(undetermined("TP7"));
  const others = [groupOf(), groupOf({ id: "G-9", until: "2027-12-31", origins: ["IR"] })];
  expect(take("admitted", "extend", { answers: extension, groups: others })).toMatchObject(blocked("TP7"));
});

test("[TP8] it ends with a way on; who fears to return, or is not sure, is not returned", () => {
  const exit = { exitTo: "return", exitDecision: "G-10", fearAskedNow: "yes", fearsReturn: "no" };
  expect(take("admitted", "exit", { answers: exit })).toMatchObject(taken);
  expect(take("admitted", "exit", { answers: { ...exit, fearsReturn: "yes" } })).toMatchObject(blocked("TP8"));
  expect(take("admitted", "exit", { answers: { ...exit, fearsReturn: "unsure" } })).toMatchObject(undetermined("TP8"));
  const cases = [{ procedure: "trafficking", state: "presumed", isFinal: false, protects: true }];
  expect(take("admitted", "exit", { answers: exit, cases })).toMatchObject(blocked("TP8"));
  expect(take("admitted", "exit", { answers: { ...exit, exitTo: "asylum" } })).toMatchObject(blocked("TP8"));
  expect(take("admitted", "exit", { answers: { ...exit, exitTo: "otherStatus", fearAskedNow: "no" } })).toMatchObject(blocked("TP8"));
  expect(take("admitted", "exit", { answers: { ...exit, exitDecision: " " } })).toMatchObject(blocked("TP8"));
});

test("[TP9] from reception to the end the person is protected from removal", () => {
  for (const [id, state] of Object.entries(temporaryProtection.states)) expect([id, state.protects]).toEqual([id, !state.isFinal]);
  expect(protecting()).toContain("received");
});
