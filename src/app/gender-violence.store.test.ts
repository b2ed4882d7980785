import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { GroupFigures } from "../statistics/index.ts";
import { ensureOperator } from "./operator.ts";
import { rebuildAndCompare } from "./rebuild.ts";

let at: TestNode;
let edge: FastifyInstance;
const worker = () => at.as("inna", { role: "protection-worker", unit: "XD-SHELTER" });

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-08-03T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

/** An incident that somebody told of, classified by the first question that was answered with a yes. */
async function incident(yes: string, more: Record<string, string> = {}): Promise<string> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), sex: "F" }));
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral: at.node.newId(), route: "women-at-risk" });
  const told = { reportedOn: "2026-08-03", reportedBy: "survivor", recordAgreed: "yes" };
  await at.must(worker(), "case.open", dossier, { case: id, procedure: "gender-violence", answers: told });
  const asked = ["penetration", "unwantedContact", "physicalAssault", "forcedMarriage", "denial", "psychological"];
  const answers = Object.fromEntries(asked.slice(0, asked.indexOf(yes) + 1).map((one) => [one, one === yes ? "yes" : "no"]));
  await at.must(worker(), "case.step", dossier, { case: id, step: "classify", answers: { ...answers, ageBand: "adult", ...more } });
  return dossier;
}

async function figures(role: string, unit: string, table = "gender-violence", by = "coreType"): Promise<GroupFigures> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get(`/api/statistics/groups?table=${table}&by=${by}`)).json<GroupFigures>();
}

/** What a table tells of its only line, column by column. */
const cellsOf = ({ table }: GroupFigures) =>
  Object.fromEntries((table?.columns ?? []).map(({ id }, place) => [id, table?.lines[0]?.cells[place]]));

test("[GB6, SD19] incidents are told by type and quarter without a small cell, to readers from outside, and never by month", async () => {
  for (const yes of ["physicalAssault", "physicalAssault", "physicalAssault", "physicalAssault", "physicalAssault", "physicalAssault"])
    await incident(yes);
  for (const yes of ["denial", "denial", "denial", "denial", "denial", "psychological"]) await incident(yes, { ageBand: "child" });
  expect((await figures("coordinator", "XD-NC")).table?.lines[0]?.total).toBe(0);
  at.setNow("2026-11-24T08:00:00.000Z");
  const outside = await figures("coordinator", "XD-NC");
  expect(outside.tables.find((one) => one.id === "gender-violence")?.splits.map((one) => one.id)).toEqual([
    "healthOutcome",
    "coreType",
    "ageBand",
  ]);
  // The one of psychological violence is small, and the five of denial keep it open.
  expect(Object.entries(cellsOf(outside)).filter(([, cell]) => cell !== 0)).toEqual([
    ["physicalAssault", 6],
    ["denial", "withheld"],
    ["psychological", "withheld"],
  ]);
  expect([outside.table?.isApart, outside.table?.lines[0]?.total]).toEqual([true, 12]);
  expect(cellsOf(await figures("coordinator", "XD-NC", "gender-violence", "ageBand"))).toMatchObject({ child: 6, adult: 6 });
  for (const [role, unit] of [
    ["eligibility-officer", "XD-MS-CAP"],
    ["registrar", "XD-MS-CAP"],
  ] as const)
    expect((await figures(role, unit)).tables.map((one) => one.id)).not.toContain("gender-violence");
  expect(JSON.stringify((await figures("coordinator", "XD-NC", "national", "month")).table)).not.toContain("gender-violence");
});

test("[GB6, PR66] what is counted of an incident names neither her nor the case nor a day, and is a function of the ledger", async () => {
  const dossier = await incident("forcedMarriage");
  const rows = await at.database.owner.transaction("set local panah.compartments = '{gender-violence}'", (tx) =>
    tx.query<Record<string, unknown>>("select * from process.counted_apart where told ->> 'coreType' = 'forcedMarriage'"),
  );
  expect(rows).toHaveLength(1);
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(["compartment", "figure", "mark", "person", "quarter", "source", "told", "unit"]);
  expect(JSON.stringify(rows)).not.toContain(dossier);
  expect(await at.desk.list(at.as("emil"), (tx) => tx.query("select * from process.counted_apart"))).toEqual([]);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
