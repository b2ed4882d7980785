import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { schemeForm, setUpScheme } from "../../test/schemes.ts";
import type { Actor } from "../access/index.ts";
import { openDesk } from "../app/desk.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { everyUnit } from "../app/watching.ts";
import type { RouteOutput } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import type { Catalogue, labourContract } from "./index.ts";

type Register = RouteOutput<typeof labourContract.schemes>;
let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-24T08:00:00.000Z");
}, 180_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

const official = { role: "labour-officer", unit: "XD-LAB" } as const;
const first = () => at.as("hakim", official);
const second = () => at.as("emil", official);
const later = (): string => {
  at.setNow(new Date(Date.parse(at.node.now()) + 6_000).toISOString());
  return at.node.now();
};
const propose = (more: Record<string, unknown> = {}, scheme: string = at.node.newId(), by = first()) =>
  at.send(by, "scheme.propose", scheme, { scheme, form: schemeForm(more) });
const register = async () => {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, official);
  return (await browser.get("/api/schemes")).json<Register>();
};
const openSchemes = async () => {
  later();
  return (await edge.inject("/api/public/channels")).json<Catalogue>().schemes;
};
const due = (id: string) =>
  at.node.database.transaction(everyUnit(at.node), (tx: Tx) =>
    tx.query<Record<string, unknown>>('select unit, step, remind_at as "remindAt" from process.obligation where subject = $1', [id]),
  );

/** Somebody from Afghanistan who applies for a scheme. */
async function apply(scheme: string, procedure = "circular-scheme") {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const opened = await at.send(person, "case.open", dossier, { case: id, procedure, answers: { scheme, occupation: "9211" } });
  const step = (name: string, answers: Record<string, unknown> = {}, by: Actor = first()) =>
    at.send(by, "case.step", dossier, { case: id, step: name, answers });
  return { opened, step, dossier, id, person };
}
const give = {
  employer: "Farm 7",
  recruitedBy: "nobody",
  contractUnderstood: "yes",
  payEqual: "yes",
  feePaid: "no",
  papersOwn: "yes",
  returning: "no",
};

test("[LM4] what the form says can be: places within the law, days in their order, a stay that ends where it is for a season", async () => {
  const refused = async (more: Record<string, unknown>, code: string) =>
    expect(await propose(more)).toMatchObject({ refusal: { code, rule: "LM4" } });
  await refused({ places: 61 }, "scheme.over-law");
  expect(await propose({ places: 61 })).toMatchObject({ refusal: { source: ["xd-labour:season.places"] } });
  await refused({ placesKept: 41 }, "scheme.kept-more");
  await refused({ procedure: "patent" }, "scheme.procedure-unknown");
  await refused({ sending: ["XD"] }, "scheme.own-state");
  await refused({ ageFrom: 40, ageTo: 20 }, "scheme.ages-odd");
  await refused({ applyFrom: "2026-12-01", applyTo: "2026-11-30" }, "scheme.days-odd");
  await refused({ applyTo: "2026-11-23" }, "scheme.past");
  await refused({ stayTo: undefined }, "scheme.stay-endless");
  await refused({ stayTo: "2025-12-31" }, "scheme.days-odd");
  await refused({ procedure: "permanent-admission", places: 20 }, "scheme.stay-ends");
  await refused({ procedure: "permanent-admission", places: 26, stayTo: undefined }, "scheme.over-law");
  await refused({ memorandum: at.node.newId() }, "scheme.memorandum-unknown");
  const id = at.node.newId();
  expect(await propose({}, id, at.as("aziz"))).toMatchObject({ refusal: { code: "access.not-permitted" } });
});

test("[LM4] a scheme names a memorandum of the register", async () => {
  const memorandum = at.node.newId();
  await at.must(at.as("nigora"), "memorandum.record", memorandum, {
    memorandum,
    parties: ["XD-BORDER", "XD-CHILD"],
    subject: "Seasonal work of nationals of Kyrgyzstan",
    allows: ["exchange"],
    routes: [],
    document: "No. 5 of 1 March 2026",
    from: "2026-03-01",
    to: "2027-12-31",
  });
  const id = await setUpScheme(at, { memorandum });
  const told = await register();
  expect(told.memoranda).toMatchObject([{ id: memorandum }]);
  expect(told.schemes.find((one) => one.id === id)).toMatchObject({ standing: "open", said: { memorandum } });
});

