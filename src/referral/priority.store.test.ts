import { afterAll, beforeAll, expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { fieldsOf } from "../ledger/index.ts";
import { procedures } from "../../procedures/index.ts";
import { checkCountry, type Country } from "../process/index.ts";
import { reasonsOf } from "./index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const bridge = () => at.as("inna", { role: "service-provider", unit: "XD-BRIDGE" });
const grown = { precision: "year", year: 1980 } as const;

async function referred(hour: string, person: Record<string, unknown>) {
  at.setNow(`2026-11-20T${hour}:00.000Z`);
  const [dossier, referral] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), ...person }));
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral, route: "counselling" });
  return { dossier, referral };
}
const fieldsOfReferral = async ({ dossier, referral }: { dossier: string; referral: string }) =>
  fieldsOf(await at.desk.open(bridge(), dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === referral)));

test("[RE19] counselling takes women and children first: they stand before a man who came with them, with the reason and its clause", async () => {
  const man = await referred("08:00", { sex: "M", birth: grown });
  const woman = await referred("09:00", { sex: "F", birth: grown });
  const boy = await referred("10:00", { sex: "M", birth: { precision: "year", year: 2015 } });
  const unknown = await referred("11:00", { sex: "M", birth: undefined });
  const clause = "xd-law:counselling.first";
  expect((await fieldsOfReferral(man))["goesFirst"]).toBeUndefined();
  expect((await fieldsOfReferral(woman))["goesFirst"]).toEqual([{ ground: "woman", source: clause, isSure: true }]);
  expect((await fieldsOfReferral(boy))["goesFirst"]).toEqual([{ ground: "child", source: clause, isSure: true }]);
  expect((await fieldsOfReferral(unknown))["goesFirst"]).toEqual([{ ground: "child", source: clause, isSure: false }]);
  const order = [woman, boy, unknown, man];
  expect((await inbox()).map((one) => one.subject)).toEqual(order.map((one) => one.referral));
  const [first, , , last] = await inbox();
  expect(first).toMatchObject({ dueAt: "2026-11-21T09:00:00.000Z", source: clause, why: { en: "Goes first: women and children" } });
  expect(last).toMatchObject({ dueAt: "2026-11-23T08:00:00.000Z", why: { en: "Referred to your unit" } });
  // Taken in hand, they are helped within a shorter time as well.
  at.setNow("2026-11-20T12:00:00.000Z");
  for (const { dossier, referral } of [man, boy]) await at.must(bridge(), "referral.acknowledge", dossier, { referral });
  expect((await fieldsOfReferral(boy))["dueAt"]).toBe("2026-11-23T12:00:00.000Z");
  expect((await fieldsOfReferral(man))["dueAt"]).toBe("2026-11-27T12:00:00.000Z");
  // Sent back and sent on, it is worked out anew.
  await at.must(bridge(), "referral.decline", woman.dossier, { referral: woman.referral, reason: "No counsellor today" });
  await at.must(at.as("dilnoza"), "referral.redirect", woman.dossier, { referral: woman.referral, toUnit: "XD-BRIDGE" });
  expect(await fieldsOfReferral(woman)).toMatchObject({ dueAt: "2026-11-21T12:00:00.000Z", goesFirst: [{ ground: "woman" }] });
});

test("[RE19] nobody waits longer because of it: a man referred two days before stands before a woman of today", async () => {
  at.setNow("2026-12-01T08:00:00.000Z");
  const rows = await inbox();
  const [man, later] = [rows.find((one) => one.dueAt === "2026-11-27T12:00:00.000Z"), await referredOn("2026-12-01T08:00:00.000Z")];
  const now = await inbox();
  expect(man).toBeDefined();
  expect(now.findIndex((one) => one.subject === man?.subject)).toBeLessThan(now.findIndex((one) => one.subject === later));
});

async function referredOn(moment: string): Promise<string> {
  at.setNow(moment);
  const [dossier, referral] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: moment, sex: "F" }));
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral, route: "counselling" });
  return referral;
}

test("[RE19] a route without an order of its own says nothing of it, and what is not known is ruled out by nothing", () => {
  const demo = countries["demo"] as Country;
  const route = (id: string) => demo.routes.find((one) => one.id === id) ?? {};
  const today = "2026-11-20" as never;
  expect(reasonsOf(route("medical"), { sex: "F", birth: grown }, today)).toEqual([]);
  expect(reasonsOf(route("counselling"), {}, today).map(({ ground, isSure }) => [ground, isSure])).toEqual([
    ["child", false],
    ["woman", false],
  ]);
  expect(reasonsOf(route("counselling"), { sex: "M", birth: grown }, today)).toEqual([]);
});

test("[RE19] a package in which who goes first has no clause or no figure of its own is refused", () => {
  const demo = countries["demo"] as Country;
  const spoil = (change: (route: Country["routes"][number]) => Country["routes"][number]) =>
    checkCountry({ ...demo, routes: demo.routes.map((one) => (one.first ? change(one) : one)) }, procedures, () => true);
  expect(spoil((one) => one)).toEqual([]);
  expect(spoil((one) => ({ ...one, acknowledge: { ...one.acknowledge, source: "xd-law:counselling.first" } }))).toContainEqual(
    expect.stringContaining("have one clause"),
  );
  expect(spoil((one) => ({ ...one, ...(one.first ? { first: { ...one.first, grounds: [] } } : {}) }))).toContainEqual(
    expect.stringContaining("nobody goes first"),
  );
});

type Row = { subject: string; dueAt?: string; source: string; why: { en: string } };
/** What the organisation has to do on this route, as its inbox lists it. */
async function inbox(): Promise<Row[]> {
  const edge = openTestEdge(at.node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "service-provider", unit: "XD-BRIDGE" });
  const { rows } = (await browser.get("/api/inbox?kind=referral&procedure=counselling")).json<{ rows: Row[] }>();
  await edge.close();
  return rows;
}
