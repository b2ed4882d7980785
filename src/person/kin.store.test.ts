import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { dayAt } from "../kernel/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import type { FamilyLink, FamilyPerson } from "./kin-contract.ts";
import { kinOf } from "./kin-subject.ts";
import { isEstablished } from "./kin.ts";
import { kinRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

type Who = Parameters<TestNode["as"]>[0];
const child = { birth: { precision: "estimated", ageYears: 14, on: "2026-11-20" } };

async function arrive(more: Record<string, unknown> = {}, who: Who = "aziz"): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as(who), "arrival.record", person, arrival(person, { post: at.as(who).unit, ...more }));
  return person;
}
const told = (more: Record<string, unknown> = {}) => ({
  kin: at.node.newId(),
  relation: "uncleOrAunt",
  whose: "other",
  says: "yes",
  ...more,
});
const record = (dossier: string, payload: Record<string, unknown>, who: Who = "aziz") =>
  at.send(at.as(who), "kin.record", dossier, payload);

async function family(dossier: string, who: Who = "aziz", other: Parameters<TestNode["as"]>[1] = {}) {
  const { handlers } = kinRoutes({ desk: at.desk, today: () => dayAt(at.node.now(), at.node.country.timeZone) });
  const ask = handlers["family"] as unknown as (
    asked: unknown,
    caller: unknown,
  ) => Promise<{ ok: boolean; value?: { persons: FamilyPerson[]; links: FamilyLink[] } }>;
  const answer = await ask({ params: { dossier } }, { actor: at.as(who, other) });
  return answer.value;
}
const linksFor = async (dossier: string, who?: Who) => (await family(dossier, who))?.links ?? [];
const factsOf = async (dossier: string): Promise<readonly SubjectState[]> =>
  (await at.desk.open(at.as("aziz"), dossier, "read", ({ facts }) => facts)) ?? [];

/** A boy, and a man who says that he is his uncle. */
async function boyAndMan(): Promise<{ boy: string; man: string; kin: string }> {
  const [boy, man, payload] = [await arrive(child), await arrive(), told()];
  await at.must(at.as("aziz"), "kin.record", boy, { ...payload, other: man });
  return { boy, man, kin: payload.kin };
}

test("[PE15] what was said stands with whose word it is and when, and every later word beside it", async () => {
  const { boy, man, kin } = await boyAndMan();
  await at.must(at.as("said"), "kin.say", boy, { kin, other: man, whose: "person", says: "no", words: "I met him at the bus" });
  const [link] = await linksFor(boy);
  expect(link).toMatchObject({ standing: "denied", relation: "uncleOrAunt", one: boy, other: man });
  expect(link?.said).toMatchObject([
    { whose: boy, says: "no", words: "I met him at the bus", name: at.as("said").name },
    { whose: man, says: "yes", name: at.as("aziz").name },
  ]);
});

test("[PE15] a relation is recorded once, not with oneself, and either with a file or with a name", async () => {
  const { boy, man } = await boyAndMan();
  expect(await record(boy, told({ other: man }))).toMatchObject({ refusal: { code: "kin.recorded-already", rule: "PE15" } });
  expect(await record(boy, told({ other: boy }))).toMatchObject({ refusal: { code: "kin.same-file", rule: "PE15" } });
  expect(await record(boy, told({ other: man, relation: "guardian" }))).toMatchObject({ ok: true });
  await expect(record(boy, told({ other: man, named: "Karim" }))).rejects.toThrow("request.malformed");
  await expect(record(boy, told({ named: "Karim", whose: "other" }))).rejects.toThrow("request.malformed");
});

test("[PE17] what a man says of a boy changes nothing of what is found of the boy, and confirms nothing", async () => {
  const boy = await arrive({ ...child, relation: "notRelated" });
  const man = await arrive();
  const others = async () => (await factsOf(boy)).filter((one) => one.kind !== "kin");
  const before = await others();
  await at.must(at.as("aziz"), "kin.record", boy, { ...told({ relation: "parent" }), other: man });
  expect(await others()).toEqual(before);
  expect(kinOf(await factsOf(boy)).map(isEstablished)).toEqual([false]);
  expect(await linksFor(boy)).toMatchObject([{ standing: "stated", isUnprovenOfChild: true }]);
});