test("[LM5] nothing of it holds before another official confirmed it, and who set it up is not that official", async () => {
  const id = at.node.newId();
  const proposedAt = at.node.now();
  expect(await propose({}, id)).toMatchObject({ ok: true });
  expect(await due(id)).toMatchObject([{ unit: "XD-LAB", step: "scheme.confirm" }]);
  expect((await openSchemes()).some((one) => one.id === id)).toBe(false);
  expect((await apply(id)).opened).toMatchObject({ refusal: { code: "step.answer-malformed" } });
  const confirm = (by: Actor, of: string = proposedAt) => at.send(by, "scheme.confirm", id, { scheme: id, proposedAt: of });
  expect(await confirm(first())).toMatchObject({ refusal: { code: "scheme.own-proposal", rule: "LM5" } });
  expect(await confirm(second(), "2026-11-23T08:00:00.000Z")).toMatchObject({ refusal: { code: "scheme.proposal-changed", rule: "LM5" } });
  expect(await confirm(second())).toMatchObject({ ok: true });
  expect(await due(id)).toEqual([]);
  expect(await confirm(second())).toMatchObject({ refusal: { code: "scheme.no-proposal", rule: "LM5" } });
  expect((await openSchemes()).find((one) => one.id === id)).toMatchObject({ places: 40, taken: 0, title: { tg: "Ҷамъоварии пахта" } });
});

test("[LM5] what was written anew since the other official read it is not confirmed, whatever moment its author says", async () => {
  const id = at.node.newId();
  const proposedAt = at.node.now();
  await propose({}, id);
  later();
  await at.must(first(), "scheme.propose", id, { scheme: id, form: schemeForm({ places: 60 }) }, { at: proposedAt });
  expect(await at.send(second(), "scheme.confirm", id, { scheme: id, proposedAt })).toMatchObject({
    refusal: { code: "scheme.proposal-changed", rule: "LM5" },
  });
});

test("[LM5] declined, it stands as it was, with the reason that the office reads", async () => {
  const id = at.node.newId();
  const proposedAt = at.node.now();
  await propose({}, id);
  await at.must(second(), "scheme.decline", id, { scheme: id, proposedAt, reason: "The days are those of last year." });
  expect(await due(id)).toEqual([]);
  expect((await register()).schemes.find((one) => one.id === id)).toMatchObject({
    standing: "declined",
    proposal: { declined: { reason: "The days are those of last year." } },
  });
});

test("[LM6, PR65] a new version holds for who begins then; a case keeps the one it began under, and gains the places that were added", async () => {
  const id = await setUpScheme(at, { places: 1, stayTo: "2026-12-31" });
  const [one, two] = [await apply(id), await apply(id)];
  expect(await one.step("place", give)).toMatchObject({ ok: true });
  expect(await two.step("place", give)).toMatchObject({ refusal: { code: "gate.blocked", rule: "CIR1" } });
  later();
  await setUpScheme(at, { places: 3, sending: ["KG"], stayTo: "2026-11-30" }, id);
  // The new version is for nationals of another State: who began before stays one of those meant, and a place was added.
  expect(await two.step("place", give)).toMatchObject({ ok: true });
  const three = await apply(id);
  expect(three.opened).toMatchObject({ ok: true });
  expect(await three.step("place", give)).toMatchObject({ refusal: { code: "gate.blocked", rule: "CIR16" } });
  expect((await register()).schemes.find((scheme) => scheme.id === id)).toMatchObject({ version: 2, taken: 2, takenByNewcomers: 2 });
});

test("[LM6] closed, a scheme takes no application more, cases of it go on, and a new version opens it again", async () => {
  const id = await setUpScheme(at);
  const before = await apply(id);
  await at.must(second(), "scheme.close", id, { scheme: id });
  expect(await at.send(second(), "scheme.close", id, { scheme: id })).toMatchObject({
    refusal: { code: "scheme.closed-already", rule: "LM6" },
  });
  expect((await apply(id)).opened).toMatchObject({ refusal: { code: "gate.blocked", rule: "CIR15" } });
  expect((await openSchemes()).some((one) => one.id === id)).toBe(false);
  expect(await before.step("place", give)).toMatchObject({ ok: true });
  later();
  await setUpScheme(at, {}, id);
  expect((await apply(id)).opened).toMatchObject({ ok: true });
});

test("[CIR1, PR33] places kept for who took part before are not given to others", async () => {
  const id = await setUpScheme(at, { places: 2, placesKept: 1 });
  const [one, two, three] = [await apply(id), await apply(id), await apply(id)];
  expect(await one.step("place", give)).toMatchObject({ ok: true });
  expect(await two.step("place", give)).toMatchObject({ refusal: { code: "gate.blocked", rule: "CIR1" } });
  expect(await three.step("place", { ...give, returning: "yes" })).toMatchObject({ ok: true });
  expect((await register()).schemes.find((scheme) => scheme.id === id)).toMatchObject({ taken: 2, takenByNewcomers: 1 });
});

