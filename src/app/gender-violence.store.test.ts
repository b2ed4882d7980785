import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { GroupFigures } from "../statistics/index.ts";
import { ensureOperator } from "./operator.ts";
import { readCasePage, readLanes } from "../process/case-pages.ts";
import { fileMarks } from "./apart-mark.ts";
import { rebuildAndCompare } from "./rebuild.ts";

let at: TestNode;
let edge: FastifyInstance;
const pages = () => ({
  desk: at.desk,
  country: at.node.country,
  procedures: at.node.procedures,
  beside: { isOf: () => false, knownOf: () => ({}) },
  marksOf: (dossier: string, compartments: readonly string[]) => fileMarks(at.node, dossier, compartments),
});
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

/** A woman who was referred to the shelter. */
async function referred(): Promise<string> {
  const dossier = at.node.newId();
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), sex: "F" }));
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral: at.node.newId(), route: "women-at-risk" });
  return dossier;
}

/** Opens the record of an incident beside a woman's file; gives its own dossier, which is its id. */
async function opened(about: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = at.node.newId();
  const told = { reportedOn: "2026-08-03", reportedBy: "survivor", recordAgreed: "yes", ...more };
  await at.must(worker(), "case.open", id, { case: id, procedure: "gender-violence", about, answers: told });
  return id;
}

