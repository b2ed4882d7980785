import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Claim, claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { type Actor, contextSql } from "../access/index.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit } from "../app/watching.ts";
import type { Day } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import { listDecided, populationOf } from "./server.ts";
import { auditItems, type Mark, type ResultsView, type SampleHead, type SampleView } from "./index.ts";

let at: TestNode;
let edge: FastifyInstance;
type Auditor = { readonly actor: Actor; readonly browser: TestBrowser };
let first: Auditor, second: Auditor;
const claims: Claim[] = [];

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T12:00:00.000Z");
  const actors = claimActors(at);
  for (let one = 0; one < 6; one++) {
    const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-20T08:00:00Z" });
    await walkClaim(at, actors, claim, "notifyRecognition");
    claims.push(claim);
  }
  at.setNow("2026-11-24T08:00:00.000Z");
  first = await auditor();
  second = await auditor();
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

async function auditor(unit = "XD-QA"): Promise<Auditor> {
  const browser = new TestBrowser(edge);
  const account = await sowAccount(at, await ensureOperator(at.node), browser, { role: "quality-auditor", unit });
  return { actor: { ...at.as("lola", { role: "quality-auditor", unit }), account }, browser };
}
const id = () => at.node.newId();
const rows = (sql: string, values: readonly unknown[] = []) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) => tx.query<Record<string, unknown>>(sql, values));
const draw = (sample: string, more: Record<string, unknown> = {}) => ({
  sample,
  from: "2026-11-01",
  to: "2026-11-23",
  size: 6,
  strata: "none",
  auditors: [first.actor.account, second.actor.account],
  until: "2026-12-31",
  ...more,
});
const marked = (mark: Mark, other: Record<string, Mark> = {}) => ({
  ...Object.fromEntries(auditItems.map((item) => [item.id, mark])),
  ...other,
});
async function drawn(more: Record<string, unknown> = {}): Promise<string> {
  const sample = id();
  await at.must(first.actor, "quality.draw", sample, draw(sample, more));
  return sample;
}
const look = async ({ browser }: Auditor, sample: string) => (await browser.get(`/api/quality/samples/${sample}`)).json<SampleView>();
async function take({ actor }: Auditor, sample: string, { dossier, case: claim }: { dossier: string; case: string }): Promise<string> {
  const reading = id();
  await at.must(actor, "quality.take", dossier, { reading, sample, case: claim });
  return reading;
}
const handIn = ({ actor }: Auditor, dossier: string, payload: Record<string, unknown>) =>
  at.send(actor, "quality.hand-in", dossier, payload);

