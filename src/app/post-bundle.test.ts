import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { bundleBytesMax, bundleToSign, type PostBundle, type SignedBundle } from "../intake/index.ts";
import { ensureOperator } from "./operator.ts";

let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
let officer: TestBrowser;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  officer = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), officer, { role: "border-officer", unit: "XD-POST-01" });
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const take = async () => {
  const answer = await officer.get("/api/post/bundle");
  const signed = answer.json<SignedBundle>();
  return { answer, signed, bundle: JSON.parse(signed.body) as PostBundle };
};

test("[PB1] a post takes along what its screens ask the node for, under the node's signature", async () => {
  const { signed, bundle, answer } = await take();
  const { publicKey, keyId } = (await officer.get("/api/post/bundle-key")).json<{ publicKey: string; keyId: string }>();
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(publicKey, "base64").toString("base64url") },
    format: "jwk",
  });
  const holds = (body: string) => verify(null, bundleToSign(body), key, Buffer.from(signed.signature, "base64"));
  expect(signed.keyId).toBe(keyId);
  expect(holds(signed.body)).toBe(true);
  expect(holds(signed.body.replace('"format":1', '"format":2'))).toBe(false);
  expect(bundle).toMatchObject({ format: 1, unit: "XD-POST-01", country: { code: "XD" } });
  for (const address of ["/api/routes", "/api/directory", "/api/public/directory", "/api/procedures", "/api/procedures/asylum"])
    expect(bundle.answers[address]).toEqual((await officer.get(address)).json());
  expect(bundle.clocks["asylum"]).toMatchObject({ runsFrom: "firstContact" });
  expect(answer.rawPayload.length).toBeLessThan(bundleBytesMax);
});

test("[PB2] nothing of a person is in a bundle, and it is made anew only when something in it changed", async () => {
  const before = await take();
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
  const after = await take();
  expect(after.signed).toEqual(before.signed);
  expect(after.answer.body).not.toContain("Nawid");
  const etag = String(before.answer.headers["etag"]);
  const again = await edge.inject({
    method: "GET",
    url: "/api/post/bundle",
    headers: { host: "localhost", cookie: officer.cookie ?? "", "if-none-match": etag },
  });
  expect(again.statusCode).toBe(304);
});

test("[PB3] whoever records no arrivals takes no bundle along", async () => {
  const registrar = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), registrar, { role: "eligibility-officer", unit: "XD-MS-CAP" });
  for (const address of ["/api/post/bundle", "/api/post/bundle-key"]) {
    expect((await registrar.get(address)).statusCode).toBe(403);
    expect((await new TestBrowser(edge).get(address)).statusCode).toBe(401);
  }
});

test.each(["kg", "tm", "uz"])("[PB1] a post of %s takes along its routes, services and procedures", async (name) => {
  const place = await openTestNode(name, "training");
  const own = openTestEdge(place.node);
  const post = place.node.country.units.find((unit) => unit.kind === "post")?.code ?? "";
  const sergeant = new TestBrowser(own);
  await sowAccount(place, await ensureOperator(place.node), sergeant, { role: "border-officer", unit: post });
  const signed = (await sergeant.get("/api/post/bundle")).json<SignedBundle>();
  const bundle = JSON.parse(signed.body) as PostBundle;
  expect(bundle).toMatchObject({ unit: post, country: { code: place.node.country.code } });
  for (const id of Object.keys(place.node.country.procedures)) expect(bundle.answers[`/api/procedures/${id}`]).toBeDefined();
  expect(bundle.clocks["child-protection"]).toMatchObject({ runsFrom: "sent" });
  await own.close();
  await place.close();
});
