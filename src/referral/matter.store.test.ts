import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { setUpScheme } from "../../test/schemes.ts";
import type { Actor } from "../access/index.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit, listSilent, watchAll } from "../app/watching.ts";
import type { RouteOutput } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import { Matter, type matterContract, receiversOf } from "./index.ts";
import { listMatters } from "./matter-store.ts";

type List = RouteOutput<typeof matterContract.matters>;
let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-24T08:00:00.000Z");
}, 180_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

const coordinator = () => at.as("nigora");
const labour = () => at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
const line = () => at.as("emil", { role: "hotline-operator", unit: "XD-BRIDGE" });
const inspector = () => at.as("hakim", { role: "labour-inspector", unit: "XD-INSP" });
const monitor = () => at.as("karim");
const figure = { kind: "figure", page: "trends", told: { en: "Permits, five years", ru: "Разрешения за пять лет" } };
const words = "Fewer people apply for permits each quarter; tell those who leave what is open to them.";
const handOn = (by: Actor, more: Record<string, unknown> = {}, id: string = at.node.newId()) =>
  at.send(by, "matter.hand-on", id, { matter: id, origin: figure, leadsTo: "campaign", toUnit: "XD-NC", words, ...more });
async function handed(by: Actor, more: Record<string, unknown> = {}): Promise<string> {
  const id = at.node.newId();
  expect(await handOn(by, more, id)).toMatchObject({ ok: true });
  return id;
}
const act = (by: Actor, name: string, matter: string, more: Record<string, unknown> = {}) =>
  at.send(by, `matter.${name}`, matter, { matter, ...more });
const owed = (id: string) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) =>
    tx.query<Record<string, unknown>>("select unit, step, source, owner from process.obligation where subject = $1", [id]),
  );
async function listOf(role: string, unit: string): Promise<List> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get("/api/matters")).json<List>();
}

test("[RE20] a figure is handed on to a unit that takes such matters, which has a term with its source and sees it", async () => {
  const id = await handed(monitor());
  expect(await owed(id)).toMatchObject([{ unit: "XD-NC", step: "matter.acknowledge", source: "decision:0004" }]);
  const [received] = (await listOf("coordinator", "XD-NC")).received;
  expect(received).toMatchObject({ id, leadsTo: { code: "campaign" }, from: { code: "XD-OMB" }, may: ["acknowledge", "decline"] });
  const [sent] = (await listOf("monitor", "XD-OMB")).handedOn;
  expect(sent).toMatchObject({ id, state: "sent", may: ["withdraw"] });
  // Who reads it may have another language than who sent it.
  expect(received).toMatchObject({ origin: figure });
  await expect(handOn(monitor(), { origin: { ...figure, told: "Permits, five years" } })).rejects.toMatchObject({
    code: "request.malformed",
  });
  // What an older program recorded is read as it was written.
  expect(Matter.shape.origin.parse({ ...figure, told: "Permits, five years" })).toMatchObject({ told: "Permits, five years" });
  expect(Matter.shape.origin.parse({ kind: "call", language: "" })).toEqual({ kind: "call", language: "" });
});

test("[RE20] what it comes from is on record and the author's to hand on", async () => {
  const refused = { refusal: { code: "access.not-available" } };
  const from = (origin: Record<string, unknown>, by: Actor, more = {}) => handOn(by, { origin, leadsTo: "training", ...more });
  const nowhere = at.node.newId();
  expect(await from({ kind: "audit", id: nowhere, item: "interview" }, coordinator())).toMatchObject(refused);
  expect(await from({ kind: "checklist", id: nowhere, item: "crime", checklist: "referral-mechanism" }, coordinator())).toMatchObject(
    refused,
  );
  expect(await from({ kind: "monitoring", id: nowhere, item: nowhere }, monitor())).toMatchObject(refused);
  // A figure is handed on by who reads figures, a call by who answers the line.
  expect(await handOn(inspector())).toMatchObject(refused);
  expect(await from({ kind: "call", language: "tgk" }, inspector())).toMatchObject(refused);
  const id = at.node.newId();
  expect(
    await at.send(monitor(), "matter.hand-on", id, { matter: nowhere, origin: figure, leadsTo: "campaign", toUnit: "XD-NC", words }),
  ).toMatchObject({
    refusal: { code: "matter.dossier-differs", rule: "RE20" },
  });
});

