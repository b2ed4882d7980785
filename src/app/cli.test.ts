import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runPanah, startPanah, stopPanah, type Started } from "../../test/panah.ts";

const folder = mkdtempSync(join(tmpdir(), "panah-cli-"));
// Where a test runs as root, the server's own account reaches the data here, and nothing moves to where nobody clears up.
chmodSync(folder, 0o711);
const env = {
  ...process.env,
  PANAH_DATA: join(folder, "data"),
  PANAH_KEYS: join(folder, "keys"),
  PANAH_PORT: "0",
  PANAH_COUNTRY: "demo",
  PANAH_DATABASE_URL: "",
  PANAH_ORIGIN: "",
  LANG: "C",
};
const panah = (...words: string[]) => runPanah(env, ...words);

let running: Started;
let node: Started["child"];
let started: Started["answer"];
/** Nodes of single tests, ended with the others where a test fails. */
const others: Started["child"][] = [];
beforeAll(async () => {
  running = await startPanah(env);
  ({ child: node, answer: started } = running);
}, 120_000);
afterAll(async () => {
  for (const one of [node, ...others]) if (one.exitCode === null) one.kill("SIGKILL");
  await new Promise((done) => setTimeout(done, 200));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("[CW1] start prints one JSON object with address, accounts and seconds, and serves", async () => {
  expect(started).toMatchObject({
    url: expect.stringMatching(/^http:\/\/localhost:\d+$/) as unknown,
    seconds: expect.any(Number) as unknown,
  });
  expect(started.accounts.map((one) => one.login)).toEqual(expect.arrayContaining(["post1.officer", "registrar", "applicant", "admin"]));
  expect(await (await fetch(`${started.url}/api/session`)).json()).toMatchObject({
    isDemo: true,
    isExercise: false,
    country: "XD",
    countryTitle: { en: "Demo State (does not exist)" },
  });
});

test("[CW2] a foreign name that points here is not answered", async () => {
  const { port } = new URL(started.url);
  const { request } = await import("node:http");
  const status = await new Promise((done, fail) => {
    request({ host: "127.0.0.1", port, path: "/api/session", headers: { host: "panah.example.org" } }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on("error", fail)
      .end();
  });
  expect(status).toBe(403);
});

test("[CW1] words work beside a running node, and say how they ended", async () => {
  const verified = await panah("audit", "verify", "--json");
  expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { ok: true, problems: [] }]);
  const enrolled = await panah("enrol", "--name", "Invented Name", "--role", "registrar", "--unit", "XD-MS-CAP", "--json");
  expect([enrolled.code, JSON.parse(enrolled.out)]).toMatchObject([
    0,
    { ok: true, login: "invented.name", code: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/) as unknown },
  ]);
  const refused = await panah("enrol", "--name", "Invented Name", "--role", "king", "--unit", "XD-MS-CAP", "--login", "king", "--json");
  expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { ok: false }]);
  expect((await panah("enrol", "--name", "Invented Name")).code).toBe(2);
  expect((await panah("audit", "verify", "--witness", join(folder, "none"))).code).toBe(2);
  expect((await panah("enrol", "--name", "Other", "--role", "registrar", "--unit", "XD-MS-CAP", "--as", "nobody")).code).toBe(1);
  const keys = await panah("keys", "show", "--json");
  expect(keys.out).toContain("panah.xd+");
  expect(keys.out).not.toContain("PRIVATE");
}, 60_000);

const spoiltAccounts: readonly [what: string, words: readonly string[], code: string, exit: number, says: RegExp][] = [
  ["a name that is empty", ["--name", " "], "usage.invalid", 2, /--name/],
  ["a name that no sign-in name can be made from", ["--name", "Амина"], "usage.invalid", 2, /--login/],
  ["a name that is longer than any", ["--name", "x".repeat(300), "--login", "long.name"], "request.malformed", 2, /--name/],
  ["a sign-in name with a blank", ["--login", "two words"], "request.malformed", 2, /--login/],
  ["a unit that is not there", ["--unit", "XD-NOWHERE"], "account.unit-unknown", 1, /XD-MS-CAP/],
  ["a role that is not there", ["--role", "king"], "account.role-unknown", 1, /border-officer(?!.* operator,)/],
  ["a role that nobody signs in with", ["--role", "operator"], "account.no-sign-in", 1, /signs in/],
  ["somebody who acts and is not there", ["--as", "nobody"], "account.unknown", 1, /--as/],
];
test("[CW5] an account that cannot be made is told by what is wrong and what may be chosen, and nothing of it is written", async () => {
  const before = JSON.parse((await panah("audit", "verify", "--json")).out) as { entries: number };
  for (const [what, words, code, exit, says] of spoiltAccounts) {
    const ended = await panah("enrol", "--name", "Spoilt Name", "--role", "registrar", "--unit", "XD-MS-CAP", ...words, "--json");
    const { reasons, ...rest } = JSON.parse(ended.out) as { reasons: string[] };
    expect([what, ended.code, rest]).toEqual([what, exit, { ok: false, code }]);
    expect(reasons.join(" "), what).toMatch(says);
  }
  expect(JSON.parse((await panah("audit", "verify", "--json")).out)).toMatchObject({ ok: true, entries: before.entries });
}, 120_000);

