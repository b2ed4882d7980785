import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { openKeys, type Keys } from "./keys.ts";
import { checkKeys, noteKeys } from "./node-keys.ts";

let db: TestDatabase;
let owner: pg.Client;
let folder: string;
let keys: Keys;
beforeAll(async () => {
  db = await testDatabase();
  owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await db.drop();
});
/** A database that was filled with two keys. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "panah-keys-"));
  keys = openKeys(folder);
  keys.key("database-app");
  keys.key("database-owner");
  keys.signingKey("checkpoint");
  await owner.query("truncate platform.node_key");
  await noteKeys(owner, keys);
  return () => rmSync(folder, { recursive: true });
});

test("[PF10] the keys of the database are let pass, and one that is new is noted beside them", async () => {
  await checkKeys(owner, keys);
  keys.key("compartment-health");
  await noteKeys(owner, keys);
  await checkKeys(owner, openKeys(folder));
  const { rows } = await owner.query<{ file: string }>("select file from platform.node_key order by file");
  expect(rows.map((row) => row.file)).toEqual(["checkpoint.ed25519", "compartment-health.key", "database-app.key"]);
});

test("[PF10] an empty keys folder is refused, and stays empty", async () => {
  const other = join(folder, "other");
  await expect(checkKeys(owner, openKeys(other))).rejects.toMatchObject({ code: "keys.other" });
  expect(readdirSync(other)).toEqual([]);
});

test("[PF10] one key that is missing is named", async () => {
  rmSync(join(folder, "checkpoint.ed25519"));
  await expect(checkKeys(owner, openKeys(folder))).rejects.toMatchObject({
    code: "keys.missing",
    message: expect.stringContaining("checkpoint.ed25519") as unknown,
  });
});

test.each(["database-app.key", "checkpoint.ed25519"])("[PF10] another key in the place of %s is refused", async (file) => {
  const other = openKeys(join(folder, "other"));
  other.key("database-app");
  other.signingKey("checkpoint");
  copyFileSync(join(other.folder, file), join(folder, file));
  await expect(checkKeys(owner, openKeys(folder))).rejects.toMatchObject({ code: "keys.other" });
});

test("[PF10] a damaged key is told by its file", async () => {
  writeFileSync(join(folder, "checkpoint.ed25519"), "nothing");
  await expect(checkKeys(owner, openKeys(folder))).rejects.toMatchObject({
    code: "keys.damaged",
    message: expect.stringContaining("checkpoint.ed25519") as unknown,
  });
});

test("[PF10] what is noted of a key is not the key", async () => {
  const { rows } = await owner.query<{ mark: string }>("select mark from platform.node_key where file = 'database-app.key'");
  expect(rows[0]?.mark).toMatch(/^[0-9a-f]{32}$/);
  expect(keys.key("database-app").toString("hex")).not.toContain(rows[0]?.mark);
});
