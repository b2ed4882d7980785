import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runPanah } from "../../test/panah.ts";

const folder = mkdtempSync(join(tmpdir(), "panah-mistakes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const allowed = {
  ...process.env,
  PANAH_DATA: join(folder, "data"),
  PANAH_KEYS: join(folder, "keys"),
  PANAH_PORT: "0",
  PANAH_COUNTRY: "demo",
  PANAH_DATABASE_URL: "",
  PANAH_ORIGIN: "",
  LANG: "C",
};

type Case = readonly [what: string, spoil: Record<string, string>, words: readonly string[], code: string, exit: number];
const aFile = join(folder, "a-file");
writeFileSync(aFile, "");
const start = ["start", "--no-build"] as const;

const cases: readonly Case[] = [
  ["an option that no word has", {}, [...start, "--nonsense"], "usage.invalid", 2],
  ["a number that is none", {}, ["drill", "crash", "--kills", "x"], "usage.invalid", 2],
  ["a plant that is none", {}, ["drill", "access", "--plant", "king"], "usage.invalid", 2],
  ["a rebuild that says not what for", {}, ["rebuild"], "usage.invalid", 2],
  ["a rebuild that is to change nothing and to write", {}, ["rebuild", "--check", "--search"], "usage.invalid", 2],
  ["a port that is none", { PANAH_PORT: "http" }, start, "config.invalid", 2],
  ["a country that is not there", { PANAH_COUNTRY: "nowhere" }, start, "country.unknown", 1],
  ["a data folder under a file", { PANAH_DATA: join(aFile, "data") }, start, "folder.unusable", 2],
  ["keys in a folder that takes none", { PANAH_KEYS: "/proc/panah" }, ["audit", "verify"], "folder.unusable", 2],
  [
    "a server that does not answer",
    { PANAH_DATABASE_URL: "postgres://owner:secret-word@127.0.0.1:1/panah" },
    ["audit", "verify"],
    "database.unreachable",
    2,
  ],
];

test.each(cases)(
  "[CW5] %s is told in a sentence with a code, on standard output as one object when asked",
  async (_, spoil, words, code, exit) => {
    const ended = await runPanah({ ...allowed, ...spoil }, ...words, "--json");
    expect([ended.code, JSON.parse(ended.out)]).toEqual([exit, { ok: false, code, reasons: [expect.stringMatching(/^.{10,300}$/)] }]);
    expect(ended.out + ended.err).not.toMatch(/\n\s+at |node_modules|secret-word/);
    // Nothing is made before the mistake is seen, but for an empty folder.
    expect(readdirSync(folder, { recursive: true }).filter((name) => name !== "a-file" && name !== "keys" && name !== "data")).toEqual([]);
  },
  60_000,
);

test("[CW5] a port that is taken is told before the database is made", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const ended = await runPanah({ ...allowed, PANAH_PORT: String(port) }, ...start, "--json");
  other.close();
  expect([ended.code, JSON.parse(ended.out)]).toMatchObject([
    2,
    { ok: false, code: "port.taken", reasons: [expect.stringContaining(String(port)) as unknown] },
  ]);
  expect(readdirSync(folder)).not.toContain("data");
}, 60_000);