test("[RE20, RE23] a gap of a checklist and a finding of monitors lead to training and to an action of the plan", async () => {
  const answer = at.node.newId();
  const said = { answerId: answer, checklist: "referral-mechanism", item: "crime", document: "Order 4 of 2025", documentOn: "2025-01-10" };
  await at.must(coordinator(), "checklist.answer", answer, { ...said, answer: "notMet", words: "Nobody was trained." });
  const origin = { kind: "checklist", id: answer, item: "crime", checklist: "referral-mechanism" };
  for (const leadsTo of ["training", "action"]) await handed(coordinator(), { origin, leadsTo });
  expect(await handOn(coordinator(), { origin: { ...origin, item: "reflection" }, leadsTo: "action" })).toMatchObject({
    refusal: { code: "access.not-available" },
  });
  const [visit, finding] = [at.node.newId(), at.node.newId()];
  const entry = { on: "2026-11-23", isAnnounced: "no", standards: ["informed"] };
  const findings = [{ id: finding, standard: "informed", gravity: "serious", words: "Nobody explained anything." }];
  await at.must(monitor(), "monitoring.record", visit, { visit, unit: "XD-POST-01", entry, findings });
  const found = { kind: "monitoring", id: visit, item: finding };
  for (const leadsTo of ["training", "action"]) await handed(monitor(), { origin: found, leadsTo });
  expect(await handOn(monitor(), { origin: { ...found, item: visit }, leadsTo: "action" })).toMatchObject({
    refusal: { code: "access.not-available" },
  });
});

test("[RE20] of a checklist or a visit only a unit that has part in it hands anything on, and a call names its language", async () => {
  const refused = { refusal: { code: "access.not-available" } };
  const other = () => at.as("nigora", { unit: "XD-MS-CAP" });
  const answer = at.node.newId();
  const said = { answerId: answer, checklist: "referral-mechanism", item: "crime", document: "Order 5 of 2025", documentOn: "2025-02-10" };
  await at.must(coordinator(), "checklist.answer", answer, { ...said, answer: "notMet", words: "Nobody was trained." });
  const gap = { origin: { kind: "checklist", id: answer, item: "crime", checklist: "referral-mechanism" }, leadsTo: "action" };
  expect(await handOn(other(), gap)).toMatchObject(refused);
  expect(await handOn(monitor(), gap)).toMatchObject(refused);
  expect(await handOn(coordinator(), gap)).toMatchObject({ ok: true });
  const [visit, finding] = [at.node.newId(), at.node.newId()];
  const entry = { on: "2026-11-23", isAnnounced: "no", standards: ["informed"] };
  const findings = [{ id: finding, standard: "informed", gravity: "serious", words: "Nobody explained anything." }];
  await at.must(monitor(), "monitoring.record", visit, { visit, unit: "XD-POST-01", entry, findings });
  const found = { origin: { kind: "monitoring", id: visit, item: finding }, leadsTo: "action" };
  expect(await handOn(other(), found)).toMatchObject(refused);
  expect(await handOn(monitor(), found)).toMatchObject({ ok: true });
  const call = (language: string) =>
    handOn(line(), { origin: { kind: "call", language }, leadsTo: "labour-inspection", toUnit: "XD-INSP" });
  for (const language of ["", "tg"]) await expect(call(language)).rejects.toThrow("request.malformed");
  expect(await call("tgk")).toMatchObject({ ok: true });
});

