import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { FileItem, FileStanding } from "./completeness.ts";
import { completenessRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

type Who = Parameters<TestNode["as"]>[0];
async function ask<T>(name: string, who: Who, request: { params?: unknown; query?: unknown }): Promise<T | undefined> {
  const handler = completenessRoutes(at.desk).handlers[name] as unknown as (
    asked: unknown,
    caller: unknown,
  ) => Promise<{ ok: boolean; value?: T }>;
  return (await handler({ params: undefined, query: {}, ...request }, { actor: at.as(who) })).value;
}
const items = async (dossier: string, who: Who) =>
  (await ask<{ items: FileStanding[] }>("completeness", who, { params: { dossier } }))?.items.map(({ item }) => item);
type Listed = { dossier: string; reference: string; lacking?: FileItem[] };
const listed = async (who: Who, query: { item?: FileItem } = {}) =>
  (await ask<{ files: Listed[] }>("incomplete", who, { query }))?.files ?? [];

async function registered(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Registration of the person" });
  return person;
}

test("[PE20] each reader is told of the items that are open to them, and of a file that is shut nothing", async () => {
  const dossier = await registered();
  await at.must(at.as("aziz"), "feared.record", dossier, { asked: "cannotSay", states: [] });
  expect(await items(dossier, "dilnoza")).not.toContain("feared");
  expect(await items(dossier, "bahor")).toBeUndefined();
  expect(await items(dossier, "dilnoza")).toEqual(expect.arrayContaining(["names", "wishesAsylum", "family"]));
});

test("[PE21] the emptiest file stands first, by reference and items alone, and leaves as it is filled", async () => {
  const [empty, fuller] = [await registered({ nationalities: undefined, languages: undefined }), await registered()];
  const order = (await listed("dilnoza")).map((one) => one.dossier);
  expect(order.indexOf(empty)).toBeLessThan(order.indexOf(fuller));
  const [first] = (await listed("dilnoza")).filter((one) => one.dossier === empty);
  expect(first?.reference).toMatch(/^XD-/);
  expect(first?.lacking).toEqual(expect.arrayContaining(["nationalities", "languages", "address"]));
  await at.must(at.as("dilnoza"), "person.update", empty, { nationalities: ["AF"], languages: ["prs"] });
  expect((await listed("dilnoza", { item: "nationalities" })).map((one) => one.dossier)).not.toContain(empty);
});

test("[PE21] only units with a live relation are told, and only roles that look for persons", async () => {
  const dossier = at.node.newId();
  await at.must(at.as("bahor"), "arrival.record", dossier, arrival(dossier, { post: "XD-POST-02" }));
  expect((await listed("dilnoza")).map((one) => one.dossier)).not.toContain(dossier);
  expect(await ask("incomplete", "karim", {})).toBeUndefined();
  expect(await ask("incomplete", "bahor", {})).toBeUndefined();
});

test("[PE21] what the list says follows from the record alone", async () => {
  const dossier = await registered();
  await at.must(at.as("dilnoza"), "person.update", dossier, { phone: "+992 900 00 00 01" });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
