import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { setUpScheme } from "../../test/schemes.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { rewriteSearch } from "../app/rewrite-search.ts";
import type { GroupFigures } from "./index.ts";

let at: TestNode;
let edge: FastifyInstance;
const women = { sex: "F" };
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-08-03T08:00:00.000Z");
  for (const nationality of [...many(7, "AF"), ...many(5, "IR"), "SY"]) await registered({ nationalities: [nationality] });
  for (const person of [...many(6, women), ...many(9, {})])
    await referred("medical", { role: "service-provider", unit: "XD-HOSP" }, person);
  for (const person of many(8, {})) await referred("legal-aid", { role: "legal-adviser", unit: "XD-AID" }, person);
  for (const person of many(2, women)) await referred("shelter", { role: "service-provider", unit: "XD-SHELTER" }, person);
  for (const work of [...many(6, "yes"), ...many(5, "no"), ...many(5, "unsure")]) await reviewed(work);
  for (const person of [...many(7, women), ...many(6, {})]) await refusedSeason(person);
  for (const person of many(5, {})) await patented(person);
  at.setNow("2026-10-05T08:00:00.000Z");
  await registered({});
  at.setNow("2026-11-24T08:00:00.000Z");
}, 120_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

async function came(person: Record<string, unknown>): Promise<string> {
  const dossier = at.node.newId();
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), ...person }));
  return dossier;
}
async function registered(person: Record<string, unknown>) {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: at.node.now(), person });
  await walkClaim(at, actors, claim, "register");
}
/** Sent on the third of August, taken in hand two days later. */
async function referred(route: string, taker: { role: string; unit: string }, person: Record<string, unknown>) {
  at.setNow("2026-08-03T08:00:00.000Z");
  const [dossier, referral] = [await came(person), at.node.newId()];
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral, route, toUnit: taker.unit });
  at.setNow("2026-08-05T08:00:00.000Z");
  await at.must(at.as("hakim", taker), "referral.acknowledge", dossier, { referral });
}
const conditions = { hasStatus: "yes", hasWork: "no", hasEducation: "yes", hasHealth: "yes", hasMovement: "yes" };
/** A plan that was reviewed twice: what the later review says of work counts. */
async function reviewed(hasWork: string) {
  const [dossier, id] = [await came({}), at.node.newId()];
  const officer = at.as("emil");
  const step = (name: string, answers: object) => at.must(officer, "case.step", dossier, { case: id, step: name, answers });
  await at.must(officer, "case.open", dossier, { case: id, procedure: "local-integration", answers: { wishWords: "To work." } });
  await step("assess", { ...conditions, statusSeen: "yes", languageLevel: "some" });
  await step("plan", { planCovers: ["work"], planWords: "A course.", planAgreed: "yes" });
  await step("review", { ...conditions, ownIncome: "no", reviewWords: "Looks for work." });
  await step("review", { ...conditions, hasWork, ownIncome: "no", reviewWords: "Later." });
}
const labour = () => at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
async function openOwn(procedure: string, person: Record<string, unknown>, answers: Record<string, unknown>) {
  const [dossier, id] = [await came(person), at.node.newId()];
  const own = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  await at.must(own, "case.open", dossier, { case: id, procedure, answers });
  return (step: string, more: object) => at.must(labour(), "case.step", dossier, { case: id, step, answers: more });
}
let scheme: string | undefined;
async function refusedSeason(person: Record<string, unknown>) {
  scheme ??= await setUpScheme(at);
  const step = await openOwn("circular-scheme", person, { scheme });
  await step("refuse", { refusalReasons: "No place is left.", refusalLaw: "xd-labour:season.places" });
}
async function patented(person: Record<string, unknown>) {
  const step = await openOwn("patent", person, { appliesAlone: "yes" });
  await step("issue", {
    identityTaken: "yes",
    monthsPaid: 3,
    paidOn: "2024-01-01",
    receipt: "R 1",
    childrenLeft: "no",
    contractNumber: "C 7",
    patentNumber: "P 1",
  });
}

async function ask(query: string, role = "coordinator", unit = "XD-NC") {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get(`/api/statistics/groups?${query}`)).json<GroupFigures & { code?: string }>();
}
/** Cells that are not nought, by column; what of it is told of days. */
function lineOf({ table }: GroupFigures, id: string) {
  const line = table?.lines.find((one) => one.id === id);
  const cells = table?.columns.map((column, place) => [column.id, line?.cells[place]] as const) ?? [];
  return { ...Object.fromEntries(cells.filter(([, cell]) => cell !== 0)), total: line?.total };
}
const daysOf = ({ table }: GroupFigures, id: string) => table?.lines.find((one) => one.id === id)?.halfDays;

