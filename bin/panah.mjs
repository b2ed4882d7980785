#!/usr/bin/env node
// Plain JavaScript, so that an older Node can read it and hand over to the one this project brings along.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const oldestMajor = 24;
const cli = new URL("../src/app/cli.ts", import.meta.url);

/** The Node that the project pins, or undefined on a system for which none is served. */
function findOwnNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const place = new URL(`../node_modules/node-${system}-${process.arch}/${program}`, import.meta.url);
  return existsSync(place) ? fileURLToPath(place) : undefined;
}

function say(line) {
  process.stderr.write(`panah: ${line}\n`);
}

/** Runs the same words under the newer Node with the same flags, passes signals on and ends as it ended. */
function handOver(node) {
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both; passed on as well it would count as a second one.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  child.on("error", (error) => {
    say(`cannot run ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const isOld = Number(process.versions.node.split(".")[0]) < oldestMajor;
const own = isOld ? findOwnNode() : undefined;
if (own) handOver(own);
else if (isOld) {
  say(`needs Node ${oldestMajor} or newer, and none is in node_modules for this system: run npm ci, or install Node ${oldestMajor}`);
  process.exitCode = 1;
} else if (!existsSync(cli)) {
  say("src/app/cli.ts is missing: this copy of Panah is not complete");
  process.exitCode = 1;
} else await import(cli.href);
