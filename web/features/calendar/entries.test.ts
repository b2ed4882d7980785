import { expect, test } from "vitest";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { byDay } from "./entries.ts";
import { entriesOfLane } from "./person-dates.tsx";

const zone = "Asia/Dushanbe";
const title: OfficerText = { en: "To decide", ru: "Принять решение" };
type Lane = Parameters<typeof entriesOfLane>[0];
const clock = (more: object) => ({ id: "decide", title, standing: "running", startedAt: "2026-11-01T08:00:00.000Z", ...more });
const lane = (...clocks: object[]): Lane =>
  ({ head: { id: "c1", dossier: "d1", reference: "XD-7K3M-29Q4" }, clocks: clocks.map(clock) }) as unknown as Lane;

test("[AP7] of one person the time limits that run are dates; those that rest or have ended are none", () => {
  const all = lane(
    { id: "decide", dueAt: "2026-12-31T18:59:59.999Z" },
    { id: "remind", remindAt: "2026-12-01T09:00:00.000Z" },
    { id: "late", dueAt: "2026-11-10T18:59:59.999Z", standing: "passed" },
    { id: "resting", dueAt: "2026-12-31T18:59:59.999Z", standing: "suspended" },
    { id: "ended", dueAt: "2026-12-31T18:59:59.999Z", stoppedAt: "2026-11-20T08:00:00.000Z" },
    { id: "open" },
  );
  expect(entriesOfLane(all, zone).map(({ key, day, time, kind, meaning, to }) => [key, day, time, kind, meaning, to])).toEqual([
    ["c1/decide", "2026-12-31", undefined, "due", "due", "/cases/d1/c1"],
    ["c1/remind", "2026-12-01", "14:00", "reminder", "due", "/cases/d1/c1"],
    ["c1/late", "2026-11-10", undefined, "due", "overdue", "/cases/d1/c1"],
  ]);
});

test("[AP7] days stand in their order, and on each day what has an hour first", () => {
  const entries = entriesOfLane(
    lane(
      { id: "evening", dueAt: "2026-12-02T18:59:59.999Z" },
      { id: "noon", dueAt: "2026-12-02T07:00:00.000Z" },
      { id: "before", dueAt: "2026-12-01T18:59:59.999Z" },
    ),
    zone,
  );
  expect([...byDay(entries)].map(([day, ofDay]) => [day, ofDay.map((one) => one.key)])).toEqual([
    ["2026-12-01", ["c1/before"]],
    ["2026-12-02", ["c1/noon", "c1/evening"]],
  ]);
});
