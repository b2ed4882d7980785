import { randomBytes, randomUUID } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from "hpke";
import { beforeAll, expect, test } from "vitest";
import { type Capture, captureBytesMax, envelopeStep, readSealingKey, sealCapture, sealedBytesMax, toBytes, toText } from "./index.ts";
import { openEnvelope, openOpeningKey, type OpeningKey } from "./server.ts";

const about = { device: randomUUID(), id: randomUUID() };
const capture = (words: string): Capture => ({
  version: 1,
  account: randomUUID(),
  capturedAt: "2026-11-24T03:00:00.000Z",
  command: { id: randomUUID(), kind: "arrival.record", dossier: randomUUID(), payload: { reasonOwnWords: words } },
  clocked: ["arrivedAt"],
  references: [7],
});

let opening: OpeningKey;
let sealing: Awaited<ReturnType<typeof readSealingKey>>;
const damaged = { code: "sync.envelope-broken" };

/** An envelope put together by hand: of any version, around any bytes. */
async function envelopeOf(
  version: number,
  content: Buffer,
  { step = envelopeStep, says = content.length }: { step?: number; says?: number } = {},
): Promise<Uint8Array> {
  const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
  const plain = Buffer.alloc(Math.ceil((53 + content.length) / step) * step - 49);
  plain.writeUInt32BE(says);
  content.copy(plain, 4);
  const name = `panah-envelope-v${version}`;
  const how = { info: Buffer.from(name), aad: Buffer.from(`${name}\n${about.device}\n${about.id}\n`) };
  const { encapsulatedSecret, ciphertext } = await suite.Seal(sealing, plain, how);
  return Buffer.concat([Buffer.of(version), encapsulatedSecret, ciphertext]);
}
beforeAll(async () => {
  opening = openOpeningKey(new Uint8Array(32).fill(5));
  sealing = await readSealingKey(opening.publicText);
});

test("[SY1] what is sealed opens with the node's key, whole", async () => {
  const said = capture("نوید حیدری 🕊");
  expect(openEnvelope(opening, await sealCapture(sealing, said, about), about)).toEqual({ json: JSON.stringify(said) });
});

test("[SY1] what an earlier client sealed and a device still holds opens as before", async () => {
  const json = JSON.stringify(capture("نوید حیدری 🕊"));
  const before = await envelopeOf(1, Buffer.from(json), { step: 4096 });
  expect(before.length).toBe(4096);
  expect(openEnvelope(opening, before, about)).toEqual({ json });
  expect(openEnvelope(opening, await envelopeOf(1, Buffer.from(json), { step: 2048 }), about)).toEqual(damaged);
});

/** Words that do not repeat, as people's own words: they deflate to about half. */
const words = (letters: number) => randomBytes(letters).toString("hex").slice(0, letters);

test("[SY1] a form with nothing in it and one with a page of words are the same length; longer ones go up in steps (P24)", async () => {
  const lengths = await Promise.all(
    [0, 1_500, 6_000].map(async (letters) => (await sealCapture(sealing, capture(words(letters)), about)).length / envelopeStep),
  );
  expect(lengths).toEqual([1, 1, 2]);
});

test("[SY1] the longest form that a device keeps fits an envelope, whatever it says, and opens", async () => {
  const empty = JSON.stringify(capture("")).length;
  const said = capture(
    randomBytes(captureBytesMax)
      .toString("base64")
      .slice(0, captureBytesMax - empty),
  );
  const envelope = await sealCapture(sealing, said, about);
  expect(envelope.length).toBeLessThanOrEqual(sealedBytesMax);
  expect(openEnvelope(opening, envelope, about)).toEqual({ json: JSON.stringify(said) });
});

test("[SY1] a few bytes that would unpack to a gigabyte are not unpacked, and say so", async () => {
  const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const before = process.memoryUsage().arrayBuffers;
  expect(openEnvelope(opening, await envelopeOf(2, bomb), about)).toEqual({ code: "sync.content-too-large" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  const justOver = deflateRawSync(Buffer.alloc(captureBytesMax + 1, 32));
  expect(openEnvelope(opening, await envelopeOf(2, justOver), about)).toEqual({ code: "sync.content-too-large" });
  const justWithin = deflateRawSync(Buffer.alloc(captureBytesMax, 32));
  expect(openEnvelope(opening, await envelopeOf(2, justWithin), about)).toEqual({ json: " ".repeat(captureBytesMax) });
});

test.each<[string, () => Promise<Uint8Array>]>([
  ["content that is not deflated", () => envelopeOf(2, Buffer.from('{"version":1}'))],
  ["content that was cut off before it was sealed", () => envelopeOf(2, deflateRawSync(Buffer.from("x".repeat(99))).subarray(0, 3))],
  ["content that is no text", () => envelopeOf(2, deflateRawSync(Buffer.of(0xff, 0xfe)))],
  ["content that says to be longer than it is", () => envelopeOf(1, Buffer.from("{}"), { step: 4096, says: 2 ** 31 })],
  ["a version that nobody seals", () => envelopeOf(3, deflateRawSync(Buffer.from("{}")))],
])("[SY1] %s opens nothing", async (_, make) => {
  expect(openEnvelope(opening, await make(), about)).toEqual(damaged);
});

test("[SY1] the same form sealed twice looks like two", async () => {
  const said = capture("the same");
  expect(toText(await sealCapture(sealing, said, about))).not.toBe(toText(await sealCapture(sealing, said, about)));
});

test.each([
  ["a bit turned in the key", (bytes: Uint8Array) => (bytes[9] = (bytes[9] ?? 0) ^ 1)],
  ["a bit turned in the text", (bytes: Uint8Array) => (bytes[999] = (bytes[999] ?? 0) ^ 1)],
  ["a bit turned in the tag", (bytes: Uint8Array) => (bytes[2047] = (bytes[2047] ?? 0) ^ 1)],
  ["another version", (bytes: Uint8Array) => (bytes[0] = 1)],
])("[SY1] %s opens nothing", async (_, spoil) => {
  const envelope = await sealCapture(sealing, capture("x"), about);
  spoil(envelope);
  expect(openEnvelope(opening, envelope, about)).toEqual(damaged);
});

test("[SY1] truncated, of another item, of another device, of another node: opens nothing", async () => {
  const envelope = await sealCapture(sealing, capture(words(5_000)), about);
  expect(openEnvelope(opening, envelope.slice(0, envelopeStep), about)).toEqual(damaged);
  expect(openEnvelope(opening, envelope.slice(0, 20), about)).toEqual(damaged);
  expect(openEnvelope(opening, new Uint8Array(0), about)).toEqual(damaged);
  expect(openEnvelope(opening, envelope, { ...about, id: randomUUID() })).toEqual(damaged);
  expect(openEnvelope(opening, envelope, { ...about, device: randomUUID() })).toEqual(damaged);
  expect(openEnvelope(openOpeningKey(new Uint8Array(32).fill(6)), envelope, about)).toEqual(damaged);
});

test("[SY1] bytes as text and back, of every length", () => {
  for (const length of [0, 1, 2, 3, 32, 4096, 20_000]) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 7) % 256);
    expect(toBytes(toText(bytes))).toEqual(bytes);
  }
  for (const broken of ["a", "a b", "=", "ä"]) expect(toBytes(broken)).toBeUndefined();
});
