import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Claim, claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit } from "../app/watching.ts";
import type { Tx } from "../platform/server.ts";
import type { SittingPage } from "./index.ts";
import { listCandidates, listSittings, upsertSitting } from "./store.ts";

let at: TestNode;
let edge: FastifyInstance;
type Member = { readonly actor: Actor; readonly browser: TestBrowser };
const members: Member[] = [];
let actors: ReturnType<typeof claimActors>;

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T12:00:00.000Z");
  actors = claimActors(at);
  for (const [name, first] of [
    ["Anora", true],
    ["Botir", false],
    ["Vera", false],
    ["Gulnoz", false],
  ] as const) {
    const browser = new TestBrowser(edge);
    const account = await sowAccount(at, await ensureOperator(at.node), browser, { role: "decision-maker", unit: "XD-COM" });
    members.push({
      actor: { ...at.as("farida", { role: "decision-maker", unit: "XD-COM" }), account, name: first ? `${name} A` : name },
      browser,
    });
  }
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const id = () => at.node.newId();
const rows = (sql: string, values: readonly unknown[] = []) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) => tx.query<Record<string, unknown>>(sql, values));
const member = (place: number): Member => {
  const found = members[place];
  if (!found) throw new Error("no such member");
  return found;
};
const [one, two, three, four] = [0, 1, 2, 3];

async function reviewed(): Promise<Claim> {
  const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-20T08:00:00Z" });
  await walkClaim(at, actors, claim, "review");
  return claim;
}
async function called(startsAt = "2026-11-20T13:00:00.000Z"): Promise<string> {
  const sitting = id();
  await at.must(member(one).actor, "sitting.call", sitting, { sitting, startsAt, minutes: 120, place: "Hall 2" });
  return sitting;
}
type Item = { readonly sitting: string; readonly item: string; readonly case: string; readonly dossier: string };
async function laid(sitting: string, claim: Claim, who = one): Promise<Item> {
  const item = id();
  await at.must(member(who).actor, "sitting.add", claim.dossier, { sitting, item, case: claim.id });
  return { sitting, item, case: claim.id, dossier: claim.dossier };
}
async function open(sitting: string, present: readonly number[] = [two, three]): Promise<void> {
  await at.must(member(one).actor, "sitting.open", sitting, { sitting });
  for (const who of present) await at.must(member(who).actor, "sitting.attend", sitting, { sitting });
}
const about = ({ sitting, item, case: id }: Item, more: Record<string, unknown> = {}) => ({ sitting, item, case: id, ...more });
const send = (who: number, kind: string, item: Item, more: Record<string, unknown> = {}) =>
  at.send(member(who).actor, `sitting.${kind}`, item.dossier, about(item, more));
const must = (who: number, kind: string, item: Item, more: Record<string, unknown> = {}) =>
  at.must(member(who).actor, `sitting.${kind}`, item.dossier, about(item, more));
const answers = {
  outcome: "recognised",
  decidedOn: "2026-11-20",
  reasons: "The fear is well founded.",
  legalBasis: ["refugee-1951:1.A.2"],
};
const propose = (item: Item, who = one) => must(who, "propose", item, { step: "decide", answers });
const vote = (who: number, item: Item, said: string, more: Record<string, unknown> = {}) =>
  send(who, "vote", item, { on: 1, vote: said, ...more });
const page = async (who: number, sitting: string) => (await member(who).browser.get(`/api/sittings/${sitting}`)).json<SittingPage>();
const stateOf = async (claim: Claim) => (await rows("select state from process.case where id = $1", [claim.id]))[0]?.["state"];

test("[SB7] [SB4] a proposal with quorum and majority becomes the step of the case, with the answers that were voted on", async () => {
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting);
  await propose(item);
  for (const who of [one, two]) expect((await vote(who, item, "for")).ok).toBe(true);
  expect(await send(one, "decide", item, { on: 1 })).toMatchObject({
    refusal: { code: "sitting.no-quorum", rule: "SB4", source: ["xd-law:commission"] },
  });
  expect(await stateOf(claim)).toBe("reviewed");
  expect((await vote(three, item, "against", { dissent: "The second hearing was too short." })).ok).toBe(true);
  const answer = await must(one, "decide", item, { on: 1 });
  expect(answer.says).toMatchObject({ state: "decided", issues: ["decision-letter"] });
  expect(await stateOf(claim)).toBe("decided");
  const [shown] = (await page(two, sitting)).items;
  expect(shown).toMatchObject({ standing: "decided", tally: { inFavour: 2, against: 1, abstained: 0 }, isCarried: "yes" });
  expect(shown?.votes.find((one) => one.vote === "against")?.dissent).toBe("The second hearing was too short.");
  expect(await vote(two, item, "against", { dissent: "Too late." })).toMatchObject({ refusal: { code: "sitting.item-over", rule: "SB7" } });
});

