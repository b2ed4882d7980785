import { expect, test } from "vitest";
import { findRole } from "../../src/access/index.ts";
import { drillAccess } from "../../src/app/drills/access.ts";
import { differenceOf } from "../../src/app/drills/access-compare.ts";
import { table } from "../../src/app/drills/access-oracle.ts";
import { openChance } from "../../src/app/drills/chance.ts";
import { findCanaries, inScript, mark } from "../../src/app/drills/encodings.ts";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";

const quiet = () => undefined;
const word = mark + openChance(7).letters(12);

test(
  "[P1, P2, P9] no role sees what the policy does not name, on any channel; absent and forbidden look the same; what was shown is on record",
  { timeout: 240_000 },
  async () => {
    const report = await drillAccess({ attempts: 0, seed: 11, isShort: true, tell: quiet });
    expect(report).toMatchObject({
      leaks: 0,
      leaked: [],
      differences: 0,
      differed: [],
      unrecorded: 0,
      notRecorded: [],
      faults: 0,
      rolesWithoutOracle: [],
    });
    // The matrix is walked whole, however few attempts are asked for.
    expect(report.attempts).toBe(report.cells + 2 * report.pairs);
    expect(report.cells).toBeGreaterThan(report.roles * report.channels);
    expect(report.shown).toBeGreaterThan(50);
    expect(report.channels).toBeGreaterThan(20);
  },
);

// Another seed each, and no attempt beyond the matrix: what is planted stands in a cell of it, whatever the seed.
test.each([
  ["policy", 3],
  ["route", 5],
] as const)("[P1] a leak planted in a %s is found", { timeout: 240_000 }, async (plant, seed) => {
  const report = await drillAccess({ attempts: 0, seed, plant, tell: quiet });
  expect(report.leaks).toBeGreaterThan(0);
  expect(report.leaked.every((one) => (plant === "policy" ? one.compartment === "health" : one.channel === "facts"))).toBe(true);
});

test("[P2] two answers of one length that say different things are told apart; what was asked about may be said back", () => {
  const says = (code: string, id: string, status = 404) => ({
    status,
    headers: { date: id },
    body: Buffer.from(JSON.stringify({ code, id })),
  });
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  expect(differenceOf(says("access.not-available", one), says("access.not-available", other))).toBeUndefined();
  expect(differenceOf(says("access.not-available", one), says("access.not-permitted", one))).toBe("body");
  expect(differenceOf(says("access.not-available", one), says("access.not-available", one, 403))).toBe("status");
});

test("[P1] the oracle knows every role that it speaks of", () => {
  for (const role of Object.keys(table)) expect(findRole(role), role).toBeDefined();
});

const pdf = (bytes: Buffer) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n1 0 obj\n<</Length 1>>\nstream\n"), deflateSync(bytes), Buffer.from("\nendstream\n")]);
function zip(bytes: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.write("PK\x03\x04", 0, "latin1");
  head.writeUInt16LE(8, 8);
  return Buffer.concat([head, deflateRawSync(bytes)]);
}

test.each([
  ["utf-8", Buffer.from(`x${word}y`)],
  ["utf-16", Buffer.from(`x${word}y`, "utf16le")],
  ["base64", Buffer.from(Buffer.from(`ab${word}c`).toString("base64"))],
  ["hex", Buffer.from(Buffer.from(word).toString("hex"))],
  ["url", Buffer.from([...Buffer.from(word)].map((byte) => `%${byte.toString(16)}`).join(""))],
  ["upper", Buffer.from(word.toUpperCase())],
  ["transliterated", Buffer.from(inScript(word, "Cyrl"))],
  ["transliterated", Buffer.from(inScript(word, "Arab"))],
  ["reversed", Buffer.from([...word].reverse().join(""))],
  ["unzipped", gzipSync(Buffer.from(word))],
  ["unzipped", pdf(Buffer.from(word))],
  ["unzipped", zip(Buffer.from(word))],
] as const)("[P1] a canary is found as %s", (encoding, bytes) => {
  expect([...findCanaries(bytes)]).toEqual([[word, encoding]]);
});
