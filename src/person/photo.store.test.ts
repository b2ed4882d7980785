import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { photoRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

/** The smallest shape of a picture; another byte makes another. */
const picture = (last = 7) => Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 4, 1, 1, last, 0xff, 0xd9]);
const fingerprint = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const own = (dossier: string) => at.as("judge", { role: "person", ownDossier: dossier });
type Answer = { ok: boolean; value?: { photo?: { id: string; picture?: string; consent: string } }; refusal?: { code: string } };

async function arrive(): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
  await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Applies at the office today" });
  return person;
}
async function ask(name: "photo" | "keep", actor: Actor, params: unknown, body?: unknown): Promise<Answer> {
  const handler = photoRoutes({ desk: at.desk, safe: at.node.safe }).handlers[name] as unknown as (
    asked: unknown,
    caller: unknown,
  ) => Promise<Answer>;
  return await handler({ params, body }, { actor });
}
const look = async (actor: Actor, dossier: string) => (await ask("photo", actor, { dossier })).value?.photo;
async function take(dossier: string, bytes = picture()): Promise<string> {
  const photo = at.node.newId();
  await at.must(at.as("dilnoza"), "photo.take", dossier, { photo, sha256: fingerprint(bytes), consent: "Agrees, for the card" });
  return photo;
}
const keep = (dossier: string, id: string, bytes: Uint8Array = picture(), actor = at.as("dilnoza")) =>
  ask("keep", actor, { dossier, id }, { picture: Buffer.from(bytes).toString("base64") });
const lying = async (dossier: string) =>
  await at.database.owner.transaction(`set local panah.dossiers = '{${dossier}}'; set local panah.compartments = '{photo}'`, (tx) =>
    tx.query<{ sealed: Buffer }>("select sealed from document.photo where dossier = $1", [dossier]),
  );

test("[PE25] a photo is shown to roles that need it and to the person, each look on record by itself", async () => {
  const dossier = await arrive();
  const photo = await take(dossier);
  expect(await keep(dossier, photo)).toMatchObject({ ok: true });
  for (const actor of [at.as("dilnoza"), at.as("emil"), own(dossier)])
    expect(await look(actor, dossier)).toMatchObject({ id: photo, picture: picture().toString("base64"), consent: "Agrees, for the card" });
  expect(await ask("photo", at.as("farida"), { dossier })).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await look(at.as("dilnoza"), at.node.newId())).toBeUndefined();
  const reads = await at.desk.open(own(dossier), dossier, "read", ({ tx }) =>
    tx.query<{ fields: string[] }>(
      "select fields from access.log where dossier = $1 and action = 'read' and 'photo.photoTaken' = any (fields)",
      [dossier],
    ),
  );
  expect(reads).toHaveLength(4);
});

test("[PE25] no other page shows it or puts a look at it on record", async () => {
  const dossier = await arrive();
  await keep(dossier, await take(dossier));
  const kinds = await at.desk.open(at.as("dilnoza"), dossier, "read", ({ subjects }) => subjects.map(({ kind }) => kind));
  expect(kinds).not.toContain("photo");
});

test("[PE25] one photo stands at a time, and the earlier picture is gone", async () => {
  const dossier = await arrive();
  await keep(dossier, await take(dossier));
  const second = await take(dossier, picture(9));
  expect(await lying(dossier)).toEqual([]);
  await keep(dossier, second, picture(9));
  expect(await look(own(dossier), dossier)).toMatchObject({ id: second, picture: picture(9).toString("base64") });
});

test("[PE26] the person takes the consent back: the picture is erased, with its key, and that it was there stays on record", async () => {
  const dossier = await arrive();
  const photo = await take(dossier);
  await keep(dossier, photo);
  expect((await lying(dossier))[0]?.sealed.includes(picture())).toBe(false);
  await at.must(own(dossier), "photo.withdraw", dossier, { photo });
  expect(await lying(dossier)).toEqual([]);
  expect(await look(own(dossier), dossier)).toBeUndefined();
  expect(await keep(dossier, photo)).toMatchObject({ ok: false });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[PE26] only the picture that was recorded is kept, by whoever may take one, and none that tells more than itself", async () => {
  const dossier = await arrive();
  const photo = await take(dossier);
  expect(await keep(dossier, photo, picture(9))).toMatchObject({ refusal: { code: "photo.differs" } });
  expect(await keep(dossier, photo, Buffer.from("no picture at all"))).toMatchObject({ refusal: { code: "photo.not-picture" } });
  const telling = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 1, 0xff, 0xda, 0, 4, 1, 1, 7, 0xff, 0xd9]);
  expect(await keep(dossier, photo, telling)).toMatchObject({ refusal: { code: "photo.has-metadata" } });
  expect(await keep(dossier, photo, picture(), at.as("emil"))).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await at.send(at.as("emil"), "photo.take", dossier, { photo, sha256: fingerprint(picture()), consent: "x" })).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
});
