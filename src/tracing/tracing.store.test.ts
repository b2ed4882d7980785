import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { personParts } from "../app/person-parts.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { listSilent } from "../app/watching.ts";
import type { SubjectState } from "../ledger/index.ts";
import type { Candidate } from "../person/index.ts";
import { findPersons } from "../person/server.ts";
import { findFamilyWish, readTracing, type Tracing } from "./index.ts";
import { tracingRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const tracer = () => at.as("inna", { role: "tracing-officer", unit: "XD-CP" });
const hakim = () => at.as("hakim");
const own = (dossier: string) => at.as("judge", { role: "person", ownDossier: dossier });
const child = { birth: { precision: "estimated", ageYears: 14, on: "2026-11-20" } };
const words = "My brother stayed behind at the bridge";
const named = (given: string, family: string) => ({ names: [{ script: "Latn", given, family }] });

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  await at.must(at.as("aziz"), "feared.record", person, { asked: "asked", states: ["AF"] });
  await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Applies at the office today" });
  return person;
}
let families = 0;
/** Two brothers of one family name; each test has a family of its own. */
async function brothers(seekerMore: Record<string, unknown> = {}, soughtMore: Record<string, unknown> = {}) {
  const family =
    ["Barzgar", "Toghrul", "Sarwari", "Niazmand", "Kohistan", "Zalmayi", "Wardak", "Popalzai", "Yaftali", "Ghilzai"][families++] ?? "Azimi";
  const seeker = await arrive({ ...named("Karim", family), ...seekerMore });
  const sought = await arrive({ ...named("Rahim", family), ...soughtMore });
  return { seeker, sought, name: `Rahim ${family}` };
}
async function ask(seeker: string, name: string, actor: Actor = at.as("dilnoza"), more: Record<string, unknown> = {}): Promise<string> {
  const tracing = at.node.newId();
  await at.must(actor, "tracing.ask", seeker, { tracing, sought: { name, relation: "sibling" }, words, ...more });
  return tracing;
}
const approach = (seeker: string, tracing: string, candidate: string, actor = tracer()) =>
  at.send(actor, "tracing.approach", seeker, { tracing, candidate, bits: 12.345 });
const tell = (seeker: string, tracing: string, candidate: string, more: Record<string, unknown> = {}) =>
  at.send(tracer(), "tracing.tell", seeker, {
    tracing,
    candidate,
    seekerContact: "+999 100, in the evening",
    soughtContact: "Through the guardian",
    isExcepted: "notAsked",
    ...more,
  });
const wish = (dossier: string, payload: Record<string, unknown>, actor = tracer()) => at.send(actor, "tracing.wish", dossier, payload);
const read = async (actor: Actor, dossier: string): Promise<readonly SubjectState[]> =>
  (await at.desk.open(actor, dossier, "read", ({ subjects }) => subjects)) ?? [];
const requestFor = async (actor: Actor, dossier: string): Promise<Tracing | undefined> =>
  (await read(actor, dossier)).flatMap((one) => readTracing(one) ?? [])[0];

async function route<T>(name: string, actor: Actor, params: unknown): Promise<T | undefined> {
  const parts = personParts(at.node, at.desk);
  const routes = tracingRoutes({ desk: at.desk, findPersons: (who, query) => findPersons(parts, who, query) });
  const handler = routes.handlers[name] as unknown as (asked: unknown, caller: unknown) => Promise<{ ok: boolean; value?: T }>;
  return (await handler({ params }, { actor })).value;
}
const candidatesFor = async (actor: Actor, dossier: string, id: string) =>
  (await route<{ candidates: Candidate[] }>("candidates", actor, { dossier, id }))?.candidates;

test("[FT8] the unit that traces has the request due, finds who may be meant with the reason, and nothing is decided by it", async () => {
  const { seeker, sought, name } = await brothers();
  const tracing = await ask(seeker, name);
  const due = await at.desk.list(tracer(), (tx) =>
    tx.query<{ unit: string; step: string }>("select unit, step from process.obligation where subject = $1", [tracing]),
  );
  expect(due).toEqual([{ unit: "XD-CP", step: "tracing.approach" }]);
  const found = await candidatesFor(tracer(), seeker, tracing);
  expect(found?.map((one) => one.dossier)).toContain(sought);
  expect(found?.map((one) => one.dossier)).not.toContain(seeker);
  expect(found?.find((one) => one.dossier === sought)?.reason.lines).not.toEqual([]);
  expect((await requestFor(tracer(), seeker))?.candidates.size).toBe(0);
});