test("[QA1] a sample is drawn in the order of seed and case, and the page draws it again", async () => {
  const sample = await drawn({ size: 3 });
  const view = await look(first, sample);
  expect(view.sample).toMatchObject({ size: 3, counts: [{ stratum: "all", cases: 6, drawn: 3 }] });
  const order = claims
    .map((one) => ({ id: one.id, hash: createHash("sha256").update(`${view.sample.seed}/${one.id}`).digest("hex") }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  expect(view.files.map((one) => one.case)).toEqual(order.slice(0, 3).map((one) => one.id));
  const again = await first.browser.get(`/api/quality/samples/${sample}/again`);
  expect(again.json()).toEqual({ cases: 6, same: 3, missing: 0, others: 0 });
});

test("[QA1] a day that still runs is in no sample, and where nothing was closed there is none", async () => {
  const sample = id();
  const send = (more: Record<string, unknown>) => at.send(first.actor, "quality.draw", sample, draw(sample, more));
  expect(await send({ to: "2026-11-24" })).toMatchObject({ refusal: { code: "quality.period-open", rule: "QA1" } });
  expect(await send({ from: "2026-11-23", to: "2026-11-22" })).toMatchObject({ refusal: { code: "quality.period-open" } });
  expect(await send({ to: "2026-11-19" })).toMatchObject({ refusal: { code: "quality.nothing-to-draw", rule: "QA1" } });
  expect(await send({ until: "2027-11-24" })).toMatchObject({ refusal: { code: "quality.until-odd", rule: "QA1" } });
});

test("[QA2] strata by origin, unit and outcome are counted from what is on record", async () => {
  for (const [strata, stratum] of [
    ["origin", "AF"],
    ["unit", "XD-MS-CAP"],
    ["outcome", "recognised"],
  ] as const)
    expect((await look(first, await drawn({ size: 2, strata }))).strata).toMatchObject([{ stratum, cases: 6, drawn: 2 }]);
});

test("[QA3] two different auditors of the unit read, whoever else is named; nobody else draws or looks", async () => {
  const sample = id();
  const other = await auditor("XD-AUD");
  for (const auditors of [
    [first.actor.account, first.actor.account],
    [first.actor.account, other.actor.account],
    [first.actor.account, id()],
  ])
    expect(await at.send(first.actor, "quality.draw", sample, draw(sample, { auditors }))).toMatchObject({
      refusal: { code: "quality.auditors-unfit", rule: "QA3" },
    });
  expect(await at.send(at.as("farida"), "quality.draw", sample, draw(sample))).toMatchObject({ refusal: { code: "access.not-permitted" } });
  const known = await drawn({ size: 1 });
  expect((await other.browser.get(`/api/quality/samples/${known}`)).json()).toMatchObject({ code: "access.not-available" });
});

test("[QA3] a file is shut until it is taken up, open without a name while it is read, and shut again; the taking is on record", async () => {
  const sample = await drawn({ size: 1 });
  const [file] = (await look(first, sample)).files;
  if (!file) throw new Error("nothing drawn");
  const page = `/api/cases/${file.dossier}/${file.case}`;
  expect((await first.browser.get(page)).statusCode).not.toBe(200);
  const reading = await take(first, sample, file);
  const open = await first.browser.get(page);
  expect(open.statusCode).toBe(200);
  expect(open.body).not.toContain("Haidari");
  expect(await at.send(first.actor, "quality.take", file.dossier, { reading: id(), sample, case: file.case })).toMatchObject({
    refusal: { code: "quality.taken-already", rule: "QA3" },
  });
  const stranger = claims.find((one) => one.dossier !== file.dossier);
  expect(await at.send(first.actor, "quality.take", stranger?.dossier ?? "", { reading: id(), sample, case: stranger?.id })).toMatchObject({
    refusal: { code: "access.not-available" },
  });
  expect(await handIn(first, file.dossier, { reading, sample, marks: marked("correct") })).toMatchObject({ ok: true });
  expect((await first.browser.get(page)).statusCode).not.toBe(200);
  const context = contextSql({ account: first.actor.account, units: [], compartments: [], dossiers: [file.dossier] });
  const log = await at.node.database.transaction(context, (tx: Tx) =>
    tx.query<{ purpose: string }>("select purpose from access.log where by_account = $1 and outcome = 'shown'", [first.actor.account]),
  );
  expect(log.map((one) => one.purpose)).toContain("quality-audit");
});

test("[QA3] no case of the auditors' own unit is drawn, nor one that an auditor holds", async () => {
  const about = { from: "2026-11-01" as Day, to: "2026-11-23" as Day, notAssigned: [first.actor.account] };
  const among = (unit: string) =>
    at.node.database.transaction(everyUnit(at.node), (tx: Tx) => listDecided(tx, populationOf(about, at.node.country, unit), id()));
  const [one] = claims;
  if (!one) throw new Error("no claims");
  expect(await among("XD-MS-CAP")).toEqual([]);
  expect(await among("XD-QA")).toHaveLength(6);
  const hold = (account: string | null) => rows("update process.case set assigned = $2 where id = $1", [one.id, account]);
  const [before] = await rows("select assigned from process.case where id = $1", [one.id]);
  await hold(first.actor.account);
  expect((await among("XD-QA")).map((found) => found.case)).not.toContain(one.id);
  expect(await among("XD-QA")).toHaveLength(5);
  await hold((before?.["assigned"] as string | undefined) ?? null);
});

test("[QA4] neither sees what the other marked before both have handed in; a form with an open item is not taken, and nothing changes afterwards", async () => {
  const sample = await drawn({ size: 1 });
  const [file] = (await look(first, sample)).files;
  if (!file) throw new Error("nothing drawn");
  const [mine, theirs] = [await take(first, sample, file), await take(second, sample, file)];
  const { needs: _, ...open } = marked("correct");
  expect(await handIn(first, file.dossier, { reading: mine, sample, marks: open })).toMatchObject({
    refusal: { code: "quality.marks-missing", rule: "QA4" },
  });
  expect(await handIn(second, file.dossier, { reading: mine, sample, marks: marked("correct") })).toMatchObject({
    refusal: { code: "access.not-available" },
  });
  expect(await handIn(first, file.dossier, { reading: mine, sample, marks: marked("correct") })).toMatchObject({ ok: true });
  const before = await look(second, sample);
  expect(before.files[0]).toMatchObject({ standing: "taken", handedIn: 1 });
  expect(JSON.stringify(before)).not.toContain('"marks"');
  expect((await look(first, sample)).files[0]?.marks).toBeUndefined();
  expect(await handIn(second, file.dossier, { reading: theirs, sample, marks: marked("correct", { facts: "minor" }) })).toMatchObject({
    ok: true,
  });
  const after = await look(first, sample);
  expect(after.files[0]?.marks?.map((one) => one["facts"])).toEqual(["correct", "minor"]);
  expect(after.agreement).toMatchObject({ pairs: 21, agreed: 20 });
  expect(await handIn(first, file.dossier, { reading: mine, sample, marks: marked("minor") })).toMatchObject({
    refusal: { code: "quality.handed-in-already", rule: "QA4" },
  });
});

test("[QA6] results are told from five files on, to auditors and to who looks from outside, and to nobody else", async () => {
  const officer = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), officer, { role: "border-officer", unit: "XD-POST-01" });
  expect((await officer.get("/api/quality")).json()).toMatchObject({ code: "access.not-permitted" });
  const coordinator = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), coordinator, { role: "coordinator", unit: "XD-NC" });
  const told = async () =>
    (await coordinator.get("/api/quality")).json<{ results: ResultsView; samples: SampleHead[]; mayDraw: boolean }>();
  expect(await told()).toMatchObject({ results: { files: "withheld" }, samples: [], mayDraw: false });
  const sample = await drawn();
  for (const [place, file] of (await look(first, sample)).files.entries())
    for (const who of [first, second]) {
      const reading = await take(who, sample, file);
      const marks = marked("correct", place === 0 && who === second ? { risk: "significant" } : {});
      expect(await handIn(who, file.dossier, { reading, sample, marks })).toMatchObject({ ok: true });
    }
  const { results } = await told();
  // One of the six was read in an earlier sample too: it counts once, as it was read last.
  expect(results).toMatchObject({ files: 6, quarters: [{ id: "2026-Q4", files: 6 }], units: [{ files: 6 }] });
  expect(results.byQuarter.find((one) => one.id === "risk")?.total).toBe(0.83);
  expect(results.agreement).toMatchObject({ pairs: 126, agreed: 125 });
  const own = (await first.browser.get("/api/quality")).json<{ samples: SampleHead[] }>();
  expect(own.samples.find((one) => one.id === sample)).toMatchObject({ files: 6, read: 6, mine: 0, cases: 6 });
});

