import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { naturalisation } from "./index.ts";

procedureContract(naturalisation);

const recognised = (procedure: string) => ({ procedure, state: "recognised", isFinal: true, protects: true });
const { take, taken, blocked, undetermined, protecting } = trialOf(naturalisation, {
  person: { fearedAsked: "asked", feared: ["AF"] },
  cases: [recognised("asylum")],
  fields: { track: "simplified", outcome: "refused" },
  actedBy: { check: ["officer"], decide: ["head"] },
  actor: "another",
});
const checking = { eligibleSince: "2026-01-01", eligibleBy: ["refugee-1951:34"], feeAsked: "no", renunciation: "notAsked" };
const decision = { outcome: "granted", reasons: "…" };

test("[NA1] eligible on that day by a named clause", () => {
  expect(take("applied", "check", { answers: checking })).toMatchObject(taken);
  expect(take("applied", "check", { answers: { ...checking, eligibleSince: "2027-01-01" } })).toMatchObject(blocked("NA1"));
});

test("[NA2] the simplified way is for refugees and stateless persons, without a fee", () => {
  expect(take("applied", "check", { answers: checking, cases: [recognised("statelessness")] })).toMatchObject(taken);
  expect(take("applied", "check", { answers: checking, cases: [] })).toMatchObject(blocked("NA2"));
  expect(take("applied", "check", { answers: { ...checking, feeAsked: "yes" } })).toMatchObject(blocked("NA2"));
  expect(take("applied", "check", { answers: checking, cases: [], fields: { track: "individual" } })).toMatchObject(taken);
});

test("[NA3] no State feared is asked, not even for a release", () => {
  expect(take("applied", "check", { answers: { ...checking, statesAsked: ["AF"] } })).toMatchObject(blocked("NA3"));
  expect(take("applied", "check", { answers: { ...checking, statesAsked: ["UZ"] } })).toMatchObject(taken);
  expect(take("applied", "check", { answers: { ...checking, statesAsked: ["UZ"] }, person: nothingKnown.person })).toMatchObject(
    undetermined("NA3"),
  );
});

test("[NA4] another citizenship is given up only after assurance", () => {
  expect(take("applied", "check", { answers: { ...checking, renunciation: "before" } })).toMatchObject(blocked("NA4"));
  expect(take("applied", "check", { answers: { ...checking, renunciation: "afterAssurance" } })).toMatchObject(taken);
});

test("[NA5] who checked does not decide", () => {
  expect(take("checked", "decide", { answers: decision })).toMatchObject(taken);
  expect(take("checked", "decide", { answers: decision, actor: "officer" })).toMatchObject(blocked("NA5"));
});

test("[NA6] a decision gives reasons, and a decree for many the place in its list", () => {
  const fields = { track: "batch" };
  expect(take("checked", "decide", { answers: decision, fields })).toMatchObject(blocked("NA6"));
  const named = { ...decision, decree: "Decree 12", decreePlace: 7 };
  expect(take("checked", "decide", { answers: named, fields })).toMatchObject(taken);
  expect(take("checked", "decide", { answers: named })).toMatchObject(taken);
  expect(take("checked", "decide", { answers: { ...named, decreePlace: 0 }, fields })).toMatchObject(blocked("NA6"));
  expect(take("checked", "decide", { answers: { ...decision, decree: "Decree 12" }, fields })).toMatchObject(blocked("NA6"));
  expect(take("checked", "decide", { answers: { ...decision, decreePlace: 7 } })).toMatchObject(blocked("NA6"));
  expect(take("checked", "decide", { answers: { ...decision, reasons: " " } })).toMatchObject(blocked("NA6"));
});

test("[NA7] the notice says what was decided, and a refusal waits for the appeal, in other hands", () => {
  expect(take("decided", "notifyGood", { answers: { noticeOn: "2026-05-01", noticeExplained: "yes" } })).toMatchObject(blocked("NA7"));
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("NA7"));
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, actor: "head" })).toMatchObject(blocked("NA7"));
});

test("[NA8] neither application nor refusal gives or takes a protection", () => {
  expect(protecting()).toEqual([]);
});

test("[NA9] a withdrawal is the person's own", () => {
  expect(take("checked", "withdraw", { answers: { withdrawalWords: "Later.", withdrawalFree: "yes" } })).toMatchObject(taken);
  expect(take("checked", "withdraw", { answers: { withdrawalWords: "Later.", withdrawalFree: "no" } })).toMatchObject(blocked("NA9"));
});