test("[FT5, FT6] nothing is told to either until both wish it; then each has what the other gave, and no more", async () => {
  const { seeker, sought, name } = await brothers();
  const tracing = await ask(seeker, name, own(seeker));
  expect(await approach(seeker, tracing, sought)).toMatchObject({ ok: true });
  expect(JSON.stringify(await read(own(seeker), seeker))).not.toContain(sought);
  expect(JSON.stringify(await read(own(sought), sought))).not.toContain(seeker);
  expect((await requestFor(own(seeker), seeker))?.candidates.size).toBe(0);
  expect(await tell(seeker, tracing, sought)).toMatchObject({ refusal: { code: "tracing.not-asked-yet", rule: "FT5" } });
  await wish(sought, { wish: "unsure" });
  expect(await tell(seeker, tracing, sought)).toMatchObject({ refusal: { code: "tracing.not-asked-yet" } });
  expect(findFamilyWish(await read(own(sought), sought))?.toldOf.size).toBe(0);
  await wish(sought, { wish: "yes" });
  expect(await tell(seeker, tracing, sought)).toMatchObject({ ok: true });
  expect((await requestFor(own(seeker), seeker))?.told).toMatchObject({ names: [{ given: "Rahim" }], contact: "Through the guardian" });
  const told = findFamilyWish(await read(own(sought), sought))?.toldOf.get(tracing);
  expect(told).toMatchObject({ names: [{ given: "Karim" }], contact: "+999 100, in the evening" });
  for (const dossier of [seeker, sought])
    expect((await read(own(dossier), dossier)).filter((one) => one.kind === "release")).toHaveLength(1);
});

test("[FT5] whoever does not wish it is not told of, and the one who asked reads the same as where nobody was found", async () => {
  const [one, other] = [await brothers(), await brothers()];
  const asked = [await ask(one.seeker, one.name), await ask(other.seeker, other.name)] as const;
  await approach(one.seeker, asked[0], one.sought);
  await wish(one.sought, { wish: "no" });
  expect(await tell(one.seeker, asked[0], one.sought)).toMatchObject({ refusal: { code: "tracing.not-to-be-approached", rule: "FT4" } });
  const reason = "Nobody could be found in this node";
  await at.must(tracer(), "tracing.close", one.seeker, { tracing: asked[0], why: "notFound", reason });
  await at.must(tracer(), "tracing.close", other.seeker, { tracing: asked[1], why: "notFound", reason });
  const told = async (dossier: string) => {
    const {
      dossier: _,
      id: __,
      reference: ___,
      sought: ____,
      wish: _____,
      ended,
      ...rest
    } = (await requestFor(own(dossier), dossier)) ?? {};
    return { ...rest, why: (ended as { why?: string } | undefined)?.why };
  };
  expect(await told(one.seeker)).toEqual(await told(other.seeker));
});

test("[FT1] the request is taken back at any time, by the person, and nothing more is done on it", async () => {
  const { seeker, sought, name } = await brothers();
  const tracing = await ask(seeker, name, own(seeker));
  await approach(seeker, tracing, sought);
  await wish(sought, { wish: "yes" });
  await at.must(own(seeker), "tracing.withdraw", seeker, { tracing });
  expect(await approach(seeker, tracing, sought)).toMatchObject({ ok: false });
  expect(await tell(seeker, tracing, sought)).toMatchObject({ ok: false });
  expect(await candidatesFor(tracer(), seeker, tracing)).toBeUndefined();
  expect(await at.send(own(seeker), "tracing.withdraw", seeker, { tracing })).toMatchObject({
    refusal: { code: "tracing.ended-already", rule: "FT1" },
  });
  expect(findFamilyWish(await read(own(sought), sought))?.toldOf.size).toBe(0);
});

test("[FT2] nobody is approached before both sides were asked which States they fear", async () => {
  const { seeker, name } = await brothers();
  const unasked = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", unasked, arrival(unasked, { fearedAsked: undefined, ...named("Rahim", "Unasked") }));
  const tracing = await ask(seeker, name);
  expect(await approach(seeker, tracing, unasked)).toMatchObject({ refusal: { code: "tracing.fear-not-asked", rule: "FT2" } });
});

