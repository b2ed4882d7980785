import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Packages that run in production, tests and lines of this repository. */
export function countProject(): { direct: number; installed: number; tests: number; lines: number } {
  const lock = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
  };
  const installed = Object.entries(lock.packages).filter(
    ([name, one]) => name !== "" && one.dev !== true && one.devOptional !== true && one.optional !== true,
  ).length;
  const files = execFileSync("git", ["ls-files", "src", "procedures", "countries", "law", "web", "db", "test", "tools", "bench", "bin"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => /\.(ts|tsx|mjs|sql|css|typ)$/.test(path) && existsSync(join(root, path)));
  const tests = files
    .filter((path) => /\.test\.tsx?$/.test(path))
    .reduce((sum, path) => sum + (read(path).match(/^\s*(?:test|it)(?:\.\w+)?\(/gm)?.length ?? 0), 0);
  return {
    direct: Object.keys((JSON.parse(read("package.json")) as { dependencies: object }).dependencies).length,
    installed,
    tests,
    lines: files.reduce((sum, path) => sum + read(path).split("\n").length, 0),
  };
}

/** Bytes of JavaScript, compressed with Brotli, that a browser loads until the screen at an address stands; undefined when the client is not built. */
export function scriptBytes(address: string): number | undefined {
  const folder = join(root, "dist/web/assets");
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const page = readFileSync(join(root, "dist/web/index.html"), "utf8");
  const first = files.filter((name) => page.includes(name));
  const routes = first.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  const at = routes.indexOf(`path:\`${address}\``);
  const screens = [/import\(`\.\/([\w.-]+\.js)`\)/.exec(at < 0 ? "" : routes.slice(at))?.[1]].flatMap((name) => name ?? []);
  if (screens.length === 0) return undefined;
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name) || !files.includes(name)) return;
    loaded.add(name);
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, other] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) if (other) load(other);
  };
  for (const name of [...first, ...screens]) load(name);
  return [...loaded].reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
}
