import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { personParts } from "../app/person-parts.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { Actor } from "../access/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import type { Candidate } from "./contract.ts";
import type { JoinView } from "./join-contract.ts";
import { joinsOf } from "./join-subject.ts";
import { joinRoutes, personRoutes } from "./server.ts";
import type { RouteSet } from "../access/index.ts";
import { dayAt } from "../kernel/index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const reason = "The same man, seen twice at this post";
type Who = Parameters<TestNode["as"]>[0];

async function arrive(who: Who = "aziz", more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  const post = at.as(who).unit;
  await at.must(at.as(who), "arrival.record", person, arrival(person, { post, ...more }));
  return person;
}
/** Two files that the two officers of post 1 may open. */
const two = async (more: Record<string, unknown> = {}): Promise<[string, string]> => [await arrive(), await arrive("aziz", more)];
const join = (who: Who, [one, other]: readonly [string, string]) => at.send(at.as(who), "person.join", one, { other, reason });
const attend = (dossier: string) => at.must(at.as("dilnoza"), "person.attend", dossier, { reason: "Applies at the office today" });

async function ask<T>(routes: RouteSet, name: string, actor: Actor, request: { params?: unknown; body?: unknown }): Promise<T | undefined> {
  const handler = routes.handlers[name] as unknown as (
    asked: unknown,
    caller: unknown,
    edge: unknown,
  ) => Promise<{ ok: boolean; value?: T }>;
  const result = await handler(
    { params: undefined, query: undefined, body: undefined, ...request },
    { actor, session: { verifiedAt: "" } },
    {},
  );
  return result.ok ? result.value : undefined;
}
const routes = () =>
  joinRoutes({ desk: at.desk, procedures: at.node.procedures, today: () => dayAt(at.node.now(), at.node.country.timeZone) });
type Joined = { files: SubjectState[]; joins: JoinView[] };
const joinedFor = (who: Who, dossier: string) => ask<Joined>(routes(), "joined", at.as(who), { params: { dossier } });
const filesFor = async (who: Who, dossier: string) => (await joinedFor(who, dossier))?.files.map((one) => one.dossier).sort();
async function find(who: Who, text: string): Promise<Candidate[]> {
  const found = await ask<{ candidates: Candidate[] }>(personRoutes(personParts(at.node, at.desk)), "search", at.as(who), {
    body: { text },
  });
  return found?.candidates ?? [];
}
const everything = async (dossier: string) =>
  (await at.desk.open(at.as("aziz"), dossier, "read", ({ facts }) => facts))?.filter((one) => one.kind !== "join");

test("[PE3] joining writes a link into both files and changes nothing else in them", async () => {
  const pair = await two();
  const before = await Promise.all(pair.map(everything));
  expect(await join("aziz", pair)).toMatchObject({ ok: true, answer: { says: { standing: "joined" } } });
  expect(await Promise.all(pair.map(everything))).toEqual(before);
  for (const one of pair) expect(await filesFor("aziz", one)).toEqual([...pair].sort());
  const [told] = (await joinedFor("said", pair[1]))?.joins ?? [];
  expect(told).toMatchObject({ standing: "joined", proposed: { name: at.as("aziz").name, reason }, isOwn: false });
});

test("[PE3] a file is not joined with itself, nor with what is no person's file", async () => {
  const [one] = await two();
  expect(await join("aziz", [one, one])).toMatchObject({ refusal: { code: "join.same-file", rule: "PE3" } });
  expect(await join("aziz", [one, at.node.newId()])).toMatchObject({ refusal: { code: "access.not-available" } });
});

test("[PE3] three files of one person are joined through one that they share", async () => {
  const [one, other] = await two();
  const third = await arrive();
  await join("aziz", [one, other]);
  await join("said", [other, third]);
  expect(await filesFor("aziz", one)).toEqual([one, other, third].sort());
  await at.must(at.as("aziz"), "person.part", other, { other: one, reason });
  expect(await filesFor("aziz", one)).toEqual([one]);
  expect(await filesFor("aziz", third)).toEqual([other, third].sort());
});

