import { afterAll, beforeAll, expect, test } from "vitest";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { recordCommand } from "../app/record.ts";
import { everyUnit, listSilent, watchAll, watchPlan } from "../app/watching.ts";
import { assert } from "../kernel/index.ts";
import type { CommandAnswer } from "../ledger/index.ts";
import type { Tx } from "../platform/server.ts";
import { placeDossier } from "./place-commands.ts";
import { listLane } from "./store.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(() => at.close());

const id = () => at.node.newId();
const now = "2026-11-24T08:00:00.000Z";
const rows = (sql: string, values: readonly unknown[] = []) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) => tx.query<Record<string, unknown>>(sql, values));

/** That many people arrive at post 1 in the last hours. */
async function arrive(count: number, more: Record<string, unknown> = {}): Promise<string[]> {
  const people = Array.from({ length: count }, id);
  for (const person of people)
    await at.must(at.as("aziz"), "arrival.record", person, arrival(person, { arrivedAt: "2026-11-24T07:00:00Z", ...more }));
  return people;
}

const activation = (influx: string, more: Record<string, unknown> = {}) => ({
  influx,
  posts: ["XD-POST-01"],
  reason: "Sixty came in one night.",
  until: "2027-02-24",
  reviewOn: "2026-12-08",
  ...more,
});
const group = (decision: string, more: Record<string, unknown> = {}) => ({
  decision,
  kind: "temporaryProtection",
  origins: ["AF"],
  arrivedFrom: "2026-11-23",
  posts: ["XD-POST-01"],
  reason: "Open fighting since the twentieth.",
  until: "2027-11-24",
  reviewOn: "2027-05-24",
  ...more,
});

test("[MI2] coordinator and commission are told once of all thresholds that are reached, not at every look", async () => {
  at.setNow(now);
  await arrive(59);
  expect(await watchPlan(at.node)).toBe(0);
  await arrive(1);
  expect(await watchPlan(at.node)).toBe(1);
  expect(await watchPlan(at.node)).toBe(0);
  await arrive(5);
  expect(await watchPlan(at.node)).toBe(0);
  const notices = await rows("select unit, kind, count from process.notice order by unit");
  expect(notices).toEqual([
    { unit: "XD-COM", kind: "influx.threshold", count: 1 },
    { unit: "XD-NC", kind: "influx.threshold", count: 1 },
  ]);
  expect(await rows("select threshold, highest from influx.alarm where cleared_at is null")).toEqual([
    { threshold: "post-1-day", highest: 65 },
  ]);
}, 60_000);

test("[MI2] two days later the threshold is left; when as many come again, it is raised again", async () => {
  at.setNow("2026-11-26T08:00:00.000Z");
  await watchPlan(at.node);
  expect(await rows("select count(*)::int as n from influx.alarm where cleared_at is null")).toEqual([{ n: 0 }]);
  at.setNow(now);
  expect(await watchPlan(at.node)).toBe(1);
});

test("[MI3] the commission activates, and nobody else: not the coordinator who was told, not another commission", async () => {
  const influx = id();
  for (const actor of [at.as("nigora"), at.as("aziz"), at.as("said")])
    expect(await at.send(actor, "influx.activate", influx, activation(influx))).toMatchObject({
      refusal: { code: "access.not-permitted" },
    });
  expect(await at.send(at.as("gulnora", { unit: "XD-COURT" }), "influx.activate", influx, activation(influx))).toMatchObject({
    refusal: { code: "influx.not-yours", rule: "MI3" },
  });
  expect(await at.send(at.as("gulnora"), "influx.activate", influx, activation(influx, { posts: ["XD-COM"] }))).toMatchObject({
    refusal: { code: "influx.post-unknown", rule: "MI3" },
  });
  expect(await at.send(at.as("gulnora"), "influx.activate", influx, activation(influx, { until: "2027-03-01" }))).toMatchObject({
    refusal: { code: "influx.term-too-long", rule: "MI3" },
  });
});

let active = "";
let first: { readonly command: object; readonly answer: CommandAnswer };
test("[MI5] one activation is in force at a time", async () => {
  active = id();
  const command = { id: id(), kind: "influx.activate", dossier: active, payload: activation(active) };
  const recorded = await recordCommand(at.node, at.as("gulnora"), command);
  assert(recorded.ok, "the plan is put into force");
  first = { command, answer: recorded.answer };
  const second = id();
  expect(await at.send(at.as("gulnora"), "influx.activate", second, activation(second))).toMatchObject({
    refusal: { code: "influx.active-already", rule: "MI5" },
  });
});

