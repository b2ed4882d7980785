import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../kernel/index.ts";
import { type CaseCount, caseTable, columnsOf } from "./caseload.ts";
import { forecastOf, weeksBefore } from "./index.ts";

const weeks = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([opened, closed]) => ({ opened, closed }));
const even = (opened: number, closed: number, count = 8) => weeks(...Array.from({ length: count }, () => [opened, closed] as const));

test("[SD9] what comes and goes evenly is carried on, and the range has no width", () => {
  expect(forecastOf(100, even(10, 7))).toEqual([
    { weeks: 4, expected: 112, low: 112, high: 112 },
    { weeks: 8, expected: 124, low: 124, high: 124 },
    { weeks: 12, expected: 136, low: 136, high: 136 },
  ]);
});

test("[SD9] an uneven run has a range by its quietest and its busiest four weeks, and no backlog below nought", () => {
  const uneven = [...even(20, 10, 4), ...even(0, 10, 4)];
  expect(forecastOf(100, uneven)[0]).toEqual({ weeks: 4, expected: 100, low: 60, high: 140 });
  expect(forecastOf(10, even(0, 30))[0]).toEqual({ weeks: 4, expected: 0, low: 0, high: 0 });
});

test("[SD9] without enough weeks, or where nothing moved, there is no forecast", () => {
  expect(forecastOf(100, even(3, 2, 3))).toEqual([]);
  expect(forecastOf(100, even(0, 0))).toEqual([]);
});

test("[SD9] what is expected lies within its range", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ opened: fc.nat(500), closed: fc.nat(500) }), { minLength: 8, maxLength: 8 }),
      fc.nat(100_000),
      (run, open) => {
        for (const { expected, low, high } of forecastOf(open, run)) {
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});

test("[SD9] weeks are full ones, from Monday, oldest first", () => {
  expect(weeksBefore("2026-11-25" as Day)).toEqual([
    "2026-09-28",
    "2026-10-05",
    "2026-10-12",
    "2026-10-19",
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
    "2026-11-16",
  ]);
});

const count = (origin: string | null, number: number, procedure = "asylum"): CaseCount => ({
  procedure,
  track: null,
  origin,
  sex: null,
  ageBand: null,
  count: number,
});

test("[SD8] an origin of fewer than five has no column of its own, and what was not recorded has", () => {
  const counts = [count("AF", 40), count("IR", 6), count("SY", 4), count("IQ", 1), count(null, 8)];
  expect(columnsOf(counts, "origin", undefined)).toEqual(["AF", "IR", "others", "notRecorded"]);
  const columns = columnsOf(counts, "origin", undefined);
  expect(caseTable(counts, { procedures: ["asylum"], dimension: "origin", columns })).toMatchObject({
    lines: [{ cells: [40, 6, 5, 8], total: 59 }],
  });
});

test("[SD8] each line is judged by itself: a small cell is withheld with others, and none comes back by subtraction", () => {
  const counts = [count("AF", 40), count("IR", 6), count("SY", 3), count("AF", 9, "trafficking")];
  const columns = columnsOf(counts, "origin", undefined);
  const table = caseTable(counts, { procedures: ["asylum", "trafficking"], dimension: "origin", columns });
  expect(table.lines.map((line) => line.cells)).toEqual([
    [40, "withheld", "withheld", 0],
    [9, 0, 0, 0],
  ]);
});
