import { createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { auditorOf, appUrlOf, openKeys } from "../platform/server.ts";
import { type AuditTask, verifyAudit } from "./audit-verify.ts";
import { seedDemo } from "./demo/index.ts";
import { openSealing, readRemembered } from "./sealing.ts";

let at: TestNode;
let task: AuditTask;
let owner: pg.Client;
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
}, 60_000);
afterAll(async () => {
  await owner.end();
  await at.close();
});

/** A remembered checkpoint, as a node keeps it beside its keys. */
const witness = () => readRemembered(at.keysFolder) ?? "";

type Row = Record<string, never>;
/** The n-th row of a table in an order of its own, so that each round spoils another one. */
async function nth(table: string, order: string, n: number): Promise<Row> {
  const { rows } = await owner.query<Row>(`select ctid::text as place, * from ${table} order by ${order} offset $1 limit 1`, [n]);
  const [row] = rows;
  if (!row) throw new Error(`no row ${n} in ${table}`);
  return row;
}
const flip = (bytes: Buffer, place: number) => {
  const other = Buffer.from(bytes);
  other[place % other.length] = (other[place % other.length] ?? 0) ^ 1;
  return other;
};

type Spoil = (n: number) => Promise<unknown>;
const byOrder = "md5(id::text)";
const spoils: Record<string, Spoil> = {
  "payload of an entry": async (n) => {
    const row = await nth("ledger.entry", byOrder, n * 7);
    await owner.query("update ledger.entry set payload = $1 where ctid = $2::tid", [
      flip(row["payload"] ?? Buffer.alloc(1), n * 13),
      row["place"],
    ]);
  },
  "header column of an entry": async (n) => {
    const columns = [
      "subject_kind = 'other'",
      "kind = 'other.kind'",
      "at = at - interval '1 day'",
      "recorded_at = recorded_at - interval '1 ms'",
      "role = 'administrator'",
      "unit = 'XD-OTHER'",
      "device = 'tablet'",
      "based_on = coalesce(based_on, 0) + 1",
      "by_account = gen_random_uuid()",
      "command = gen_random_uuid()",
    ];
    const row = await nth("ledger.entry", byOrder, n * 5);
    await owner.query(`update ledger.entry set ${columns[n % columns.length]} where ctid = $1::tid`, [row["place"]]);
  },
  "an entry with a hash made to fit": async (n) => {
    const row = await nth("ledger.entry", byOrder, n * 3);
    const header = ["panah-entry-v1", row["dossier"], row["id"]].join("\n");
    await owner.query("update ledger.entry set payload = $1, hash = sha256(convert_to($2, 'UTF8') || $1) where ctid = $3::tid", [
      flip(row["payload"] ?? Buffer.alloc(1), n),
      header,
      row["place"],
    ]);
  },
  "two payloads swapped": async (n) => {
    const [one, two] = [await nth("ledger.entry", byOrder, n), await nth("ledger.entry", byOrder, n + 20)];
    await owner.query("update ledger.entry set payload = $1, hash = $2 where ctid = $3::tid", [two["payload"], two["hash"], one["place"]]);
    await owner.query("update ledger.entry set payload = $1, hash = $2 where ctid = $3::tid", [one["payload"], one["hash"], two["place"]]);
  },
  "a record deleted": async (n) => {
    const table = ["ledger.entry", "access.log", "ledger.leaf", "ledger.command"][n % 4] ?? "";
    await owner.query(`delete from ${table} where ctid = $1::tid`, [(await nth(table, byOrder, n + 2))["place"]]);
  },
  "an access record altered": async (n) => {
    const columns = [
      "by_account = gen_random_uuid()",
      "fields = array['identity.names']",
      "outcome = 'done'",
      "purpose = 'other'",
      "at = at + interval '1 ms'",
    ];
    await owner.query(`update access.log set ${columns[n % columns.length]} where ctid = $1::tid`, [
      (await nth("access.log", byOrder, n))["place"],
    ]);
  },
  "a forged record inserted": async (n) => {
    const copy = n % 2 === 0 ? "ledger.entry" : "access.log";
    const row = await nth(copy, byOrder, n);
    await owner.query(`create temp table forged as select * from ${copy} where ctid = '${String(row["place"])}'::tid`);
    await owner.query(`update forged set id = gen_random_uuid()${copy === "ledger.entry" ? ", version = version + 100" : ""}`);
    await owner.query(`insert into ${copy} select * from forged`);
  },
  "the end cut off, checkpoints and all": async (n) => {
    const { rows } = await owner.query<{ size: string }>("select size from ledger.checkpoint order by size desc offset $1 limit 1", [
      n + 1,
    ]);
    const size = rows[0]?.size;
    for (const [table, source] of [
      ["ledger.entry", "entry"],
      ["access.log", "access"],
    ])
      await owner.query(`delete from ${table} where id in (select id from ledger.leaf where position >= $1 and source = $2)`, [
        size,
        source,
      ]);
    await owner.query("delete from ledger.leaf where position >= $1", [size]);
    await owner.query("delete from ledger.checkpoint where size > $1", [size]);
  },
  "a checkpoint altered": async (n) => {
    const row = await nth("ledger.checkpoint", "size", n);
    const note = String(row["note"]);
    const changes: [string, unknown][] = [
      ["root", flip(row["root"] ?? Buffer.alloc(1), n)],
      ["peaks", flip(row["peaks"] ?? Buffer.alloc(1), n)],
      ["note", note.replace(/(.)(.{3})\n$/, (_, one: string, rest: string) => `${one === "A" ? "B" : "A"}${rest}\n`)],
      ["note", note.replace(/\n(\d+)\n/, (_, size: string) => `\n${Number(size) + 1}\n`)],
      ["note", resigned(note)],
    ];
    const [column, value] = changes[n % changes.length] ?? [];
    await owner.query(`update ledger.checkpoint set ${column} = $1 where ctid = $2::tid`, [value, row["place"]]);
  },
  "leaves out of order": async (n) => {
    await owner.query("update ledger.leaf set position = -1 - position where position in ($1, $2)", [n, n + 3]);
    await owner.query(
      "update ledger.leaf set position = case position when -1 - $1::bigint then $2::bigint else $1::bigint end where position < 0",
      [n, n + 3],
    );
  },
  "a gap of versions": async (n) => {
    await owner.query("update ledger.entry set version = version + 1000 where ctid = $1::tid", [
      (await nth("ledger.entry", byOrder, n + 40))["place"],
    ]);
  },
};

