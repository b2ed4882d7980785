import { generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "vitest";
import { bundleBytesMax, bundleToSign } from "../../src/intake/index.ts";
import { bundleCodes, readKept, renewBundle } from "./bundle.ts";
import { memoryShelf } from "./shelf.ts";
import { offlineTexts } from "./texts.ts";

const pair = generateKeyPairSync("ed25519");
const publicKey = pair.publicKey.export({ type: "spki", format: "der" }).subarray(-32).toString("base64");
const about = { key: { keyId: "k1", publicKey }, unit: "XD-POST-01" };
const content = { format: 1, unit: "XD-POST-01", issuedAt: "2026-11-24T03:00:00Z", answers: { "/api/routes": { routes: [] } } };

function signed(change: Record<string, unknown> = {}, outside: Record<string, unknown> = {}): string {
  const body = JSON.stringify({ ...content, ...change });
  return JSON.stringify({ body, keyId: "k1", signature: sign(null, bundleToSign(body), pair.privateKey).toString("base64"), ...outside });
}
const answer =
  (text: string, status = 200): typeof fetch =>
  async () =>
    new Response(text, { status, headers: { etag: '"m"' } });

test("[VA6] a bundle of this node and post is taken; from then on it is asked for by its mark", async () => {
  const shelf = memoryShelf();
  expect((await renewBundle(shelf, about, answer(signed()))).ok).toBe(true);
  let asked: HeadersInit | undefined;
  const unchanged: typeof fetch = async (_, init) => {
    asked = init?.headers;
    return new Response(null, { status: 304 });
  };
  expect((await renewBundle(shelf, about, unchanged)).ok).toBe(true);
  expect(asked).toEqual({ "if-none-match": '"m"' });
});

test.each([
  ["bundle.broken", signed().slice(0, -40)],
  ["bundle.broken", "<!doctype html>"],
  ["bundle.broken", signed({ format: 2 })],
  ["bundle.broken", signed({ issuedAt: "tomorrow" })],
  ["bundle.signature", signed().replace("XD-POST-01", "XD-POST-02")],
  ["bundle.signature", signed({}, { keyId: "k2" })],
  ["bundle.signature", signed({}, { signature: "AAAA" })],
  ["bundle.signature", signed({}, { signature: "no base64 !" })],
  ["bundle.other-post", signed({ unit: "XD-POST-02" })],
  ["bundle.older", signed({ issuedAt: "2026-11-23T03:00:00Z" })],
  ["bundle.too-large", signed({ answers: { more: "x".repeat(bundleBytesMax) } })],
] as const)("[VA6] %s: the bundle is refused, and the one in use stays in use", async (code, text) => {
  const shelf = memoryShelf();
  await renewBundle(shelf, about, answer(signed()));
  expect(await renewBundle(shelf, about, answer(text))).toEqual({ ok: false, code });
  expect(await readKept(shelf, about)).toMatchObject({ ok: true, bundle: content });
});

test("[VA6] a line that breaks, a fault of the node and no node at all change nothing", async () => {
  const shelf = memoryShelf();
  await renewBundle(shelf, about, answer(signed()));
  const broken: typeof fetch = async () => Promise.reject(new TypeError("network"));
  const torn: typeof fetch = async () =>
    new Response(
      new ReadableStream({
        start(control) {
          control.enqueue(new TextEncoder().encode(signed().slice(0, 50)));
          control.error(new TypeError("network"));
        },
      }),
    );
  expect(await renewBundle(shelf, about, broken)).toEqual({ ok: false, code: "bundle.unreachable" });
  expect(await renewBundle(shelf, about, answer("{}", 500))).toEqual({ ok: false, code: "bundle.unreachable" });
  expect(await renewBundle(shelf, about, torn)).toEqual({ ok: false, code: "bundle.broken" });
  expect((await readKept(shelf, about))?.ok).toBe(true);
});

test("[VA6] what was changed on the disk is found before it is used", async () => {
  const shelf = memoryShelf();
  await renewBundle(shelf, about, answer(signed()));
  await shelf.update<{ text: string; etag: string }>("bundle", (kept) => kept && { ...kept, text: kept.text.replace("routes", "roubes") });
  expect(await readKept(shelf, about)).toEqual({ ok: false, code: "bundle.signature" });
});

test("[VA6] each reason has words in both languages", () => {
  for (const code of bundleCodes) expect(Object.keys(offlineTexts[code])).toEqual(["en", "ru"]);
});
