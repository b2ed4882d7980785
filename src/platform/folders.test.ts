import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolders } from "./folders.ts";

const folder = mkdtempSync(join(tmpdir(), "panah-folders-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "a-file");
writeFileSync(file, "");

test("[PF11] a folder is made with those above it, and its mode holds for itself alone", () => {
  makeFolders(join(folder, "a", "b", "c"), { variable: "PANAH_KEYS", mode: 0o700 });
  makeFolders(join(folder, "a", "b", "c"), { variable: "PANAH_KEYS", mode: 0o700 });
  expect(statSync(join(folder, "a", "b", "c")).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "a")).mode & 0o005).toBe(0o005);
});

test.each([
  ["a file", file],
  ["a folder under a file", join(file, "b")],
  ["a folder where none can be made", "/proc/panah/data"],
])("[PF11] %s is told as what it is, by the variable that names it", (_, place) => {
  expect(() => makeFolders(place, { variable: "PANAH_DATA" })).toThrow(/^PANAH_DATA: /);
});