test("[RE23] where a matter may lead is worked out from the State's package; what nobody takes is not offered", async () => {
  const ids = (origin: Parameters<typeof receiversOf>[1], state = at.node) => receiversOf(state, origin).map((one) => one.id);
  expect(ids("audit")).toEqual(["training", "action"]);
  expect(ids("figure")).toEqual(["action", "early-warning", "campaign", "scheme"]);
  expect(ids("tip")).toEqual(expect.arrayContaining(["route/nrm", "route/child-protection", "agency-licence"]));
  expect(ids("call")).toEqual(
    expect.arrayContaining([...at.node.country.routes.map(({ id }) => `route/${id}`), "training", "labour-inspection", "agency-licence"]),
  );
  const { "circular-scheme": _one, "permanent-admission": _other, ...procedures } = at.node.country.procedures;
  const { contingency: _plan, ...country } = at.node.country;
  expect(ids("figure", { ...at.node, country: { ...country, procedures } })).toEqual(["action", "campaign"]);
  expect(await handOn(monitor(), { leadsTo: "scheme", toUnit: "XD-NC" })).toMatchObject({
    refusal: { code: "matter.receiver-unknown", rule: "RE23" },
  });
  expect(await handOn(monitor(), { leadsTo: "training", toUnit: "XD-NC" })).toMatchObject({ refusal: { code: "matter.receiver-unknown" } });
});

test("[RE23] a call goes over a route by the limit of its law, a tip to the body for victims, and neither to who handed it on", async () => {
  const call = await handed(line(), { origin: { kind: "call", language: "tgk" }, leadsTo: "route/nrm", toUnit: "XD-NRM" });
  expect(await owed(call)).toMatchObject([{ unit: "XD-NRM", source: "xd-law:referral.acknowledge" }]);
  await handed(line(), { origin: { kind: "call", language: "rus" }, leadsTo: "labour-inspection", toUnit: "XD-INSP" });
  const tip = at.node.newId();
  const answers = { tipAbout: "worker", danger: "no", tipWords: "Passports are kept in a drawer." };
  const payload = { id: tip, procedure: "employer-tip", answers };
  expect((await edge.inject({ method: "POST", url: "/api/public/openly/send", payload })).statusCode).toBe(200);
  const origin = { kind: "tip", dossier: tip, id: tip };
  await handed(inspector(), { origin, leadsTo: "route/nrm", toUnit: "XD-NRM" });
  await handed(inspector(), { origin, leadsTo: "agency-licence", toUnit: "XD-LAB" });
  // A tip lies with the unit that has it.
  expect(await handOn(at.as("inna"), { origin, leadsTo: "route/nrm", toUnit: "XD-NRM" })).toMatchObject({
    refusal: { code: "access.not-available" },
  });
});

test("[RE21] only the receiver takes it in hand, by name and with a day, and says what came of it", async () => {
  const id = await handed(monitor());
  expect(await act(monitor(), "acknowledge", id, { by: "2026-12-24" })).toMatchObject({
    refusal: { code: "matter.not-yours", rule: "RE21" },
  });
  for (const by of ["2026-11-23", "2027-11-26"])
    expect(await act(coordinator(), "acknowledge", id, { by })).toMatchObject({ refusal: { code: "matter.day-odd", rule: "RE21" } });
  const finish = { outcome: "done", result: "Leaflets were given out." };
  expect(await act(coordinator(), "finish", id, finish)).toMatchObject({ refusal: { code: "matter.not-waiting" } });
  expect(await act(coordinator(), "acknowledge", id, { by: "2026-12-24" })).toMatchObject({ ok: true });
  expect(await owed(id)).toMatchObject([{ unit: "XD-NC", step: "matter.finish", owner: coordinator().account, source: "decision:0077" }]);
  expect(await act(coordinator(), "finish", id, finish)).toMatchObject({ ok: true });
  expect(await owed(id)).toEqual([]);
});

