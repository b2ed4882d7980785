import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** `npm run dev`: the node, restarted when its code changes, and the web client, rebuilt when its code changes. */
const root = resolve(import.meta.dirname, "..");
const env = { ...process.env, PATH: `${resolve(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}` };

function run(name: string, args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: ["inherit", "inherit", "inherit"] });
  child.once("exit", (code) => {
    console.log(`${name} ended${code ? ` with ${code}` : ""}`);
    stop();
  });
  return child;
}

/** What is watched beside the modules that are imported: texts, templates and tables that are read as files. */
const watched = ["src", "procedures", "countries", "law", "db/migrations"].filter((folder) => existsSync(resolve(root, folder)));
const children = [
  run("node", [
    ...watched.map((folder) => `--watch-path=${folder}`),
    "--watch-preserve-output",
    "bin/panah.mjs",
    "start",
    ...process.argv.slice(2),
  ]),
  ...(existsSync(resolve(root, "web/vite.config.ts"))
    ? [run("web client", ["node_modules/vite/bin/vite.js", "build", "web", "--watch", "--logLevel", "warn"])]
    : []),
];

function stop(): void {
  for (const child of children) child.kill("SIGTERM");
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