test("[SD13] registered claims of the quarter that is over are told by nationality, a small count with another withheld", async () => {
  const view = await ask("table=asylum&by=origin");
  expect(view).toMatchObject({ from: "2026-07-01", to: "2026-09-30", isOutside: true });
  expect(lineOf(view, "daysToRegistration")).toEqual({ AF: 7, IR: "withheld", others: "withheld", total: 13 });
  expect(lineOf(view, "refusedShare")).toEqual({ total: 0 });
  expect(lineOf(await ask("table=asylum&by=sex"), "daysToRegistration")).toEqual({ M: 13, total: 13 });
  expect((await ask("table=asylum&by=hasWork")).table?.by).toBe("origin");
  expect(lineOf(await ask("table=asylum&by=sex&ago=1"), "daysToRegistration")).toEqual({ total: 0 });
});

test("[SD13] a unit sees its own alone, and who has no charts sees none", async () => {
  expect(lineOf(await ask("table=asylum&by=sex", "registration-supervisor", "XD-MS-CAP"), "daysToRegistration")).toEqual({
    M: 13,
    total: 13,
  });
  expect(lineOf(await ask("table=asylum&by=sex", "registration-supervisor", "XD-POST-01"), "daysToRegistration")).toEqual({ total: 0 });
  expect((await ask("", "child-protection-officer", "XD-CP")).code).toBe("access.not-permitted");
});

test("[SD14] referrals by whether an authority or an organisation took them, and help by kind and sex with the days half of them waited", async () => {
  const takers = await ask("table=referrals&by=unit");
  expect(lineOf(takers, "taken")).toEqual({ authority: 15, ngo: 10, total: 25 });
  const bySex = await ask("table=services-taken&by=sex");
  expect(lineOf(bySex, "medical")).toEqual({ F: 6, M: 9, total: 15 });
  expect(daysOf(bySex, "medical")).toEqual([2, 2, null, null]);
  // Two came to a shelter: with them goes the smallest other kind, since all kinds add up to what is told above.
  expect(lineOf(bySex, "shelter")).toMatchObject({ F: "withheld", total: "withheld" });
  expect(lineOf(bySex, "legal-aid")).toMatchObject({ F: "withheld", total: "withheld" });
  expect(lineOf(await ask("table=services-helped&by=sex"), "medical")).toEqual({ total: 0 });
});

test("[SD16] who a person is follows from what the stages of their cases count as", async () => {
  expect(lineOf(await ask("table=local-integration&by=group"), "daysToPlan")).toEqual({ notRecorded: 16, total: 16 });
  expect(lineOf(await ask("table=files&by=group"), "all")).toMatchObject({ worker: 5, applicant: 14, total: 73 });
});

test("[SD16] refusals of places of a circular scheme are told by sex", async () => {
  expect(lineOf(await ask("table=circular-scheme&by=sex"), "refusedShare")).toEqual({ F: 7, M: 6, total: 13 });
});

test("[SD17] arrivals, claims and decisions are told month by month, from the records themselves", async () => {
  const view = await ask("table=national");
  expect(view.table?.columns.map((one) => one.title?.en)).toEqual(["July", "August", "September"]);
  expect(lineOf(view, "arrival")).toEqual({ "2026-08": 72, total: 72 });
  expect(lineOf(view, "asylum/daysToRegistration")).toEqual({ "2026-08": 13, total: 13 });
  expect(lineOf(view, "circular-scheme/refusedShare")).toEqual({ "2026-08": 13, total: 13 });
  expect(lineOf(await ask("table=national&ago=1"), "arrival")).toEqual({ total: 0 });
});

test("[SD18] files are counted by what they lack, and all of them by what the register says", async () => {
  const view = await ask("table=files&by=sex");
  expect(view).toMatchObject({ register: { register: 73, counted: 73 }, table: { isNow: true } });
  expect(lineOf(view, "all")).toEqual({ F: 15, M: 58, total: 73 });
  expect(lineOf(view, "sex")).toEqual({ total: 0 });
  expect(lineOf(view, "address")).toEqual({ F: 15, M: 58, total: 73 });
  expect(view.table?.lines.find((one) => one.id === "address")?.shares).toEqual([1, 1, null, null]);
  const own = await ask("table=files&by=sex", "registration-supervisor", "XD-MS-CAP");
  expect(own.register).toBeUndefined();
  // Claims and plans are still worked on there; what was only recorded is not.
  expect(lineOf(own, "all")).toMatchObject({ total: 30 });
});

test("[SD13] what is counted is a function of the parts, and is written again from them", async () => {
  await rewriteSearch(at.node, () => undefined);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[SD17] first contacts of a quarter are not told by month where the daily tables leave one small day", async () => {
  at.setNow("2026-02-03T08:00:00.000Z");
  for (const person of many(9, {})) await came(person);
  at.setNow("2026-02-04T08:00:00.000Z");
  for (const person of many(3, {})) await came(person);
  at.setNow("2026-11-24T08:00:00.000Z");
  const withheld = { "2026-01": "withheld", "2026-02": "withheld", "2026-03": "withheld", total: "withheld" };
  expect(lineOf(await ask("table=national&ago=2"), "arrival")).toEqual(withheld);
});
