import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Capture, envelopeStep, readSealingKey, sealCapture, toBytes, toText } from "./index.ts";
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
beforeAll(async () => {
  opening = openOpeningKey(new Uint8Array(32).fill(5));
  sealing = await readSealingKey(opening.publicText);
});

test("[SY1] what is sealed opens with the node's key, whole", async () => {
  const said = capture("نوید حیدری 🕊");
  const opened = openEnvelope(opening, await sealCapture(sealing, said, about), about);
  expect(JSON.parse(opened ?? "")).toEqual(said);
});

test("[SY1] a short form and a long one are the same length, up to steps of 4 KiB (P24)", async () => {
  const lengths = await Promise.all(
    ["", "x".repeat(3_000), "x".repeat(9_000)].map(async (words) => (await sealCapture(sealing, capture(words), about)).length),
  );
  expect(lengths).toEqual([envelopeStep, envelopeStep, 3 * envelopeStep]);
});

test("[SY1] the same form sealed twice looks like two", async () => {
  const said = capture("the same");
  expect(toText(await sealCapture(sealing, said, about))).not.toBe(toText(await sealCapture(sealing, said, about)));
});

test.each([
  ["a bit turned in the key", (bytes: Uint8Array) => (bytes[9] = (bytes[9] ?? 0) ^ 1)],
  ["a bit turned in the text", (bytes: Uint8Array) => (bytes[999] = (bytes[999] ?? 0) ^ 1)],
  ["a bit turned in the tag", (bytes: Uint8Array) => (bytes[4095] = (bytes[4095] ?? 0) ^ 1)],
  ["another version", (bytes: Uint8Array) => (bytes[0] = 2)],
])("[SY1] %s opens nothing", async (_, spoil) => {
  const envelope = await sealCapture(sealing, capture("x"), about);
  spoil(envelope);
  expect(openEnvelope(opening, envelope, about)).toBeUndefined();
});

test("[SY1] truncated, of another item, of another device, of another node: opens nothing", async () => {
  const envelope = await sealCapture(sealing, capture("x".repeat(5_000)), about);
  expect(openEnvelope(opening, envelope.slice(0, envelopeStep), about)).toBeUndefined();
  expect(openEnvelope(opening, envelope.slice(0, 20), about)).toBeUndefined();
  expect(openEnvelope(opening, new Uint8Array(0), about)).toBeUndefined();
  expect(openEnvelope(opening, envelope, { ...about, id: randomUUID() })).toBeUndefined();
  expect(openEnvelope(opening, envelope, { ...about, device: randomUUID() })).toBeUndefined();
  expect(openEnvelope(openOpeningKey(new Uint8Array(32).fill(6)), envelope, about)).toBeUndefined();
});

test("[SY1] bytes as text and back, of every length", () => {
  for (const length of [0, 1, 2, 3, 32, 4096, 20_000]) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 7) % 256);
    expect(toBytes(toText(bytes))).toEqual(bytes);
  }
  for (const broken of ["a", "a b", "=", "ä"]) expect(toBytes(broken)).toBeUndefined();
});