test("[MI4] its review and its last day are due at the commission, and raised when they pass", async () => {
  const due = await rows("select step, unit, kind, source, due_at from process.obligation where subject = $1 order by step", [active]);
  expect(due).toMatchObject([
    { step: "influx.end", unit: "XD-COM", kind: "task", source: "xd-law:influx.activation", due_at: "2027-02-24T18:59:59.999Z" },
    { step: "influx.review", unit: "XD-COM", kind: "task", due_at: "2026-12-08T18:59:59.999Z" },
  ]);
  at.setNow("2026-12-09T00:00:00.000Z");
  expect(await watchAll(at.node)).toBeGreaterThan(0);
  expect(await rows("select count from process.notice where unit = 'XD-COM' and kind = 'task.overdue'")).toEqual([{ count: 1 }]);
  expect(await listSilent(at.node)).toEqual([]);
  at.setNow(now);
});

test("[MI5] it is reviewed with new days, and ended with what follows; then another may begin", async () => {
  const words = "Twelve came yesterday; the school is empty.";
  await at.must(at.as("gulnora"), "influx.review", active, { influx: active, words, until: "2027-02-01", reviewOn: "2026-12-05" });
  expect(await rows("select due_at from process.obligation where subject = $1 and step = 'influx.review'", [active])).toEqual([
    { due_at: "2026-12-05T18:59:59.999Z" },
  ]);
  await at.must(at.as("gulnora"), "influx.end", active, { influx: active, words, exit: "individual" });
  expect(await rows("select step from process.obligation where subject = $1", [active])).toEqual([]);
  expect(await at.send(at.as("gulnora"), "influx.end", active, { influx: active, words, exit: "individual" })).toMatchObject({
    refusal: { code: "influx.not-in-force", rule: "MI5" },
  });
  const next = id();
  await at.must(at.as("gulnora"), "influx.activate", next, activation(next));
});

test("[LE1, MI5] an activation sent again when another is in force gets its first answer, and begins nothing", async () => {
  const { command, answer } = first;
  expect(await recordCommand(at.node, at.as("gulnora"), command)).toEqual({ ok: true, answer });
  expect(await rows("select count(*)::int as n from influx.activation where is_active")).toEqual([{ n: 1 }]);
});

let decision = "";
test("[MI6] a decision on a group describes it, is due for review, and is no decision on the State's own people", async () => {
  decision = id();
  expect(await at.send(at.as("gulnora"), "group.decide", decision, group(decision, { origins: ["XD"] }))).toMatchObject({
    refusal: { code: "group.own-state", rule: "MI6" },
  });
  expect(await at.send(at.as("gulnora"), "group.decide", decision, group(decision, { arrivedTo: "2026-11-22" }))).toMatchObject({
    refusal: { code: "group.period-turned", rule: "MI6" },
  });
  await at.must(at.as("gulnora"), "group.decide", decision, group(decision));
  expect(await rows("select step from process.obligation where subject = $1 order by step", [decision])).toEqual([
    { step: "group.end" },
    { step: "group.review" },
  ]);
});

/** Lets a person in with the group, and gives the case. */
async function letIn(person: string): Promise<string> {
  const file = id();
  await at.must(at.as("aziz"), "case.open", person, { case: file, procedure: "group-protection", answers: { groupDecision: decision } });
  await at.must(at.as("aziz"), "case.step", person, { case: file, step: "admit", answers: { combatant: "no", graveCrime: "no" } });
  return file;
}

test("[MI6] a person is let in by belonging; asylum is asked for beside it and takes nothing away", async () => {
  const [person = ""] = await arrive(1);
  const file = await letIn(person);
  await at.must(at.as("aziz"), "case.open", person, {
    case: id(),
    procedure: "asylum",
    answers: { wishedOn: "2026-11-24", crossing: "regular" },
  });
  const states = await rows("select procedure, state, is_final from process.case where dossier = $1 order by procedure", [person]);
  expect(states).toMatchObject([
    { procedure: "asylum", is_final: false },
    { procedure: "group-protection", state: "admitted", is_final: false },
  ]);
  expect(file).not.toBe("");
});

test("[MI6] who came from elsewhere is not let in by it", async () => {
  const [person = ""] = await arrive(1, { nationalities: ["TM"] });
  const file = id();
  await at.must(at.as("aziz"), "case.open", person, { case: file, procedure: "group-protection", answers: { groupDecision: decision } });
  expect(
    await at.send(at.as("aziz"), "case.step", person, { case: file, step: "admit", answers: { combatant: "no", graveCrime: "no" } }),
  ).toMatchObject({ refusal: { code: "gate.blocked", rule: "GP1" } });
});

