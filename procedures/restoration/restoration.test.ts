import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { restoration as here } from "../../countries/demo/restoration.ts";
import { findClock } from "../../src/process/index.ts";
import { restoration } from "./index.ts";

procedureContract(restoration);

const { take, taken, blocked, undetermined } = trialOf(restoration, {
  person: { fearedAsked: "asked", feared: ["AF"] },
  fields: { claimKind: "land", shownBy: ["nothing"], outcome: "refused" },
  actedBy: { search: ["officer"], decide: ["head"] },
  actor: "another",
});
const search = { feeAsked: "no", shownBy: ["witness"], searchWords: "…" };
const application = { courtFact: "birth", courtName: "Court of the district", archiveSilent: "yes", courtAgreed: "yes", feeAsked: "no" };
const papers = { claimKind: "papers", shownBy: ["witness"], outcome: "refused" };
const decision = { outcome: "granted", reasons: "…", womenTitle: "yes", occupantsSafe: "yes" };

test("[RO1] no register of a State feared is asked", () => {
  expect(take("claimed", "search", { answers: { ...search, statesAsked: ["UZ"] } })).toMatchObject(taken);
  expect(take("claimed", "search", { answers: { ...search, statesAsked: ["AF"] } })).toMatchObject(blocked("RO1"));
  expect(take("claimed", "search", { answers: { ...search, statesAsked: ["UZ"] }, person: nothingKnown.person })).toMatchObject(
    undetermined("RO1"),
  );
});

test("[RO2] it costs nothing, and a fee that was taken out holds nobody up", () => {
  expect(take("claimed", "search", { answers: { ...search, feeAsked: "yes" } })).toMatchObject(blocked("RO2"));
  expect(take("claimed", "search", { answers: search, fields: { feeAsked: "yes" } })).toMatchObject(taken);
});

test("[RO3] witnesses are heard before a refusal", () => {
  const refusal = { outcome: "refused", reasons: "…" };
  expect(take("searched", "decide", { answers: { ...refusal, witnessesHeard: "no" } })).toMatchObject(blocked("RO3"));
  expect(take("searched", "decide", { answers: { ...refusal, witnessesHeard: "yes" } })).toMatchObject(taken);
  expect(take("searched", "decide", { answers: refusal })).toMatchObject(undetermined("RO3"));
});

test("[RO4] women hold equal title, and nobody is driven out arbitrarily", () => {
  expect(take("searched", "decide", { answers: decision })).toMatchObject(taken);
  expect(take("searched", "decide", { answers: { ...decision, womenTitle: "no" } })).toMatchObject(blocked("RO4"));
  expect(take("searched", "decide", { answers: { ...decision, occupantsSafe: "unsure" } })).toMatchObject(undetermined("RO4"));
});

test("[RO5] who searched does not decide, and a refusal waits for the appeal, in other hands", () => {
  expect(take("searched", "decide", { answers: decision, actor: "officer" })).toMatchObject(blocked("RO5"));
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("RO5"));
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, actor: "head" })).toMatchObject(blocked("RO5"));
});

test("[RO6] from the claim with what shows it to the day of handing over a time limit runs at each stage", () => {
  expect(restoration.opening.starts).toEqual(["search"]);
  expect(take("claimed", "search", { answers: { ...search, shownBy: [] } })).toMatchObject({ ok: false });
  expect(take("claimed", "search", { answers: search })).toMatchObject({ ok: true, value: { to: "searched", starts: ["decide"] } });
  const told = { noticeOn: "2026-05-20", noticeExplained: "yes" };
  expect(take("decided", "notifyGood", { answers: told, fields: { outcome: "granted" } })).toMatchObject({
    ok: true,
    value: { to: "granted", starts: ["execute"] },
  });
  const handed = { restoredOn: "2026-05-30", restoredWords: "The keys and the deed" };
  expect(take("granted", "execute", { answers: handed })).toMatchObject({ ok: true, value: { to: "restored", stops: ["execute"] } });
  expect(take("granted", "execute", { answers: { restoredWords: "The keys" } })).toMatchObject({ ok: false });
  expect(take("granted", "execute", { answers: { ...handed, restoredOn: "2026-06-02" } })).toMatchObject(blocked("RO6"));
});

