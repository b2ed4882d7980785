import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { type Actor, contextSql } from "../access/index.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit } from "../app/watching.ts";
import type { RouteOutput } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import type { checklistContract, ChecklistView } from "./index.ts";

let at: TestNode;
type Colleague = { readonly actor: Actor; readonly browser: TestBrowser };
let coordinator: Colleague, monitor: Colleague, desk: Colleague;
const list = "referral-mechanism";

beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-24T08:00:00.000Z");
  const edge = openTestEdge(at.node);
  const enter = async (role: string, unit: string): Promise<Colleague> => {
    const browser = new TestBrowser(edge);
    const account = await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
    return { actor: { ...at.as("nigora", { role, unit }), account }, browser };
  };
  coordinator = await enter("coordinator", "XD-NC");
  monitor = await enter("monitor", "XD-OMB");
  desk = await enter("nrm-officer", "XD-NRM");
});
afterAll(() => at.close());

const document = "Criminal code, chapter 5; official register No. 14";
const saying = (answerId: string, more: Record<string, unknown> = {}) => ({
  answerId,
  checklist: list,
  item: "crime",
  answer: "met",
  document,
  documentOn: "2024-07-05",
  ...more,
});
const send = (who: Colleague, more: Record<string, unknown> = {}) => {
  const id = at.node.newId();
  return at.send(who.actor, "checklist.answer", id, saying(id, more));
};
async function answer(who: Colleague, more: Record<string, unknown> = {}): Promise<string> {
  const id = at.node.newId();
  await at.must(who.actor, "checklist.answer", id, saying(id, more));
  return id;
}
const look = async (who: Colleague, id = list) => (await who.browser.get(`/api/checklists/${id}`)).json<ChecklistView>();
const itemIn = (view: ChecklistView, id: string) => view.sections.flatMap((one) => one.items).find((one) => one.id === id);
const rows = (sql: string, values: readonly unknown[]) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) => tx.query<Record<string, unknown>>(sql, values));

test("[CL1, CL5] before anybody answered nothing is said: no share, every item open, and the package's words beside them", async () => {
  const view = await look(coordinator);
  expect(view.head.scores.state).toEqual({ items: 28, met: 0, inPart: 0, notMet: 0, notKnown: 0, open: 28 });
  expect(view.answersAs).toBe("state");
  expect(itemIn(view, "reflection")?.hints.map((one) => one.text.en)).toEqual(["Recovery and reflection: 45 days"]);
  expect(itemIn(view, "reflection")).not.toHaveProperty("state");
});

test("[CL2] an answer names an item of the list and what shows it, and no day ahead; not known needs no paper", async () => {
  expect(await send(coordinator, { item: "club" })).toMatchObject({ refusal: { code: "checklist.item-unknown", rule: "CL1" } });
  expect(await send(coordinator, { document: undefined })).toMatchObject({ refusal: { code: "checklist.evidence-missing", rule: "CL2" } });
  expect(await send(coordinator, { documentOn: "2026-11-25" })).toMatchObject({ refusal: { code: "checklist.day-ahead", rule: "CL2" } });
  const answered = await answer(coordinator, { item: "rapporteur", answer: "notKnown", document: undefined, documentOn: undefined });
  expect(answered).toBeTruthy();
});

test("[CL3] in part and not met say what is lacking", async () => {
  for (const one of ["inPart", "notMet"])
    expect(await send(coordinator, { answer: one })).toMatchObject({ refusal: { code: "checklist.lack-missing", rule: "CL3" } });
});

test("[CL4] the last answer counts and older ones stay; the monitor's stands beside it, and the difference is said", async () => {
  await answer(coordinator, { answer: "notMet", words: "Forced labour is not in the article" });
  at.setNow("2026-11-24T08:10:00.000Z");
  await answer(coordinator);
  await answer(monitor, { answer: "inPart", words: "Begging by force is not covered" });
  const item = itemIn(await look(desk), "crime");
  expect(item).toMatchObject({
    isSeenOtherwise: true,
    state: { answer: "met", unitTitle: { en: expect.any(String) as string }, on: "2026-11-24", document },
    monitor: { answer: "inPart" },
  });
  expect(item?.history.map((one) => [one.office, one.answer])).toEqual([
    ["monitor", "inPart"],
    ["state", "met"],
    ["state", "notMet"],
  ]);
});

test("[CL4] an answer on record is not written over, and who has no part in it neither answers nor reads", async () => {
  const id = await answer(coordinator, { item: "coordinator" });
  const again = await at.send(coordinator.actor, "checklist.answer", id, saying(id, { item: "coordinator", answer: "notKnown" }));
  expect(again).toHaveProperty("refusal");
  expect(await send(desk)).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect((await look(desk)).answersAs).toBeUndefined();
  expect(await at.send(at.as("aziz"), "checklist.answer", id, saying(id))).toMatchObject({ refusal: { code: "access.not-permitted" } });
  const edge = openTestEdge(at.node);
  const post = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), post, { role: "border-officer", unit: "XD-POST-01" });
  expect((await post.get("/api/checklists")).statusCode).toBe(403);
  expect((await coordinator.browser.get("/api/checklists/club")).statusCode).toBe(404);
});