test("[RE22] declined it goes back to its sender with a term, who hands it elsewhere or lets it be", async () => {
  const id = await handed(monitor());
  expect(await act(coordinator(), "decline", id, { reason: "The foundation speaks to them." })).toMatchObject({ ok: true });
  expect(await owed(id)).toMatchObject([{ unit: "XD-OMB", step: "matter.redirect" }]);
  expect(await act(coordinator(), "redirect", id, { toUnit: "XD-BRIDGE" })).toMatchObject({
    refusal: { code: "matter.not-yours", rule: "RE22" },
  });
  expect(await act(monitor(), "redirect", id, { toUnit: "XD-LAB" })).toMatchObject({ refusal: { code: "matter.receiver-unknown" } });
  expect(await act(monitor(), "redirect", id, { toUnit: "XD-BRIDGE" })).toMatchObject({ ok: true });
  expect(await owed(id)).toMatchObject([{ unit: "XD-BRIDGE", step: "matter.acknowledge" }]);
  // Whoever declined it is no longer one of its two units.
  expect((await listOf("coordinator", "XD-NC")).received.some((one) => one.id === id)).toBe(false);
  expect(await act(monitor(), "withdraw", id, { reason: "Others do it already." })).toMatchObject({ ok: true });
  expect(await owed(id)).toEqual([]);
});

test("[RE22] what is late is raised like every task, and nothing falls silent", async () => {
  const id = await handed(monitor());
  const before = at.node.now();
  at.setNow("2026-11-28T08:00:00.000Z");
  expect(await watchAll(at.node)).toBeGreaterThan(0);
  expect(await listSilent(at.node)).toEqual([]);
  expect((await listOf("coordinator", "XD-NC")).received.find((one) => one.id === id)).toMatchObject({ isLate: true });
  at.setNow(before);
});

test("[RE24] a scheme that came of it is named and on record", async () => {
  const id = await handed(monitor(), { leadsTo: "scheme", toUnit: "XD-LAB" });
  await at.must(labour(), "matter.acknowledge", id, { matter: id, by: "2026-12-24" });
  const said = { outcome: "done", result: "A scheme was agreed on and set up." };
  const made = (scheme: string) => ({ ...said, made: { kind: "scheme", id: scheme } });
  expect(await act(labour(), "finish", id, made(at.node.newId()))).toMatchObject({
    refusal: { code: "matter.made-unknown", rule: "RE24" },
  });
  const scheme = await setUpScheme(at);
  expect(await act(labour(), "finish", id, made(scheme))).toMatchObject({ ok: true });
  const read = (await listOf("monitor", "XD-OMB")).handedOn.find((one) => one.id === id);
  expect(read).toMatchObject({ state: "finished", made: { id: scheme, title: { en: "Cotton harvest" } } });
});

test("[RE28] what waits is never cut, and the page says where older matters that ended are left out", async () => {
  const [id, done] = [await handed(monitor()), await handed(monitor())];
  expect(await act(monitor(), "withdraw", done, { reason: "Others do it already." })).toMatchObject({ ok: true });
  const list = async (endedMost: number) => await at.desk.list(monitor(), (tx) => listMatters(tx, ["XD-OMB"], endedMost));
  const [all, none] = [await list(300), await list(0)];
  const ids = (of: typeof all) => of.matters.map((one) => one.id);
  expect([all.isWhole, ids(all).includes(id), ids(all).includes(done)]).toEqual([true, true, true]);
  expect([none.isWhole, ids(none).includes(id), ids(none).includes(done)]).toEqual([false, true, false]);
  expect(none.matters.some(({ state }) => state === "finished" || state === "withdrawn")).toBe(false);
});

test("[RE25] nobody but the two units reads a matter or learns that it is there", async () => {
  const id = await handed(monitor());
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "labour-officer", unit: "XD-LAB" });
  expect((await browser.get(`/api/matters/${id}`)).statusCode).toBe(404);
  expect(await act(labour(), "decline", id, { reason: "Not ours at all." })).toMatchObject({ refusal: { code: "access.not-available" } });
  expect((await listOf("labour-officer", "XD-LAB")).received.some((one) => one.id === id)).toBe(false);
  const own = await at.desk.list(at.as("inna"), (tx) => tx.query("select id from process.matter where id = $1", [id]));
  expect(own).toEqual([]);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["process.matter"])).toEqual({ empty: [], unseen: [] });
});
