import { afterAll, beforeAll, expect, test } from "vitest";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { RouteOutput } from "../kernel/index.ts";
import { partDossier, type planContract, readinessDossier } from "./index.ts";

type PlanAnswer = RouteOutput<typeof planContract.plan>;
let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-24T08:00:00.000Z");
});
afterAll(() => at.close());

/** That many people arrive at post 1 in the last hours. */
async function arrive(count: number, more: Record<string, unknown> = {}): Promise<void> {
  for (let one = 0; one < count; one++) {
    const person = at.node.newId();
    await at.must(at.as("aziz"), "arrival.record", person, arrival(person, { arrivedAt: "2026-11-24T07:00:00Z", ...more }));
  }
}

const plan = async (role: string, unit: string) => {
  const browser = new TestBrowser(openTestEdge(at.node));
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get("/api/plan")).json<PlanAnswer>();
};

test("[MI13] an organisation confirms its own part, in the version that it read, and no other", async () => {
  const provider = at.as("inna", { role: "service-provider", unit: "XD-HOSP" });
  const dossier = partDossier(at.node.country, "medical-team");
  const send = (payload: Record<string, unknown>, to = dossier) => at.send(provider, "plan.confirm", to, payload);
  const women = { part: "women-beds", version: "2026-01-01" };
  expect(await send(women, partDossier(at.node.country, "women-beds"))).toMatchObject({
    refusal: { code: "influx.part-not-yours", rule: "MI13" },
  });
  expect(await send({ part: "medical-team", version: "2025-01-01" })).toMatchObject({
    refusal: { code: "influx.plan-changed", rule: "MI13" },
  });
  await at.must(provider, "plan.confirm", dossier, { part: "medical-team", version: "2026-01-01" });
  const { parts } = await plan("coordinator", "XD-NC");
  expect(parts.find((one) => one.id === "medical-team")).toMatchObject({
    organisation: { en: "Border District Hospital" },
    within: { quantity: 12, unit: "hour" },
    confirmed: { isOfThisVersion: true },
    mayConfirm: false,
  });
  expect(parts.filter((one) => one.confirmed)).toHaveLength(1);
  expect(await plan("labour-officer", "XD-LAB")).toMatchObject({ code: "access.not-permitted" });
});

test("[MI14] a post notes what it has ready, with evidence; what nobody looked at is neither ready nor missing", async () => {
  const dossier = readinessDossier(at.node.country, "XD-POST-01");
  const item = {
    post: "XD-POST-01",
    item: "stores",
    state: "ready",
    owner: "Officer of the shift",
    evidence: "Store list of today",
    on: "2026-11-24",
  };
  const send = (more: Record<string, unknown>, actor = at.as("aziz")) => at.send(actor, "readiness.mark", dossier, { ...item, ...more });
  expect(await send({}, at.as("bahor"))).toMatchObject({ refusal: { code: "influx.readiness-not-yours", rule: "MI14" } });
  expect(await send({ item: "club" })).toMatchObject({ refusal: { code: "influx.readiness-unknown", rule: "MI14" } });
  expect(await send({ on: "2027-11-24" })).toMatchObject({ refusal: { code: "influx.in-future" } });
  expect(await send({ evidence: undefined })).toMatchObject({ refusal: { code: "influx.evidence-missing", rule: "MI14" } });
  expect(await send({})).toMatchObject({ ok: true });
  expect(await send({ item: "transport", state: "notReady", evidence: undefined })).toMatchObject({ ok: true });
  const { readiness } = await plan("border-officer", "XD-POST-01");
  const own = readiness.find((one) => one.post.code === "XD-POST-01");
  expect(own).toMatchObject({ ready: 1, mayMark: true });
  expect(own?.items.filter((one) => one.found).map((one) => [one.id, one.found?.state])).toEqual([
    ["stores", "ready"],
    ["transport", "notReady"],
  ]);
  expect(readiness.find((one) => one.post.code === "XD-POST-02")).toMatchObject({ ready: 0, mayMark: false });
});

test("[MI15] a threshold of an outflow counts those alone who claim the one nationality", async () => {
  const before = await plan("coordinator", "XD-NC");
  const trigger = (view: PlanAnswer) => view.outflows[0]?.thresholds.find((one) => one.id === "af-three-days");
  const count = Number(trigger(before)?.now);
  await arrive(6);
  await arrive(3, { nationalities: ["SY"] });
  await arrive(2, { nationalities: ["AF", "PK"] });
  const after = await plan("coordinator", "XD-NC");
  expect(trigger(after)).toMatchObject({ now: count + 6, arrivals: 100, isReached: false });
  expect(after.outflows[0]?.capacity).toBe(1250);
  expect(after.outflows[0]?.screening.map((one) => one.id)).toContain("armed-past");
});

test("[MI13, MI14] a rebuild finds confirmations and readiness as they stand", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["influx.plan_part", "influx.readiness"])).toEqual({ empty: [], unseen: [] });
});
