import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { trust } from "../law/promises/trust.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const rows = read("docs/promises.md")
  .split("\n")
  .filter((line) => /^\| P\d+ \|/.test(line))
  .map((line) => line.split("|").slice(1, -1));
const tests = ["src", "web", "test", "tools", "procedures", "law", "countries", "bench"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => read(join(folder, file))),
);
const quoted = (cell: string | undefined): string[] => [...(cell ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

test("each promise has its row, in order", () => {
  expect(rows.map(([id]) => id?.trim())).toEqual(
    trust.clauses.map(({ id }) => id).toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
  );
});

test("each test that a row names is there under this title", () => {
  const named = rows.flatMap((row) => quoted(row[2]).map((title) => ({ id: row[0]?.trim(), title })));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ title }) => !title.startsWith("["))).toEqual([]);
  expect(named.filter(({ title }) => !tests.some((text) => text.includes(`"${title}`)))).toEqual([]);
});

test("each drill and word that a row names is one of the command line", () => {
  const words = read("src/app/cli/drill.ts") + read("src/app/cli.ts");
  const named = rows.flatMap((row) => quoted(row[3]).filter((text) => text.startsWith("panah ")));
  expect(named.length).toBeGreaterThan(8);
  for (const command of named) {
    const [, , word = "", ...options] = command.split(" ");
    expect(words, command).toContain(`word("${word}"`);
    for (const option of options.filter((one) => one.startsWith("--"))) expect(words, command).toContain(`"${option} <`);
  }
});

test("a promise that nothing shows says so", () => {
  for (const [id, , shown = "", , below = ""] of rows) if (quoted(shown).length === 0) expect(below.trim(), id).not.toBe("");
});

test("[P27] every package is pinned by its hash, and none runs a script when it is installed", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { integrity?: string; link?: boolean; version?: string }>;
  };
  const loose = Object.entries(packages).filter(([name, one]) => name !== "" && one.link !== true && !one.integrity?.startsWith("sha512-"));
  expect(loose.map(([name]) => name)).toEqual([]);
  expect(read(".npmrc")).toContain("ignore-scripts=true");
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
});
