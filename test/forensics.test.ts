import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findTraces } from "./forensics.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "panah-traces-"));
  mkdirSync(join(folder, "deep"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const canary = "Zarghuna";
const within = (text: string): string => `aa${text}bb`;
test.each([
  ["UTF-8", Buffer.from(within(canary))],
  ["UTF-16LE", Buffer.from(within(canary), "utf16le")],
  ["UTF-16BE", Buffer.from(within(canary), "utf16le").swap16()],
  ["base64", Buffer.from(Buffer.from(within(canary)).toString("base64"))],
  ["base64", Buffer.from(Buffer.from(`x${within(canary)}`).toString("base64"))],
  ["base64", Buffer.from(Buffer.from(`xy${within(canary)}`).toString("base64"))],
  ["base64", Buffer.from(Buffer.from(within(canary), "utf16le").toString("base64"))],
  ["hex", Buffer.from(Buffer.from(within(canary)).toString("hex"))],
  ["HEX", Buffer.from(Buffer.from(within(canary)).toString("hex").toUpperCase())],
])("[VA8] the scanner finds a canary written as %s", (as, bytes) => {
  writeFileSync(join(folder, "deep", "file"), Buffer.concat([Buffer.alloc(999, 1), bytes, Buffer.alloc(99)]));
  expect(findTraces(folder, [canary]).map((trace) => trace.as)).toEqual(expect.arrayContaining([expect.stringContaining(as)]));
});

test("[VA8] the scanner finds a canary in the name of a file and none where there is none", () => {
  writeFileSync(join(folder, "deep", `${canary}.log`), "x");
  expect(findTraces(folder, [canary])).toMatchObject([{ canary, as: "UTF-8" }]);
  expect(findTraces(folder, ["Gulalai"])).toEqual([]);
});