test("[PE17] of a child, or of whom nobody knows the age, another officer than who recorded it confirms", async () => {
  const evidence = { shownBy: "interview", speaks: "for", note: "Both named the same mother and village" };
  for (const who of [child, { birth: undefined }]) {
    const [one, other, payload] = [await arrive(who), await arrive(), told()];
    await at.must(at.as("aziz"), "kin.record", one, { ...payload, other });
    const show = (unit: Who, role: string) =>
      at.send(at.as(unit, { role, unit: "XD-POST-01" }), "kin.show", one, { kin: payload.kin, other, ...evidence });
    expect(await show("aziz", "registrar")).toMatchObject({ refusal: { code: "kin.second-person", rule: "PE17" } });
    expect(await show("dilnoza", "registrar")).toMatchObject({ ok: true });
    expect(await linksFor(other)).toMatchObject([{ standing: "confirmed", isUnprovenOfChild: false }]);
  }
});

test("[PE16] whoever recorded the relation of two adults may confirm it; who may not, may not", async () => {
  const [one, other, payload] = [await arrive(), await arrive(), told({ relation: "spouse" })];
  await at.must(at.as("aziz"), "kin.record", one, { ...payload, other });
  const shown = { kin: payload.kin, other, shownBy: "paper", speaks: "against", note: "The certificate names another man" };
  expect(await at.send(at.as("aziz"), "kin.show", one, shown)).toMatchObject({ refusal: { code: "access.not-permitted" } });
  await at.must(at.as("aziz", { role: "registrar" }), "kin.show", one, shown);
  expect(await linksFor(one)).toMatchObject([{ standing: "denied", shown: [{ speaks: "against" }] }]);
});

test("[PE18] both files tell the same relation from their own side, to whoever may open both and to nobody else", async () => {
  const [here, there] = [await arrive(), await arrive({}, "bahor")];
  await at.must(at.as("dilnoza"), "person.attend", here, { reason: "Registration of the family" });
  await at.must(at.as("dilnoza"), "person.attend", there, { reason: "Registration of the family" });
  const payload = told({ relation: "parent", other: there });
  expect(await record(here, payload)).toMatchObject({ refusal: { code: "access.not-available" } });
  await at.must(at.as("dilnoza"), "kin.record", here, payload);
  const tells = async (dossier: string, who: Who) =>
    kinOf((await at.desk.open(at.as(who), dossier, "read", ({ subjects }) => subjects)) ?? []).map((one) => [one.relation, one.other]);
  expect(await tells(here, "dilnoza")).toEqual([["parent", there]]);
  expect(await tells(there, "dilnoza")).toEqual([["child", here]]);
  expect([await tells(here, "aziz"), await tells(there, "bahor")]).toEqual([[], []]);
  expect((await family(here, "aziz"))?.persons).toHaveLength(1);
  expect(await family(there, "aziz")).toBeUndefined();
  const own = await family(here, "judge", { role: "person", ownDossier: here });
  expect(own?.links).toEqual([]);
});

test("[PE18] somebody without a file stands in words alone, in the file of whoever named them", async () => {
  const boy = await arrive(child);
  await at.must(at.as("aziz"), "kin.record", boy, told({ relation: "parent", named: "Zahra, mother, in Mazar", whose: "person" }));
  const found = await family(boy);
  expect(found?.persons).toMatchObject([
    { key: boy, hasFile: true },
    { hasFile: false, named: "Zahra, mother, in Mazar" },
  ]);
  expect(found?.links).toMatchObject([{ standing: "stated", isUnprovenOfChild: true }]);
  const own = await family(boy, "judge", { role: "person", ownDossier: boy });
  expect(own?.links).toHaveLength(1);
});

test("[PE19] what ended or was a mistake stays with day and reason, takes no more words, and may be recorded anew", async () => {
  const { boy, man, kin } = await boyAndMan();
  const end = (more: Record<string, unknown> = {}) =>
    at.send(at.as("said"), "kin.end", man, { kin, other: boy, why: "mistake", on: "2026-11-24", reason: "Another boy was meant", ...more });
  expect(await end({ on: "2026-11-25" })).toMatchObject({ refusal: { code: "kin.in-future", rule: "PE19" } });
  expect(await end()).toMatchObject({ ok: true });
  expect(await end()).toMatchObject({ refusal: { code: "kin.ended-already", rule: "PE19" } });
  expect(await at.send(at.as("aziz"), "kin.say", boy, { kin, other: man, whose: "person", says: "no" })).toMatchObject({
    refusal: { code: "kin.ended-already" },
  });
  expect(await linksFor(boy)).toMatchObject([{ ended: { why: "mistake", on: "2026-11-24" } }]);
  expect(await record(boy, told({ other: man }))).toMatchObject({ ok: true });
});

test("[PE18] two who record the same relation at once make one, and a rebuild finds the same", async () => {
  const [one, other] = [await arrive(), await arrive()];
  const answers = await Promise.all([
    record(one, told({ other, relation: "sibling" })),
    record(other, told({ other: one, relation: "sibling" }), "said"),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await linksFor(one)).toHaveLength(1);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
