import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit } from "../app/watching.ts";
import type { RouteOutput } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import type { memorandumContract } from "./index.ts";

type Register = RouteOutput<typeof memorandumContract.memoranda>;
type For = RouteOutput<typeof memorandumContract.memorandaFor>;
let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-24T08:00:00.000Z");
});
afterAll(() => at.close());

const said = (memorandum: string, more: Record<string, unknown> = {}) => ({
  memorandum,
  parties: ["XD-BORDER", "XD-CHILD"],
  subject: "Children who arrive without a parent",
  allows: ["referral"],
  routes: [],
  document: "No. 12 of 1 March 2026, at the Coordinator's office",
  from: "2026-03-01",
  to: "2027-02-28",
  ...more,
});
const send = (more: Record<string, unknown> = {}) => {
  const id = at.node.newId();
  return at.send(at.as("nigora"), "memorandum.record", id, said(id, more));
};
const browserOf = async (role: string, unit: string) => {
  const browser = new TestBrowser(openTestEdge(at.node));
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return browser;
};
const due = (id: string) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) =>
    tx.query<Record<string, unknown>>('select unit, step, due_at as "dueAt" from process.obligation where subject = $1', [id]),
  );

test("[RE15] parties, routes and days are those of the State and make sense; only who coordinates records one", async () => {
  expect(await send({ parties: ["XD-BORDER", "XD-BORDER"] })).toMatchObject({
    refusal: { code: "memorandum.party-unknown", rule: "RE15" },
  });
  expect(await send({ parties: ["XD-BORDER", "XD-CLUB"] })).toMatchObject({ refusal: { code: "memorandum.party-unknown" } });
  expect(await send({ routes: ["club"] })).toMatchObject({ refusal: { code: "memorandum.route-unknown", rule: "RE15" } });
  expect(await send({ to: "2026-02-28" })).toMatchObject({ refusal: { code: "memorandum.days-odd", rule: "RE15" } });
  const id = at.node.newId();
  expect(await at.send(at.as("aziz"), "memorandum.record", id, said(id))).toMatchObject({ refusal: { code: "access.not-permitted" } });
});

test("[RE16] who recorded it is told sixty days before its end; ended, it stays in the register and is due no more", async () => {
  const id = at.node.newId();
  await at.must(at.as("nigora"), "memorandum.record", id, said(id));
  expect(await due(id)).toEqual([{ unit: "XD-NC", step: "memorandum.renew", dueAt: "2026-12-30T18:59:59.999Z" }]);
  const browser = await browserOf("coordinator", "XD-NC");
  const row = async () => (await browser.get("/api/memoranda")).json<Register>().memoranda.find((one) => one.id === id);
  expect(await row()).toMatchObject({ standing: "inForce", isEnding: false, parties: [{ code: "XD-BORDER" }, { code: "XD-CHILD" }] });
  await at.must(at.as("nigora"), "memorandum.end", id, { memorandum: id });
  expect(await due(id)).toEqual([]);
  expect(await row()).toMatchObject({ standing: "over", endedOn: "2026-11-24" });
  expect(await at.send(at.as("nigora"), "memorandum.end", id, { memorandum: id })).toMatchObject({
    refusal: { code: "memorandum.ended-already", rule: "RE16" },
  });
});

test("[RE17] a referral between authorities is told what permitted it on its day, and that there is nothing", async () => {
  const id = at.node.newId();
  await at.must(at.as("nigora"), "memorandum.record", id, said(id));
  const browser = await browserOf("child-protection-officer", "XD-CP");
  const ask = async (from: string, to: string, moment: string) =>
    (await browser.get(`/api/memoranda/for?from=${from}&to=${to}&route=child-alone&at=${moment}`)).json<For>();
  // One that was ended on the 24th permitted what was sent before that day.
  const before = await ask("XD-POST-01", "XD-CP", "2026-11-20T10:00:00.000Z");
  expect([before.isBetween, before.memoranda.length, before.memoranda.map((one) => one.id).includes(id)]).toEqual([true, 2, true]);
  expect(await ask("XD-POST-01", "XD-CP", "2026-11-24T07:00:00.000Z")).toMatchObject({ isBetween: true, memoranda: [{ id }] });
  expect(await ask("XD-POST-01", "XD-CP", "2026-01-20T10:00:00.000Z")).toEqual({ isBetween: true, memoranda: [] });
  expect(await ask("XD-POST-01", "XD-HOSP", "2026-11-20T10:00:00.000Z")).toEqual({ isBetween: true, memoranda: [] });
  expect(await ask("XD-POST-01", "XD-BS-HQ", "2026-11-20T10:00:00.000Z")).toEqual({ isBetween: false, memoranda: [] });
});

test("[RE16] one that was renewed or that ran out is let run out: it holds to its last day and nobody is reminded any more", async () => {
  const [id, endless, old] = [at.node.newId(), at.node.newId(), at.node.newId()];
  const browser = await browserOf("coordinator", "XD-NC");
  const row = async (which: string) => (await browser.get("/api/memoranda")).json<Register>().memoranda.find((one) => one.id === which);
  await at.must(at.as("nigora"), "memorandum.record", id, said(id, { to: "2026-12-10" }));
  expect(await row(id)).toMatchObject({ standing: "inForce", isEnding: true });
  await at.must(at.as("nigora"), "memorandum.end", id, { memorandum: id, runsOut: true });
  expect(await due(id)).toEqual([]);
  expect(await row(id)).toMatchObject({ standing: "inForce", isEnding: false, endedOn: "2026-12-11" });
  await at.must(at.as("nigora"), "memorandum.record", endless, said(endless, { to: undefined }));
  expect(await at.send(at.as("nigora"), "memorandum.end", endless, { memorandum: endless, runsOut: true })).toMatchObject({
    refusal: { code: "memorandum.endless", rule: "RE16" },
  });
  await at.must(at.as("nigora"), "memorandum.end", endless, { memorandum: endless });
  await at.must(at.as("nigora"), "memorandum.record", old, said(old, { to: "2026-10-31" }));
  expect(await due(old)).toHaveLength(1);
  await at.must(at.as("nigora"), "memorandum.end", old, { memorandum: old });
  expect([await due(old), (await row(old))?.endedOn]).toEqual([[], "2026-11-01"]);
});

test("[RE15] a rebuild finds the register as it stands", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["directory.memorandum"])).toEqual({ empty: [], unseen: [] });
});