test("[CW5] a failure in words for people goes to standard error, so that it is never taken for the answer", async () => {
  for (const words of [
    ["import", "arrivals", join(folder, "none.csv")],
    ["enrol", "--name", "X Y", "--role", "king", "--unit", "XD-MS-CAP"],
  ]) {
    const ended = await panah(...words);
    expect([ended.out, ended.err]).toEqual(["", expect.stringMatching(/^panah: /m)]);
  }
  expect((await panah("nonsense")).err).toContain("panah --help");
  expect(await panah("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown });
}, 60_000);

const fixture = (name: string) => join(import.meta.dirname, "../../test/fixtures/arrivals", name);
type Report = {
  rows: number;
  recorded: number;
  alreadyKnown: number;
  refused: { row: number; field: string; code: string; reason: string }[];
  flagged: { row: number; field: string; code: string }[];
  seconds: number;
};
const known = (name: string) =>
  (JSON.parse(readFileSync(fixture(name), "utf8")) as { row: number; field: string; code: string }[]).map(({ row, field, code }) => ({
    row,
    field,
    code,
  }));

test("[CW1, CW4] a list is recorded from the command line beside a running node: the known rows are refused and flagged, and again it adds nothing", async () => {
  const [refused, flagged] = [known("weekend.refused.json"), known("weekend.flagged.json")];
  const told = new Set([...refused, ...flagged].map((one) => one.row));
  // The list with every row that is known to be wrong, and thirty others: all thousand are read in another test.
  const lines = readFileSync(fixture("weekend.csv"), "utf8")
    .split("\n")
    .filter((line, place) => place <= 30 || told.has(Number(line.split(",")[0])));
  const file = join(folder, "weekend.csv");
  writeFileSync(file, lines.join("\n"));
  const rows = lines.length - 1;
  const first = await panah("import", "arrivals", file, "--json");
  const report = JSON.parse(first.out) as Report;
  expect(first.code).toBe(0);
  expect(report).toMatchObject({ rows, recorded: rows - refused.length, alreadyKnown: 0, seconds: expect.any(Number) as unknown });
  expect(report.refused.map(({ row, field, code }) => ({ row, field, code }))).toEqual(refused);
  expect(report.flagged).toEqual(flagged);
  expect(report.refused.every((one) => one.reason.length > 10)).toBe(true);
  expect(JSON.parse((await panah("import", "arrivals", file, "--json")).out)).toMatchObject({
    recorded: 0,
    alreadyKnown: rows - refused.length,
  });
}, 120_000);

test("[CW1, CW5] a list of which no row can be recorded ends with 1, told in the language of whoever runs it", async () => {
  const file = join(folder, "elsewhere.csv");
  const lines = readFileSync(fixture("weekend.csv"), "utf8")
    .replaceAll(/XD-POST-0\d/g, "XD-NOWHERE")
    .split("\n")
    .slice(0, 4);
  writeFileSync(file, lines.join("\n"));
  const english = await panah("import", "arrivals", file, "--json");
  const russian = await runPanah({ ...env, LANG: "ru_RU.UTF-8" }, "import", "arrivals", file);
  expect([english.code, russian.code]).toEqual([1, 1]);
  expect(english.out).toContain("no post with this code");
  expect(russian.out).toMatch(/post: [А-Я]/);
  expect(await panah("import", "arrivals", file, "--as", "nobody")).toMatchObject({
    code: 1,
    err: expect.stringContaining("--as") as unknown,
  });
  expect((await panah("import", "arrivals", file, "--list", " ")).code).toBe(2);
}, 60_000);

const mistakes: readonly [what: string, bytes: Buffer | undefined, name: string, code: string, exit: number][] = [
  ["that is not there", undefined, "none.csv", "file.absent", 2],
  ["named .xlsx that is no workbook", Buffer.from("PK\u0003\u0004rubbish", "latin1"), "rubbish.xlsx", "file.unreadable", 1],
];
test("[CW5] a file that is no list is told in a sentence with a code, and nothing of it is written", async () => {
  const before = JSON.parse((await panah("audit", "verify", "--json")).out) as { entries: number };
  for (const [what, bytes, name, code, exit] of mistakes) {
    const file = join(folder, name);
    if (bytes) writeFileSync(file, bytes);
    const ended = await panah("import", "arrivals", file, "--json");
    expect([what, ended.code, JSON.parse(ended.out)]).toMatchObject([
      what,
      exit,
      { ok: false, code, reasons: [expect.stringMatching(/^[A-Zt].{10,}/) as unknown] },
    ]);
    expect(ended.out + ended.err).not.toMatch(/\n\s+at |node_modules/);
  }
  expect(JSON.parse((await panah("audit", "verify", "--json")).out)).toMatchObject({ ok: true, entries: before.entries });
}, 120_000);

test("[CW3] told to stop, a node seals what waits, ends its database and leaves with 0; the words work without it", async () => {
  node.kill("SIGTERM");
  const [code] = (await once(node, "exit")) as [number];
  expect(code).toBe(0);
  const verified = await panah("audit", "verify", "--json");
  expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { ok: true, witness: "held", unsealed: 0 }]);
  const searched = await panah("rebuild", "--search", "--json");
  expect([searched.code, JSON.parse(searched.out)]).toMatchObject([0, { ok: true }]);
  const rebuilt = await panah("rebuild", "--check", "--json");
  expect([rebuilt.code, JSON.parse(rebuilt.out)]).toMatchObject([0, { ok: true, differenceCount: 0 }]);
}, 60_000);

