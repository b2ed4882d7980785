import { expect, test } from "vitest";
import { type MemorandumRow, permitting, standingOf } from "./index.ts";

const memorandum: MemorandumRow = {
  id: "1",
  reference: "XD-1",
  parties: ["A", "B", "C"],
  subject: "Referral of children",
  allows: ["referral"],
  routes: ["child"],
  document: "No. 7 of 1 March 2026",
  from: "2026-03-01" as MemorandumRow["from"],
  to: "2027-02-28" as NonNullable<MemorandumRow["to"]>,
  unit: "XD-NC",
  since: "2026-03-01T08:00:00.000Z",
};
const between = { from: "A", to: "B", route: "child", on: "2026-06-01" };

test("[RE17] a memorandum permits a referral between two of its parties, over its routes and within its days", () => {
  const found = (change: Partial<MemorandumRow>, asked: Partial<typeof between> = {}) =>
    permitting([{ ...memorandum, ...change }], { ...between, ...asked }).length;
  expect(found({})).toBe(1);
  expect(found({}, { from: "C", to: "A" })).toBe(1);
  expect(found({}, { to: "D" })).toBe(0);
  expect(found({}, { to: "A" })).toBe(0);
  expect(found({}, { route: "health" })).toBe(0);
  expect(found({ routes: [] }, { route: "health" })).toBe(1);
  expect(found({ allows: ["exchange"] })).toBe(0);
  expect(found({}, { on: "2026-02-28" })).toBe(0);
  expect(found({}, { on: "2027-03-01" })).toBe(0);
  expect(found({ endedOn: "2026-05-31" })).toBe(0);
});

test("[RE15] a memorandum holds from its first day to its last, both included, or until it is ended", () => {
  expect(standingOf(memorandum, "2026-03-01")).toBe("inForce");
  expect(standingOf(memorandum, "2027-02-28")).toBe("inForce");
  expect(standingOf(memorandum, "2027-03-01")).toBe("over");
  expect(standingOf(memorandum, "2026-02-28")).toBe("coming");
  expect(standingOf({ from: memorandum.from }, "2036-01-01")).toBe("inForce");
  expect(standingOf({ ...memorandum, endedOn: "2026-06-01" }, "2026-06-01")).toBe("over");
});
