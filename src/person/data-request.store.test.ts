import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { subjects } from "../app/subjects.ts";
import { listSilent } from "../app/watching.ts";
import { copyRoutes } from "../document/server.ts";
import type { FileCopy } from "./copy-contract.ts";
import { readDataRequest } from "./data-request.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const own = (dossier: string) => at.as("judge", { role: "person", ownDossier: dossier });
async function arrive(): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
  await at.must(at.as("aziz"), "feared.record", person, { asked: "asked", states: ["AF"] });
  return person;
}
async function ask(dossier: string, actor: Actor = own(dossier), more: Record<string, unknown> = {}): Promise<string> {
  const request = at.node.newId();
  await at.must(actor, "data.ask", dossier, { request, kind: "correction", words: "My father's name is Habib", ...more });
  return request;
}
const answer = (dossier: string, request: string, actor: Actor = at.as("dilnoza")) =>
  at.send(actor, "data.answer", dossier, { request, outcome: "done", words: "The name was put right today" });
const requestFor = async (actor: Actor, dossier: string) =>
  ((await at.desk.open(actor, dossier, "read", (opened) => opened.subjects)) ?? []).flatMap((one) => readDataRequest(one) ?? [])[0];
const due = (request: string) =>
  at.desk.list(at.as("dilnoza"), (tx) => tx.query("select unit, step from process.obligation where subject = $1", [request]));

test("[PE22] a person asks, themselves or through whoever works with them; a copy needs no reason, what is wrong must be said", async () => {
  const dossier = await arrive();
  await ask(dossier);
  await ask(dossier, at.as("aziz"), { kind: "copy", words: undefined });
  await expect(at.send(own(dossier), "data.ask", dossier, { request: at.node.newId(), kind: "correction" })).rejects.toThrow(
    "request.malformed",
  );
  const other = await arrive();
  expect(await at.send(own(dossier), "data.ask", other, { request: at.node.newId(), kind: "copy" })).toMatchObject({ ok: false });
});

test("[PE23] it is due in the unit that keeps the register until an officer answers in words, and the person reads them", async () => {
  const dossier = await arrive();
  const request = await ask(dossier);
  expect(await due(request)).toEqual([{ unit: "XD-MS-CAP", step: "data.answer" }]);
  expect((await requestFor(at.as("dilnoza"), dossier))?.asked.words).toBe("My father's name is Habib");
  expect(await answer(dossier, request, own(dossier))).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await answer(dossier, request)).toMatchObject({ ok: true });
  expect(await due(request)).toEqual([]);
  expect((await requestFor(own(dossier), dossier))?.answered).toMatchObject({ outcome: "done", words: "The name was put right today" });
});

test("[PE23] it is answered once", async () => {
  const dossier = await arrive();
  const request = await ask(dossier);
  await at.must(at.as("dilnoza"), "person.attend", dossier, { reason: "Applies at the office today" });
  await answer(dossier, request);
  expect(await answer(dossier, request)).toMatchObject({ refusal: { code: "data.answered-already", rule: "PE23" } });
});

async function copy(actor: Actor, dossier: string, release: string) {
  const routes = copyRoutes({ desk: at.desk, procedures: at.node.procedures }, new Map(subjects.map((one) => [one.kind, one])));
  const handler = routes.handlers["copy"] as unknown as (
    asked: unknown,
    caller: unknown,
  ) => Promise<{ ok: boolean; value?: FileCopy; refusal?: { code: string } }>;
  return await handler({ params: { dossier }, query: { release } }, { actor });
}
async function release(dossier: string, fields: string[]): Promise<string> {
  const id = at.node.newId();
  const payload = { release: id, about: dossier, channel: "paper", recipient: "the person", fields, law: "rap-2012:RAP-I-03" };
  await at.must(own(dossier), "release.record", dossier, payload);
  return id;
}

test("[PE24] the copy holds all that the policy tells the person, under a disclosure on record, and is for nobody else", async () => {
  const dossier = await arrive();
  const id = await release(dossier, ["file"]);
  const taken = await copy(own(dossier), dossier, id);
  const words = JSON.stringify(taken.value);
  expect(words).toContain("canary-reason");
  expect(words).toContain("Haidari");
  expect(taken.value?.parts.flatMap(({ fields }) => fields).every(({ title }) => title.en !== "" && title.ru !== "")).toBe(true);
  expect(await copy(at.as("aziz"), dossier, id)).toMatchObject({ refusal: { code: "access.not-permitted" } });
});

test("[PE30] the copy brings the words of a case for what was asked and answered in it", async () => {
  const dossier = await arrive();
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const payload = { case: at.node.newId(), procedure: "reception-stay", answers: { roughSleeping: "yes" } };
  await at.must(person, "case.open", dossier, payload);
  const { value } = await copy(person, dossier, await release(dossier, ["file"]));
  const part = value?.parts.find(({ words }) => words?.procedure === "reception-stay");
  const asked = part?.fields.flatMap(({ name }) => (name.startsWith("answer/") ? [name.slice("answer/".length)] : [])) ?? [];
  expect(asked).not.toEqual([]);
  expect(Object.keys(part?.words?.questions ?? {})).toEqual(expect.arrayContaining(asked));
  const state = part?.fields.find(({ name }) => name === "state")?.value;
  expect(part?.words?.states[String(state)]?.ru).toMatch(/[а-я]/);
  expect(value?.parts.find(({ title }) => title.en === "Person")).not.toHaveProperty("words");
});

test("[PE24] without a disclosure that names the whole file nothing is handed out", async () => {
  const dossier = await arrive();
  expect(await copy(own(dossier), dossier, at.node.newId())).toMatchObject({ refusal: { code: "document.release-differs" } });
  expect(await copy(own(dossier), dossier, await release(dossier, ["names"]))).toMatchObject({ ok: false });
});

test("[PE23] what is due follows from the record alone, and nothing falls silent", async () => {
  await ask(await arrive());
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  expect(await listSilent(at.node)).toEqual([]);
});
