import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { openKeys, type Keys } from "./keys.ts";
import { preparePlace } from "./postgres-place.ts";
import { isAlive, readPostmaster } from "./postgres-process.ts";
import { startPostgres, type Postgres } from "./postgres.ts";
import { loseServer } from "../../test/lost-server.ts";

let folder: string;
let dataFolder: string;
let keys: Keys;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "panah-postgres-"));
  chmodSync(folder, 0o755);
  dataFolder = join(folder, "data/database");
  keys = openKeys(join(folder, "keys"));
  await (await startPostgres({ dataFolder, keys })).stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(postgres: Postgres, sql: string, url = postgres.ownerUrl): Promise<unknown> {
  const db = openDatabase({ url });
  const [row] = await db.transaction("", (tx) => tx.query(sql));
  await db.close();
  return row;
}

/** Another process that starts the same cluster and waits. */
async function startElsewhere(): Promise<ChildProcess> {
  const place = (file: string) => JSON.stringify(resolve(import.meta.dirname, file));
  const script = `const { startPostgres } = await import(${place("postgres.ts")}); const { openKeys } = await import(${place("keys.ts")});
    await startPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, keys: openKeys(${JSON.stringify(keys.folder)}) });
    console.log("started"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((done, fail) => {
    child.stdout?.once("data", () => done());
    child.once("exit", () => fail(new Error("the other process ended")));
  });
  return child;
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isTrue(); tries++) await new Promise((done) => setTimeout(done, 20));
  expect(isTrue()).toBe(true);
}

test("a started node keeps what it acknowledged, checks its pages and tells nothing of a person to its log", async () => {
  const postgres = await startPostgres({ dataFolder, keys });
  const names = [
    "fsync",
    "full_page_writes",
    "synchronous_commit",
    "data_checksums",
    "log_error_verbosity",
    "log_min_error_statement",
    "log_parameter_max_length_on_error",
    "listen_addresses",
    "password_encryption",
    "unix_socket_directories",
  ];
  const row = await ask(
    postgres,
    `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(", ")}`,
    postgres.superuserUrl,
  );
  await postgres.stop();
  expect(row).toEqual({
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    data_checksums: "on",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_parameter_max_length_on_error: "0",
    listen_addresses: "127.0.0.1",
    password_encryption: "scram-sha-256",
    unix_socket_directories: "",
  });
  expect(readFileSync(join(dataFolder, "pg_hba.conf"), "utf8").match(/^(local|host)\s.*(?<!scram-sha-256)$/gm)).toBeNull();
});

test("the owner is no superuser, and passwords are kept with the keys alone", async () => {
  const postgres = await startPostgres({ dataFolder, keys });
  const row = await ask(postgres, "select rolsuper, rolbypassrls, rolname from pg_roles where rolname = current_user");
  await postgres.stop();
  expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolname: "panah_owner" });
  expect(new URL(postgres.ownerUrl).password).toBe(keys.key("database-owner").toString("hex"));
});

test("[PF7] a living process' server is joined, and stays when the one who joined stops", async () => {
  const other = await startElsewhere();
  const server = readPostmaster(dataFolder);
  const joined = await startPostgres({ dataFolder, keys });
  expect(joined.port).toBe(server?.port);
  await joined.stop();
  expect(isAlive(server?.pid ?? 0)).toBe(true);
  other.kill("SIGTERM");
  await until(() => !isAlive(server?.pid ?? 0));
});

test("[PF7] a process that was killed leaves a server behind, which the next one ends and replaces", async () => {
  const other = await startElsewhere();
  const orphan = readPostmaster(dataFolder);
  other.kill("SIGKILL");
  await until(() => other.signalCode !== null);
  expect(isAlive(orphan?.pid ?? 0)).toBe(true);
  const next = await startPostgres({ dataFolder, keys });
  expect(isAlive(orphan?.pid ?? 0)).toBe(false);
  expect(await ask(next, "select 1 as one")).toEqual({ one: 1 });
  await next.stop();
});

test("[PF7] a server that was killed leaves a stale file, and the next start recovers", async () => {
  const postgres = await startPostgres({ dataFolder, keys });
  await ask(postgres, "create schema kept");
  await ask(postgres, "create table kept.kept as select 7 as n");
  await loseServer(dataFolder);
  const said: string[] = [];
  const next = await startPostgres({ dataFolder, keys, onProgress: (step) => said.push(step) });
  expect(await ask(next, "select n from kept.kept")).toEqual({ n: 7 });
  expect(said).toEqual(["the database was not closed last time: recovering"]);
  await next.stop();
});

test("keys of another node are told as what they are", async () => {
  const strangeKeys = openKeys(join(folder, "other-keys"));
  rmSync(join(dataFolder, "panah-complete"));
  await expect(startPostgres({ dataFolder, keys: strangeKeys })).rejects.toThrow("PANAH_KEYS");
  await (await startPostgres({ dataFolder, keys })).stop();
});

test.runIf(process.getuid?.() === 0)(
  "under a folder closed to others, the database moves to where its account may go, and says so",
  async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed, { mode: 0o700 });
    const shared = join(folder, "shared");
    mkdirSync(shared);
    const place = preparePlace(join(closed, "data/database"), shared);
    expect(place.dataFolder.startsWith(shared)).toBe(true);
    expect(place.notes).toEqual([expect.stringContaining(`the database lives in ${place.dataFolder}`)]);
    expect(preparePlace(join(closed, "data/database"), shared)).toEqual(place);
  },
);

test("[PF13] a port that somebody else took meanwhile is given up for the next one, more often than a start is tried", async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
  const { port } = taken.address() as AddressInfo;
  let asked = 0;
  const findPort = async () => (++asked <= 8 ? port : await freePort());
  const postgres = await startPostgres({ dataFolder, keys, findPort });
  expect(asked).toBe(9);
  expect(postgres.port).not.toBe(port);
  expect(await ask(postgres, "select 1 as one")).toEqual({ one: 1 });
  await postgres.stop();
  await new Promise((done) => taken.close(done));
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