test("[QA7] a gap becomes an action that is due until somebody says what came of it", async () => {
  const sample = await drawn({ size: 1 });
  const action = id();
  const payload = { action, item: "risk", words: "Workshop on assessing risk", unit: "XD-MS-CAP", by: "2027-01-31" };
  const send = (more: Record<string, unknown>) => at.send(first.actor, "quality.act", sample, { ...payload, ...more });
  expect(await send({ item: "club" })).toMatchObject({ refusal: { code: "quality.item-unknown", rule: "QA7" } });
  expect(await send({ unit: "XD-NONE" })).toMatchObject({ refusal: { code: "quality.unit-unknown", rule: "QA7" } });
  expect(await send({ by: "2026-11-23" })).toMatchObject({ refusal: { code: "quality.by-passed", rule: "QA7" } });
  await at.must(first.actor, "quality.act", sample, payload);
  const due = () => rows("select step from process.obligation where subject = $1", [action]);
  expect(await due()).toEqual([{ step: "quality.settle" }]);
  await at.must(second.actor, "quality.settle", sample, { action, result: "Held in January, twelve took part" });
  expect(await due()).toEqual([]);
  expect((await look(first, sample)).actions).toMatchObject([{ item: "risk", doneOn: "2026-11-24" }]);
  expect(await at.send(second.actor, "quality.settle", sample, { action, result: "Held a second time" })).toMatchObject({
    refusal: { code: "quality.settled-already", rule: "QA7" },
  });
});

