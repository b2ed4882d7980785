import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { facilityDossier } from "./commands.ts";
import type { FacilityHead, FacilityPage } from "./contract.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const id = () => at.node.newId();
const post = "XD-POST-01";
const placeOf = (unit: string) => facilityDossier(at.node.country, unit);
const interview = { name: "Room 3", use: "interview", isPrivate: "yes" };

/** A browser of somebody of that role and unit. */
async function reader(role: string, unit: string): Promise<TestBrowser> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role, unit });
  return browser;
}
const pageOf = async (browser: TestBrowser, unit = post) => (await browser.get(`/api/facilities/${unit}`)).json<FacilityPage>();
const headsOf = async (browser: TestBrowser) => (await browser.get("/api/facilities")).json<{ facilities: FacilityHead[] }>().facilities;

test("[FC3, FC1] who runs the post records its private room, and everybody who has the screen sees it and who lacks one", async () => {
  const coordinator = await reader("coordinator", "XD-NC");
  const before = (await headsOf(coordinator)).find((one) => one.unit === post);
  expect(before).toMatchObject({ privateRoom: "notRecorded", isRecorded: false });
  await at.must(at.as("aziz"), "facility.room", placeOf(post), { unit: post, room: id(), entry: interview });
  const other = "XD-POST-02";
  await at.must(at.as("bahor"), "facility.room", placeOf(other), { unit: other, room: id(), entry: { ...interview, isPrivate: "no" } });
  const heads = await headsOf(coordinator);
  expect(heads.find((one) => one.unit === post)).toMatchObject({ privateRoom: "yes", isRecorded: true, isOwn: false });
  expect(heads.find((one) => one.unit === other)).toMatchObject({ privateRoom: "no" });
  expect((await pageOf(coordinator)).may).toEqual({ keep: false, nameModel: true, seeWithin: true, monitor: false, reply: false });
});

test("[FC1] nobody writes of another's place, nor under another id, nor of what is no place", async () => {
  const entry = { unit: post, room: id(), entry: { ...interview, name: "Room 9" } };
  expect(await at.send(at.as("bahor"), "facility.room", placeOf(post), entry)).toMatchObject({
    refusal: { code: "facility.not-yours", rule: "FC1" },
  });
  expect(await at.send(at.as("aziz"), "facility.room", id(), entry)).toMatchObject({ refusal: { code: "facility.unknown", rule: "FC1" } });
  expect(await at.send(at.as("aziz"), "facility.room", placeOf("XD-COM"), { ...entry, unit: "XD-COM" })).toMatchObject({
    refusal: { code: "facility.unknown" },
  });
  expect(await at.send(at.as("nigora"), "facility.room", placeOf(post), entry)).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
  expect(await at.send(at.as("karim"), "facility.room", placeOf(post), entry)).toMatchObject({ refusal: { code: "access.not-permitted" } });
});

test("[FC2] a room stands once on the list, and what is taken off stays in the ledger", async () => {
  const [room, officer] = [id(), await reader("border-officer", post)];
  const send = (entry: object, one = room) => at.send(at.as("aziz"), "facility.room", placeOf(post), { unit: post, room: one, entry });
  expect(await send({ name: "Cell 1", use: "holding" })).toMatchObject({ ok: true });
  expect(await send({ name: "cell  1", use: "office" }, id())).toMatchObject({ refusal: { code: "facility.room-twice", rule: "FC2" } });
  expect(await send({ name: "CELL 1", use: "waiting" })).toMatchObject({ ok: true });
  expect((await pageOf(officer)).rooms).toMatchObject([{ name: "Room 3" }, { name: "CELL 1", use: "waiting" }]);
  const strike = { unit: post, what: "room", id: room };
  await at.must(at.as("aziz"), "facility.strike", placeOf(post), strike);
  expect(await at.send(at.as("aziz"), "facility.strike", placeOf(post), strike)).toMatchObject({
    refusal: { code: "facility.nothing-there" },
  });
  expect((await pageOf(officer)).rooms).toMatchObject([{ name: "Room 3" }]);
});

test("[FC4] needs, gifts and completion: from the officer's entry to the coordinator's page, and the ledger says the same", async () => {
  const [item, grant] = [id(), id()];
  const coordinator = await reader("coordinator", "XD-NC");
  const send = (kind: string, payload: object) => at.send(at.as("aziz"), kind, placeOf(post), { unit: post, ...payload });
  const scanner = { name: "Reader of passports", kind: "equipment", needed: 4, working: 1 };
  const gift = { item, giver: "Ministry", count: 2, promisedOn: "2026-10-01" };
  expect(await send("facility.grant", { grant, entry: gift })).toMatchObject({ refusal: { code: "facility.item-unknown", rule: "FC4" } });
  expect(await send("facility.item", { item, entry: scanner })).toMatchObject({ ok: true });
  expect(await send("facility.grant", { grant, entry: { ...gift, arrivedOn: "2026-09-01" } })).toMatchObject({
    refusal: { code: "facility.days-turned" },
  });
  expect(await send("facility.grant", { grant, entry: { ...gift, promisedOn: "2027-09-01" } })).toMatchObject({
    refusal: { code: "facility.in-future" },
  });
  expect(await send("facility.grant", { grant, entry: gift })).toMatchObject({ ok: true });
  expect((await pageOf(coordinator)).items).toMatchObject([{ lacking: 3, promised: 2, unfunded: 1, grants: [{ giver: "Ministry" }] }]);
  await send("facility.grant", { grant, entry: { ...gift, arrivedOn: "2026-11-01" } });
  await send("facility.item", { item, entry: { ...scanner, working: 3 } });
  const page = await pageOf(coordinator);
  expect(page.items).toMatchObject([{ lacking: 1, promised: 0, given: 2, unfunded: 1 }]);
  expect(page.head.completion).toEqual({ share: 0.75, items: 1, complete: 0, notCounted: 0, unfunded: 1 });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  await send("facility.strike", { what: "item", id: item });
  expect(await pageOf(coordinator)).toMatchObject({ items: [], head: { completion: { items: 0 } } });
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["facility.facility"])).toEqual({ empty: [], unseen: [] });
});