test("[PE4] years later the files are taken apart, keep what came between, and may be joined anew", async () => {
  const pair = await two();
  await join("aziz", pair);
  await at.must(at.as("aziz"), "person.update", pair[1], { phone: "+992 900 00 00 01" });
  await at.must(at.as("said"), "person.part", pair[1], { other: pair[0], reason: "Their fathers differ, both came today" });
  expect(await filesFor("aziz", pair[0])).toEqual([pair[0]]);
  expect((await everything(pair[1]))?.[0]?.parts["identity"]?.fields["phone"]?.value).toBe("+992 900 00 00 01");
  const [told] = (await joinedFor("aziz", pair[0]))?.joins ?? [];
  expect(told).toMatchObject({ standing: "parted", ended: { name: at.as("said").name } });
  expect(await at.send(at.as("aziz"), "person.part", pair[0], { other: pair[1], reason })).toMatchObject({
    refusal: { code: "join.not-joined" },
  });
  expect(await join("aziz", pair)).toMatchObject({ ok: true });
  const [again] = (await joinedFor("aziz", pair[0]))?.joins ?? [];
  expect(again).toMatchObject({ standing: "joined" });
  expect(again?.ended).toBeUndefined();
});

test("[PE5] two officers join the same two files at once: one join, and the later is told", async () => {
  for (let round = 0; round < 8; round++) {
    const [one, other] = await two();
    const answers = await Promise.all([join("aziz", [one, other]), join("said", [other, one])]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ refusal: { code: "join.joined-already", rule: "PE5" } });
    const told = await at.desk.open(at.as("aziz"), one, "read", ({ subjects }) => joinsOf(subjects));
    expect(told).toHaveLength(1);
  }
});

