import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit, listSilent, watchAll } from "../app/watching.ts";
import type { Tx } from "../platform/server.ts";
import { facilityDossier } from "./commands.ts";
import type { FacilityHead, FacilityPage, FacilityVisits, MonitorVisitView } from "./contract.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-24T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const id = () => at.node.newId();
const post = "XD-POST-01";
const entry = { on: "2026-11-23", isAnnounced: "no", standards: ["informed", "privateRoom"] };
const serious = { standard: "privateRoom", gravity: "serious", words: "Interviews were held in the hall." };

async function reader(role: string, unit: string): Promise<TestBrowser> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role, unit });
  return browser;
}
const headOf = async (browser: TestBrowser, unit = post) =>
  (await browser.get("/api/facilities")).json<{ facilities: FacilityHead[] }>().facilities.find((one) => one.unit === unit);
const visitsOf = async (browser: TestBrowser, unit = post) =>
  (await browser.get(`/api/facilities/${unit}/monitoring`)).json<{ visits: MonitorVisitView[] }>().visits;
const owed = () =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) =>
    tx.query<Record<string, unknown>>("select unit, step, due_at from process.obligation where name like 'finding/%' order by step"),
  );
const refused = (code: string) => ({ refusal: { code, rule: "FC10" } });

test("[FC10] monitors record a visit; the share without a serious finding is counted, and the place owes an answer in its time", async () => {
  const [calm, grave, finding] = [id(), id(), id()];
  const karim = at.as("karim");
  await at.must(karim, "monitoring.record", calm, { visit: calm, unit: post, entry: { ...entry, on: "2026-10-01" }, findings: [] });
  await at.must(karim, "monitoring.record", grave, { visit: grave, unit: post, entry, findings: [{ id: finding, ...serious }] });
  const coordinator = await reader("coordinator", "XD-NC");
  expect((await headOf(coordinator))?.monitored).toEqual({ visits: 2, withoutSerious: 1, open: 1, last: "2026-11-23" });
  expect(await owed()).toEqual([{ unit: post, step: "monitoring.reply", due_at: "2026-12-01T18:59:59.999Z" }]);
  expect(await visitsOf(await reader("border-officer", post))).toMatchObject([
    { on: "2026-11-23", isAnnounced: "no", findings: [{ state: "open", dueOn: "2026-12-01" }], may: { reply: true, settle: false } },
    { on: "2026-10-01", findings: [] },
  ]);
  expect((await (await reader("border-officer", "XD-POST-02")).get(`/api/facilities/${post}/monitoring`)).statusCode).toBe(404);
  expect((await (await reader("border-officer", "XD-POST-02")).get(`/api/monitoring/${grave}`)).statusCode).toBe(404);
});

test("[FC10] the place answers, the monitor judges: unmet it is owed anew, met nothing is", async () => {
  const [visit, finding] = [id(), id()];
  const karim = at.as("karim");
  const minor = { ...serious, standard: "informed", gravity: "minor" };
  await at.must(karim, "monitoring.record", visit, { visit, unit: "XD-POST-02", entry, findings: [{ id: finding, ...minor }] });
  // Time moves on below, and a session ends after some hours.
  const state = async () => (await visitsOf(await reader("border-officer", "XD-POST-02"), "XD-POST-02"))[0]?.findings[0];
  const reply = (name: "aziz" | "bahor", said: object) => at.send(at.as(name), "monitoring.reply", visit, { visit, finding, entry: said });
  const settle = (isMet: boolean) =>
    at.send(karim, "monitoring.settle", visit, { visit, finding, entry: { isMet, words: "Looked again." } });
  expect(await settle(true)).toMatchObject(refused("monitoring.not-answered"));
  expect(await reply("aziz", { words: "Leaflets came.", doneOn: "2026-11-24" })).toMatchObject(refused("monitoring.not-your-place"));
  expect(await reply("bahor", { words: "Leaflets came." })).toMatchObject(refused("monitoring.no-day"));
  expect(await reply("bahor", { words: "Leaflets will come.", plannedFor: "2026-12-10" })).toMatchObject({ ok: true });
  expect(await state()).toMatchObject({ state: "answered", dueOn: "2026-12-24" });
  at.setNow("2026-12-11T08:00:00.000Z");
  expect(await settle(false)).toMatchObject({ ok: true });
  expect(await state()).toMatchObject({ state: "open", dueOn: "2027-01-10", settlement: { isMet: false } });
  expect(await reply("bahor", { words: "They lie there now.", doneOn: "2026-12-11" })).toMatchObject({ ok: true });
  expect(await settle(true)).toMatchObject({ ok: true });
  expect(await state()).toMatchObject({ state: "met" });
  expect(await reply("bahor", { words: "Once more.", doneOn: "2026-12-11" })).toMatchObject(refused("monitoring.settled"));
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[FC10] what is overdue is raised, and nothing falls silent", async () => {
  expect(await watchAll(at.node)).toBeGreaterThan(0);
  expect(await listSilent(at.node)).toEqual([]);
});

