import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache/boundaries-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything allowed, and one file for each fault. A type import counts like any other. */
const files: Record<string, string> = {
  "src/kernel/index.ts": 'export type { Word } from "./word.ts";',
  "src/kernel/word.ts": "export type Word = string;",
  "src/kernel/later.ts": 'import type { Entry } from "../ledger/index.ts"; export type Later = Entry;',
  "src/ledger/index.ts": 'import type { Word } from "../kernel/index.ts"; export type Entry = Word;',
  "src/ledger/server.ts": 'export * from "./store.ts";',
  "src/ledger/store.ts": 'import { readFileSync } from "node:fs"; export const read = readFileSync;',
  "src/person/index.ts": 'export * from "./name.ts";',
  "src/person/name.ts": 'import type { read } from "../ledger/store.ts"; export type Read = typeof read;',
  "src/intake/index.ts": 'export * from "./deep.ts";',
  "src/intake/deep.ts": 'import { read } from "../ledger/server.ts"; export const deep = read;',
  "src/coi/index.ts": 'import type { A } from "../../procedures/a/index.ts"; export type C = A;',
  "src/app/server.ts": 'import type { A } from "../../procedures/a/index.ts"; export type C = A;',
  "src/plan/a.ts": 'import type { B } from "./b.ts"; export type A = B;',
  "src/plan/b.ts": 'import type { A } from "./a.ts"; export type B = A;',
  "procedures/a/index.ts": 'import type { Word } from "../../src/kernel/index.ts"; export type A = Word;',
  "procedures/b/index.ts": 'import type { A } from "../a/index.ts"; export type B = A;',
  "procedures/c/index.ts": 'import type { Entry } from "../../src/ledger/index.ts"; export type C = Entry;',
  "web/main.tsx": 'import type { A } from "../procedures/a/index.ts"; export type M = A;',
  "web/page.tsx": 'import { deep } from "../src/intake/index.ts"; export const page = deep;',
  "web/other.tsx": 'import type { A } from "../procedures/a/index.ts"; export type O = A;',
  "tsconfig.json":
    '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext", "allowImportingTsExtensions": true, "noEmit": true, "jsx": "react-jsx" } }',
  "package.json": '{ "type": "module" }',
};

test("each planted fault is found, and nothing else", async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(join(root, ".dependency-cruiser.cjs"), join(folder, ".dependency-cruiser.cjs"));
  const checker = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [checker, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src", "procedures", "web"];
  const output = await new Promise<string>((done) =>
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_, stdout) => done(stdout)),
  );
  const { summary } = JSON.parse(output) as { summary: { violations: { from: string; to: string; rule: { name: string } }[] } };
  const found = [...new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
  expect(found).toEqual([
    "browser-never-loads-edges: web/page.tsx",
    "browser-never-loads-node: web/page.tsx",
    "doors-only: src/person/name.ts",
    "no-cycles: src/plan/a.ts",
    "only-app-loads-procedures: src/coi/index.ts",
    "only-main-loads-procedures: web/other.tsx",
    "order-kernel: src/kernel/later.ts",
    "procedures-are-strangers: procedures/b/index.ts",
    "procedures-see-kernel-and-process: procedures/c/index.ts",
    "pure-door-edges: src/intake/index.ts",
    "pure-door-edges: src/person/index.ts",
    "pure-door-node: src/intake/index.ts",
    "pure-door-node: src/person/index.ts",
  ]);
});
