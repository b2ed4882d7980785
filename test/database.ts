import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openDatabase, type Database } from "../src/platform/server.ts";
import type { TestCluster } from "./setup/cluster.ts";

/** A database of a test file alone: all migrations applied, no rows. */
export type TestDatabase = {
  /** As the application: under row security. */
  readonly app: Database;
  /** As the owner: for arranging and for looking, never for what is tested. */
  readonly owner: Database;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** The cluster's own account on this database: for spoiling one thing that the owner may not. */
  readonly superuserUrl: string;
  /** Closes both and removes the database. */
  drop(): Promise<void>;
};

/** Makes a fresh copy of the migrated template. Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await askForCluster();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(cluster, `create database ${name} template template_panah strategy file_copy owner panah_owner`);
  const [appUrl, ownerUrl, superuserUrl] = [cluster.appUrl, cluster.ownerUrl, cluster.superuserUrl].map((url) => onDatabase(url, name));
  if (!appUrl || !ownerUrl || !superuserUrl) throw new Error("fault: three urls in, three urls out");
  const app = openDatabase({ url: appUrl });
  const owner = openDatabase({ url: ownerUrl, max: 3 });
  const drop = async () => {
    await Promise.all([app.close(), owner.close()]);
    await asSuperuser(cluster, `drop database ${name} with (force)`);
  };
  return { app, owner, appUrl, ownerUrl, superuserUrl, drop };
}

/** The cluster of this run, started by the first who asks. */
export async function askForCluster(): Promise<TestCluster> {
  const response = await fetch(inject("clusterUrl"));
  if (!response.ok) throw new Error(`the test cluster did not start: ${await response.text()}`);
  return (await response.json()) as TestCluster;
}

function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function asSuperuser(cluster: TestCluster, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
