import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { migrate, openKeys, openLog } from "../platform/server.ts";
import { seedDemo } from "./demo/index.ts";
import { migrationsFolder, openNode } from "./open-node.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { rewriteSearch } from "./rewrite-search.ts";
import { sealAll } from "./sealing.ts";
import { seedDirectory } from "./seed-directory.ts";

const role = { name: "panah_app", password: "invented-for-tests" };
let at: TestNode;
let old: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "panah-upgrade-"));
const clients: pg.Client[] = [];

beforeAll(async () => {
  at = await openTestNode();
  await seedDemo(at.node, () => undefined);
  await seedDirectory(at.node);
  await sowIncident();
  await sealAll(at.node, openKeys(at.keysFolder));
  old = await testDatabase();
}, 90_000);
afterAll(async () => {
  for (const client of clients) await client.end();
  rmSync(folder, { recursive: true });
  await old.drop();
  await at.close();
});

/** An incident that lies apart, of a woman who was referred to the shelter: what is counted without a name is there too. */
async function sowIncident(): Promise<void> {
  const [about, incident] = [at.node.newId(), at.node.newId()];
  const [registrar, worker] = [at.as("dilnoza"), at.as("inna", { role: "protection-worker", unit: "XD-SHELTER" })];
  const [arrivedAt, day] = [at.node.now(), at.node.now().slice(0, 10)];
  await at.must(registrar, "arrival.record", about, arrival(about, { post: "XD-MS-CAP", arrivedAt, sex: "F" }));
  await at.must(registrar, "referral.send", about, { referral: at.node.newId(), route: "women-at-risk" });
  const told = { reportedOn: day, reportedBy: "survivor", recordAgreed: "yes" };
  await at.must(worker, "case.open", incident, { case: incident, procedure: "gender-violence", about, answers: told });
  const answers = { penetration: "no", unwantedContact: "yes", ageBand: "adult" };
  await at.must(worker, "case.step", incident, { case: incident, step: "classify", answers });
}

/** As the cluster's own account, without foreign keys: rows go over table by table. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  await client.query("set session_replication_role = replica; set client_min_messages = warning");
  return client;
}

const tablesSql = `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'panah_owner' and n.nspname <> 'platform' order by 1`;
const columnsSql =
  "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''";

async function listNames(client: pg.Client, sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql, values);
  return rows.map((row) => row.name);
}

/** The rows of a table, as far as the older table has columns for them. */
async function copyRows(from: pg.Client, to: pg.Client, table: string): Promise<void> {
  const known = await listNames(from, columnsSql, [table]);
  const columns = (await listNames(to, columnsSql, [table])).filter((one) => known.includes(one)).map((one) => `"${one}"`);
  const { rows } = await from.query<{ all: string }>(`select coalesce(jsonb_agg(t), '[]')::text as all from ${table} t`);
  await to.query(
    `insert into ${table} (${columns.join()}) select ${columns.join()} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [rows[0]?.all],
  );
}

/** Lets a database live through all migrations: each finds the rows that the program had written by then. */
async function liveThrough(from: pg.Client, to: pg.Client): Promise<void> {
  const schemas = "select nspname as name from pg_namespace where pg_get_userbyid(nspowner) = 'panah_owner'";
  for (const schema of await listNames(to, schemas)) await to.query(`drop schema ${schema} cascade`);
  let before: string[] = [];
  for (const file of readdirSync(migrationsFolder).sort()) {
    copyFileSync(join(migrationsFolder, file), join(folder, file));
    await migrate(old.ownerUrl, folder, role);
    const tables = await listNames(to, tablesSql);
    for (const table of tables.filter((one) => !before.includes(one))) await copyRows(from, to, table);
    before = tables;
  }
}

async function countRows(client: pg.Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await listNames(client, tablesSql))
    counts[table] = (await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;
  return counts;
}

test("[PF6, CS9] a node that holds data lives through every migration, and reads and finds what it held", async () => {
  const [from, to] = await Promise.all([connect(at.database.superuserUrl), connect(old.superuserUrl)]);
  await liveThrough(from, to);
  expect(await countRows(to)).toEqual(await countRows(from));
  const { country, procedures, now } = at.node;
  const node = openNode({
    appUrl: old.appUrl,
    keys: openKeys(at.keysFolder),
    country,
    procedures,
    now,
    log: openLog(),
    publicUrl: "http://localhost",
  });
  await rewriteSearch(node, () => undefined);
  const rebuilt = await rebuildAndCompare(node, old.owner).finally(() => node.close());
  expect([...new Set(rebuilt.differences.map(({ table, kind }) => `${table} ${kind}`))]).toEqual([]);
  expect(rebuilt.entries).toBeGreaterThan(500);
}, 90_000);
