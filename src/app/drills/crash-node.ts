import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..", "..", "..");
/** The words of `npm start` but the program's own name: what is measured and killed is what people start. */
const startWords = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } }).scripts.start
  .split(" ")
  .slice(1);
const startMs = 90_000;

/** A node in a process of its own, as somebody starts it, so that it can be killed without a word. */
export type Process = { readonly url: string; readonly child: ChildProcess; readonly startedMs: number };

/** Starts a node and waits until it serves. @throws with what it said last, when it does not start */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<Process> {
  const began = performance.now();
  const child = spawn(process.execPath, [...startWords, "--no-build", "--json"], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-2_000)));
  const url = await new Promise<string>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`fault: the node did not start in time: ${said}`)), startMs);
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => {
      clearTimeout(late);
      const answer = JSON.parse(line) as { url?: string };
      if (answer.url === undefined) fail(new Error(`fault: the node did not start: ${line} ${said}`));
      else done(answer.url.replace("localhost", "127.0.0.1"));
    });
    child.once("exit", (code) => fail(new Error(`fault: the node ended with ${code} while starting: ${said}`)));
  });
  child.removeAllListeners("exit");
  return { url, child, startedMs: performance.now() - began };
}

/** Runs a word of the command line on the node of these folders and gives the object it printed. */
export async function runWord(env: Readonly<Record<string, string>>, ...words: string[]): Promise<Record<string, unknown>> {
  const child = spawn(process.execPath, [...startWords.slice(0, -1), ...words, "--json"], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await new Promise((done) => child.once("close", done));
  try {
    return JSON.parse(said) as Record<string, unknown>;
  } catch {
    throw new Error(`fault: panah ${words.join(" ")} printed no object`);
  }
}

/** Kills a node at once and waits until it is gone. */
export async function killNode({ child }: Process): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
}

/** Asks a node to end as Ctrl-C does. */
export async function stopNode({ child }: Process): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await gone;
}

/** The server process of a data folder and its children, the server first; empty when none runs. */
export function postgresProcesses(databaseFolder: string): number[] {
  let server: number;
  try {
    server = Number(readFileSync(join(databaseFolder, "postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return [];
  }
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === server)
    .map(Number);
  return [server, ...children];
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
  } catch {
    return undefined;
  }
}

/** Backends that talk to the node; killing one of them makes the server recover by itself. */
export function backendsOf(databaseFolder: string): number[] {
  return postgresProcesses(databaseFolder)
    .slice(1)
    .filter((pid) => {
      try {
        return /^postgres: .*panah_app/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
      } catch {
        return false;
      }
    });
}

/** Kills without a word; whoever is gone already is gone. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Gone already.
    }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