/** An incident that somebody told of, classified by the first question that was answered with a yes; gives its dossier. */
async function incident(yes: string, more: Record<string, string> = {}): Promise<string> {
  const dossier = await opened(await referred());
  const asked = ["penetration", "unwantedContact", "physicalAssault", "forcedMarriage", "denial", "psychological"];
  const answers = Object.fromEntries(asked.slice(0, asked.indexOf(yes) + 1).map((one) => [one, one === yes ? "yes" : "no"]));
  await at.must(worker(), "case.step", dossier, { case: dossier, step: "classify", answers: { ...answers, ageBand: "adult", ...more } });
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

test("[GB6, SD19] incidents are told by type and quarter without a small cell, to readers from outside", async () => {
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

test("[GB6, SD24] types are told month by month of a quarter, no cell below five, and nothing that the quarter's table withholds", async () => {
  // In the quarter before: of one type six in April and five in June, of another six in May, and two and one of two more.
  for (const [month, type, times] of [
    ["04", "physicalAssault", 6],
    ["06", "physicalAssault", 5],
    ["05", "denial", 6],
    ["04", "psychological", 2],
    ["05", "unwantedContact", 1],
  ] as const) {
    at.setNow(`2026-${month}-10T08:00:00.000Z`);
    for (let n = 0; n < times; n++) await incident(type);
  }
  at.setNow("2026-11-24T08:00:00.000Z");
  const ask = async (table: string, by: string) => {
    const browser = new TestBrowser(edge);
    await sowAccount(at, await ensureOperator(at.node), browser, { role: "coordinator", unit: "XD-NC" });
    return (await browser.get(`/api/statistics/groups?table=${table}&by=${by}&ago=1`)).json<GroupFigures>();
  };
  const quarter = cellsOf(await ask("gender-violence", "coreType"));
  const months = await ask("gender-violence/months", "month");
  const lines = Object.fromEntries((months.table?.lines ?? []).map(({ id, cells, total }) => [id, [...cells, total]]));
  expect(months.table?.columns.map((one) => one.id)).toEqual(["2026-04", "2026-05", "2026-06"]);
  expect(quarter).toMatchObject({ physicalAssault: 11, denial: "withheld", psychological: "withheld", sexualAssault: "withheld" });
  expect(lines["physicalAssault"]).toEqual([6, 0, 5, 11]);
  for (const kept of ["denial", "psychological", "sexualAssault"])
    expect(lines[kept]).toEqual(["withheld", "withheld", "withheld", "withheld"]);
  expect(lines["rape"]).toEqual([0, 0, 0, 0]);
  // No cell and no difference of told cells is one to four.
  const told = Object.values(lines).flatMap((cells) => cells.filter((one) => typeof one === "number"));
  expect(told.filter((one) => one > 0 && one < 5)).toEqual([]);
});

test("[GB8, PR73] an incident lies apart: the person's file says nothing of it, and leads to it for whom it was given to alone", async () => {
  at.setNow("2026-11-24T08:00:00.000Z");
  const file = await referred();
  const own = await opened(file);
  const second = await opened(file);
  const lanesOf = async (actor: ReturnType<typeof worker>) =>
    (await readLanes(pages(), actor, file))?.lanes.map(({ head }) => [head.dossier, head.about]) ?? [];
  expect(await lanesOf(worker())).toEqual([
    [own, file],
    [second, file],
  ]);
  const colleague = at.as("hakim", { role: "protection-worker", unit: "XD-SHELTER" });
  expect(await lanesOf(colleague)).toEqual([]);
  expect(await readCasePage(pages(), colleague, { dossier: own, id: own })).toMatchObject({ head: { isApart: true } });
  expect(JSON.stringify(await readCasePage(pages(), colleague, { dossier: own, id: own }))).not.toContain(file);
  for (const other of [at.as("dilnoza"), at.as("emil")]) {
    expect(await lanesOf(other)).toEqual([]);
    expect(await readCasePage(pages(), other, { dossier: own, id: own })).toBeUndefined();
  }
  // Nothing was written in the person's dossier by it, whoever looks: neither entry, nor row, nor a reference.
  const found = await at.database.owner.transaction("set local panah.compartments = '{gender-violence,audit}'", async (tx) => [
    ...(await tx.query("select 1 from ledger.entry where dossier = $1 and compartment = 'gender-violence'", [file])),
    ...(await tx.query("select 1 from process.case where dossier = $1", [file])),
    ...(await tx.query("select 1 from process.apart where dossier = $1 or mark::text = $1::text", [file])),
  ]);
  expect(found).toEqual([]);
  // While nobody has it, the unit is led there; who else took it over is then.
  await at.must(worker(), "case.assign", own, { case: own, account: null });
  expect(await lanesOf(colleague)).toEqual([[own, file]]);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[GB8, PR73] the procedure is opened apart and in no other way, and never beside a file that is shut", async () => {
  at.setNow("2026-11-24T08:00:00.000Z");
  const [file, id] = [await referred(), at.node.newId()];
  const answers = { reportedOn: "2026-11-24", reportedBy: "survivor", recordAgreed: "yes" };
  const open = (dossier: string, more: object) =>
    at.send(worker(), "case.open", dossier, { case: id, procedure: "gender-violence", answers, ...more });
  expect(await open(file, {})).toMatchObject({ ok: false, refusal: { code: "case.lies-apart", rule: "PR73" } });
  expect(await open(at.node.newId(), { about: file })).toMatchObject({ ok: false, refusal: { code: "case.lies-apart" } });
  expect(await open(id, { about: file, procedure: "women-at-risk" })).toMatchObject({ ok: false, refusal: { code: "case.lies-apart" } });
  const shut = at.node.newId();
  await at.must(at.as("dilnoza"), "arrival.record", shut, arrival(shut, { post: "XD-MS-CAP", arrivedAt: at.node.now(), sex: "F" }));
  expect(await open(id, { about: shut })).toMatchObject({ ok: false, refusal: { code: "access.not-available" } });
  expect(await open(id, { about: file })).toMatchObject({ ok: true });
});

test("[GB6, PR66] what is counted of an incident names neither her nor the case nor a day, and is a function of the ledger", async () => {
  const dossier = await incident("forcedMarriage");
  const rows = await at.database.owner.transaction("set local panah.compartments = '{gender-violence}'", (tx) =>
    tx.query<Record<string, unknown>>("select * from process.counted_apart where told ->> 'coreType' = 'forcedMarriage'"),
  );
  expect(rows).toHaveLength(1);
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
    "compartment",
    "figure",
    "mark",
    "month",
    "person",
    "quarter",
    "source",
    "told",
    "unit",
  ]);
  expect(JSON.stringify(rows)).not.toContain(dossier);
  expect(await at.desk.list(at.as("emil"), (tx) => tx.query("select * from process.counted_apart"))).toEqual([]);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
