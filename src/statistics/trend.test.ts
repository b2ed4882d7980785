import fc from "fast-check";
import { expect, test } from "vitest";
import { demo } from "../../countries/demo/index.ts";
import { procedures } from "../../procedures/index.ts";
import type { Day } from "../kernel/index.ts";
import { communityLines } from "./community.ts";
import { nationalLine, timedLines, workerLines } from "./trend-lines.ts";
import { quartersUntil, tellBacklog, tellCounts, tellTimes, trendQuarters } from "./trend.ts";

const small = (count: number) => count > 0 && count < 5;
const find = (id: string) => procedures.filter((one) => one.id === id).slice(0, 1);

test("[SD20] a trend tells the twenty quarters that are over, and knows the four before them", () => {
  const quarters = quartersUntil("2026-11-24" as Day);
  expect(quarters).toHaveLength(trendQuarters + 4);
  expect([quarters[0]?.from, quarters[4]?.from, quarters.at(-1)]).toEqual([
    "2020-10-01",
    "2021-10-01",
    { from: "2026-07-01", to: "2026-09-30" },
  ]);
});

test("[SD21] no count below five is told of a backlog, nor follows from what is told of it and of the backlog a year before", () => {
  const history = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { minLength: 5, maxLength: 24 });
  fc.assert(
    fc.property(history, (numbers) => {
      // Who is old was open a year before: no more of them than there were then.
      const backlog: number[][] = [];
      for (const [young, old] of numbers) {
        const before = backlog.at(-4);
        backlog.push([young, before ? Math.min(old, before[0] ?? 0, (before[0] ?? 0) + (before[1] ?? 0)) : 0]);
      }
      const told = tellBacklog(backlog);
      for (const [place, { cells, total }] of told.entries()) {
        for (const cell of [...cells, total]) if (cell !== "withheld") expect(small(cell)).toBe(false);
        const before = told[place - 4]?.total;
        const old = cells.at(-1);
        if (typeof before === "number" && typeof old === "number") expect(small(before - old)).toBe(false);
        if (typeof total === "number" && cells.filter((cell) => cell === "withheld").length === 1)
          expect.fail("one cell is what the others lack");
      }
    }),
  );
});

test("[SD21] of a year's backlog of twelve, of which three were closed, readers from outside are told no ages", () => {
  const backlog = [
    [12, 0],
    [12, 0],
    [12, 0],
    [12, 0],
    [20, 9],
    [20, 12],
  ];
  expect(tellBacklog(backlog)[4]).toEqual({ cells: ["withheld", "withheld"], total: 29 });
  expect(tellBacklog(backlog)[5]).toEqual({ cells: [20, 12], total: 32 });
  expect(tellBacklog([[3, 0]])).toEqual([{ cells: ["withheld", "withheld"], total: "withheld" }]);
  expect(tellBacklog([[0, 0]])).toEqual([{ cells: [0, 0], total: 0 }]);
});

test("[SD21] days of half are told outside of five and more, days of four fifths of ten and more", () => {
  const spent = [4, 5, 9, 10].map((count, place) => ({ quarter: place + 1, count, halfDays: 30, mostDays: 60 }));
  expect(tellTimes(spent, 5, true)).toEqual([
    null,
    { halfDays: 30, mostDays: null },
    { halfDays: 30, mostDays: null },
    { halfDays: 30, mostDays: 60 },
    null,
  ]);
  expect(tellTimes(spent, 2, false)[0]).toEqual({ halfDays: 30, mostDays: 60 });
  expect(tellCounts(spent, 5)).toEqual(["withheld", 5, 9, 10, 0]);
});

test("[SD20] beside the time taken stands the time limit of the State as it held in each quarter", () => {
  const quarters = quartersUntil("2026-11-24" as Day).slice(-trendQuarters);
  const [asylum] = find("asylum");
  expect(asylum && timedLines(asylum).map((one) => one.clock)).toEqual(expect.arrayContaining(["decide", "decideAppeal"]));
  const line = nationalLine(demo, { procedure: "asylum", clock: "decide" }, quarters);
  expect(line).toMatchObject({ source: "xd-law:decision", figure: "confirmed" });
  // The invented law holds from 2024: before it there is no length. Three months from the first of July are 92 days.
  expect([line?.days[0], line?.days.at(-1)]).toEqual([null, 92]);
  const unread = { ...demo, procedures: { ...demo.procedures, asylum: { ...demo.procedures.asylum, clocks: [] } } };
  expect(nationalLine(unread, { procedure: "asylum", clock: "decide" }, quarters)).toBeUndefined();
});

test("[SD22] workers are counted where a way to work, or regularisation, puts them among workers, and not where somebody studies", () => {
  const lines = workerLines(
    ["work-permit", "patent", "direct-permit", "circular-scheme", "permanent-admission", "regularisation", "study-stay", "asylum"].flatMap(
      find,
    ),
  );
  expect(lines.map((one) => one.id)).toEqual([
    "work-permit/daysToPermit",
    "patent/daysToPatent",
    "direct-permit/daysToPermit",
    "circular-scheme/permittedShare",
    "permanent-admission/admittedShare",
    "regularisation/permittedShare",
  ]);
});

test("[SD23] districts are counted one by one, events as they are, and what nobody said stands last", () => {
  const count = (district: string | null, quarter: number, more: object) => ({
    district,
    quarter,
    count: 0,
    withNeighbours: 0,
    incidents: 0,
    ...more,
  });
  const lines = communityLines(
    [count(null, 1, { count: 2 }), count("North Shore", 1, { count: 3, withNeighbours: 1 }), count("north shore", 3, { incidents: 1 })],
    3,
  );
  expect(lines.map(({ title, cells }) => [title.en, cells])).toEqual([
    ["North Shore: activities of groups", [3, 0, 0]],
    ["North Shore: of them with neighbours", [1, 0, 0]],
    ["North Shore: incidents between communities", [0, 0, 1]],
    ["District not said: activities of groups", [2, 0, 0]],
    ["District not said: of them with neighbours", [0, 0, 0]],
    ["District not said: incidents between communities", [0, 0, 0]],
  ]);
});
