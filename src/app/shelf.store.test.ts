import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, claimSteps, openClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import type { CasePage, ShelfView } from "../process/index.ts";
import { ensureOperator } from "./operator.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { everyUnit } from "./watching.ts";

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

const researcher = () => at.as("emil");
const second = () => at.as("farida");
const counsel = () => at.as("karim", { role: "legal-adviser", unit: "XD-AID" });
const words = "Which schools are open to girls?";
const query = { queryCountry: "AF", topic: "women-rights", question: words, pointsTo: "no", neededBy: "2026-12-01" };
const send = (by: Actor, id: string, more: object = {}) =>
  at.send(by, "case.send", id, { case: id, procedure: "country-query", answers: { ...query, ...more } });
const step = (by: Actor, id: string, name: string, answers: object) => at.send(by, "case.step", id, { case: id, step: name, answers });
const must = async (by: Actor, id: string, name: string, answers: object) =>
  expect(await step(by, id, name, answers)).toMatchObject({ ok: true });
const source = {
  reference: "Report 7",
  method: "A mission of three weeks.",
  bias: "Reaches towns alone.",
  passage: "p. 12",
  eventOn: "2026-04-01",
  publishedOn: "2026-05-01",
  language: "eng",
  reading: "original",
  contacted: "no",
};
const reading = { sourcesChecked: "yes", isBalanced: "yes", lookAgainOn: "2027-03-01" };

async function asked(by: Actor = at.as("judge")): Promise<string> {
  const id = at.node.newId();
  expect(await send(by, id)).toMatchObject({ ok: true });
  return id;
}

async function drafted(): Promise<string> {
  const id = await asked();
  await must(researcher(), id, "take", { researchQuestions: "Which decrees hold?", pointsTo: "no" });
  for (const kind of ["state", "ngo", "academic"]) await must(researcher(), id, "addSource", { ...source, kind });
  await must(researcher(), id, "draft", { answer: "Школы закрыты.", confidence: "high", pointsTo: "no" });
  return id;
}

async function answered(): Promise<string> {
  const id = await drafted();
  await must(second(), id, "answer", reading);
  return id;
}

async function seat(role: string, unit: string): Promise<TestBrowser> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return browser;
}
const shelfOf = async (browser: TestBrowser): Promise<ShelfView | undefined> =>
  (await browser.get("/api/shelves")).json<{ shelves: ShelfView[] }>().shelves[0];
const opens = (by: Actor, id: string) => at.desk.open(by, id, "read", ({ subjects }) => subjects.length);
const pageOf = async (browser: TestBrowser, id: string) => (await browser.get(`/api/cases/${id}/${id}`)).json<CasePage>();

test("[PR83] an office begins a case of no person; it lies with who takes its first step, by the day it is needed", async () => {
  const id = await asked();
  const due = await at.node.database.transaction(everyUnit(at.node), (tx) =>
    tx.query("select unit, step, source, due_at from process.obligation where dossier = $1", [id]),
  );
  expect(due).toMatchObject([{ unit: "XD-MS-CAP", step: "answer", source: "xd-law:country.answer" }]);
  expect(JSON.stringify(due)).toContain("2026-12-01");
  expect(await at.desk.open(researcher(), id, "read", ({ subjects }) => subjects.map((one) => one.kind))).toEqual(["case"]);
});

test("[PR83] it is begun by who plays the part, in a dossier of its own, and never in a person's file", async () => {
  expect(await send(counsel(), at.node.newId())).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await send(at.as("inna"), at.node.newId())).toMatchObject({ refusal: { code: "access.not-permitted" } });
  const id = at.node.newId();
  expect(await at.send(researcher(), "case.send", id, { case: at.node.newId(), procedure: "country-query", answers: query })).toMatchObject(
    {
      refusal: { code: "case.dossier-differs" },
    },
  );
  const claim = await openClaim(at, at.as("bahor"), { arrivedAt: "2026-11-20T07:00:00.000Z" });
  const opened = await at.send(at.as("bahor"), "case.open", claim.dossier, { case: id, procedure: "country-query", answers: query });
  expect(opened).toMatchObject({ refusal: { code: "case.procedure-off", rule: "PR6" } });
});

test("[CQ1] a question with the number of a file is refused, and nothing is kept of it", async () => {
  const id = at.node.newId();
  expect(await send(researcher(), id, { question: "What of XD-7K3M-29Q4?" })).toMatchObject({
    refusal: { code: "gate.blocked", rule: "CQ1" },
  });
  expect(await opens(researcher(), id)).toBeUndefined();
});

