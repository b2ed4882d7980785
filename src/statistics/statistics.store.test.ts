import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { names, type Role, roles } from "../access/index.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { SafeTableView } from "./contract.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-24T12:00:00.000Z");
});
afterAll(() => at.close());

/** That many people came over post 1 on a day in November. */
async function came(count: number, day: number, more: Record<string, unknown> = {}): Promise<string[]> {
  const people = Array.from({ length: count }, () => at.node.newId() as string);
  for (const person of people)
    await at.must(at.as("aziz"), "arrival.record", person, arrival(person, { arrivedAt: `2026-11-${day}T10:00:00Z`, ...more }));
  return people;
}

test("[SD1] arrivals of full days are counted by post, sex, age and lane, and what was not recorded stands apart", async () => {
  const girls = await came(6, 21, { sex: "F", birth: { precision: "estimated", ageYears: 9, on: "2026-11-21" } });
  await came(7, 21);
  await came(8, 22, { sex: undefined, birth: undefined });
  await came(5, 24);
  for (const person of girls)
    await at.must(at.as("aziz"), "needs.decide", person, {
      need: "medical",
      decided: "referred",
      rule: "ND12",
      route: "medical",
      referral: at.node.newId(),
    });
  const tables = await release(1);
  const told = (id: string, day: string) => {
    const table = tables.find((one) => one.id === id);
    const line = table?.lines.find((one) => one.day === day);
    return Object.fromEntries(table?.columns.map((column, place) => [column.id, line?.cells[place]]) ?? []);
  };
  expect(told("post", "2026-11-21")).toEqual({ "XD-POST-01": 13, "XD-POST-02": 0, "XD-POST-03": 0 });
  expect(told("sex", "2026-11-21")).toEqual({ F: 6, M: 7, X: 0, notRecorded: 0 });
  expect(told("sex", "2026-11-22")).toEqual({ F: 0, M: 0, X: 0, notRecorded: 8 });
  expect(told("age", "2026-11-21")).toMatchObject({ "5-11": 6, "18-59": 7, notRecorded: 0 });
  expect(told("lane", "2026-11-21")).toMatchObject({ health: 6, notRecorded: 7 });
  expect(tables.find((one) => one.id === "sex")?.totals).toEqual([6, 7, 0, 8]);
});

test("[SD1] where who arrives wants to go and why: not asked stands apart from not wishing to say, and danger among other reasons", async () => {
  await came(6, 17, { goingTo: "onward", goingWhy: "safety" });
  await came(5, 17, { goingTo: "unwilling", goingWhy: "unwilling" });
  await came(7, 17);
  const tables = await release(1);
  const told = (id: string) => {
    const table = tables.find((one) => one.id === id);
    const line = table?.lines.find((one) => one.day === "2026-11-17");
    return Object.fromEntries(table?.columns.map((column, place) => [column.id, line?.cells[place]]) ?? []);
  };
  expect(told("goingTo")).toEqual({ stay: 0, onward: 6, back: 0, undecided: 0, unwilling: 5, notRecorded: 7 });
  expect(told("goingWhy")).toEqual({ family: 0, work: 0, study: 0, health: 0, other: 6, unwilling: 5, notRecorded: 7 });
  const title = tables.find((one) => one.id === "goingTo")?.columns.map((column) => column.title.en);
  expect(title?.slice(-2)).toEqual(["does not wish to say", "not asked"]);
});

test("[SD1] what somebody intends is read by the post and the person alone: nobody who decides on a claim finds it", () => {
  const readers = Object.values<Role>(roles).filter(({ compartments }) => names(compartments.arrival?.read, "goingTo"));
  expect(readers.map(({ id }) => id)).toEqual(["border-officer", "post-supervisor", "person"]);
});

test("[SD2, SD3] one woman who came on a day with nine men is no cell of any table", async () => {
  await came(9, 20);
  await came(1, 20, { sex: "F" });
  const sex = (await release(1)).find((one) => one.id === "sex");
  expect(sex?.lines.find((one) => one.day === "2026-11-20")).toEqual({
    day: "2026-11-20",
    cells: ["withheld", "withheld", 0, 0],
    total: 10,
  });
  expect(sex?.totals).toBeUndefined();
});

test("[SD4, SD5] the running week ends yesterday and has no totals; the running day is in no table", async () => {
  await came(6, 23);
  const [post] = await release(0);
  expect(post?.lines).toMatchObject([{ day: "2026-11-23", total: 6 }]);
  expect(post?.totals).toBeUndefined();
});

test("[SD6] the chart of who sees no unit tells what the table tells: full days, and hours of all posts together", async () => {
  await came(9, 19);
  await at.must(at.as("bahor"), "arrival.record", ...alone(19));
  const chart = async (by: string) => (await ask(`/api/charts/arrivals?by=${by}`)).json<Chart>();
  const days = await chart("day");
  const at19 = days.units.map((unit) => unit.points.find((point) => point.at === "2026-11-19")?.count);
  expect(at19).toEqual(["withheld", "withheld", 0]);
  expect(days.units.flatMap((unit) => unit.points).some((point) => point.at === "2026-11-24")).toBe(false);
  const hours = await chart("hour");
  expect(hours.units.map((unit) => unit.unit)).toEqual(["all"]);
  expect(hours.units[0]?.points.filter((point) => point.count === 6).map((point) => point.at)).toEqual(["2026-11-23T15"]);
});

test("[SD1] a service sees no tables; the tables hold what the entries say", async () => {
  const refused = await ask("/api/statistics/arrivals", { role: "service-provider", unit: "XD-HOSP" });
  expect(refused.json<{ code: string }>().code).toBe("access.not-permitted");
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

type Chart = { units: { unit: string; points: { at: string; count: number | "withheld" }[] }[] };

/** One person who came over post 2 on a day in November. */
function alone(day: number): [string, Record<string, unknown>] {
  const person = at.node.newId();
  return [person, arrival(person, { post: "XD-POST-02", arrivedAt: `2026-11-${day}T10:00:00Z` })];
}

async function ask(path: string, who = { role: "coordinator", unit: "XD-NC" }) {
  const edge = openTestEdge(at.node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, who);
  const answer = await browser.get(path);
  await edge.close();
  return answer;
}
const release = async (ago: number) => (await ask(`/api/statistics/arrivals?ago=${ago}`)).json<{ tables: SafeTableView[] }>().tables;