test("[MI9] a certificate ends no later than the decision on the group", async () => {
  const short = id();
  await at.must(at.as("gulnora"), "group.decide", short, group(short, { until: "2027-01-10", reviewOn: "2026-12-24" }));
  const [person = ""] = await arrive(1);
  const file = id();
  await at.must(at.as("aziz"), "case.open", person, { case: file, procedure: "group-protection", answers: { groupDecision: short } });
  await at.must(at.as("aziz"), "case.step", person, { case: file, step: "admit", answers: { combatant: "no", graveCrime: "no" } });
  const late = { document: id(), case: file, kind: "group-certificate", validTo: "2027-03-01" };
  expect(await at.send(at.as("aziz"), "document.issue", person, late)).toMatchObject({ refusal: { code: "document.term-exceeded" } });
  const issued = await at.must(at.as("aziz"), "document.issue", person, { document: id(), case: file, kind: "group-certificate" });
  expect(issued.says).toMatchObject({ validTo: "2027-01-10" });
});

test("[MI8] a place is as full as it was reported, also fuller than it is meant to be; only its own unit reports", async () => {
  const dossier = placeDossier(at.node.country, "bus-depot");
  const report = { place: "bus-depot", occupied: 450, stocks: { blankets: 30 } };
  await at.must(at.as("aziz"), "place.report", dossier, report);
  expect(await rows("select record->'occupied' as n from influx.place where id = $1", [dossier])).toEqual([{ n: 450 }]);
  expect(await at.send(at.as("bahor"), "place.report", dossier, report)).toMatchObject({
    refusal: { code: "influx.place-not-yours", rule: "MI8" },
  });
  expect(await at.send(at.as("aziz"), "place.report", dossier, { ...report, stocks: { gold: 1 } })).toMatchObject({
    refusal: { code: "influx.place-item-unknown", rule: "MI8" },
  });
  expect(await at.send(at.as("aziz"), "place.report", placeDossier(at.node.country, "valley-school"), report)).toMatchObject({
    refusal: { code: "influx.place-unknown", rule: "MI8" },
  });
});

test("[DO16] certificates of a group are printed together, each under its own disclosure; where one lacks it, none is", async () => {
  const edge = openTestEdge(at.node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role: "border-officer", unit: "XD-POST-01" });
  const papers = [];
  for (const person of await arrive(2)) {
    const [file, document, release] = [await letIn(person), id(), id()];
    await at.must(at.as("aziz"), "document.issue", person, { document, case: file, kind: "group-certificate" });
    await at.must(at.as("aziz"), "release.record", person, {
      release,
      about: document,
      channel: "paper",
      recipient: "the person",
      fields: ["names", "birth", "sex", "nationalities"],
      law: "refugee-1951:27",
    });
    papers.push([person, document, release].map((one) => one.replaceAll("-", "")).join("."));
  }
  const printed = await browser.get(`/api/documents/batch.pdf?papers=${papers.join("~")}`);
  expect(printed.statusCode).toBe(200);
  expect(printed.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  const [whole = "", second = ""] = papers;
  const without = second
    .split(".")
    .slice(0, 2)
    .concat(whole.split(".")[2] ?? "")
    .join(".");
  const refused = await browser.get(`/api/documents/batch.pdf?papers=${[whole, without].join("~")}`);
  expect(refused.json<{ code: string }>().code).toBe("document.release-differs");
  await edge.close();
}, 60_000);

test("[MI7] the lane of a post shows its own people, those with needs first, and an open question as open", async () => {
  const edge = openTestEdge(at.node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role: "border-officer", unit: "XD-POST-01" });
  const [ill = ""] = await arrive(1, { answers: { medical: "yes" } });
  const answer = await browser.get(`/api/influx/lane/${decision}`);
  const { rows: lane } = answer.json<{ rows: { dossier: string; needs: { need: string }[]; open: number; belongs: string }[] }>();
  expect(lane[0]).toMatchObject({ dossier: ill, belongs: "yes", needs: [{ need: "medical" }] });
  expect(lane.at(-1)?.needs).toEqual([]);
  expect(lane.at(-1)?.open).toBeGreaterThan(0);
  const other = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), other, { role: "border-officer", unit: "XD-POST-02" });
  expect((await other.get(`/api/influx/lane/${decision}`)).json<{ rows: unknown[] }>().rows).toEqual([]);
  const coordinator = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), coordinator, { role: "coordinator", unit: "XD-NC" });
  expect((await coordinator.get(`/api/influx/lane/${decision}`)).json<{ code: string }>().code).toBe("access.not-permitted");
  await edge.close();
});

