import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { contextSql, noDossier } from "../access/index.ts";
import { ensureOperator } from "./operator.ts";

let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
let spy: TestBrowser;
let account: string;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  spy = new TestBrowser(edge);
  account = await sowAccount(at, await ensureOperator(at.node), spy, { role: "administrator", unit: "XD-NC" });
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

type Line = { action: string; outcome: string; code: string | null; fields: string[]; dossier: string };
const asAuditor = contextSql({ account: noDossier, units: [], compartments: ["audit"], dossiers: [] });
let known = 0;
const lines = async (by: string | null): Promise<Line[]> =>
  (
    await at.database.app.transaction(asAuditor, (tx) =>
      tx.query<Line>(
        "select action, outcome, code, fields, dossier from access.log where by_account is not distinct from $1::uuid and action <> 'sign-in' order by at, id",
        [by],
      ),
    )
  ).slice(known);
beforeEach(() => {
  known = 0;
});

test.each([
  ["GET", "/api/ledger", "list", "ledger"],
  ["GET", "/api/ledger/checkpoints", "list", "checkpoints"],
  ["GET", "/api/inbox", "list", "inbox"],
  ["GET", "/api/charts/arrivals", "list", "arrivalsChart"],
  ["GET", "/api/notices", "list", "notices"],
  ["POST", "/api/persons/search", "search", "search"],
])("[AC6] what a role may not ask is on record: %s %s", async (method, url, action, name) => {
  known = (await lines(account)).length;
  const answer = method === "GET" ? await spy.get(url) : await spy.post(url, { text: "Zarifullah" });
  expect(answer.statusCode).toBe(403);
  expect(await lines(account)).toEqual([{ action, outcome: "refused", code: "access.not-permitted", fields: [name], dossier: noDossier }]);
});

test("[AC6] a refused command is on record once", async () => {
  known = (await lines(account)).length;
  const dossier = at.node.newId();
  expect(
    (await spy.post("/api/commands", { id: at.node.newId(), kind: "person.update", dossier, payload: { phone: "1" } })).statusCode,
  ).toBe(403);
  expect(await lines(account)).toEqual([
    { action: "command", outcome: "refused", code: "access.not-permitted", fields: ["person.update"], dossier },
  ]);
});

test("[AC6] a search that finds nobody is on record, without its words, for somebody of another unit as for nobody", async () => {
  const searcher = new TestBrowser(edge);
  const id = await sowAccount(at, await ensureOperator(at.node), searcher, { role: "border-officer", unit: "XD-POST-02" });
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  for (const text of ["Nawid Haidari", "Nobody Atall"])
    expect((await searcher.post("/api/persons/search", { text })).json()).toEqual({ candidates: [] });
  expect(await lines(id)).toEqual([0, 1].map(() => ({ action: "search", outcome: "done", code: null, fields: [], dossier: noDossier })));
});

test("[AC6] who asks for a file without a session is on record as nobody known, sixty a minute at most", async () => {
  known = (await lines(null)).length;
  at.setNow("2026-11-25T09:00:00.000Z");
  const stranger = new TestBrowser(edge);
  const file = at.node.newId();
  expect((await stranger.get(`/api/persons/${file}`)).statusCode).toBe(401);
  expect((await stranger.post("/api/persons/search", { text: "Nawid" })).statusCode).toBe(401);
  expect((await stranger.get("/api/inbox")).statusCode).toBe(401);
  expect(await lines(null)).toEqual([
    { action: "read", outcome: "refused", code: "session.none", fields: [], dossier: file },
    { action: "command", outcome: "refused", code: "session.none", fields: [], dossier: noDossier },
  ]);
  for (let one = 0; one < 70; one++) await stranger.get(`/api/persons/${file}`);
  expect(await lines(null)).toHaveLength(60);
  at.setNow("2026-11-25T09:01:00.000Z");
  await stranger.get(`/api/persons/${file}`);
  expect(await lines(null)).toHaveLength(61);
});
