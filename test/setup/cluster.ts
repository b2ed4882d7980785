import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { appUrlOf, migrate, openKeys, startPostgres, type AppRole, type Postgres } from "../../src/platform/server.ts";
import { endServer, isAlive, readPostmaster } from "../../src/platform/postgres-process.ts";
import pg from "pg";

/** What a test file is told about the cluster of its run. */
export type TestCluster = { readonly ownerUrl: string; readonly superuserUrl: string; readonly appUrl: string };

declare module "vitest" {
  export interface ProvidedContext {
    /** Where to ask for the cluster; the first who asks waits until it has started. */
    readonly clusterUrl: string;
  }
}

const cacheFolder = resolve(import.meta.dirname, "../../.cache/test-postgres");
const migrationsFolder = resolve(import.meta.dirname, "../../db/migrations");

/** All clones of the template share one role, since the grants of the template name it. */
const role: AppRole = { name: "panah_app", password: "invented-for-tests" };

/** Runs once for each `vitest` run. Tests of pure code never ask, and so never pay for a cluster. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Promise<{ cluster: TestCluster; end: () => Promise<void> }> | undefined;
  const server = createServer((_, response) => {
    running ??= startTestCluster();
    running.then(
      ({ cluster }) => response.end(JSON.stringify(cluster)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  server.unref();
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  project.provide("clusterUrl", `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    await (await running?.catch(() => undefined))?.end();
  };
}

async function startTestCluster(): Promise<{ cluster: TestCluster; end: () => Promise<void> }> {
  await removeLeftovers();
  const keys = openKeys(resolve(cacheFolder, "keys"));
  const made = resolve(cacheFolder, "made");
  const run = resolve(cacheFolder, `run-${process.pid}`);
  if (!existsSync(made)) await makeCluster(made, keys);
  copyCluster(made, run);
  const postgres = await startPostgres({ dataFolder: run, keys, isDurable: false });
  const end = async () => {
    await postgres.stop();
    rmSync(run, { recursive: true, force: true });
  };
  try {
    return { cluster: await makeTemplate(postgres), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A copy belongs to who copies; PostgreSQL wants its files to belong to the account it runs as. */
function copyCluster(made: string, run: string): void {
  const { uid, gid } = statSync(made);
  cpSync(made, run, { recursive: true });
  chmodSync(run, 0o700);
  if (process.getuid?.() !== 0) return;
  for (const entry of readdirSync(run, { recursive: true, encoding: "utf8" })) chownSync(resolve(run, entry), uid, gid);
  chownSync(run, uid, gid);
}

/** Two runs may make the cluster at once: the first to finish wins, and the other uses its work. */
async function makeCluster(made: string, keys: ReturnType<typeof openKeys>): Promise<void> {
  const draft = `${made}-${process.pid}`;
  const postgres = await startPostgres({ dataFolder: draft, keys, isDurable: false });
  await postgres.stop();
  try {
    renameSync(draft, made);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(made)) throw error;
  }
}

async function makeTemplate(postgres: Postgres): Promise<TestCluster> {
  await migrate(postgres.ownerUrl, migrationsFolder, role);
  const superuserUrl = new URL(postgres.superuserUrl);
  superuserUrl.pathname = "/postgres";
  const client = new pg.Client({ connectionString: superuserUrl.href });
  await client.connect();
  // Nobody may stay connected to a database that others are copied from.
  await client.query("alter database panah rename to template_panah");
  await client.query("alter database template_panah is_template true");
  await client.end();
  const ownerUrl = new URL(postgres.ownerUrl);
  ownerUrl.pathname = "/template_panah";
  return { ownerUrl: ownerUrl.href, superuserUrl: superuserUrl.href, appUrl: appUrlOf(ownerUrl.href, role) };
}

/** A run that was killed leaves its server and its folder behind. */
async function removeLeftovers(): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  for (const name of readdirSync(cacheFolder)) {
    const pid = Number(/^(?:run|made)-(\d+)/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const folder = resolve(cacheFolder, name);
    const server = readPostmaster(folder);
    if (server) await endServer(server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}
