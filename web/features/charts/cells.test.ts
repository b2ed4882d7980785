import { expect, test } from "vitest";
import { countsAt, momentsOf, sumOfCells, valueOfCell } from "./cells.ts";

const local = (instant: string) => ({ day: instant.slice(0, 10), time: instant.slice(11, 16) });

test("[KIT5] a withheld cell has no value; it is never nought", () => {
  expect(valueOfCell("<5")).toBeUndefined();
  expect(valueOfCell("withheld")).toBeUndefined();
  expect(valueOfCell(0)).toBe(0);
  expect(sumOfCells(["<5", 7, 0])).toEqual({ least: 8, isWithheld: true });
});

test("every day and hour of the stretch is on the chart once", () => {
  expect(momentsOf({ by: "day", from: "2026-11-22T10:00:00Z", to: Date.parse("2026-11-24T10:00:00Z") }, local)).toEqual([
    "2026-11-22",
    "2026-11-23",
    "2026-11-24",
  ]);
  expect(momentsOf({ by: "hour", from: "2026-11-24T08:30:00Z", to: Date.parse("2026-11-24T10:30:00Z") }, local)).toEqual([
    "2026-11-24T08",
    "2026-11-24T09",
    "2026-11-24T10",
  ]);
});

test("a moment that the node leaves out counts nobody", () => {
  expect(countsAt(["2026-11-22", "2026-11-23"], [{ at: "2026-11-23", count: "withheld" }])).toEqual([0, "withheld"]);
  expect(countsAt(["2026-11-24T09"], [{ at: "2026-11-24T09", count: 3 }])).toEqual([3]);
});
