import { expect, test } from "vitest";
import { procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { ethnicReturn as kz } from "../../countries/kz/ethnic-return.ts";
import { findClock } from "../../src/process/index.ts";
import { ethnicReturn } from "./index.ts";

procedureContract(ethnicReturn);

const { take, taken, blocked, undetermined } = trialOf(ethnicReturn, {
  person: { birth: { precision: "year", year: 1980 } },
  fields: { outcome: "refused" },
  actedBy: { hear: ["officer"], decide: ["head"] },
  actor: "another",
});
const decision = { outcome: "refused", reasons: "…" };

test("[ER1] nobody is refused unheard, nor without reasons", () => {
  expect(take("applied", "decide", { answers: { ...decision, outcome: "granted" } })).toMatchObject(taken);
  expect(take("applied", "decide", { answers: decision })).toMatchObject(blocked("ER1"));
  expect(take("heard", "decide", { answers: decision, past: { hear: [{}] } })).toMatchObject(taken);
  expect(take("heard", "decide", { answers: { ...decision, reasons: " " }, past: { hear: [{}] } })).toMatchObject(blocked("ER1"));
  expect(take("heard", "decide", { answers: decision, past: { hear: [{}] }, actor: "officer" })).toMatchObject(blocked("ER1"));
  const hearing = { heardOn: "2026-05-01", interpretedWell: "no", hearingRecord: "…" };
  expect(take("doubted", "hear", { answers: hearing })).toMatchObject(blocked("ER1"));
});

test("[ER2] the notice says what was decided, and a refusal waits for the appeal, in other hands", () => {
  expect(take("decided", "notifyGood", { answers: { noticeOn: "2026-05-01", noticeExplained: "yes" } })).toMatchObject(blocked("ER2"));
  expect(take("appealable", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("ER2"));
  expect(take("appealable", "finalise", { clocks: { appeal: "noFigure" } })).toMatchObject(undetermined("ER2"));
  expect(take("appealed", "uphold", { answers: { appealReasons: "…" }, actor: "head" })).toMatchObject(blocked("ER2"));
});

test("[ER3] it is prolonged once, on request", () => {
  expect(take("granted", "prolong", { past: { askMore: [{}] } })).toMatchObject(taken);
  expect(take("granted", "prolong")).toMatchObject(blocked("ER3"));
  expect(take("granted", "prolong", { past: { askMore: [{}], prolong: [{}] } })).toMatchObject(blocked("ER3"));
  expect(take("granted", "askMore", { answers: { prolongReason: "…" }, past: { prolong: [{}] } })).toMatchObject(blocked("ER3"));
});

test("[ER4] it ends with its term, the prolonged one where there is one, and not before", () => {
  expect(take("granted", "lapse", { clocks: { term: "running" } })).toMatchObject(blocked("ER4"));
  expect(take("granted", "lapse", { clocks: { term: "passed" } })).toMatchObject(taken);
  expect(take("granted", "lapse", { clocks: { term: "stopped", prolonged: "running" } })).toMatchObject(blocked("ER4"));
});

test("[ER1, ER3] Kazakhstan's figures are those that were read: 3 and 2 working days, a year, 6 months", () => {
  expect(["decide", "hearing", "term", "prolongation", "prolonged"].map((id) => findClock(kz.clocks, id, "2026-06-01"))).toMatchObject([
    { quantity: 3, unit: "workingDay", evidence: "R" },
    { quantity: 2, unit: "workingDay", evidence: "R" },
    { quantity: 12, unit: "month", evidence: "R" },
    { quantity: 2, unit: "workingDay", evidence: "R" },
    { quantity: 6, unit: "month", evidence: "R" },
  ]);
  expect(findClock(kz.clocks, "appeal", "2026-06-01")).toMatchObject({ quantity: "unknown" });
});

test("[ER5] aid under a quota needs a place that is left; the status hangs on none", () => {
  const settling = { settlingRegion: "North", underQuota: "yes", quotaPlaces: 40, quotaTaken: 39 };
  const settle = (more: object) => take("granted", "settle", { answers: { ...settling, ...more } });
  expect(settle({})).toMatchObject({ ok: true, value: { to: "granted" } });
  expect(settle({ quotaTaken: 40 })).toMatchObject(blocked("ER5"));
  expect(settle({ quotaTaken: undefined })).toMatchObject(undetermined("ER5"));
  expect(settle({ quotaTaken: 40, underQuota: "no" })).toMatchObject(taken);
  expect(settle({ underQuota: "unsure" })).toMatchObject(undetermined("ER5"));
  expect(ethnicReturn.steps.decide.gates).toEqual(["refusalHeard"]);
});