test("[RE20, RE23] a gap that an audit found is handed on to training and to the plan by who may look at it", async () => {
  const sample = await drawn({ size: 1 });
  const send = (leadsTo: string, toUnit: string, of = sample, by = first.actor) => {
    const matter = id();
    const words = "Five of six interviews were not read back; show how it is done.";
    return at.send(by, "matter.hand-on", matter, { matter, origin: { kind: "audit", id: of, item: "risk" }, leadsTo, toUnit, words });
  };
  // A gap is what the audit agreed to put right; of a sample that was drawn and no more there is none.
  expect(await send("training", "XD-MS-CAP")).toMatchObject({ refusal: { code: "access.not-available" } });
  const gap = { action: id(), item: "risk", words: "Workshop on assessing risk", unit: "XD-MS-CAP", by: "2027-01-31" };
  await at.must(first.actor, "quality.act", sample, gap);
  expect(await send("training", "XD-MS-CAP")).toMatchObject({ ok: true });
  expect(await send("action", "XD-NC")).toMatchObject({ ok: true });
  expect(await send("action", "XD-NC", id())).toMatchObject({ refusal: { code: "access.not-available" } });
  expect(await send("campaign", "XD-NC")).toMatchObject({ refusal: { code: "matter.receiver-unknown", rule: "RE23" } });
  const due = await rows("select unit from process.obligation where step = 'matter.acknowledge' order by unit");
  expect(due).toEqual([{ unit: "XD-MS-CAP" }, { unit: "XD-NC" }]);
});

test("[QA8] an audit changes nothing in a case; each auditor is reminded until all is handed in, and a rebuild finds the same", async () => {
  const cases = () => rows("select * from process.case order by id");
  const before = await cases();
  const sample = await drawn({ size: 1 });
  const owners = () => rows("select owner from process.obligation where subject = $1 order by owner", [sample]);
  expect(await owners()).toHaveLength(2);
  const [file] = (await look(first, sample)).files;
  if (!file) throw new Error("nothing drawn");
  const reading = await take(first, sample, file);
  await at.must(first.actor, "quality.hand-in", file.dossier, { reading, sample, marks: marked("correct") });
  expect(await owners()).toEqual([{ owner: second.actor.account }]);
  expect(await cases()).toEqual(before);
  expect(await at.send(first.actor, "case.step", file.dossier, { case: file.case, step: "lodge", answers: {} })).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[QA3] after the last day of a sample no file is taken up, and what was taken up is shut and may be handed in", async () => {
  const sample = await drawn({ size: 2, until: "2026-11-25" });
  const [taken, other] = (await look(first, sample)).files;
  if (!taken || !other) throw new Error("nothing drawn");
  const reading = await take(first, sample, taken);
  const address = `/api/cases/${taken.dossier}/${taken.case}`;
  expect((await first.browser.get(address)).statusCode).toBe(200);
  at.setNow("2026-11-26T08:00:00.000Z");
  const page = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), page, { role: "quality-auditor", unit: "XD-QA" });
  expect((await page.get(address)).statusCode).not.toBe(200);
  expect(await at.send(first.actor, "quality.take", other.dossier, { reading: id(), sample, case: other.case })).toMatchObject({
    refusal: { code: "quality.over", rule: "QA3" },
  });
  expect(await handIn(first, taken.dossier, { reading, sample, marks: marked("correct") })).toMatchObject({ ok: true });
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["quality.sample", "quality.reading", "quality.action"])).toEqual({ empty: [], unseen: [] });
});
