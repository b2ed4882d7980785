import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { isWholeCaseload } from "./caseload-store.ts";
import type { Caseload } from "./index.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  const actors = claimActors(at);
  at.setNow("2026-11-03T08:00:00.000Z");
  for (let one = 0; one < 6; one++) await registered("2026-11-02T22:00:00Z");
  at.setNow("2026-11-20T08:00:00.000Z");
  const given = await registered("2026-11-19T22:00:00Z");
  await at.must(at.as("operator"), "account.create", actors.officer.account, {
    account: actors.officer.account,
    name: actors.officer.name,
    login: "emil",
    role: "eligibility-officer",
    unit: "XD-MS-CAP",
  });
  await at.must(actors.officer, "case.assign", given.dossier, { case: given.id, account: actors.officer.account });
  at.setNow("2026-11-24T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

async function registered(arrivedAt: string) {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt });
  await walkClaim(at, actors, claim, "register");
  return claim;
}
async function ask(role: string, unit: string, query = "") {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get(`/api/statistics/caseload${query}`)).json<Caseload & { code?: string }>();
}

test("[SD8] a supervisor sees the backlog by age and the tables of the own unit, with small cells withheld", async () => {
  const view = await ask("registration-supervisor", "XD-MS-CAP");
  expect(view.open).toBe(7);
  expect(view.backlog).toMatchObject([{ id: "asylum", open: 7, ages: [7, 0, 0, 0, 0] }]);
  const sex = view.tables.find((one) => one.id === "sex");
  expect(sex?.columns.map((one) => one.id)).toEqual(["F", "M", "X", "notRecorded"]);
  expect(sex?.lines).toMatchObject([{ cells: [0, 7, 0, 0], total: 7 }]);
  expect(view.tables.find((one) => one.id === "origin")?.columns.map((one) => one.id)).toEqual(["AF", "others", "notRecorded"]);
  expect((await ask("registration-supervisor", "XD-MS-CAP", "?procedure=statelessness")).open).toBe(0);
});

test("[SD9] opened and closed are counted by full weeks of the State's own days", async () => {
  const { weeks, forecast } = await ask("registration-supervisor", "XD-MS-CAP");
  expect(weeks.map((one) => [one.from, one.opened, one.closed]).slice(-3)).toEqual([
    ["2026-11-02", 6, 0],
    ["2026-11-09", 0, 0],
    ["2026-11-16", 1, 0],
  ]);
  expect(forecast[0]).toMatchObject({ weeks: 4, low: 7 });
});

test("[SD10] who holds what is for supervisors; who is of no unit, or has no charts, counts no cases", async () => {
  const supervisor = await ask("registration-supervisor", "XD-MS-CAP");
  expect(supervisor.officers).toMatchObject([
    { open: 6 },
    { name: "Emil, eligibility officer", open: 1, oldestAt: "2026-11-20T08:00:00.000Z" },
  ]);
  expect((await ask("eligibility-officer", "XD-MS-CAP")).officers).toBeUndefined();
  expect((await ask("registration-supervisor", "XD-POST-01")).open).toBe(0);
  for (const [role, unit] of [
    ["coordinator", "XD-NC"],
    ["child-protection-officer", "XD-CP"],
  ] as const)
    expect((await ask(role, unit)).code).toBe("access.not-permitted");
});

test("[SD8] a caseload is whole while no unit is cut, however many cases its units have together", async () => {
  const isWhole = (units: readonly string[], most: number) =>
    at.desk.list(at.as("emil", { role: "registration-supervisor", unit: "XD-MS-CAP" }), (tx) =>
      isWholeCaseload(tx, { units, procedures: ["asylum"] }, most),
    );
  expect(await isWhole(["XD-MS-CAP", "XD-POST-01"], 7)).toBe(true);
  expect(await isWhole(["XD-MS-CAP", "XD-POST-01"], 6)).toBe(false);
  const view = await ask("registration-supervisor", "XD-MS-CAP");
  expect([view.open, view.isWhole]).toEqual([7, true]);
});

test("[SD8] what is counted is a function of the parts", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
