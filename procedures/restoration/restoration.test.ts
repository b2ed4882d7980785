import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { restoration } from "./index.ts";

procedureContract(restoration);

const { take, taken, blocked, undetermined } = trialOf(restoration, {
  person: { fearedAsked: "asked", feared: ["AF"] },
  fields: { claimKind: "land", shownBy: ["nothing"], outcome: "refused" },
  actedBy: { search: ["officer"], decide: ["head"] },
  actor: "another",
});
const search = { feeAsked: "no", shownBy: ["witness"], searchWords: "…" };
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
  const told = { noticeOn: "2026-11-20", noticeExplained: "yes" };
  expect(take("decided", "notifyGood", { answers: told, fields: { outcome: "granted" } })).toMatchObject({
    ok: true,
    value: { to: "granted", starts: ["execute"] },
  });
  const handed = { restoredOn: "2026-12-01", restoredWords: "The keys and the deed" };
  expect(take("granted", "execute", { answers: handed })).toMatchObject({ ok: true, value: { to: "restored", stops: ["execute"] } });
  expect(take("granted", "execute", { answers: { restoredWords: "The keys" } })).toMatchObject({ ok: false });
});
