import { expect, test } from "vitest";
import type { Batch } from "./message.ts";
import { bodyOfBatch, readWireAnswer, requestStepBytes } from "./wire.ts";

/** An answer as a node gives it; each test spoils one thing. */
const answer = { receipts: [], clashes: [], expected: 1, titles: {}, isLocked: false, now: "2026-03-07T10:00:00.000Z" };
const spoiled: readonly [string, number, unknown][] = [
  ["a page where somebody must sign in first", 200, "<html>"],
  ["nothing", 200, null],
  ["half an answer", 200, { ...answer, expected: undefined }],
  ["receipts that are none", 200, { ...answer, receipts: [{}] }],
  ["a clash without a number", 200, { ...answer, clashes: [{ id: "a", code: "sync.sequence-used" }] }],
  ["a block that begins nowhere", 200, { ...answer, block: { size: 1000 } }],
  ["no time", 200, { ...answer, now: "soon" }],
  ["a word of the node under a status that says all is well", 200, { code: "sync.device-revoked", rule: "SY8" }],
  ["a refusal that is not about devices", 403, { code: "access.not-permitted", rule: "AC2" }],
  ["a fault", 500, { kind: "fault" }],
];

test("[SY4] the node's answer and its word on a device count", () => {
  expect(readWireAnswer(200, answer)).toEqual({ ok: true, answer });
  expect(readWireAnswer(409, { code: "sync.device-revoked", rule: "SY8" })).toEqual({
    ok: false,
    refusal: { code: "sync.device-revoked", rule: "SY8" },
  });
});

test.each(spoiled)("[SY4] %s is no answer: everything stays and is sent again", (_, status, body) => {
  expect(() => readWireAnswer(status, body)).toThrow("no answer of a node");
});

test("[SY15] a request is filled up to steps of 4 KiB, and is the same batch (P24)", () => {
  const item = { sequence: 1, id: "0b000000-0000-4000-8000-000000000001", sealed: "A".repeat(2_731) };
  const batchOf = (items: number): Batch => ({
    version: 1,
    device: "0d000000-0000-4000-8000-000000000001",
    sentAt: "2026-03-07T10:00:00.000Z",
    blocks: [1_000],
    needsBlock: false,
    items: Array.from({ length: items }, (_, at) => ({ ...item, sequence: at + 1 })),
    signature: "S".repeat(86),
  });
  expect([0, 1, 2, 16].map((items) => bodyOfBatch(batchOf(items)).length / requestStepBytes)).toEqual([1, 1, 2, 12]);
  expect(JSON.parse(bodyOfBatch(batchOf(16)))).toEqual(batchOf(16));
});
