import { expect, test } from "vitest";
import type { InboxRow } from "../../../src/process/index.ts";
import { readFilter } from "./filters.ts";
import { readReminder } from "../procedures/reminder.ts";
import { addressOf, countByDay, countByTitle, countOf, csvLine, figureOfRow } from "./rows.ts";

const row: InboxRow = {
  dossier: "d",
  subject: "s",
  name: "clock/decide",
  kind: "clock",
  reference: "XD-7K3M-29Q4",
  unit: "XD-COM",
  unitTitle: { en: "Commission", ru: "Комиссия" },
  procedure: "asylum",
  procedureTitle: { en: "Asylum", ru: "Убежище" },
  step: "decide",
  title: { en: "Decide", ru: "Принять решение" },
  why: { en: "Deciding body", ru: "Орган" },
  startedAt: "2026-11-01T00:00:00Z",
  dueAt: "2026-11-25T10:00:00Z",
  group: "week",
  source: "xd-law:decision",
  evidence: "R",
  isMine: false,
  escalated: 0,
};
const dayOf = (instant: string): string => instant.slice(0, 10);

test("[IN1] a filter takes only its own words from an address", () => {
  expect(readFilter(new URLSearchParams("group=overdue&kind=clock&procedure=asylum&mine=yes"))).toEqual({
    group: "overdue",
    kind: "clock",
    procedure: "asylum",
    mine: "yes",
  });
  expect(readFilter(new URLSearchParams("group=soon&kind=person&procedure=a b&mine=no&name=Yusuf"))).toEqual({});
});

test("[IN2] counts are the node's, never those of the rows at hand", () => {
  expect(countOf({ overdue: 3, today: 2, week: 1, later: 400 })).toBe(406);
  expect(countOf({ overdue: 3, today: 2, week: 1, later: 400 }, "later")).toBe(400);
});

test("[IN2] a group that the node counted no further says that there are more", () => {
  const counts = { overdue: 3, today: 2, week: 1, later: 10_000 };
  expect(countOf(counts, "overdue")).toBe(3);
  expect(countOf(counts, "later")).toEqual({ atLeast: 10_000 });
  expect(countOf(counts)).toEqual({ atLeast: 10_006 });
});

test("[IN2] with more rows at the node the last day is incomplete and left out", () => {
  const rows = [{ ...row, group: "overdue" as const }, row, row, { ...row, dueAt: "2026-11-26T10:00:00Z" }];
  expect(countByDay(rows, dayOf, { isWhole: true, daysMax: 8 })).toEqual({
    overdue: 1,
    days: [
      { day: "2026-11-25", count: 2 },
      { day: "2026-11-26", count: 1 },
    ],
  });
  expect(countByDay(rows, dayOf, { isWhole: false, daysMax: 8 }).days).toEqual([{ day: "2026-11-25", count: 2 }]);
});

test("rows count by procedure, those without one by their kind", () => {
  const referral: InboxRow = { ...row, kind: "referral" };
  expect(
    countByTitle([row, row, referral], () => ({ en: "Referrals", ru: "Направления" })).map((one) => [one.title.en, one.count]),
  ).toEqual([
    ["Asylum", 2],
    ["Referrals", 1],
  ]);
});

test("[IN1] a row leads to an address of opaque ids", () => {
  expect(addressOf(row)).toBe("/cases/d/s?step=decide");
  expect(addressOf({ ...row, kind: "referral" })).toBe("/referrals/d/s");
  const task = { ...row, kind: "task" } as const;
  const measure = { ...task, step: "checklist.settle" };
  expect(addressOf({ ...measure, name: "settle/referral-mechanism/shelter" })).toBe("/checklists/referral-mechanism?item=shelter");
  expect(addressOf({ ...measure, name: "settle" })).toBe("/checklists");
  expect(addressOf({ ...task, step: "matter.acknowledge" })).toBe("/matters/s");
});

test("[IN3] a limit without a date is said to have no figure, an unread source to be not confirmed", () => {
  const { dueAt: _, ...undated } = row;
  expect(figureOfRow(undated)).toBe("noFigure");
  expect(figureOfRow({ ...row, evidence: "memory" })).toBe("notConfirmed");
  expect(figureOfRow(row)).toBe("plain");
});

test("[IN4] a cell that a spreadsheet would calculate is kept as words", () => {
  expect(csvLine(["=1+1", "a,b", "plain"])).toBe(`'=1+1,"a,b",plain`);
});

test("[IN3] a reminder never says more time than there is", () => {
  const now = Date.parse("2026-11-24T00:00:00Z");
  expect(readReminder("2026-11-27T23:00:00Z", now)).toMatchObject({ isPast: false, n: 3 });
  expect(readReminder("2026-11-23T22:00:00Z", now)).toMatchObject({ isPast: true, n: 2 });
});
