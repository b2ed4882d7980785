import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { OpenlyAsked, SentView } from "../process/index.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { seedDirectory, seededServiceId } from "./seed-directory.ts";

let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T08:00:00.000Z");
}, 180_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

const post = (url: string, payload: object) => edge.inject({ method: "POST", url, payload });
const words = "Offers workers whose passports he keeps.";
const answers = { tipAbout: "agency", danger: "no", tipWho: "Horizon Ltd", tipWords: words };
const send = (id: string, more: object = {}) =>
  post("/api/public/openly/send", { id, procedure: "employer-tip", answers: { ...answers, ...more } });
const read = async (code: string) => (await post("/api/public/openly/read", { code })).json<SentView>();
const inspector = () => at.as("hakim", { role: "labour-inspector", unit: "XD-INSP" });
const step = (id: string, name: string, given: object) => at.must(inspector(), "case.step", id, { case: id, step: name, answers: given });

test("[PR60, ETP1, ETP2] an employer sends a tip without an account, an inspector takes it up in time and answers, and the code reads it", async () => {
  const asked = (await edge.inject("/api/public/openly")).json<{ asked: OpenlyAsked[] }>().asked;
  expect(asked).toMatchObject([{ procedure: "employer-tip", terms: [{ quantity: 3, unit: "workingDay" }] }]);
  const id = at.node.newId();
  const { code, reference } = (await send(id)).json<{ code: string; reference: string }>();
  expect(await read(code)).toMatchObject({ reference, stateTitle: { en: "Received" }, isFinal: false, told: [] });
  const due = await at.desk.list(inspector(), (tx) =>
    tx.query("select dossier, step, unit, source from process.obligation where procedure = 'employer-tip'"),
  );
  expect(due).toMatchObject([{ dossier: id, step: "take", unit: "XD-INSP", source: "xd-labour:tip.look" }]);
  await step(id, "take", { sign: "fees" });
  await step(id, "answer", { outcome: "agency", reply: "The licence is looked at.", namesWorker: "no" });
  const told = await read(code.toLowerCase().replaceAll("-", " "));
  expect(told).toMatchObject({
    isFinal: true,
    told: [{ words: { en: "the licence of the agency is looked at" } }, { words: "The licence is looked at." }],
  });
  expect(JSON.stringify(told)).not.toContain(words);
});

test("[PR60] sent twice it is one tip with one code; another code finds nothing, and no table holds the code or the words", async () => {
  const id = at.node.newId();
  const [first, again] = [(await send(id)).json<{ code: string }>(), (await send(id)).json<{ code: string }>()];
  expect(again).toEqual(first);
  const changed = await send(id, { tipWords: "Something else." });
  expect(changed.statusCode).toBe(400);
  const missed = await post("/api/public/openly/read", { code: first.code.replace(/^./, (sign) => (sign === "7" ? "8" : "7")) });
  expect(missed.statusCode).toBe(404);
  const rows = await at.node.database.transaction("set local panah.units = '{}'", (tx) => tx.query("select * from process.sent"));
  expect(JSON.stringify(rows)).not.toContain(first.code);
});

test("[PR60] nothing else is sent openly, nothing without what must be answered, and the code's holder opens no file", async () => {
  const other = await post("/api/public/openly/send", { id: at.node.newId(), procedure: "asylum", answers: {} });
  expect(other.json()).toMatchObject({ code: "case.procedure-off" });
  expect((await send(at.node.newId(), { tipWords: "" })).json()).toMatchObject({ code: "step.answer-missing" });
  const id = at.node.newId();
  await send(id);
  expect(await at.desk.open(at.as("aziz"), id, "read", () => true)).toBeUndefined();
  expect(await at.desk.open(inspector(), id, "read", ({ subjects }) => subjects.length)).toBe(1);
});

test("[PR60, R7] nothing is sent into a dossier that is there, though its compartment is shut to the sender", async () => {
  expect(await seedDirectory(at.node)).toEqual([]);
  const service = seededServiceId("XD", "xd-child-duty");
  expect((await send(service)).json()).toMatchObject({ code: "access.not-available" });
  expect(await at.desk.open(inspector(), service, "read", ({ subjects }) => subjects.filter((one) => one.kind === "case"))).toBeFalsy();
});

test("[PR61] a flood of what is sent is stopped within its minute, and goes on in the next", async () => {
  at.setNow(new Date(Date.parse(at.node.now()) + 120_000).toISOString());
  const codes: number[] = [];
  for (let one = 0; one < 31; one++) codes.push((await send(at.node.newId(), { tipWords: "" })).statusCode);
  expect(codes.slice(0, 30)).not.toContain(429);
  expect(codes[30]).toBe(429);
  at.setNow(new Date(Date.parse(at.node.now()) + 61_000).toISOString());
  expect((await send(at.node.newId())).statusCode).toBe(200);
});

test("[PR61] no code is found by trying: so many ask in a minute, and one more is told to wait", async () => {
  at.setNow(new Date(Date.parse(at.node.now()) + 61_000).toISOString());
  const codes: number[] = [];
  const guess = (one: number) => post("/api/public/openly/read", { code: `7K3M2-9Q4AB-0CDEF-G${String(one).padStart(4, "0")}` });
  for (let one = 0; one < 121; one++) codes.push((await guess(one)).statusCode);
  expect([...new Set(codes.slice(0, 120)), codes[120]]).toEqual([404, 429]);
});

test("[CS8, PR60] what was sent folds to the same tables when it is rebuilt", async () => {
  expect(await rebuildAndCompare(at.node, at.database.owner)).toMatchObject({ differences: [] });
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["process.sent"])).toEqual({ empty: [], unseen: [] });
});
