import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openKeys, startPostgres } from "../../src/platform/server.ts";
import { preparePlace, type Place } from "../../src/platform/postgres-place.ts";
import { endServer, runProgram, spawnServer } from "../../src/platform/postgres-process.ts";

/** A PostgreSQL server as a State's own administrators run it: the program knows it by its url alone. */
export type PlainServer = {
  /** An owner who is no superuser and may make roles, on an empty database of theirs. */
  readonly ownerUrl: string;
  /** For looking, and for spoiling one thing. */
  readonly superuserUrl: string;
  readonly version: string;
  stop(): Promise<void>;
};

const oldestMajor = 15;
/** Where distributions put the programs of a version: Debian, Red Hat, Homebrew. */
const places = (major: string) => [
  `/usr/lib/postgresql/${major}`,
  `/usr/pgsql-${major}`,
  `/opt/homebrew/opt/postgresql@${major}`,
  `/usr/local/opt/postgresql@${major}`,
];

/** The folder of the oldest fit PostgreSQL that the system has; undefined when it has none, and a cluster of our own must do. */
export function findDistribution(): { readonly folder: string; readonly major: number } | undefined {
  for (let major = oldestMajor; major < oldestMajor + 20; major++) {
    const folder = places(String(major)).find(
      (one) => existsSync(join(one, "bin", "initdb")) && readdirSync(join(one, "bin")).includes("postgres"),
    );
    if (folder !== undefined) return { folder, major };
  }
  return undefined;
}

/** Says in the title of a test which server it speaks of. */
export const serverTitle = (found = findDistribution()): string =>
  found
    ? `this system's PostgreSQL ${found.major}`
    : "a second cluster of the embedded PostgreSQL (this system has none of its own, 15 or newer)";

/** Makes and starts a server with an owner `state_owner` and their empty database `state`. */
export async function startPlainServer(): Promise<PlainServer> {
  const folder = mkdtempSync(join(tmpdir(), "panah-server-"));
  chmodSync(folder, 0o755);
  const found = findDistribution();
  const server = found ? await startDistribution(found.folder, join(folder, "data", "database")) : await startEmbedded(folder);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await makeState(server.superuserUrl)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Bare = { readonly superuserUrl: string; stop(): Promise<void> };

async function startDistribution(programFolder: string, dataFolder: string): Promise<Bare> {
  const place: Place = { ...preparePlace(dataFolder), programFolder };
  await runProgram(place, "initdb", [
    "-D",
    dataFolder,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
  ]);
  const port = await findFreePort();
  const child = await spawnServer(place, { port: String(port), listen_addresses: "127.0.0.1", unix_socket_directories: "" });
  return { superuserUrl: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => endServer(child.pid ?? 0) };
}

async function startEmbedded(folder: string): Promise<Bare> {
  const { superuserUrl, stop } = await startPostgres({
    dataFolder: join(folder, "data", "database"),
    keys: openKeys(join(folder, "keys")),
  });
  return { superuserUrl, stop };
}

async function makeState(superuserUrl: string): Promise<Omit<PlainServer, "stop">> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("create role state_owner login createrole password 'invented-for-tests'");
    await client.query("create database state owner state_owner");
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    const ownerUrl = Object.assign(new URL(superuserUrl), {
      username: "state_owner",
      password: "invented-for-tests",
      pathname: "/state",
    }).href;
    return { ownerUrl, superuserUrl: Object.assign(new URL(superuserUrl), { pathname: "/state" }).href, version: rows[0]?.version ?? "" };
  } finally {
    await client.end();
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address ? address.port : 0;
}