test("[MI7] who came in the first hours of the first day, by the State's own clock, is in the lane and waits like everybody", async () => {
  const early = id();
  await at.must(at.as("gulnora"), "group.decide", early, group(early, { arrivedFrom: "2026-11-24", posts: ["XD-POST-02"] }));
  const person = id();
  // 01:30 of the 24th in Dushanbe, while the 23rd still runs in Greenwich; and 23:30 of the day before.
  for (const [who, arrivedAt] of [
    [person, "2026-11-23T20:30:00Z"],
    [id(), "2026-11-23T18:30:00Z"],
  ] as const)
    await at.must(at.as("bahor"), "arrival.record", who, arrival(who, { arrivedAt, post: "XD-POST-02" }));
  const edge = openTestEdge(at.node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role: "border-officer", unit: "XD-POST-02" });
  const { rows: lane } = (await browser.get(`/api/influx/lane/${early}`)).json<{ rows: { dossier: string; belongs: string }[] }>();
  expect(lane.map(({ dossier, belongs }) => ({ dossier, belongs }))).toEqual([{ dossier: person, belongs: "yes" }]);
  const { waiting } = (await browser.get("/api/influx")).json<{ waiting: { code: string; waiting: number }[] }>();
  expect(waiting).toMatchObject([{ code: "XD-POST-02", waiting: 1 }]);
  await at.must(at.as("gulnora"), "group.end", early, { decision: early, words: "Nobody more comes over it.", exit: "individual" });
  await edge.close();
});

test("[CS5] who waits is told by post, and a count of one to four only to its own post", async () => {
  const edge = openTestEdge(at.node);
  const waitingOf = async (role: string, unit: string) => {
    const browser = new TestBrowser(edge);
    await sowAccount(at, at.as("operator"), browser, { role, unit });
    const { waiting } = (await browser.get("/api/influx")).json<{
      waiting: { code: string; letIn: number | string; waiting: number | string }[];
    }>();
    return waiting.map(({ code, letIn, waiting: left }) => ({ code, letIn, waiting: left }));
  };
  const [own] = await waitingOf("border-officer", "XD-POST-01");
  expect(own).toMatchObject({ code: "XD-POST-01", letIn: 4 });
  const [told] = await waitingOf("coordinator", "XD-NC");
  expect(told).toMatchObject({ code: "XD-POST-01", letIn: "<5", waiting: own?.waiting });
  await edge.close();
});

test("[MI7] when more came than one look opens, whoever was let in makes room for those who wait", async () => {
  const lane = { posts: ["XD-POST-01"], since: "2026-11-23T19:00:00.000Z", procedure: "group-protection", first: "presented" };
  const listed = async (most: number) =>
    await at.node.database.transaction(everyUnit(at.node), async (tx: Tx) => await listLane(tx, lane, most));
  const [next = ""] = await listed(1);
  await letIn(next);
  expect(await listed(1)).not.toEqual([next]);
  const everybody = await listed(1_000);
  expect(everybody).toContain(next);
  expect(everybody.indexOf(next)).toBeGreaterThan(everybody.length - 10);
});

test("[MI6] a decision on a group is reviewed with new days and may be closed to those who come later; ended, it is not reviewed", async () => {
  const words = "Fewer come each day; the fighting has moved on.";
  const review = { decision, words, until: "2027-10-01", reviewOn: "2027-04-01" };
  const send = async (kind: string, payload: Record<string, unknown>) => await at.send(at.as("gulnora"), kind, decision, payload);
  expect(await send("group.review", { ...review, arrivedTo: "2026-11-22" })).toMatchObject({
    refusal: { code: "group.period-turned", rule: "MI6" },
  });
  expect(await send("group.review", { ...review, until: "2029-01-01" })).toMatchObject({ refusal: { code: "influx.term-too-long" } });
  await at.must(at.as("gulnora"), "group.review", decision, { ...review, arrivedTo: "2026-11-23" });
  expect(await rows("select due_at from process.obligation where subject = $1 order by step", [decision])).toEqual([
    { due_at: "2027-10-01T18:59:59.999Z" },
    { due_at: "2027-04-01T18:59:59.999Z" },
  ]);
  const [late = ""] = await arrive(1);
  const file = id();
  await at.must(at.as("aziz"), "case.open", late, { case: file, procedure: "group-protection", answers: { groupDecision: decision } });
  const admission = { case: file, step: "admit", answers: { combatant: "no", graveCrime: "no" } };
  expect(await at.send(at.as("aziz"), "case.step", late, admission)).toMatchObject({ refusal: { code: "gate.blocked", rule: "GP1" } });
  await at.must(at.as("gulnora"), "group.end", decision, { decision, words, exit: "individual" });
  expect(await rows("select step from process.obligation where subject = $1", [decision])).toEqual([]);
  for (const [kind, payload] of [
    ["group.review", review],
    ["group.end", { decision, words, exit: "individual" }],
  ] as const)
    expect(await send(kind, payload)).toMatchObject({ refusal: { code: "group.not-in-force", rule: "MI6" } });
});

test("[CS8] what is in the tables of a mass arrival is what the entries say", async () => {
  const { differences } = await rebuildAndCompare(at.node, at.database.owner);
  expect(differences).toEqual([]);
}, 60_000);

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["influx.activation", "process.group_decision", "influx.place"])).toEqual({ empty: [], unseen: [] });
});
