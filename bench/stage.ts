import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { killNode, type Process, startProcess, stopNode } from "../src/app/drills/crash-node.ts";
import { makeFolder } from "../src/app/drills/ground.ts";
import { openSafe, type Safe } from "../src/ledger/server.ts";
import { openKeys, startPostgres } from "../src/platform/server.ts";

/** A node in a process of its own, as somebody starts it, and its database as its own account sees it. */
export type Stage = {
  readonly running: Process;
  readonly database: pg.Client;
  readonly databaseUrl: string;
  readonly safe: Safe;
  readonly coldMs: number;
  readonly warmMs: number;
  close(): Promise<void>;
};

/** Starts a fresh node, stops it, and starts it again: the first start makes everything, the second is that of every day. */
export async function openStage(tell: (step: string) => void): Promise<Stage> {
  const { env, remove } = makeFolder();
  tell("starting a fresh node");
  const first = await startProcess(env);
  await stopNode(first);
  const running = await startProcess(env);
  const keys = openKeys(env["PANAH_KEYS"] ?? "");
  const { superuserUrl } = await startPostgres({ dataFolder: join(env["PANAH_DATA"] ?? "", "database"), keys });
  const database = new pg.Client({ connectionString: superuserUrl });
  await database.connect();
  return {
    running,
    database,
    databaseUrl: superuserUrl,
    safe: openSafe((name) => keys.key(name)),
    coldMs: first.startedMs,
    warmMs: running.startedMs,
    async close() {
      await database.end();
      await stopNode(running);
      await killNode(running);
      remove();
    },
  };
}

/** Memory of a process that is not shared with others, in MiB. */
export function residentMiB(pid: number | undefined): number {
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
}

/** What the numbers were measured on. */
export async function describeMachine(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ server_version: string }>("show server_version");
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 1_073_741_824)} GiB, Node ${process.versions.node}, PostgreSQL ${rows[0]?.server_version ?? ""} with fsync and synchronous_commit on`;
}

/** The value below which this share of a list lies. */
export function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
}
export const median = (list: readonly number[]): number => quantile(list, 0.5);
