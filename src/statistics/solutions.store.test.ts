import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import type { Instant } from "../kernel/index.ts";
import type { Solutions } from "./index.ts";
import { solutionTable, tellProtracted, yearsBefore } from "./solutions.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2021-11-20T08:00:00.000Z");
  const old = await came("AF");
  await plan(old);
  at.setNow("2024-02-01T08:00:00.000Z");
  await plan(await came("AF"));
  at.setNow("2029-02-23T08:00:00.000Z");
  await onward(old);
  await plan(await came("AF"));
  for (let one = 0; one < 5; one++) await plan(await came("IR"));
  await stay(await came("IR"));
  at.setNow("2029-02-24T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

async function came(nationality: string): Promise<string> {
  const person = randomUUID();
  const more = { post: "XD-MS-CAP", arrivedAt: at.node.now(), nationalities: [nationality] };
  await at.must(at.as("dilnoza"), "arrival.record", person, arrival(person, more));
  return person;
}
async function plan(person: string): Promise<void> {
  const answers = { wishWords: "To live here." };
  await at.must(at.as("emil"), "case.open", person, { case: randomUUID(), procedure: "local-integration", answers });
}
async function onward(person: string): Promise<string> {
  const id = randomUUID();
  const answers = { onwardTo: "CA", wishWords: "To my sister.", wishFree: "yes" };
  await at.must(at.as("emil"), "case.open", person, { case: id, procedure: "onward", answers });
  return id;
}
/** Wishes to move on, and stays: the case ended without its solution. */
async function stay(person: string): Promise<void> {
  const id = await onward(person);
  const answers = { withdrawalWords: "I stay.", withdrawalFree: "yes" };
  await at.must(at.as("emil"), "case.step", person, { case: id, step: "stay", answers });
}
async function ask(role: string, unit: string, query = "") {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get(`/api/statistics/solutions${query}`)).json<Solutions & { code?: string }>();
}
const columnsOf = ({ table }: Solutions, line: string) =>
  Object.fromEntries(
    table.columns.flatMap((column, place) => {
      const cell = table.lines.find((one) => one.id === line)?.cells[place];
      return cell === 0 || cell === undefined ? [] : [[column.id, cell]];
    }),
  );

test("[SD11] a case open for more than five years stands with its next step and where its person heads", async () => {
  const view = await ask("registration-supervisor", "XD-MS-CAP");
  expect(view.protracted).toMatchObject({ years: 5, cases: 2, persons: 2 });
  expect(view.protracted.rows).toMatchObject([
    // No law of its day gave it a time limit: the step is the procedure's own, without a day.
    { openedAt: "2021-11-20T08:00:00.000Z", nextStep: { en: "Assess the conditions" }, headsFor: { en: "more than one" } },
    { openedAt: "2024-02-01T08:00:00.000Z", nextStep: { en: "Assess the conditions" }, headsFor: { en: "Local integration" } },
  ]);
  expect(view.protracted.rows.map((one) => one.actsAt?.slice(0, 10))).toEqual([undefined, "2024-03-02"]);
  expect((await ask("registration-supervisor", "XD-MS-CAP", "?procedure=onward")).protracted.cases).toBe(0);
  expect(await ask("registration-supervisor", "XD-POST-01")).toMatchObject({ protracted: { cases: 0 }, table: { lines: [] } });
});

test("[SD12] a unit sees exactly which solution persons of each origin head for", async () => {
  const view = await ask("registration-supervisor", "XD-MS-CAP");
  expect(columnsOf(view, "AF")).toEqual({ several: 1, "local-integration": 2 });
  // Who stayed has neither an open case here nor a solution that was reached.
  expect(columnsOf(view, "IR")).toEqual({ "local-integration": 5 });
});

test("[SD11, SD12] a coordinator sees all units together, no small count, and no case", async () => {
  const view = await ask("coordinator", "XD-NC");
  expect(view).toMatchObject({ isOutside: true, protracted: { cases: "withheld", persons: "withheld", rows: [] } });
  expect(view.table.lines.map((one) => [one.id, one.total])).toEqual([
    ["IR", 5],
    ["others", "withheld"],
  ]);
  expect(columnsOf(view, "IR")).toEqual({ "local-integration": 5 });
  expect(view.table.totals).toBeUndefined();
  expect((await ask("appeal-officer", "XD-COURT")).code).toBe("access.not-permitted");
});

test("[SD12] from outside small cells go with others of their line; the unit sees them", () => {
  const counts = [
    { heading: "onward", origin: "AF", count: 3 },
    { heading: "none", origin: "AF", count: 40 },
    { heading: "none", origin: null, count: 6 },
  ];
  const lines = (isOutside: boolean) => solutionTable(counts, ["onward", "none"], isOutside).lines.map((one) => one.cells);
  expect(lines(true)).toEqual([
    ["withheld", "withheld"],
    [0, 6],
  ]);
  expect(lines(false)).toEqual([
    [3, 40],
    [0, 6],
  ]);
});

test("[SD11] five years are counted by the calendar, and what is between two counts is no small cell either", () => {
  expect(yearsBefore("2026-11-24T08:00:00.000Z" as Instant, 5)).toBe("2021-11-24T08:00:00.000Z");
  expect(tellProtracted({ cases: 12, persons: 10 }, true)).toEqual({ cases: "withheld", persons: "withheld" });
  expect(tellProtracted({ cases: 12, persons: 12 }, true)).toEqual({ cases: 12, persons: 12 });
  expect(tellProtracted({ cases: 2, persons: 1 }, false)).toEqual({ cases: 2, persons: 1 });
});