test("[FT3] of a child nobody looks before child protection heard them, nor where the child does not wish it", async () => {
  const { seeker, sought, name } = await brothers(child);
  const tracing = await ask(seeker, name);
  expect((await requestFor(tracer(), seeker))?.standing).toBe("toBeHeard");
  expect(await candidatesFor(tracer(), seeker, tracing)).toEqual([]);
  expect(await approach(seeker, tracing, sought)).toMatchObject({ refusal: { code: "tracing.child-not-heard", rule: "FT3" } });
  const hear = (answer: string) =>
    at.send(hakim(), "tracing.hear", seeker, { tracing, wish: answer, heard: "spoken", words: "He wants his brother, not the uncle" });
  await hear("unsure");
  expect((await requestFor(tracer(), seeker))?.standing).toBe("toBeHeard");
  await hear("yes");
  expect((await requestFor(tracer(), seeker))?.standing).toBe("open");
  const again = await brothers(child);
  const second = await ask(again.seeker, again.name);
  await at.must(hakim(), "tracing.hear", again.seeker, { tracing: second, wish: "no", heard: "spoken", words: "He does not want it" });
  expect((await requestFor(own(again.seeker), again.seeker))?.ended?.why).toBe("childDoesNotWish");
});

test("[FT3] a child who is found is told of by nobody before child protection heard them", async () => {
  const { seeker, sought, name } = await brothers({}, child);
  const tracing = await ask(seeker, name);
  await approach(seeker, tracing, sought);
  await wish(sought, { wish: "yes", heard: "spoken" });
  expect(await tell(seeker, tracing, sought)).toMatchObject({ refusal: { code: "tracing.child-not-heard", rule: "FT3" } });
  await wish(sought, { wish: "yes", heard: "spoken" }, hakim());
  expect(await tell(seeker, tracing, sought)).toMatchObject({ ok: true });
});

test("[FT4] whom a boy refuses by the name of a file is not brought to him, and the refusal says nothing of why", async () => {
  const { seeker, sought: boy, name } = await brothers({}, child);
  await at.must(at.as("dilnoza"), "tracing.refuse-contact", boy, {
    named: "Karim, who says he is my uncle",
    other: seeker,
    words: "He beat me",
  });
  const tracing = await ask(seeker, name);
  expect(await approach(seeker, tracing, boy)).toMatchObject({ refusal: { code: "tracing.not-to-be-approached", rule: "FT4" } });
  const [id] = [...(findFamilyWish(await read(own(boy), boy))?.noContact.keys() ?? [])];
  await at.must(own(boy), "tracing.allow-contact", boy, { id });
  expect(await approach(seeker, tracing, boy)).toMatchObject({ ok: true });
});

test("[FT4] where words alone name somebody the officer must be sure, and doubt stops too", async () => {
  const { seeker, sought, name } = await brothers();
  const tracing = await ask(seeker, name);
  await approach(seeker, tracing, sought);
  await wish(sought, { wish: "yes", except: "Not the eldest brother" });
  for (const isExcepted of ["yes", "unsure", "notAsked"])
    expect(await tell(seeker, tracing, sought, { isExcepted })).toMatchObject({ refusal: { code: "tracing.excepted", rule: "FT4" } });
  expect(await tell(seeker, tracing, sought, { isExcepted: "no" })).toMatchObject({ ok: true });
});

test("[FT4] a relation that was denied stops the approach too", async () => {
  const { seeker, sought, name } = await brothers();
  const kin = at.node.newId();
  await at.must(at.as("aziz"), "kin.record", seeker, { kin, other: sought, relation: "sibling", whose: "other", says: "no" });
  const tracing = await ask(seeker, name);
  expect(await approach(seeker, tracing, sought)).toMatchObject({ refusal: { code: "tracing.not-to-be-approached" } });
});

test("[FT7] whoever passed the request on reads nothing of it, nor does any office but the one that traces", async () => {
  const { seeker, sought, name } = await brothers();
  const tracing = await ask(seeker, name);
  await approach(seeker, tracing, sought);
  for (const actor of [at.as("dilnoza"), at.as("aziz"), at.as("inna"), at.as("tolib")]) {
    expect(await requestFor(actor, seeker)).toBeUndefined();
    expect(findFamilyWish(await read(actor, sought))).toBeUndefined();
    expect(await candidatesFor(actor, seeker, tracing)).toBeUndefined();
    expect(await approach(seeker, tracing, sought, actor)).toMatchObject({ ok: false });
  }
  expect((await requestFor(hakim(), seeker))?.candidates.size).toBe(0);
  expect((await route<{ approached: unknown[] }>("request", tracer(), { dossier: seeker, id: tracing }))?.approached).toHaveLength(1);
});

test("[FT1] what is due and who may open it follow from the record alone, and nothing falls silent", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  expect(await listSilent(at.node)).toEqual([]);
});