test("[SB2] a member opens a sitting on its day and each says for themselves that they are there; closed, nothing of it changes", async () => {
  const later = await called("2026-11-23T05:00:00.000Z");
  expect(await at.send(member(one).actor, "sitting.open", later, { sitting: later })).toMatchObject({
    refusal: { code: "sitting.not-its-day", rule: "SB2" },
  });
  const past = id();
  expect(
    await at.send(member(one).actor, "sitting.call", past, { sitting: past, startsAt: "2026-11-19T08:00:00.000Z", minutes: 60 }),
  ).toMatchObject({ refusal: { code: "sitting.past", rule: "SB2" } });
  const sitting = await called();
  expect(await at.send(member(two).actor, "sitting.attend", sitting, { sitting })).toMatchObject({ refusal: { code: "sitting.not-open" } });
  await open(sitting, [two]);
  const shown = await page(two, sitting);
  expect(shown.present).toMatchObject([
    { name: "Anora A", isMine: false, leads: true },
    { isMine: true, leads: false },
  ]);
  expect(shown.absent).toHaveLength(2);
  const item = await laid(sitting, await reviewed());
  await propose(item);
  expect(await vote(three, item, "for")).toMatchObject({ refusal: { code: "sitting.not-present", rule: "SB2" } });
  await must(one, "strike", item, { why: "Put there by mistake." });
  await at.must(member(two).actor, "sitting.close", sitting, { sitting });
  expect(await at.send(member(three).actor, "sitting.attend", sitting, { sitting })).toMatchObject({
    refusal: { code: "sitting.not-open" },
  });
  expect(await at.send(member(one).actor, "sitting.close", sitting, { sitting })).toMatchObject({
    refusal: { code: "sitting.closed-already" },
  });
  expect(await send(one, "add", { ...item, item: id() })).toMatchObject({ refusal: { code: "sitting.over", rule: "SB2" } });
});

test("[SB3] on the agenda stands what waits for the body, before one sitting at a time, in the order in which it was laid", async () => {
  const [first, second] = [await reviewed(), await reviewed()];
  const early = await openClaim(at, actors.post, { arrivedAt: "2026-11-20T08:00:00Z" });
  await walkClaim(at, actors, early, "assess");
  const waits = async (claim: Claim) =>
    (await member(one).browser.get("/api/sittings")).json<{ waiting: { case: string }[] }>().waiting.some((each) => each.case === claim.id);
  expect([await waits(first), await waits(early)]).toEqual([true, false]);
  const sitting = await called();
  const item = await laid(sitting, second);
  await laid(sitting, first);
  expect((await page(one, sitting)).items.map((each) => each.case)).toEqual([second.id, first.id]);
  expect(await waits(first)).toBe(false);
  expect(await send(one, "add", { ...item, item: id() })).toMatchObject({ refusal: { code: "sitting.lies-already", rule: "SB3" } });
  // One that is not there yet does not wait, nor one that was decided.
  expect(await send(one, "add", { sitting, item: id(), case: early.id, dossier: early.dossier })).toMatchObject({
    refusal: { code: "sitting.not-waiting", rule: "SB3" },
  });
  await must(one, "strike", item, { why: "Decided between sittings." });
  await at.must(actors.decider, "case.step", second.dossier, { case: second.id, step: "decide", answers });
  expect(await send(one, "add", { ...item, item: id() })).toMatchObject({
    refusal: { code: "sitting.not-waiting", rule: "SB3", field: "payload.case" },
  });
});