test("[LM7] a small count of places taken is not told to everybody, and nothing of who has them", async () => {
  const id = await setUpScheme(at);
  const one = await apply(id);
  await one.step("place", give);
  const told = (await openSchemes()).find((scheme) => scheme.id === id);
  expect(told).toMatchObject({ taken: "<5" });
  later();
  const catalogue = (await edge.inject("/api/public/channels")).json<Catalogue>();
  // Who takes places of a scheme is told with the scheme, and nowhere by its id.
  expect(catalogue.taken.filter((row) => row.procedure === "circular-scheme")).toEqual([]);
  expect(catalogue.channels.filter((one) => one.isEndless).map((one) => one.id)).toEqual(["XD/permanent-admission"]);
  expect(JSON.stringify(told)).not.toContain(one.dossier);
});

test("[PR65] a procedure whose cases name a scheme is offered while one takes applications, and not before", async () => {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), person, { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const mayOpen = async () => {
    later();
    return (await person.get(`/api/persons/${dossier}/cases`)).json<{ mayOpen: string[] }>().mayOpen;
  };
  expect(await mayOpen()).not.toContain("permanent-admission");
  const id = await setUpScheme(at, { procedure: "permanent-admission", places: 2, placesKept: 0, stayTo: undefined });
  expect(await mayOpen()).toContain("permanent-admission");
  await at.must(second(), "scheme.close", id, { scheme: id });
  expect(await mayOpen()).not.toContain("permanent-admission");
});

test("[PAD5] a permanent scheme ends in a stay without an end, with a card", async () => {
  const id = await setUpScheme(at, { procedure: "permanent-admission", places: 20, stayTo: undefined });
  const one = await apply(id, "permanent-admission");
  expect(one.opened).toMatchObject({ ok: true });
  expect(await one.step("place", { returning: "no", feePaid: "no", papersOwn: "yes" })).toMatchObject({ ok: true });
  const admitted = await at.must(first(), "case.step", one.dossier, { case: one.id, step: "admit", answers: { admittedOn: "2026-11-24" } });
  expect(admitted.says).toMatchObject({ state: "settled", issues: ["residence-permit"] });
  const document = at.node.newId();
  await at.must(first(), "document.issue", one.dossier, { document, case: one.id, kind: "residence-permit" });
  expect(await one.step("giveUp", {}, one.person)).toMatchObject({ ok: true });
});

test("[LM4] a rebuild finds the register as it stands", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

/** Opens a case as before there were schemes: whoever applied typed a name. */
async function applyOfOld(): Promise<Awaited<ReturnType<typeof apply>>> {
  const procedures = at.node.procedures.map((one) => {
    if (one.id !== "circular-scheme") return one;
    const { gates: _open, ...opening } = one.opening;
    const typed = { id: "scheme", label: { en: "Scheme", ru: "Программа" }, kind: "text" } as const;
    const application = { id: "application", title: { en: "Application", ru: "Заявление" }, questions: [typed] };
    return { ...one, opening, forms: { ...one.forms, application } };
  });
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const payload = { case: id, procedure: "circular-scheme", answers: { scheme: "Cotton of old" } };
  const opened = await openDesk({ ...at.node, procedures }).record(person, { id: at.node.newId(), kind: "case.open", dossier, payload });
  const step = (name: string, answers: Record<string, unknown> = {}, by: Actor = first()) =>
    at.send(by, "case.step", dossier, { case: id, step: name, answers });
  return { opened, step, dossier, id, person };
}

test("[PR67, CIR19] a case that is older than its scheme is led on by naming it, and reads the version that holds then", async () => {
  const { opened, step } = await applyOfOld();
  expect(opened).toMatchObject({ ok: true });
  later();
  const scheme = await setUpScheme(at, { occupations: [] });
  later();
  expect(await step("place", give)).toMatchObject({ refusal: { code: "gate.undetermined" } });
  expect(await step("nameScheme", { scheme: at.node.newId() })).toMatchObject({ refusal: { code: "step.answer-malformed" } });
  expect(await step("nameScheme", { scheme })).toMatchObject({ ok: true });
  expect(await step("nameScheme", { scheme })).toMatchObject({ refusal: { rule: "CIR19" } });
  later();
  expect(await step("place", give)).toMatchObject({ ok: true });
  expect((await openSchemes()).find((one) => one.id === scheme)).toMatchObject({ taken: "<5" });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["process.quota_place"])).toEqual({ empty: [], unseen: [] });
});
