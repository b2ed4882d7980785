import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { compartments } from "../access/index.ts";
import type { GroupFigures } from "../statistics/index.ts";
import { ensureOperator } from "./operator.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { rewriteSearch } from "./rewrite-search.ts";

let at: TestNode;
let edge: FastifyInstance;
const doctor = () => at.as("inna", { role: "health-worker", unit: "XD-HOSP" });

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-08-03T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

/** Somebody who came to the office and was referred to the hospital. */
async function referred(): Promise<string> {
  const dossier = at.node.newId();
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now() }));
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral: at.node.newId(), route: "medical" });
  return dossier;
}

async function asked(dossier: string, checkAgreed = "yes"): Promise<string> {
  const id = at.node.newId();
  await at.must(doctor(), "case.open", dossier, { case: id, procedure: "health-check", answers: { checkAgreed } });
  return id;
}

const examined = (dossier: string, id: string, conditionGroup: string, more: object = {}) =>
  at.must(doctor(), "case.step", dossier, {
    case: id,
    step: "examine",
    answers: { checkAgreed: "yes", conditionGroup, resultTold: "yes", ...more },
  });

/** Everything of a dossier that a reader is shown, as text; undefined where nothing is. */
const read = (actor: Parameters<TestNode["desk"]["open"]>[0], dossier: string) =>
  at.desk.open(actor, dossier, "read", ({ subjects }) => Promise.resolve(JSON.stringify(subjects)));

test("[HC1] a result is read by the health worker of that unit and by the person, and by no other role, unit or supervisor", async () => {
  const dossier = await referred();
  const id = await asked(dossier);
  await examined(dossier, id, "tuberculosis", { resultWords: "canary-result" });
  expect(await read(doctor(), dossier)).toContain("canary-result");
  expect(await read(at.as("aziz", { role: "person", ownDossier: dossier }), dossier)).toContain("canary-result");
  const elsewhere = at.as("inna", { role: "health-worker", unit: "XD-SHELTER" });
  expect(await read(elsewhere, dossier)).toBeUndefined();
  // Whoever works in the same unit under another role, and everybody who has something to do with the person.
  const desk = at.as("inna", { role: "service-provider", unit: "XD-HOSP" });
  for (const reader of [desk, at.as("dilnoza"), at.as("emil"), at.as("farida"), at.as("gulnora"), at.as("aziz"), at.as("karim")])
    expect((await read(reader, dossier)) ?? "", reader.role.id).not.toMatch(/canary-result|health-check|tuberculosis/);
  expect(await at.send(at.as("emil"), "case.step", dossier, { case: id, step: "close", answers: { follows: "treatment" } })).toMatchObject({
    ok: false,
  });
  expect(await at.send(desk, "case.open", dossier, { case: at.node.newId(), procedure: "health-check", answers: {} })).toMatchObject({
    ok: false,
  });
});

test("[HC2, HC3] the person says no, or ends it alone; the referral and the plan stand as they stood", async () => {
  const dossier = await referred();
  const id = await asked(dossier, "no");
  const refused = { case: id, step: "examine", answers: { checkAgreed: "no", conditionGroup: "none", resultTold: "yes" } };
  expect(await at.send(doctor(), "case.step", dossier, refused)).toMatchObject({ ok: false, refusal: { rule: "HC2" } });
  const himself = at.as("aziz", { role: "person", ownDossier: dossier });
  await at.must(himself, "case.step", dossier, { case: id, step: "stop", answers: {} });
  const [standing] = await at.desk.list(at.as("dilnoza"), (tx) =>
    tx.query<{ state: string }>("select state from process.referral where dossier = $1", [dossier]),
  );
  expect(standing).toEqual({ state: "sent" });
  const open = { case: at.node.newId(), procedure: "reintegration", answers: returned };
  await at.must(at.as("emil"), "case.open", dossier, open);
});
const returned = { returnedOn: "2026-08-01", skills: "A trade", debts: "no", lostPapers: "no" };

test("[HC5] tables of cases and of what is due are the same whatever was found", async () => {
  const rows = async (group: string) => {
    const dossier = await referred();
    const id = await asked(dossier);
    await examined(dossier, id, group);
    return await at.desk.open(doctor(), dossier, "read", ({ tx }) =>
      tx.query<object>(
        `select to_jsonb(c) - array['dossier','id','reference'] as c, (select jsonb_agg(to_jsonb(o) - array['dossier','subject','reference']) from process.obligation o where o.subject = c.id) as o
           from process.case c where c.id = $1`,
        [id],
      ),
    );
  };
  expect(await rows("hiv")).toEqual(await rows("none"));
});

test("[HC6, PR66] what is counted names neither person nor case nor day, and nobody without the compartment reads a row of it", async () => {
  const dossier = await referred();
  const id = await asked(dossier);
  await examined(dossier, id, "hiv");
  await at.must(doctor(), "case.step", dossier, { case: id, step: "close", answers: { follows: "treatment" } });
  const rows = await at.database.owner.transaction("set local panah.compartments = '{health-check}'", (tx) =>
    tx.query<Record<string, unknown>>("select * from process.counted_apart"),
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    expect(Object.keys(row).toSorted()).toEqual(["compartment", "figure", "mark", "month", "person", "quarter", "source", "told", "unit"]);
    // What is not told by month keeps none.
    expect(row).toMatchObject({ month: null });
    expect(JSON.stringify(row)).not.toContain(id);
    expect(JSON.stringify(row)).not.toContain(dossier);
  }
  expect(rows.some((row) => row["figure"] === "following" && JSON.stringify(row["told"]) === '{"follows":"treatment"}')).toBe(true);
  const officer = await at.desk.list(at.as("emil"), (tx) => tx.query("select * from process.counted_apart"));
  expect(officer).toEqual([]);
  const [beside] = await at.database.owner.transaction(
    `set local panah.units = '{XD-HOSP}'; set local panah.compartments = '{${compartments.join(",")}}'`,
    (tx) => tx.query<{ n: number }>("select count(*)::int as n from process.counted where source = 'health-check'"),
  );
  expect(beside).toEqual({ n: 0 });
});