test("[SB5] who is against says why; another proposal begins the vote anew, and a vote on the one before is told so", async () => {
  const sitting = await called();
  const item = await laid(sitting, await reviewed());
  await open(sitting);
  expect(await vote(two, item, "for")).toMatchObject({ refusal: { code: "sitting.nothing-proposed", rule: "SB5" } });
  await propose(item);
  expect(await vote(two, item, "against")).toMatchObject({
    refusal: { code: "sitting.dissent-missing", rule: "SB5", field: "payload.dissent" },
  });
  for (const who of [one, two, three]) await vote(who, item, "for");
  await vote(three, item, "abstain");
  expect((await page(one, sitting)).items[0]?.tally).toEqual({ inFavour: 2, against: 0, abstained: 1 });
  await propose(item, two);
  expect((await page(one, sitting)).items[0]).toMatchObject({ tally: { inFavour: 0, against: 0, abstained: 0 }, votes: [] });
  expect(await vote(two, item, "for")).toMatchObject({ refusal: { code: "sitting.proposal-changed", rule: "SB5" } });
  expect(await send(one, "decide", item, { on: 1 })).toMatchObject({ refusal: { code: "sitting.proposal-changed" } });
  expect(await send(one, "decide", item, { on: 2 })).toMatchObject({ refusal: { code: "sitting.no-quorum", rule: "SB4" } });
});

test("[SB4] without a majority nothing is decided, and the case stays where it is", async () => {
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting);
  await propose(item);
  await vote(one, item, "for");
  await vote(two, item, "against", { dissent: "The sources are old." });
  await vote(three, item, "abstain");
  expect(await send(one, "decide", item, { on: 1 })).toMatchObject({ refusal: { code: "sitting.not-carried", rule: "SB4" } });
  expect(await stateOf(claim)).toBe("reviewed");
});

test("[SB6] who keeps out of a case is recused from it, votes no more, and their vote counts for nothing", async () => {
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  const other = await laid(sitting, await reviewed());
  await open(sitting);
  await propose(item);
  await propose(other);
  for (const who of [one, two, three]) await vote(who, item, "for");
  await must(three, "withdraw", item, { recusal: id(), why: "Is a neighbour of the family." });
  expect(await vote(three, item, "for")).toMatchObject({ refusal: { code: "sitting.keeps-out", rule: "SB6" } });
  expect(await send(one, "decide", item, { on: 1 })).toMatchObject({ refusal: { code: "sitting.no-quorum", rule: "SB4" } });
  const [shown, unaffected] = (await page(three, sitting)).items;
  expect(shown).toMatchObject({
    shutTo: "keepsOut",
    tally: { inFavour: 2 },
    apart: [{ isMine: true, why: "Is a neighbour of the family." }],
  });
  expect(unaffected?.shutTo).toBeUndefined();
  expect((await vote(three, other, "for")).ok).toBe(true);
  // The recusal holds in the next sitting too.
  await must(one, "adjourn", item, { why: "The quorum is lacking.", until: "2026-12-01" });
  const next = await called();
  const again = await laid(next, claim);
  await open(next, [two, three, four]);
  await propose(again);
  expect(await vote(three, again, "for")).toMatchObject({ refusal: { code: "sitting.keeps-out", rule: "SB6" } });
  expect((await vote(four, again, "for")).ok).toBe(true);
});

test("[SB6] who acted in the case before in another part does not vote on it", async () => {
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting);
  await propose(item);
  // The reviewer of the case has become a member of the commission.
  const reviewer = { ...member(two).actor, account: actors.reviewer.account };
  await at.must(reviewer, "sitting.attend", sitting, { sitting });
  expect(await at.send(reviewer, "sitting.vote", item.dossier, about(item, { on: 1, vote: "for" }))).toMatchObject({
    refusal: { code: "sitting.acted-before", rule: "SB6" },
  });
});

test("[SB6] a conflict that is declared beside the sitting, or a step in another part, takes the vote back; what was decided stays", async () => {
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting, [two, three, four]);
  await propose(item);
  for (const who of [one, two, three]) await vote(who, item, "for");
  const recuse = (who: number) => ({ recusal: id(), case: claim.id, who: member(who).actor.account, name: "Vera", why: "Is a neighbour." });
  await at.must(actors.officer, "appointment.recuse", claim.dossier, recuse(three));
  const tally = async () => (await page(one, sitting)).items[0]?.tally.inFavour;
  expect(await tally()).toBe(2);
  expect(await send(one, "decide", item, { on: 1 })).toMatchObject({ refusal: { code: "sitting.no-quorum", rule: "SB4" } });
  await vote(four, item, "for");
  // A member who is an officer of the case as well, and acts as one after voting.
  const officer = { ...actors.officer, account: member(four).actor.account };
  await at.must(officer, "case.step", claim.dossier, { case: claim.id, step: "screenTrafficking", answers: { traffickingScreen: "none" } });
  expect(await tally()).toBe(2);
  const other = await laid(sitting, await reviewed());
  await propose(other);
  for (const who of [one, two, four]) await vote(who, other, "for");
  await must(one, "decide", other, { on: 1 });
  await at.must(actors.officer, "appointment.recuse", other.dossier, { ...recuse(two), case: other.case });
  const decided = (await page(one, sitting)).items.find((each) => each.id === other.item);
  expect(decided).toMatchObject({ standing: "decided", tally: { inFavour: 3 }, isCarried: "yes" });
});

