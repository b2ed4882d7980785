import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const launcher = resolve(import.meta.dirname, "../bin/panah.mjs");

/** How a word of the command line ended, and what it said where. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string };
/** A node in a process of its own, and the object that it printed when it was ready. */
export type Started = {
  readonly child: ChildProcess;
  readonly answer: {
    readonly url: string;
    readonly accounts: { readonly login: string }[];
    readonly next?: string;
    readonly seconds: number;
  };
};

/** Runs a word as somebody types it. */
export async function runPanah(env: NodeJS.ProcessEnv, ...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [launcher, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = [listen(child, "stdout"), listen(child, "stderr")];
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? -1, out: out(), err: err() };
}

/** Starts a node and waits until it is ready. @throws with what it said, when it ends instead */
export async function startPanah(env: NodeJS.ProcessEnv): Promise<Started> {
  const child = spawn(process.execPath, [launcher, "start", "--no-build", "--json"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = [listen(child, "stdout"), listen(child, "stderr")];
  while (!out().includes("\n")) {
    if (child.exitCode !== null) throw new Error(`${out()} ${err()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { child, answer: JSON.parse(out()) as Started["answer"] };
}

/** Tells a node to stop and gives the number it ended with. */
export async function stopPanah({ child }: Pick<Started, "child">): Promise<number> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = (await ended) as [number | null];
  return code ?? -1;
}

function listen(child: ChildProcess, stream: "stdout" | "stderr"): () => string {
  let said = "";
  child[stream]?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return () => said;
}