test("[SD19] counts alone leave: by condition group and quarter, without a small cell, and to nobody who reads no check-up of their own", async () => {
  for (const group of ["tuberculosis", "tuberculosis", "tuberculosis", "tuberculosis", "tuberculosis", "tuberculosis", "none", "none"])
    await examinedNew(group);
  for (const group of ["none", "none", "none", "none", "none", "lasting"]) await examinedNew(group);
  at.setNow("2026-11-24T08:00:00.000Z");
  const outside = await figures("coordinator", "XD-NC");
  const [line, ...more] = outside.table?.lines ?? [];
  expect(outside.tables.find((one) => one.id === "health-check")?.splits.map((one) => one.id)).toEqual(["conditionGroup", "follows"]);
  expect(more).toEqual([]);
  const cells = Object.fromEntries((outside.table?.columns ?? []).map(({ id }, place) => [id, line?.cells[place]]));
  // With those of the tests before: HIV 2 and a lasting illness 1 are small, and the seven of tuberculosis keep them open.
  expect(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== 0))).toEqual({
    none: 8,
    tuberculosis: "withheld",
    hiv: "withheld",
    lasting: "withheld",
  });
  expect(line?.total).toBe(18);
  expect(outside.table?.isApart).toBe(true);
  expect(line?.halfDays.every((one) => one === null)).toBe(true);
  const own = await figures("health-worker", "XD-HOSP");
  expect(own.table?.lines[0]?.cells).toEqual(line?.cells);
  for (const role of ["eligibility-officer", "registrar"]) {
    const told = await figures(role, "XD-MS-CAP");
    expect(told.tables.map((one) => one.id)).not.toContain("health-check");
    expect(JSON.stringify(told.table)).not.toContain("tuberculosis");
  }
  const national = await figures("coordinator", "XD-NC", "national");
  expect(JSON.stringify(national.table)).not.toContain("health-check");
});

test("[PR66, CS11] how many were asked and examined up to today is told to the unit that examines, and to nobody outside it", async () => {
  const measured = async (role: string, unit: string) => {
    const browser = new TestBrowser(edge);
    await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
    return (await browser.get("/api/procedures/health-check/figures")).json<{ figures: unknown[] }>().figures;
  };
  expect(await measured("health-worker", "XD-HOSP")).not.toEqual([]);
  for (const role of ["coordinator", "monitor"]) expect(await measured(role, "XD-NC")).toEqual([]);
  expect(await measured("eligibility-officer", "XD-MS-CAP")).toEqual([]);
});

test("[CS21, PR66] what waits at the hospital is told without check-ups to who works there otherwise, and to readers from outside", async () => {
  await asked(await referred());
  const waiting = async (role: string, unit: string) => {
    const browser = new TestBrowser(edge);
    await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
    const facility = (await browser.get("/api/facilities/XD-HOSP/figures")).json<{ waiting: { open: number } }>();
    const { units } = (await browser.get("/api/charts/inbox")).json<{ units?: { unit: string; overdue: number }[] }>();
    return { open: facility.waiting.open, overdue: units?.find((one) => one.unit === "XD-HOSP")?.overdue };
  };
  const referrals = await at.database.owner.transaction("set local panah.units = '{XD-HOSP}'", (tx) =>
    tx.query("select from process.obligation where unit = 'XD-HOSP' and kind = 'referral' and due_at < $1", [at.node.now()]),
  );
  const doctors = await waiting("health-worker", "XD-HOSP");
  expect(doctors.open).toBeGreaterThan(5);
  expect(doctors.overdue).toBeGreaterThan(referrals.length);
  expect((await waiting("service-provider", "XD-HOSP")).open).toBe(0);
  expect(await waiting("coordinator", "XD-NC")).toEqual({ open: 0, overdue: referrals.length });
});

test("[CS8, PR66] rows that name nobody are rebuilt from the ledger, and a spoiled one is found", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  await rewriteSearch(at.node, () => undefined);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  await at.database.owner.transaction("set local panah.compartments = '{health-check}'", (tx) =>
    tx.query("delete from process.counted_apart where mark = (select mark from process.counted_apart order by mark limit 1)"),
  );
  const { differences } = await rebuildAndCompare(at.node, at.database.owner);
  expect(differences.map(({ table, kind }) => `${table} ${kind}`)).toContain("process.counted_apart missing");
});

async function examinedNew(group: string): Promise<void> {
  const dossier = await referred();
  await examined(dossier, await asked(dossier), group);
}

async function figures(role: string, unit: string, table = "health-check"): Promise<GroupFigures> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get(`/api/statistics/groups?table=${table}`)).json<GroupFigures>();
}

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["process.counted_apart"])).toEqual({ empty: [], unseen: [] });
});