test("[SB8] what is put off stays due until it is laid before a next sitting, and a sitting is closed when all is said", async () => {
  const due = async (item: string) => await rows("select step, due_at from process.obligation where subject = $1", [item]);
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting);
  expect(await at.send(member(one).actor, "sitting.close", sitting, { sitting })).toMatchObject({
    refusal: { code: "sitting.not-through", rule: "SB8" },
  });
  expect(await send(one, "adjourn", item, { why: "A paper is lacking.", until: "2026-11-20" })).toMatchObject({
    refusal: { code: "sitting.day-over", rule: "SB8", field: "payload.until" },
  });
  await must(one, "adjourn", item, { why: "A paper is lacking.", until: "2026-12-01" });
  expect(await due(item.item)).toMatchObject([{ step: "sitting.add" }]);
  await at.must(member(one).actor, "sitting.close", sitting, { sitting });
  const next = await laid(await called(), claim);
  expect(await due(item.item)).toEqual([]);
  await must(one, "adjourn", next, { why: "The paper has not come.", until: "2026-12-10" });
  expect(await due(next.item)).toHaveLength(1);
  await at.must(actors.decider, "case.step", claim.dossier, { case: claim.id, step: "decide", answers });
  expect(await due(next.item)).toEqual([]);
});

test("[SB9] what lies before a sitting is decided there and not beside it", async () => {
  const claim = await reviewed();
  const decide = () => at.send(actors.decider, "case.step", claim.dossier, { case: claim.id, step: "decide", answers });
  const item = await laid(await called(), claim);
  expect(await decide()).toMatchObject({ refusal: { code: "sitting.lies-before", rule: "SB9" } });
  await must(one, "strike", item, { why: "Decided between sittings." });
  expect((await decide()).ok).toBe(true);
});

test("[SB10] nobody but the body sees its sittings, its votes, or that there are any", async () => {
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting);
  await propose(item);
  await vote(two, item, "against", { dissent: "canary-dissent" });
  const browser = new TestBrowser(edge);
  const account = await sowAccount(at, await ensureOperator(at.node), browser, { role: "panel-member", unit: "XD-BIP" });
  const absent = await browser.get(`/api/sittings/${id()}`);
  expect((await browser.get(`/api/sittings/${sitting}`)).json()).toMatchObject({ code: "access.not-available" });
  expect(absent.json()).toMatchObject({ code: "access.not-available" });
  const panel = { ...at.as("farida", { role: "panel-member", unit: "XD-BIP" }), account };
  expect(await at.send(panel, "sitting.attend", sitting, { sitting })).toMatchObject({ refusal: { code: "access.not-available" } });
  const person = { ...at.as("farida", { role: "person", unit: "XD-MS-CAP" }), ownDossier: claim.dossier };
  for (const who of [actors.officer, person]) {
    const seen = await at.desk.open(who, claim.dossier, "read", ({ subjects }) => JSON.stringify(subjects));
    expect(seen).toContain(claim.id);
    expect(seen).not.toMatch(/canary-dissent|sitting-item/);
  }
  expect(JSON.stringify(await page(three, sitting))).toContain("canary-dissent");
});