test("[CL5] by section and in all: share met of what was answered, beside what is not known and what is open", async () => {
  const view = await look(monitor);
  expect(view.head.scores.state).toMatchObject({ met: 2, inPart: 0, notMet: 0, notKnown: 1, open: 25, share: 1 });
  expect(view.head.scores.monitor).toMatchObject({ inPart: 1, open: 27, share: 0 });
  expect(view.sections.map((one) => one.scores.state.open)).toEqual([3, 8, 6, 4, 4]);
  const all = (await monitor.browser.get("/api/checklists")).json<RouteOutput<typeof checklistContract.checklists>>();
  expect(all.checklists.map((one) => [one.id, one.scores.state.items, one.lastOn])).toEqual([
    [list, 28, "2026-11-24"],
    ["reintegration-policy", 16, undefined],
  ]);
});

test("[CL6] a gap becomes a measure by a unit and a day, due with whoever answered until its result is noted; what is met has none", async () => {
  const gap = await answer(coordinator, { item: "shelter", answer: "notMet", words: "No shelter takes men" });
  const met = await answer(coordinator, { item: "health" });
  const action = at.node.newId();
  const measure = { action, item: "shelter", words: "Open two rooms for men", unit: "XD-NRM", by: "2027-03-31" };
  expect(await at.send(coordinator.actor, "quality.act", met, { ...measure, item: "health" })).toMatchObject({
    refusal: { code: "quality.item-unknown" },
  });
  expect(await at.send(monitor.actor, "quality.act", gap, measure)).toMatchObject({ refusal: { code: "access.not-available" } });
  expect(await at.send(coordinator.actor, "quality.act", gap, { ...measure, by: "2026-11-01" })).toMatchObject({
    refusal: { code: "quality.by-passed" },
  });
  await at.must(coordinator.actor, "quality.act", gap, measure);
  const due = () => rows("select unit, step, name from process.obligation where subject = $1", [action]);
  expect(await due()).toEqual([{ unit: "XD-NC", step: "checklist.settle", name: `settle/${list}/shelter` }]);
  const seen = async (who: Colleague) => itemIn(await look(who), "shelter")?.measures;
  expect(await seen(monitor)).toMatchObject([{ words: measure.words, by: "2027-03-31", isMine: false }]);
  expect(await seen(coordinator)).toMatchObject([{ isMine: true }]);
  await at.must(coordinator.actor, "quality.settle", gap, { action, result: "Two rooms are open since May" });
  expect(await due()).toEqual([]);
  expect(await seen(desk)).toMatchObject([{ result: "Two rooms are open since May", doneOn: "2026-11-24" }]);
});

test("[CL8] a policy is met only with since when, where published and who is responsible; in part it may lack them", async () => {
  const policy = { checklist: "reintegration-policy", item: "health.policy" };
  expect(await send(coordinator, policy)).toMatchObject({ refusal: { code: "checklist.facts-missing", rule: "CL8" } });
  const whole = { ...policy, since: "2025-01-01", published: "Official gazette No. 3 of 2025", responsible: "XD-CHILD" };
  expect(await send(coordinator, { ...whole, responsible: "XD-CLUB" })).toMatchObject({
    refusal: { code: "checklist.responsible-unknown", rule: "CL8" },
  });
  expect(await send(coordinator, { ...whole, since: "2027-01-01" })).toMatchObject({ refusal: { code: "checklist.day-ahead" } });
  await answer(coordinator, whole);
  await answer(coordinator, { ...policy, item: "housing.policy", answer: "inPart", words: "Only for the capital" });
  const view = await look(coordinator, "reintegration-policy");
  expect(itemIn(view, "health.policy")?.state).toMatchObject({ since: "2025-01-01", responsible: { code: "XD-CHILD" } });
  expect(view.sections.map((one) => one.scores.state.share)).toEqual([1, 0, undefined, undefined]);
});

test("[CL4] the application can neither change nor take away an answer on record, and a rebuild finds the answers as they stand", async () => {
  const own = contextSql({ account: coordinator.actor.account, units: ["XD-NC"], compartments: [], dossiers: [] });
  for (const sql of ["delete from quality.answer", "update quality.answer set record = '{}'"])
    await expect(at.node.database.transaction(own, (tx: Tx) => tx.query(sql))).rejects.toThrow(/42501/);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["quality.answer"])).toEqual({ empty: [], unseen: [] });
});
