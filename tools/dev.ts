import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, resolve } from "node:path";
import { openFront } from "./dev-front.ts";

/**
 * `npm run dev`: the node, restarted when its code changes, the web client, built again when its code changes, and before both a front
 * at the address of the node, which lets open pages reload after either.
 */
const root = resolve(import.meta.dirname, "..");
const publicPort = Number(process.env["PANAH_PORT"] ?? 7070);
const env = { ...process.env, PATH: `${resolve(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}` };

function run(
  name: string,
  args: readonly string[],
  more: { readonly env?: NodeJS.ProcessEnv; readonly onReady?: () => void } = {},
): ChildProcess {
  const child = spawn(process.execPath, [...args], { cwd: root, env: { ...env, ...more.env }, stdio: ["inherit", "pipe", "inherit"] });
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    process.stdout.write(text);
    if (text.includes("Panah is ready")) more.onReady?.();
  });
  child.once("exit", (code) => {
    console.log(`${name} ended${code ? ` with ${code}` : ""}`);
    stop();
  });
  return child;
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** What is watched beside the modules that are imported: texts, templates and tables that are read as files. */
const watched = ["src", "procedures", "countries", "law", "db/migrations"].filter((folder) => existsSync(resolve(root, folder)));
const targetPort = await findFreePort();
const front = await openFront({ port: publicPort, targetPort, webFolder: resolve(root, "dist/web") });
const children = [
  run(
    "node",
    [...watched.map((folder) => `--watch-path=${folder}`), "--watch-preserve-output", "bin/panah.mjs", "start", ...process.argv.slice(2)],
    {
      env: { PANAH_PORT: String(targetPort) },
      onReady: () => {
        front.restarted();
        console.log(`  open http://localhost:${front.port}: pages reload when node or client change`);
      },
    },
  ),
  ...(existsSync(resolve(root, "web/vite.config.ts"))
    ? [run("web client", ["node_modules/vite/bin/vite.js", "build", "web", "--watch", "--logLevel", "warn"])]
    : []),
];

function stop(): void {
  void front.close();
  for (const child of children) child.kill("SIGTERM");
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