test("[RO7] a court is asked for papers of which archives and registers have nothing, as the person wants, and for no fee", () => {
  const apply = (more: object, fields: object = papers) =>
    take("searched", "applyToCourt", { answers: { ...application, ...more }, fields: { ...papers, ...fields } });
  expect(apply({})).toMatchObject({ ok: true, value: { to: "atCourt", stops: ["decide"], starts: ["court"] } });
  expect(apply({}, { shownBy: ["nothing"] })).toMatchObject(taken);
  expect(apply({}, { claimKind: "land" })).toMatchObject(blocked("RO7"));
  for (const shownBy of [["register"], ["witness", "papers"], ["court"]]) expect(apply({}, { shownBy })).toMatchObject(blocked("RO7"));
  expect(apply({ archiveSilent: "no" })).toMatchObject(blocked("RO7"));
  expect(apply({ courtAgreed: "unsure" })).toMatchObject(undetermined("RO7"));
  expect(apply({ feeAsked: "yes" })).toMatchObject(blocked("RO2"));
});

test("[RO8] a statement is read back and signed, and stands for a witness heard", () => {
  const statement = { witnessWho: "A neighbour since 1971", witnessWords: "She was born next door.", witnessSigned: "yes" };
  expect(take("searched", "hearWitness", { answers: statement })).toMatchObject({ ok: true, value: { to: "searched" } });
  expect(take("searched", "hearWitness", { answers: { ...statement, witnessSigned: "no" } })).toMatchObject(blocked("RO8"));
  const refusal = { answers: { outcome: "refused", reasons: "…" }, past: { hearWitness: [statement] } };
  expect(take("searched", "decide", refusal)).toMatchObject(taken);
  expect(take("searched", "decide", { ...refusal, past: {} })).toMatchObject(undetermined("RO3"));
});

test("[RO9] papers that no register shows are refused only after a court was tried or offered", () => {
  const refuse = (more: object, facts: object = {}) =>
    take("searched", "decide", { answers: { outcome: "refused", reasons: "…", ...more }, fields: papers, ...facts });
  expect(refuse({ courtOffered: "yes" })).toMatchObject(taken);
  expect(refuse({ courtOffered: "no" })).toMatchObject(blocked("RO9"));
  expect(refuse({})).toMatchObject(undetermined("RO9"));
  expect(refuse({}, { past: { applyToCourt: [application] } })).toMatchObject(taken);
  expect(refuse({}, { fields: { ...papers, shownBy: ["register"] } })).toMatchObject(taken);
  expect(refuse({ outcome: "granted", courtOffered: "no" })).toMatchObject(taken);
});

test("[RO10] what a court found is entered in time and handed over; without a finding it is decided, and counsel is offered", () => {
  expect(restoration.steps.applyToCourt.handsOff).toMatchObject([{ route: "legal-aid", when: "onRequest" }]);
  const found = { findingOn: "2026-05-20", findingNumber: "2-114", findingWords: "Born on 3 May 1971 in the district." };
  expect(take("atCourt", "noteFinding", { answers: found })).toMatchObject({
    ok: true,
    value: { to: "established", stops: ["court"], starts: ["enter"] },
  });
  expect(take("atCourt", "noteFinding", { answers: { ...found, findingNumber: "" } })).toMatchObject({ ok: false });
  expect(take("atCourt", "noteFinding", { answers: { ...found, findingOn: "2026-06-01" } })).toMatchObject(taken);
  expect(take("atCourt", "noteFinding", { answers: { ...found, findingOn: "2026-06-02" } })).toMatchObject(blocked("RO10"));
  const entry = { entryOffice: "Civil registry", entryNumber: "771", restoredOn: "2026-05-30", restoredWords: "A certificate of birth" };
  expect(take("established", "enter", { answers: entry })).toMatchObject({ ok: true, value: { to: "restored", stops: ["enter"] } });
  expect(take("established", "enter", { answers: { ...entry, restoredOn: "2026-06-02" } })).toMatchObject(blocked("RO10"));
  const without = { noFindingWhy: "refused", noFindingWords: "The witnesses contradict each other." };
  expect(take("atCourt", "noteNoFinding", { answers: without })).toMatchObject({
    ok: true,
    value: { to: "searched", stops: ["court"], starts: ["decide"] },
  });
  expect(findClock(here.clocks, "court", "2026-06-01")).toMatchObject({ quantity: 3, unit: "month" });
});