test("[CQ7] who drafted does not release the answer; another does", async () => {
  const id = await drafted();
  expect(await step(researcher(), id, "answer", reading)).toMatchObject({ refusal: { code: "gate.blocked", rule: "CQ7" } });
  await must(second(), id, "answer", reading);
});

test("[PR83, CQ9] the authority reads it from the question on, counsel from the answer on, and nobody else", async () => {
  const id = await drafted();
  expect(await opens(at.as("gulnora"), id)).toBe(1);
  expect(await opens(counsel(), id)).toBeUndefined();
  await must(second(), id, "answer", reading);
  expect(await opens(counsel(), id)).toBe(1);
  await must(researcher(), id, "outdate", { outdatedWhy: "The law was changed." });
  expect(await opens(counsel(), id)).toBe(1);
  for (const other of ["aziz", "hakim", "inna", "karim"] as const) expect(await opens(at.as(other), id), other).toBeUndefined();
});

test("[PR83] it is found by closed answers alone, and opened without acting in it", async () => {
  const open = await drafted();
  const id = await answered();
  const legal = await seat("legal-adviser", "XD-AID");
  const shelf = await shelfOf(legal);
  expect(shelf?.form).toBeUndefined();
  expect(shelf?.foundBy.map((one) => one.id)).toEqual(["queryCountry", "topic", "confidence", "lookAgainOn"]);
  expect(shelf?.items.map((one) => one.id)).toContain(id);
  expect(shelf?.items.map((one) => one.id)).not.toContain(open);
  expect(shelf?.items.find((one) => one.id === id)).toMatchObject({
    state: "answered",
    found: { queryCountry: "AF", topic: "women-rights", confidence: "high", lookAgainOn: "2027-03-01" },
  });
  const rows = await at.node.database.transaction(everyUnit(at.node), (tx) => tx.query("select * from process.shelf"));
  for (const typed of [words, "Школы закрыты.", "Which decrees hold?"]) expect(JSON.stringify(rows)).not.toContain(typed);
  const page = await pageOf(legal, id);
  expect(page).toMatchObject({ head: { isShelved: true }, steps: [] });
  expect(JSON.stringify(page)).toContain("Школы закрыты.");
  const officer = await seat("eligibility-officer", "XD-MS-CAP");
  expect((await shelfOf(officer))?.form?.id).toBe("query");
  expect((await (await seat("border-officer", "XD-POST-01")).get("/api/shelves")).statusCode).toBe(403);
});

test("[PR83] a shelf that has more than its list shows says so, and shows the newest", async () => {
  const officer = await seat("eligibility-officer", "XD-MS-CAP");
  const read = async () => (await officer.get("/api/shelves")).json<{ isWhole: boolean; shelves: ShelfView[] }>();
  const before = await read();
  expect(before.isWhole).toBe(true);
  const room = 500 - before.shelves.flatMap(({ items }) => items).length;
  const newest = "ffffffff-0000-7000-8000-000000000001";
  const fill = async (ids: string, many: number) =>
    await at.node.database.transaction(everyUnit(at.node), (tx) =>
      tx.query(
        `insert into process.shelf (dossier, id, unit, procedure, reference, state, found)
         select n.id, n.id, 'XD-MS-CAP', 'country-query', 'XD-MANY', 'answered', '{}'::jsonb from (select ${ids} as id from generate_series(1, $1)) as n`,
        [many],
      ),
    );
  await fill("gen_random_uuid()", room);
  expect(await read()).toMatchObject({ isWhole: true });
  await fill(`'${newest}'::uuid`, 1);
  const after = await read();
  await at.node.database.transaction(everyUnit(at.node), (tx) => tx.query("delete from process.shelf where reference = 'XD-MANY'"));
  expect(after.isWhole).toBe(false);
  const shown = after.shelves.flatMap(({ items }) => items.map((one) => one.id));
  expect(shown).toHaveLength(500);
  expect(shown).toContain(newest);
});

