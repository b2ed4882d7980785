import { expect, test } from "vitest";
import type { Day } from "../kernel/index.ts";
import { apartOf, checkProcedure, quarterStart } from "./index.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

test.each([
  ["2026-01-01", "2026-01-01"],
  ["2026-03-31", "2026-01-01"],
  ["2026-11-30", "2026-10-01"],
  ["2026-12-31", "2026-10-01"],
])("[PR66] %s lies in the quarter that begins on %s", (day, from) => {
  expect(quarterStart(day as Day)).toBe(from);
});

const indicators = [
  { id: "found", title: { en: "", ru: "" }, from: "a", to: "b", by: ["group"], source: [] },
  { id: "after", title: { en: "", ru: "" }, from: "a", to: "c", by: ["follows"], source: [] },
];
const row = (figure: string, at: string, told: Record<string, string>) => ({ figure, at, days: 3, told });

test("[PR66] what leaves is a quarter of the State's own time and the answers of that figure alone, each once", () => {
  const told = { group: "x", follows: "y" };
  const rows = [
    row("found", "2026-09-30T20:00:00.000Z", told),
    row("found", "2026-10-02T08:00:00.000Z", told),
    row("after", "2026-10-02T09:00:00.000Z", told),
  ];
  expect(apartOf(rows, { indicators }, "Asia/Dushanbe")).toEqual([
    { figure: "found", quarter: "2026-10-01", month: null, told: { group: "x" } },
    { figure: "after", quarter: "2026-10-01", month: null, told: { follows: "y" } },
  ]);
  expect(apartOf(rows.slice(0, 1), { indicators }, "UTC")).toEqual([
    { figure: "found", quarter: "2026-07-01", month: null, told: { group: "x" } },
  ]);
});

test("[PR66] a definition that counts apart and tells by sex, age, origin or group is refused", () => {
  const [first] = tennisClub.indicators;
  const spoiled = { ...tennisClub, countsApart: true as const, indicators: [{ ...first, by: ["sex"] }] };
  expect(checkProcedure(spoiled)).toEqual([expect.stringContaining("counts apart and is told by person")]);
});

test("[PR66, SD24] a figure that is told by month keeps the month in which it first came there in the quarter", () => {
  const byMonth = indicators.map((one) => (one.id === "found" ? { ...one, byMonth: "group" } : one));
  const rows = [
    row("found", "2026-11-30T20:00:00.000Z", { group: "x" }),
    row("found", "2026-10-02T09:00:00.000Z", { group: "x" }),
    row("found", "2026-11-30T20:00:00.000Z", { group: "y" }),
  ];
  expect(apartOf(rows, { indicators: byMonth }, "Asia/Dushanbe").map(({ month, told }) => [month, told["group"]])).toEqual([
    ["2026-10-01", "x"],
    ["2026-12-01", "y"],
  ]);
});
