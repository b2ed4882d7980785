import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./open-node.ts";

export const webFolder = join(repositoryFolder, "dist", "web");
const sourceFolders = ["web", "src", "procedures", "countries", "law"];
const builder = join(repositoryFolder, "node_modules", "vite", "bin", "vite.js");
const isSource = /\.(tsx?|css|html|svg|json)$/;
const isTest = /\.test\.tsx?$/;

/** What came of looking at the web client: built now, fresh already, or nothing there to serve. */
export type WebClient = "built" | "fresh" | "stale" | "missing";

/** Builds the web client when it is missing or older than its sources; a node without the builder serves what it has. */
export async function prepareWeb(tell: (step: string) => void, mayBuild = true): Promise<WebClient> {
  const builtAt = timeOf(join(webFolder, "index.html"));
  if (builtAt !== undefined && newestOf(sourceFolders) <= builtAt) return "fresh";
  const unchanged = builtAt === undefined ? "missing" : "stale";
  if (!mayBuild || !existsSync(builder)) return unchanged;
  tell(builtAt === undefined ? "building the web client, once" : "building the web client again: its sources are newer");
  return (await build()) ? "built" : unchanged;
}

/** Newest change among the sources, in milliseconds. */
function newestOf(folders: readonly string[]): number {
  let newest = 0;
  for (const folder of folders)
    for (const entry of readdirSync(join(repositoryFolder, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && isSource.test(entry.name) && !isTest.test(entry.name))
        newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return newest;
}

function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** The builder speaks on standard error, since standard output may carry one JSON object alone; what it only measures is for those who build. */
function build(): Promise<boolean> {
  const child = spawn(process.execPath, [builder, "build", "web", "--logLevel", "error"], {
    cwd: repositoryFolder,
    stdio: ["ignore", 2, 2],
  });
  return new Promise((done) => {
    child.once("error", () => done(false));
    child.once("close", (code) => done(code === 0));
  });
}
