import { expect, test } from "vitest";
import { tellWeek } from "./figures.ts";
import { completionOf, Grant, type Item, standingOf } from "./inventory.ts";
import { privateRoomOf, Room } from "./room.ts";

const room = (more: Partial<Room>): Room => Room.parse({ name: "1", use: "interview", ...more });
const item = (more: Partial<Item>): Item => ({ name: "Generator", kind: "equipment", needed: 4, working: 1, ...more });
const grant = Grant.parse({ item: "0a000000-0000-4000-8000-0000000000aa", giver: "Donor", count: 2, promisedOn: "2026-01-01" });

test("[FC3] a private room is an open one for interviews; not looked at is not known, no rooms is not recorded", () => {
  expect(privateRoomOf([room({ isPrivate: "yes" })])).toBe("yes");
  expect(privateRoomOf([room({ isPrivate: "no" }), room({ isPrivate: "yes" })])).toBe("yes");
  expect(privateRoomOf([])).toBe("notRecorded");
  for (const isPrivate of ["unsure", "notAsked"] as const) expect(privateRoomOf([room({ isPrivate })])).toBe("undetermined");
  expect(privateRoomOf([room({ isPrivate: "no" })])).toBe("no");
  expect(privateRoomOf([room({ isPrivate: "yes", isShut: true })])).toBe("no");
  expect(privateRoomOf([room({ isPrivate: "yes", use: "office" })])).toBe("no");
});

test("[FC4] what is short, what of it is promised, and what nobody promised", () => {
  expect(standingOf(item({}), [grant])).toEqual({ promised: 2, given: 0, lacking: 3, unfunded: 1 });
  expect(standingOf(item({ working: 3 }), [Grant.parse({ ...grant, arrivedOn: "2026-02-01" })])).toEqual({
    promised: 0,
    given: 2,
    lacking: 1,
    unfunded: 1,
  });
  expect(standingOf(item({ working: 9 }), [])).toMatchObject({ lacking: 0, unfunded: 0 });
  expect(standingOf({ name: "Radio", kind: "connection", needed: 2 }, [grant])).toMatchObject({ lacking: undefined, unfunded: undefined });
});

test("[FC4] completion is the mean share of what was counted; what was not counted is told apart", () => {
  const chairs = { ...item({ name: "Chairs", needed: 100, working: 100 }), grants: [] };
  const one = { ...item({ needed: 1, working: 0 }), grants: [] };
  expect(completionOf([chairs, one])).toEqual({ share: 0.5, items: 2, complete: 1, notCounted: 0, unfunded: 1 });
  expect(completionOf([{ name: "Radio", kind: "connection", needed: 2, grants: [] }])).toMatchObject({ share: undefined, notCounted: 1 });
  expect(completionOf([{ ...item({ needed: 1, working: 5 }), grants: [] }])).toMatchObject({ share: 1 });
  expect(completionOf([])).toMatchObject({ share: undefined, items: 0 });
});

const week = { arrivals: 9, referred: 8, acknowledged: 8, hoursToReferral: 2, hoursToAnswer: 20.5, incidents: 1 };

test("[FC8] a reader from outside is told no small count, nor what is left between two, nor hours of so few, no arrivals, and no running week", () => {
  expect(tellWeek("2026-11-16", week, { cellMin: 0, isRunning: true })).toEqual({ from: "2026-11-16", ...week });
  const { arrivals: _, ...outside } = week;
  expect(tellWeek("2026-11-16", week, { cellMin: 5, isRunning: false })).toEqual({ from: "2026-11-16", ...outside });
  const shut = { from: "2026-11-16", referred: "withheld", acknowledged: "withheld", incidents: 1 };
  expect(tellWeek("2026-11-16", { ...week, referred: 4, acknowledged: 4 }, { cellMin: 5, isRunning: false })).toEqual(shut);
  expect(tellWeek("2026-11-16", { ...week, acknowledged: 6 }, { cellMin: 5, isRunning: false })).toEqual(shut);
  expect(tellWeek("2026-11-16", week, { cellMin: 5, isRunning: true })).toEqual(shut);
  const nobody = { ...week, referred: 0, acknowledged: 0, hoursToReferral: null, hoursToAnswer: null };
  expect(tellWeek("2026-11-16", nobody, { cellMin: 5, isRunning: false })).toEqual({
    from: "2026-11-16",
    referred: 0,
    acknowledged: 0,
    incidents: 1,
  });
});