test("[PE5] the same command sent again joins nothing twice", async () => {
  const [one, other] = await two();
  const command = { id: at.node.newId(), kind: "person.join", dossier: one, payload: { other, reason } };
  const answers = await Promise.all([1, 2, 3].map(() => at.desk.record(at.as("aziz"), command)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test("[PE6] files of a child wait for a second officer, who is due to look and may decline", async () => {
  const pair = await two({ birth: { precision: "year", year: 2012 } });
  expect(await join("aziz", pair)).toMatchObject({ ok: true, answer: { says: { standing: "proposed" } } });
  expect(await filesFor("aziz", pair[0])).toEqual([pair[0]]);
  const due = () =>
    at.desk.list(at.as("said"), (tx) =>
      tx.query<{ dossier: string }>(
        "select dossier from process.obligation where step = 'person.approve-join' and dossier = any ($1::uuid[])",
        [pair],
      ),
    );
  expect(await due()).toEqual([{ dossier: pair[0] }]);
  expect(await at.send(at.as("aziz"), "person.approve-join", pair[0], { other: pair[1] })).toMatchObject({
    refusal: { code: "join.second-person", rule: "PE6" },
  });
  expect(await join("said", pair)).toMatchObject({ refusal: { code: "join.proposed-already" } });
  await at.must(at.as("said"), "person.decline-join", pair[0], { other: pair[1], reason: "Two brothers, two years apart" });
  expect(await due()).toEqual([]);
  await join("aziz", pair);
  await at.must(at.as("said"), "person.approve-join", pair[1], { other: pair[0] });
  expect(await filesFor("aziz", pair[0])).toEqual([...pair].sort());
  const [told] = (await joinedFor("aziz", pair[0]))?.joins ?? [];
  expect(told).toMatchObject({ approved: { name: at.as("said").name } });
});

test.each([
  ["birthDiffers", { birth: { precision: "year", year: 1971 } }],
  ["sexDiffers", { sex: "F" }],
  ["mayBeChild", { birth: { precision: "unknown" } }],
])("[PE6] %s: the screen says why before anything is sent, and the command waits for the same reason", async (weight, more) => {
  const [one, other] = await two(more);
  const beside = await ask<{ weights: string[] }>(routes(), "beside", at.as("aziz"), { params: { dossier: one, other } });
  expect(beside?.weights).toEqual([weight]);
  expect(await join("aziz", [one, other])).toMatchObject({ answer: { says: { standing: "proposed" } } });
});

test("[PE7] a join is told only with both files open: to others, each file looks as if there were none", async () => {
  const names = [{ script: "Latn", given: "Tamim", family: "Onlyhere" }];
  const pair: [string, string] = [await arrive("aziz", { names }), await arrive("aziz", { names })];
  const alone = await arrive();
  await join("aziz", pair);
  await attend(pair[0]);
  await attend(alone);
  expect(await filesFor("dilnoza", pair[0])).toEqual([pair[0]]);
  const [sealed, plain] = await Promise.all([joinedFor("dilnoza", pair[0]), joinedFor("dilnoza", alone)]);
  expect(sealed?.joins).toEqual(plain?.joins);
  const kinds = (dossier: string) =>
    at.desk.open(at.as("dilnoza"), dossier, "read", ({ subjects }) => subjects.map((one) => one.kind).sort());
  expect(await kinds(pair[0])).toEqual(await kinds(alone));
  expect((await find("dilnoza", "Tamim Onlyhere")).flatMap((one) => one.joined)).toEqual([]);
  const shut = await ask(routes(), "beside", at.as("dilnoza"), { params: { dossier: pair[0], other: pair[1] } });
  const absent = await ask(routes(), "beside", at.as("dilnoza"), { params: { dossier: pair[0], other: at.node.newId() } });
  expect([shut, absent]).toEqual([undefined, undefined]);
  const tries = await Promise.all(
    [pair[1], at.node.newId()].map((other) => at.send(at.as("dilnoza"), "person.part", pair[0], { other, reason })),
  );
  expect(tries[0]).toEqual(tries[1]);
});

test("[PE7] a chain of joins ends at a file that is shut", async () => {
  const [one, other] = await two();
  const third = await arrive();
  await join("aziz", [one, other]);
  await join("aziz", [other, third]);
  for (const dossier of [one, third]) await attend(dossier);
  expect(await filesFor("dilnoza", one)).toEqual([one]);
  await attend(other);
  expect(await filesFor("dilnoza", one)).toEqual([one, other, third].sort());
});

test("[PE13] after *same* whoever may open both files is led to them, until somebody joins them or does not agree", async () => {
  const [one, other] = await two({ birth: { precision: "year", year: 2012 } });
  const third = await arrive();
  await attend(one);
  const compare = (to: string, verdict: string) => at.must(at.as("dilnoza"), "person.compare", one, { other: to, verdict, bits: 11 });
  const sameFor = async (who: Who) =>
    (await ask<{ saidSame: { dossier: string }[] }>(routes(), "joined", at.as(who), { params: { dossier: one } }))?.saidSame.map(
      (file) => file.dossier,
    );
  await compare(other, "same");
  await compare(third, "cannotTell");
  expect(await sameFor("said")).toEqual([other]);
  await compare(other, "notSame");
  expect(await sameFor("said")).toEqual([]);
  await compare(other, "same");
  expect(await sameFor("dilnoza")).toEqual([]);
  await join("aziz", [one, other]);
  expect(await sameFor("said")).toEqual([]);
  await at.must(at.as("said"), "person.decline-join", one, { other, reason: "Two brothers, two years apart" });
  expect(await sameFor("said")).toEqual([]);
});

test("[PE8] each reference finds its own file, and its file leads to the other", async () => {
  const pair = await two();
  await join("aziz", pair);
  const references =
    (await joinedFor("aziz", pair[0]))?.files.map((file) => String(file.parts["identity"]?.fields["reference"]?.value)) ?? [];
  expect(references).toHaveLength(2);
  for (const reference of references) {
    const found = await find("aziz", reference);
    expect(found).toMatchObject([{ reference, joined: [{ reference: references.find((one) => one !== reference) }] }]);
  }
});

test("[LE2] joins that wait, stand and were taken apart are what the entries fold to, and so is what is due", async () => {
  const child = { birth: { precision: "year", year: 2012 } };
  const [waiting, joined, parted] = [await two(child), await two(), await two()];
  for (const pair of [waiting, joined, parted]) await join("aziz", pair);
  await at.must(at.as("said"), "person.part", parted[1], { other: parted[0], reason });
  const rebuilt = await rebuildAndCompare(at.node, at.database.owner);
  expect(rebuilt.differences).toEqual([]);
  expect(rebuilt.erased).toBe(0);
});