test("[SB10] minutes name members and numbers of cases, and neither the person nor what was said of them", async () => {
  const { minutesOf } = await import("./minutes.ts");
  const claim = await reviewed();
  const sitting = await called();
  const item = await laid(sitting, claim);
  await open(sitting);
  await propose(item);
  await vote(one, item, "for");
  await vote(two, item, "for");
  await vote(three, item, "against", { dissent: "canary-dissent of Nawid" });
  expect((await member(one).browser.get(`/api/sittings/${sitting}/minutes.pdf`)).json()).toMatchObject({ code: "sitting.not-closed" });
  await must(one, "decide", item, { on: 1 });
  await at.must(member(one).actor, "sitting.close", sitting, { sitting });
  const [body] = at.node.country.bodies ?? [];
  if (!body) throw new Error("no body");
  const minutes = minutesOf(await page(one, sitting), { country: at.node.country, body, language: "en" });
  expect(minutes.items).toMatchObject([{ number: 1, outcome: "decided" }]);
  expect(JSON.stringify(minutes)).toContain("recognised as a refugee (for 2, against 1, abstains 0)");
  expect(JSON.stringify(minutes)).not.toMatch(/Nawid|Haidari|canary|well founded/);
  const pdf = await member(one).browser.get(`/api/sittings/${sitting}/minutes.pdf`);
  expect([pdf.statusCode, pdf.headers["content-type"]]).toEqual([200, "application/pdf"]);
});

test("[SB11] a sitting stands in the calendar and the feed of its body by its number, and is due there until it is closed", async () => {
  const sitting = await called("2026-11-26T05:00:00.000Z");
  const reference = (await page(one, sitting)).sitting.reference;
  const days = (await member(two).browser.get("/api/calendar?from=2026-11-26&to=2026-11-26")).json<{
    due: { reference: string; title: { en: string } }[];
  }>();
  expect(days.due.find((each) => each.reference === reference)?.title.en).toBe("Sitting of the body");
  at.setNow("2026-11-26T06:00:00.000Z");
  await at.must(member(one).actor, "sitting.close", sitting, { sitting });
  at.setNow("2026-11-20T12:00:00.000Z");
  expect(await rows("select step from process.obligation where subject = $1", [sitting])).toEqual([]);
  expect((await page(one, sitting)).sitting.standing).toBe("notHeld");
});

test("[SB12] sittings to come are never cut, and cases are told apart before they are cut; what is left out is said", async () => {
  const undone = new Error("undone");
  const base = { unit: "XD-INSP", procedures: ["asylum"], states: ["asylum/reviewed"] };
  const seen: unknown[] = [];
  const reading = at.node.database.transaction(everyUnit(at.node), async (tx: Tx) => {
    const sown = async (state: string, openedAt: string) =>
      await tx.query(
        `insert into process.case (dossier, id, procedure, version, compartment, state, is_final, unit, reference, opened_at)
         values ($1, $1, 'asylum', '2026-01-01', 'asylum', $2, false, $3, $4, $5)`,
        [id(), state, base.unit, `C-${openedAt}`, openedAt],
      );
    await sown("registered", "2026-11-01");
    await sown("registered", "2026-11-02");
    await sown("reviewed", "2026-11-03");
    const [enough, few] = [await listCandidates(tx, { ...base, most: 1 }), await listCandidates(tx, { ...base, most: 0 })];
    seen.push(
      enough.candidates.map((each) => each.reference),
      enough.isWhole,
      few.isWhole,
    );
    for (const [day, standing] of [
      ["20", "closed"],
      ["21", "notHeld"],
      ["22", "called"],
      ["23", "open"],
      ["24", "closed"],
    ] as const) {
      const own = { id: id(), reference: `S-${day}`, unit: base.unit, standing, place: null };
      upsertSitting(tx, { ...own, startsAt: `2026-11-${day}T08:00:00Z`, endsAt: `2026-11-${day}T09:00:00Z` });
    }
    const [cut, all] = [await listSittings(tx, base.unit, 1), await listSittings(tx, base.unit, 3)];
    seen.push(
      cut.rows.map((row) => row.reference),
      cut.isWhole,
      all.rows.map((row) => row.reference),
      all.isWhole,
    );
    throw undone;
  });
  await expect(reading).rejects.toBe(undone);
  expect(seen).toEqual([["C-2026-11-03"], true, false, ["S-22", "S-23", "S-24"], false, ["S-22", "S-23", "S-24", "S-21", "S-20"], true]);
  const overview = (await member(one).browser.get("/api/sittings")).json<{ isEverySitting: boolean; isEveryWaiting: boolean }>();
  expect(overview).toMatchObject({ isEverySitting: true, isEveryWaiting: true });
});

test("[CS8] sittings and what lies before them are what their entries fold to", async () => {
  expect(await rebuildAndCompare(at.node, at.database.owner)).toMatchObject({ differences: [] });
});

test("[CS8] a row of a sitting, or of a case before it, that is missing is found", async () => {
  expect(await missMissingRows(at, ["process.sitting", "process.sitting_item"])).toEqual({ empty: [], unseen: [] });
});