test("[FC10] who runs a place is no monitor, a finding needs a standard that was looked at, a visit is recorded once", async () => {
  const visit = id();
  const send = (payload: object, actor = at.as("karim")) =>
    at.send(actor, "monitoring.record", visit, { visit, unit: post, entry, findings: [], ...payload });
  expect(await send({}, at.as("karim", { unit: "XD-NC" }))).toMatchObject(refused("monitoring.not-monitor"));
  expect(await send({}, at.as("aziz"))).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await send({ findings: [{ id: id(), ...serious, standard: "children" }] })).toMatchObject(refused("monitoring.not-looked-at"));
  expect(await send({ entry: { ...entry, on: "2027-01-01" } })).toMatchObject(refused("facility.in-future"));
  expect(await send({})).toMatchObject({ ok: true });
  expect(await send({})).toMatchObject(refused("monitoring.recorded"));
});

test("[FC11] visits to a centre are counted by topic, without names, and once", async () => {
  const centre = "XD-CENTRE";
  const worker = at.as("aziz", { role: "reception-officer", unit: centre });
  const visit = id();
  const said = { on: "2026-12-10", topics: ["employment", "savings"], coming: "returned", sex: "F", age: "18-59" };
  const send = (one: string, more: object = {}) =>
    at.send(worker, "facility.visit", one, { visit: one, unit: centre, entry: { ...said, ...more } });
  expect(await send(visit)).toMatchObject({ ok: true });
  expect(await send(visit)).toMatchObject({ refusal: { code: "facility.visit-recorded", rule: "FC11" } });
  expect(await send(id(), { on: "2027-02-01" })).toMatchObject({ refusal: { code: "facility.in-future", rule: "FC11" } });
  expect(await send(id(), { topics: ["orientation"], coming: "leaving", sex: undefined, age: undefined })).toMatchObject({ ok: true });
  const read = async (browser: TestBrowser) => (await browser.get(`/api/facilities/${centre}/visits`)).json<FacilityVisits>();
  const own = await read(await reader("reception-officer", centre));
  expect(own.months.at(-1)).toEqual({ from: "2026-12-01", count: 2 });
  expect(own.tables[0]).toEqual({
    by: "sex",
    columns: ["F", "M", "X", "notRecorded"],
    lines: [
      { topic: "orientation", cells: [0, 0, 0, 1], total: 1 },
      { topic: "employment", cells: [1, 0, 0, 0], total: 1 },
      { topic: "savings", cells: [1, 0, 0, 0], total: 1 },
    ],
  });
  expect(own).toMatchObject({ booked: 0, mayRecord: true });
  const outside = await read(await reader("coordinator", "XD-NC"));
  expect(outside).toMatchObject({ from: "2026-07-01", to: "2026-09-30", isOutside: true, months: [] });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[FC9] a centre counts its places from the stays: kept, lived in, moved and left", async () => {
  const unit = "XD-CENTRE";
  const worker = at.as("emil", { role: "reception-officer", unit });
  for (const [name, places] of [
    ["12", 4],
    ["13", 2],
  ] as const)
    await at.must(worker, "facility.room", facilityDossier(at.node.country, unit), {
      unit,
      room: id(),
      entry: { name, use: "sleeping", places },
    });
  const places = async () => (await headOf(await reader("coordinator", "XD-NC"), unit))?.places;
  expect(await places()).toEqual({ places: 6, taken: 0, free: 6, elsewhere: 0 });
  const [dossier, stay] = [id(), id()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  await at.must(person, "case.open", dossier, { case: stay, procedure: "reception-stay", answers: { roughSleeping: "yes" } });
  expect(await places()).toMatchObject({ taken: 0 });
  const fits = { familyTogether: "yes", apartKept: "yes", childApart: "yes" };
  const step = (name: string, answers: object) => at.must(worker, "case.step", dossier, { case: stay, step: name, answers });
  await step("allot", { room: "12", statusAsked: "no", ...fits });
  expect(await places()).toEqual({ places: 6, taken: 1, free: 5, elsewhere: 0 });
  await step("arrive", { mayComeAndGo: "yes", papersOwn: "yes", rulesUnderstood: "yes" });
  await step("move", { movedWhy: "wish", moveAgreed: "yes", room: "Attic", ...fits });
  expect(await places()).toEqual({ places: 6, taken: 1, free: 6, elsewhere: 1 });
  await step("move", { movedWhy: "wish", moveAgreed: "yes", room: "13", ...fits });
  const page = (await (await reader("reception-officer", unit)).get(`/api/facilities/${unit}`)).json<FacilityPage>();
  expect(page.rooms).toMatchObject([
    { name: "12", taken: 0 },
    { name: "13", taken: 1 },
  ]);
  const outside = (await (await reader("coordinator", "XD-NC")).get(`/api/facilities/${unit}`)).json<FacilityPage>();
  expect(outside.rooms.map((one) => one.taken)).toEqual([undefined, undefined]);
  await step("leave", { movedWhy: "wish", leftOwn: "yes", goesTo: "a flat" });
  expect(await places()).toEqual({ places: 6, taken: 0, free: 6, elsewhere: 0 });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[FC6, FC7] a coordinator names a described place a model, and a secret place lies nowhere", async () => {
  const unit = "XD-CENTRE";
  const dossier = facilityDossier(at.node.country, unit);
  const name = (why?: string) => at.send(at.as("nigora"), "facility.name-model", dossier, { unit, ...(why === undefined ? {} : { why }) });
  expect(await name("Others may learn here.")).toMatchObject({ refusal: { code: "facility.not-described", rule: "FC6" } });
  const profile = { does: "Rooms, counsel and courses.", address: "Long Street 4", practice: "People of the house run the kitchen." };
  const worker = at.as("emil", { role: "reception-officer", unit });
  await at.must(worker, "facility.describe", dossier, { unit, profile, position: { north: 40.1, east: 70.2 } });
  expect(await name("Others may learn here.")).toMatchObject({ ok: true });
  const page = async () => (await (await reader("border-officer", post)).get(`/api/facilities/${unit}`)).json<FacilityPage>();
  expect(await page()).toMatchObject({ head: { isModel: true }, model: { why: "Others may learn here." }, profile });
  const openly = async (code: string) => (await new TestBrowser(edge).get(`/api/public/facilities/${code}`)).json<{ found?: object }>();
  expect(await openly(unit)).toMatchObject({ found: { title: { en: "Open reception centre" }, profile, places: 6 } });
  expect(await openly(post)).toEqual({});
  expect((await page()).head.position).toEqual({ north: 40.1, east: 70.2 });
  await at.must(worker, "facility.describe", dossier, { unit, profile, position: null });
  expect((await page()).head.position).toBeUndefined();
  expect(await name()).toMatchObject({ ok: true });
  expect(await openly(unit)).toEqual({});
  expect((await page()).model).toBeUndefined();
  const shelter = at.as("emil", { role: "service-provider", unit: "XD-SHELTER" });
  const secret = { unit: "XD-SHELTER", profile };
  expect(await at.send(shelter, "facility.describe", facilityDossier(at.node.country, "XD-SHELTER"), secret)).toMatchObject({
    refusal: { code: "facility.secret", rule: "FC7" },
  });
  const north = at.node.country.units.find((one) => one.code === "XD-SHELTER-N");
  expect(north?.place).toBeDefined();
  expect((await headOf(await reader("border-officer", post), "XD-SHELTER-N"))?.place).toBeUndefined();
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["facility.monitoring", "facility.visit"])).toEqual({ empty: [], unseen: [] });
});