/** A note signed anew by somebody who has another key. */
function resigned(note: string): string {
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  const signature = sign(null, Buffer.from(text), generateKeyPairSync("ed25519").privateKey);
  return `${text}\n— panah.xd ${Buffer.concat([Buffer.alloc(4), signature]).toString("base64")}\n`;
}

test("[AU1] an untouched record verifies, and is told in numbers alone", async () => {
  const report = await verifyAudit({ ...task, witness: witness() });
  expect(report).toMatchObject({ ok: true, problems: [], witness: "held", unsealed: 0 });
  expect(report.entries).toBeGreaterThan(100);
  expect(report.leaves).toBe(report.entries + report.accessRecords);
  expect(report.checkpoints).toBeGreaterThan(rounds);
});

test.each(Object.entries(spoils))(
  "[AU1] found each time: %s",
  async (_, spoil) => {
    for (let n = 0; n < rounds; n++) {
      await snapshot();
      const report = await spoil(n)
        .then(() => verifyAudit({ ...task, witness: witness() }))
        .finally(restore);
      expect([n, report.ok]).toEqual([n, false]);
      expect(report.problemCount).toBeGreaterThan(0);
    }
    expect((await verifyAudit({ ...task, witness: witness() })).ok).toBe(true);
  },
  60_000,
);

const kept = ["ledger.entry", "ledger.command", "access.log", "ledger.leaf", "ledger.checkpoint"];
async function snapshot(): Promise<void> {
  for (const table of kept) await owner.query(`create temp table kept_${table.replace(".", "_")} as select * from ${table}`);
}
async function restore(): Promise<void> {
  await owner.query("drop table if exists forged");
  for (const table of kept) {
    const copy = `kept_${table.replace(".", "_")}`;
    await owner.query(`truncate ${table}`);
    await owner.query(`insert into ${table} select * from ${copy}`);
    await owner.query(`drop table ${copy}`);
  }
}

test("[AU2] a record cut off shows against the checkpoint kept beside the keys, and against none other", async () => {
  await snapshot();
  await spoils["the end cut off, checkpoints and all"]?.(2);
  expect((await verifyAudit(task)).ok).toBe(true);
  expect(await verifyAudit({ ...task, witness: witness() })).toMatchObject({
    ok: false,
    witness: "broken",
    problems: [{ table: "ledger.checkpoint", problem: "the remembered checkpoint is not of this tree" }],
  });
  await restore();
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
  await snapshot();
  await spoils["payload of an entry"]?.(1);
  const { problems } = await verifyAudit(task);
  for (const { table, id, problem } of problems) {
    expect(table).toMatch(/^(ledger|access)\.[a-z_]+$/);
    expect(id).toMatch(/^([0-9a-f-]{36}|\d+)$/);
    expect(problem).not.toContain("XD-");
  }
  await restore();
});

test("[AU1] the verifier is one file of 200 lines at most that imports nothing of this program", () => {
  const source = readFileSync(join(import.meta.dirname, "audit-verify.ts"), "utf8");
  expect(source.split("\n").length).toBeLessThanOrEqual(201);
  expect([...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1])).toEqual(["node:crypto", "pg"]);
});