test("[CW4] what a word records without a node is sealed when it ends", async () => {
  const enrolled = await panah("enrol", "--name", "Another Name", "--role", "registrar", "--unit", "XD-MS-CAP", "--json");
  expect(enrolled.code).toBe(0);
  const report = JSON.parse((await panah("audit", "verify", "--json")).out) as { entries: number; accessRecords: number; leaves: number };
  expect(report).toMatchObject({ ok: true, witness: "held" });
  expect(report.leaves).toBe(report.entries + report.accessRecords);
}, 60_000);

test("[CW5, PF10] data without its keys are not opened, and no new keys are made beside them", async () => {
  renameSync(env.PANAH_KEYS, `${env.PANAH_KEYS}-elsewhere`);
  const ended = await panah("start", "--no-build", "--json");
  expect([ended.code, JSON.parse(ended.out)]).toMatchObject([
    2,
    { ok: false, code: "keys.other", reasons: [expect.stringContaining("PANAH_KEYS") as unknown] },
  ]);
  expect(readdirSync(env.PANAH_KEYS)).toEqual([]);
  rmSync(env.PANAH_KEYS, { recursive: true });
  renameSync(`${env.PANAH_KEYS}-elsewhere`, env.PANAH_KEYS);
  expect((await panah("audit", "verify")).code).toBe(0);
}, 60_000);

test("[CW5, PF10] one key that is missing is named", async () => {
  const file = join(env.PANAH_KEYS, "compartment-health.key");
  renameSync(file, `${file}.elsewhere`);
  const ended = await panah("audit", "verify", "--json");
  renameSync(`${file}.elsewhere`, file);
  expect([ended.code, JSON.parse(ended.out)]).toMatchObject([
    2,
    { ok: false, code: "keys.missing", reasons: [expect.stringContaining("compartment-health.key") as unknown] },
  ]);
}, 60_000);

test("[CW1] a node in which nobody can sign in yet says by which word the first account is made", async () => {
  const other = { ...env, PANAH_COUNTRY: "tj", PANAH_DATA: join(folder, "tj-data"), PANAH_KEYS: join(folder, "tj-keys") };
  const fresh = await startPanah(other);
  others.push(fresh.child);
  expect(fresh.answer.next).toMatch(/^npx panah enrol .*--role administrator --unit TJ-/);
  const enrolled = await runPanah(other, "enrol", "--name", "First One", "--role", "administrator", "--unit", "TJ-MS-DUS", "--json");
  expect(enrolled.code).toBe(0);
  await stopPanah(fresh);
  const again = await startPanah(other);
  others.push(again.child);
  await stopPanah(again);
  expect([again.answer.next, started.next]).toEqual([undefined, undefined]);
}, 120_000);
