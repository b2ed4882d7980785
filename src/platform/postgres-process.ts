import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ServerStartError } from "./fault.ts";
import type { Place } from "./postgres-place.ts";

/** What a running server wrote into `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly isReady: boolean };

const readyMs = 60_000;
const pollMs = 15;

/** Runs one of the programs of PostgreSQL to its end. */
export async function runProgram(place: Place, name: string, args: readonly string[]): Promise<void> {
  const child = spawnProgram(place, name, args);
  const said = collect(child);
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  if (code !== 0) throw new ServerStartError(`${name} ended with ${code}: ${said().slice(-600)}`);
}

/** Starts the server and waits until it takes connections. */
export async function spawnServer(place: Place, settings: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const args = ["-D", place.dataFolder, ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`])];
  const child = spawnProgram(place, "postgres", args);
  const said = collect(child);
  let failure: Error | undefined;
  child.once("error", (error) => (failure = error));
  const isRunning = () => !failure && child.exitCode === null && child.signalCode === null;
  const ready = await waitUntilReady(place.dataFolder, isRunning);
  if (ready && ready.pid === child.pid) return child;
  child.kill("SIGQUIT");
  throw failure ?? new ServerStartError(`PostgreSQL did not start: ${said().slice(-600)}`);
}

/** Waits until the server of a data folder takes connections; undefined when it ended or took too long. */
export async function waitUntilReady(dataFolder: string, isRunning: () => boolean): Promise<Postmaster | undefined> {
  const until = performance.now() + readyMs;
  while (performance.now() < until && isRunning()) {
    const running = readPostmaster(dataFolder);
    if (running?.isReady) return running;
    await pause(pollMs);
  }
  return undefined;
}

function spawnProgram(place: Place, name: string, args: readonly string[]): ChildProcess {
  const program = join(place.programFolder, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return spawn(program, args, {
    // Of root's environment nothing is passed on: libpq would read files in a home that nobody may not enter.
    env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8", TZ: "UTC", SystemRoot: process.env["SystemRoot"] },
    cwd: place.dataFolder,
    stdio: ["ignore", "ignore", "pipe"],
    // A Ctrl-C goes to the whole group of the terminal: the server must not stop before the node that uses it.
    detached: true,
    ...place.account,
  });
}

/** Keeps the end of what a program says on standard error. Terse settings keep values of persons out of it. */
function collect(child: ChildProcess): () => string {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-4_000)));
  return () => said;
}

/** Reads who runs on a data folder; undefined when nobody does, or when what is written there is stale. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
  const file = join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isServer(pid, dataFolder)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/** A number of a process is used again after a while: on Linux the command line tells whether it is still ours. */
function isServer(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false;
  const commandFile = `/proc/${pid}/cmdline`;
  if (!existsSync(commandFile)) return process.platform !== "linux";
  try {
    const words = readFileSync(commandFile, "utf8").split("\0");
    return words.includes(dataFolder) || words.some((word) => word.startsWith("postgres:"));
  } catch {
    return false;
  }
}

/** True while a process runs, whoever owns it. One that ended and whose parent never asked is not running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isDefunct(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && /\) [ZX] /.test(readFileSync(file, "utf8"));
}

/** Asks a server to end, fast first (open transactions roll back), then at once, and waits until it is gone. */
export async function endServer(pid: number, fastMs = 10_000): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const until = performance.now() + fastMs;
    while (performance.now() < until && isAlive(pid)) await pause(pollMs);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