/** Brings a claim to where sources are cited. */
async function researchedClaim() {
  const claim = await openClaim(at, at.as("bahor"), { arrivedAt: "2026-11-20T07:00:00.000Z" });
  const actors = claimActors(at);
  const end = claimSteps.findIndex((one) => one.step === "research");
  for (const { step: name, by, answers } of claimSteps.slice(0, end + 1))
    await at.must(actors[by], "case.step", claim.dossier, { case: claim.id, step: name, answers });
  return claim;
}
const citation = {
  sourceCountry: "AF",
  sourceKind: "query",
  sourceParagraph: "whole",
  sourcePublishedOn: "2026-11-20",
  sourceLanguage: "rus",
  sourceTranslation: "original",
  sourceSays: "Schools are shut.",
  sourcePerson: "no",
};
const referenceOf = async (id: string): Promise<string> => {
  const [row] = await at.node.database.transaction(everyUnit(at.node), (tx) =>
    tx.query<{ reference: string }>("select reference from process.shelf where id = $1 limit 1", [id]),
  );
  return row?.reference ?? "";
};

test("[PR84, AS43] a claim cites an answer by its number while it holds; the query counts from five files on and names none", async () => {
  const id = await answered();
  const reference = await referenceOf(id);
  const claims: Awaited<ReturnType<typeof researchedClaim>>[] = [];
  for (let place = 0; place < 5; place++) claims.push(await researchedClaim());
  const cite = (claim: (typeof claims)[number], more: object = {}) =>
    at.send(researcher(), "case.step", claim.dossier, {
      case: claim.id,
      step: "citeSource",
      answers: { ...citation, sourceReference: reference, ...more },
    });
  const [first, ...others] = claims;
  if (!first) throw new Error("fault: no claim");
  const stale = { refusal: { code: "gate.blocked", rule: "AS43" } };
  expect(await cite(first, { sourceReference: await referenceOf(await drafted()) })).toMatchObject(stale);
  expect(await cite(first, { sourceReference: "XD-0000-0000" })).toMatchObject(stale);
  expect(await cite(first)).toMatchObject({ ok: true });
  expect(await cite(first)).toMatchObject({ ok: true });
  const officer = await seat("eligibility-officer", "XD-MS-CAP");
  const cited = async () => (await shelfOf(officer))?.items.find((one) => one.id === id)?.cited;
  for (const claim of others.slice(1)) expect(await cite(claim)).toMatchObject({ ok: true });
  expect(await cited()).toBeUndefined();
  if (others[0]) await cite(others[0]);
  expect(await cited()).toBe(5);
  const rows = await at.node.database.transaction(`${everyUnit(at.node)}; set local panah.compartments = '{asylum}'`, (tx) =>
    tx.query("select * from process.cited where reference = $1", [reference]),
  );
  const seen = JSON.stringify([rows, await pageOf(officer, id)]);
  for (const claim of claims) expect(seen.includes(claim.dossier) || seen.includes(claim.id)).toBe(false);
  expect(rows).toHaveLength(5);
});

test("[AS43] what is outdated, or due to be looked at again, is cited no more", async () => {
  const [claim, old] = [await researchedClaim(), await answered()];
  const reference = await referenceOf(old);
  const cite = (when?: string) =>
    at.send(
      researcher(),
      "case.step",
      claim.dossier,
      { case: claim.id, step: "citeSource", answers: { ...citation, sourceReference: reference } },
      when === undefined ? {} : { at: when },
    );
  at.setNow("2027-03-02T08:00:00.000Z");
  expect(await cite()).toMatchObject({ refusal: { rule: "AS43" } });
  await must(researcher(), old, "lookAgain", { lookedAt: "Two newer reports say the same.", lookAgainOn: "2027-09-01" });
  expect(await cite()).toMatchObject({ ok: true });
  await must(researcher(), old, "lookAgain", { lookedAt: "Nothing new was found.", lookAgainOn: "2036-09-01" });
  expect(await cite()).toMatchObject({ ok: true });
  // The law looks again after twelve months, whatever day was written.
  at.setNow("2028-03-03T08:00:00.000Z");
  expect(await cite()).toMatchObject({ refusal: { rule: "AS43" } });
  await must(researcher(), old, "outdate", { outdatedWhy: "The law was changed." });
  expect(await cite()).toMatchObject({ refusal: { rule: "AS43" } });
});

test("[CS8, PR83, PR84] shelf and counts fold to the same rows when they are rebuilt, and a row that is missing is found", async () => {
  expect(await rebuildAndCompare(at.node, at.database.owner)).toMatchObject({ differences: [] });
  expect(await missMissingRows(at, ["process.shelf", "process.cited"])).toEqual({ empty: [], unseen: [] });
});
