import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const launcher = resolve(import.meta.dirname, "../../bin/panah.mjs");
const folder = mkdtempSync(join(tmpdir(), "panah-cli-"));
const env = { ...process.env, PANAH_DATA: join(folder, "data"), PANAH_KEYS: join(folder, "keys"), PANAH_PORT: "0", PANAH_COUNTRY: "demo", PANAH_DATABASE_URL: "", PANAH_ORIGIN: "", LANG: "C" };

type Ended = { readonly code: number; readonly out: string; readonly err: string };
async function panah(...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [launcher, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = [listen(child, "stdout"), listen(child, "stderr")];
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? -1, out: out(), err: err() };
}
function listen(child: ChildProcess, stream: "stdout" | "stderr"): () => string {
  let said = "";
  child[stream]?.setEncoding("utf8").on("data", (text: string) => { said += text; });
  return () => said;
}

let node: ChildProcess;
let out: () => string;
let started: { url: string; accounts: { login: string }[]; seconds: number };
beforeAll(async () => {
  node = spawn(process.execPath, [launcher, "start", "--no-build", "--json"], { env, stdio: ["ignore", "pipe", "pipe"] });
  out = listen(node, "stdout");
  const err = listen(node, "stderr");
  while (!out().includes("\n")) {
    if (node.exitCode !== null) throw new Error(err());
    await new Promise((done) => setTimeout(done, 50));
  }
  started = JSON.parse(out()) as typeof started;
}, 60_000);
afterAll(async () => {
  if (node.exitCode === null) node.kill("SIGKILL");
  await new Promise((done) => setTimeout(done, 200));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("[CW1] start prints one JSON object with address, accounts and seconds, and serves", async () => {
  expect(started).toMatchObject({ url: expect.stringMatching(/^http:\/\/localhost:\d+$/) as unknown, seconds: expect.any(Number) as unknown });
  expect(started.accounts.map((one) => one.login)).toEqual(expect.arrayContaining(["post1.officer", "registrar", "applicant", "admin"]));
  expect(await (await fetch(`${started.url}/api/session`)).json()).toEqual({ isDemo: true, country: "XD" });
});

test("[CW2] a foreign name that points here is not answered", async () => {
  const { port } = new URL(started.url);
  const { request } = await import("node:http");
  const status = await new Promise((done, fail) => {
    request({ host: "127.0.0.1", port, path: "/api/session", headers: { host: "panah.example.org" } }, (answer) => { answer.resume(); done(answer.statusCode); }).on("error", fail).end();
  });
  expect(status).toBe(403);
});

test("[CW1] words work beside a running node, and say how they ended", async () => {
  const verified = await panah("audit", "verify", "--json");
  expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { ok: true, problems: [] }]);
  const enrolled = await panah("enrol", "--name", "Invented Name", "--role", "registrar", "--unit", "XD-MS-CAP", "--json");
  expect([enrolled.code, JSON.parse(enrolled.out)]).toMatchObject([0, { ok: true, login: "invented.name", code: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/) as unknown }]);
  const refused = await panah("enrol", "--name", "Invented Name", "--role", "king", "--unit", "XD-MS-CAP", "--login", "king", "--json");
  expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { ok: false }]);
  expect((await panah("enrol", "--name", "Invented Name")).code).toBe(2);
  expect((await panah("audit", "verify", "--witness", join(folder, "none"))).code).toBe(2);
  expect((await panah("enrol", "--name", "Other", "--role", "registrar", "--unit", "XD-MS-CAP", "--as", "nobody")).code).toBe(1);
  const keys = await panah("keys", "show", "--json");
  expect(keys.out).toContain("panah.xd+");
  expect(keys.out).not.toContain("PRIVATE");
}, 60_000);

test("[CW3] told to stop, a node seals what waits, ends its database and leaves with 0; the words work without it", async () => {
  node.kill("SIGTERM");
  const [code] = (await once(node, "exit")) as [number];
  expect(code).toBe(0);
  const verified = await panah("audit", "verify", "--json");
  expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { ok: true, witness: "held", unsealed: 0 }]);
  const rebuilt = await panah("rebuild", "--check", "--json");
  expect([rebuilt.code, JSON.parse(rebuilt.out)]).toMatchObject([0, { ok: true, differenceCount: 0 }]);
}, 60_000);
