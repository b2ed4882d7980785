import { sign, verify } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeys } from "./keys.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "panah-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("[PF9] a key is 32 bytes, the same for ever, another for another name", () => {
  const keys = openKeys(join(folder, "keys"));
  const key = keys.key("compartment-health");
  expect(key).toHaveLength(32);
  expect(openKeys(join(folder, "keys")).key("compartment-health")).toEqual(key);
  expect(keys.key("compartment-asylum")).not.toEqual(key);
});

test("[PF9] nobody else may read keys, also in a folder that was open before", () => {
  chmodSync(folder, 0o755);
  const keys = openKeys(folder);
  keys.key("a");
  keys.signingKey("b");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder).sort()).toEqual(["a.key", "b.ed25519"]);
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
});

test("[PF9] a damaged key file is a fault, never a new key", () => {
  openKeys(folder).key("a");
  writeFileSync(join(folder, "a.key"), "short");
  expect(() => openKeys(folder).key("a")).toThrow("is damaged");
});

test.each(["../a", "a/b", "", "A", "a.key"])("[PF9] `%s` is no name of a key", (name) => {
  expect(() => openKeys(folder).key(name)).toThrow("fault: the name of a key");
});

test("[PF9] a signing key signs, and its id says which it is", () => {
  const pair = openKeys(folder).signingKey("checkpoint");
  const text = Buffer.from("checkpoint");
  expect(verify(null, text, pair.publicKey, sign(null, text, pair.privateKey))).toBe(true);
  expect(pair.keyId).toMatch(/^[0-9a-f]{16}$/);
  expect(openKeys(folder).signingKey("checkpoint").keyId).toBe(pair.keyId);
  expect(openKeys(folder).signingKey("other").keyId).not.toBe(pair.keyId);
});

test("[PF9] keys and data on one volume are warned about, other volumes and a folder not yet there are not", () => {
  const keys = openKeys(folder);
  expect(keys.warnAbout(tmpdir())).toMatch("keys and data are on one volume");
  expect(keys.warnAbout("/proc")).toBeUndefined();
  expect(keys.warnAbout(join(folder, "none"))).toBeUndefined();
});
