import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { auditorOf, appUrlOf, openKeys } from "../platform/server.ts";
import { type AuditTask, verifyAudit } from "./audit-verify.ts";
import { seedDemo } from "./demo/index.ts";
import { alterations as kinds, openSpoiling, resigned, type Spoiling } from "./drills/audit-spoils-store.ts";
import { openSealing, readRemembered } from "./sealing.ts";

let at: TestNode;
let task: AuditTask;
let owner: pg.Client;
let spoiling: Spoiling;
const rounds = 10;

beforeAll(async () => {
  at = await openTestNode();
  const keys = openKeys(at.keysFolder);
  const seal = openSealing(at.node, keys);
  await seedDemo(at.node, () => undefined);
  await seal();
  await at.desk.open(at.as("aziz"), at.node.newId(), "read", () => undefined);
  await seal();
  for (let round = 0; round < 2 * rounds; round++) {
    const id = at.node.newId();
    await at.desk.open(at.as("aziz"), id, "read", () => undefined);
    await seal();
  }
  const role = auditorOf({ name: "panah_app", password: "invented-for-tests" });
  task = { url: appUrlOf(at.database.ownerUrl, role), origin: "panah.xd", publicKey: keys.signingKey("checkpoint").publicKey };
  owner = new pg.Client({ connectionString: at.database.superuserUrl });
  await owner.connect();
  spoiling = openSpoiling(owner);
}, 60_000);
afterAll(async () => {
  await owner.end();
  await at.close();
});

/** A remembered checkpoint, as a node keeps it beside its keys. */
const witness = () => readRemembered(at.keysFolder) ?? "";

test("[AU1] an untouched record verifies, and is told in numbers alone", async () => {
  const report = await verifyAudit({ ...task, witness: witness() });
  expect(report).toMatchObject({ ok: true, problems: [], witness: "held", unsealed: 0 });
  expect(report.entries).toBeGreaterThan(100);
  expect(report.leaves).toBe(report.entries + report.accessRecords);
  expect(report.checkpoints).toBeGreaterThan(rounds);
});

test.each(kinds)(
  "[AU1] found each time: %s",
  async (kind) => {
    for (let n = 0; n < rounds; n++) {
      await spoiling.snapshot();
      const report = await spoiling.spoils[kind](n)
        .then(() => verifyAudit({ ...task, witness: witness() }))
        .finally(() => spoiling.restore());
      expect([n, report.ok]).toEqual([n, false]);
      expect(report.problemCount).toBeGreaterThan(0);
    }
    expect((await verifyAudit({ ...task, witness: witness() })).ok).toBe(true);
  },
  60_000,
);

test("[AU2] a record cut off shows against the checkpoint kept beside the keys, and against none other", async () => {
  await spoiling.snapshot();
  await spoiling.spoils["the end cut off, checkpoints and all"](2);
  expect((await verifyAudit(task)).ok).toBe(true);
  expect(await verifyAudit({ ...task, witness: witness() })).toMatchObject({
    ok: false,
    witness: "broken",
    problems: [{ table: "ledger.checkpoint", problem: "the remembered checkpoint is not of this tree" }],
  });
  await spoiling.restore();
});

test("[AU2] a witness that another key signed is none", async () => {
  writeFileSync(join(at.keysFolder, "forged.note"), resigned(witness()));
  expect(await verifyAudit({ ...task, witness: readFileSync(join(at.keysFolder, "forged.note"), "utf8") })).toMatchObject({
    ok: false,
    witness: "broken",
  });
  const other = createPublicKey(generateKeyPairSync("ed25519").privateKey);
  expect((await verifyAudit({ ...task, publicKey: other })).ok).toBe(false);
});

test("[AU3] the verifier's role reads the sealed record and nothing else", async () => {
  const auditor = new pg.Client({ connectionString: task.url });
  await auditor.connect();
  for (const table of ["ledger.snapshot", "ledger.dossier_key", "access.account", "access.session", "intake.arrival", "matching.name_key"])
    await expect(auditor.query(`select 1 from ${table}`)).rejects.toThrow("permission denied");
  await expect(auditor.query("select answer from ledger.command")).rejects.toThrow("permission denied");
  await expect(auditor.query("update ledger.entry set kind = 'other'")).rejects.toThrow("permission denied");
  await auditor.end();
});

test("[AU3] a report names tables and ids, never a value", async () => {
  await spoiling.snapshot();
  await spoiling.spoils["payload of an entry"](1);
  const { problems } = await verifyAudit(task);
  for (const { table, id, problem } of problems) {
    expect(table).toMatch(/^(ledger|access)\.[a-z_]+$/);
    expect(id).toMatch(/^([0-9a-f-]{36}|\d+)$/);
    expect(problem).not.toContain("XD-");
  }
  await spoiling.restore();
});

test("[AU1] the verifier is one file of 200 lines at most that imports nothing of this program", () => {
  const source = readFileSync(join(import.meta.dirname, "audit-verify.ts"), "utf8");
  expect(source.split("\n").length).toBeLessThanOrEqual(201);
  expect([...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1])).toEqual(["node:crypto", "pg"]);
});
