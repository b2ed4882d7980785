import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "./rebuild.ts";

let at: TestNode;

beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-08-03T08:00:00.000Z");
});
afterAll(async () => at.close());

/** A child whose worker noted from whom the child's stay is kept. */
async function keptFrom(answers: Record<string, unknown>) {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  const worker = at.as("hakim");
  const step = (name: string, more: object) => {
    at.setNow(new Date(Date.parse(at.node.now()) + 60_000).toISOString());
    return at.send(worker, "case.step", dossier, { case: id, step: name, answers: more });
  };
  const child = { birth: { precision: "year", year: 2014 } };
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), ...child }));
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral: at.node.newId(), route: "child-protection" });
  await at.must(worker, "feared.record", dossier, { asked: "asked", states: ["AF"] });
  const opening = { protectionStatus: "unaccompanied", risk: "high" };
  await at.must(worker, "case.open", dossier, { case: id, procedure: "best-interests", answers: opening });
  const noted = { keptData: ["whereabouts"], keptReason: "revenge", keptAskedBy: "child", ...answers };
  expect(await step("keepFrom", noted)).toMatchObject({ ok: true });
  const refer = (route: string, more: object = {}, actor = worker) =>
    at.send(actor, "referral.send", dossier, { referral: at.node.newId(), route, ...more });
  const tell = (recipient: string) =>
    at.send(worker, "release.record", dossier, {
      release: at.node.newId(),
      about: dossier,
      channel: "slip",
      recipient,
      fields: ["names"],
      law: "rap-2012:RAP-I-03",
    });
  return { dossier, step, refer, tell };
}
const telling = { tellingAgreed: "yes", tellingDanger: "no", tellingReason: "She asks for asylum now." };
const kept = { ok: false, refusal: { code: "referral.kept-from", rule: "RE27" } };

test("[RE27, PR85, BI17] a worker refers a child to nobody from whom the child's stay is kept, until it is lifted", async () => {
  const { step, refer } = await keptFrom({ keptFrom: "asylum" });
  expect(await refer("asylum")).toMatchObject(kept);
  expect(await refer("asylum", { procedure: "asylum" })).toMatchObject(kept);
  expect(await refer("medical")).toMatchObject({ ok: true });
  expect(await step("tellAgain", { keptFrom: "asylum", ...telling, tellingAgreed: "no" })).toMatchObject({ refusal: { rule: "BI18" } });
  expect(await step("tellAgain", { keptFrom: "asylum", ...telling })).toMatchObject({ ok: true });
  expect(await refer("asylum")).toMatchObject({ ok: true });
});

test("[RE27] what came back is not sent on to where the child's stay is kept from since", async () => {
  const { dossier, step, refer } = await keptFrom({ keptFrom: "medical", keptData: ["health"] });
  const referral = at.node.newId();
  expect(await refer("medical", { referral })).toMatchObject({ ok: true });
  const doctor = at.as("judge", { role: "service-provider", unit: "XD-HOSP" });
  await at.must(doctor, "referral.decline", dossier, { referral, reason: "No bed is free." });
  await step("keepFrom", { keptFrom: "medical", keptData: ["all"], keptReason: "wish", keptAskedBy: "child" });
  expect(await at.send(at.as("hakim"), "referral.redirect", dossier, { referral, toUnit: "XD-HOSP" })).toMatchObject(kept);
});

test("[PR85] whoever does not read the child's case is not told by a refusal that there is one", async () => {
  const { refer } = await keptFrom({ keptFrom: "asylum" });
  expect(await refer("asylum", {}, at.as("dilnoza"))).toMatchObject({ ok: true });
});

test("[R3, BI17] nothing is given to a name from which the child's stay is kept, in whatever letters", async () => {
  const { step, tell } = await keptFrom({ keptFrom: "father", keptName: "Rahmat Aliev" });
  expect(await tell("RAHMAT ALIEV ")).toMatchObject({ ok: false, refusal: { code: "release.kept-from", rule: "R3" } });
  expect(await tell("Rahmat\u00A0 Ali\u200Bev")).toMatchObject({ ok: false, refusal: { code: "release.kept-from", rule: "R3" } });
  expect(await tell("Ms Sharipova")).toMatchObject({ ok: true });
  expect(await step("tellAgain", { keptFrom: "father", keptName: "rahmat aliev", ...telling })).toMatchObject({ ok: true });
  expect(await tell("Rahmat Aliev")).toMatchObject({ ok: true });
});

test("[BI16] what is kept from whom is folded from the record alone", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
