import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anHourAgo, openClient, signIn } from "../../src/app/drills/client.ts";
import { runPanah, startPanah, type Started, stopPanah } from "../panah.ts";
import { type PlainServer, serverTitle, startPlainServer } from "../setup/plain-server.ts";

const folder = mkdtempSync(join(tmpdir(), "panah-by-url-"));
const on = `on ${serverTitle()}`;
const person = randomUUID();
let server: PlainServer;
let env: NodeJS.ProcessEnv;
let running: Started | undefined;

beforeAll(async () => {
  server = await startPlainServer();
  env = {
    ...process.env,
    PANAH_DATABASE_URL: server.ownerUrl,
    PANAH_DATA: join(folder, "data"),
    PANAH_KEYS: join(folder, "keys"),
    PANAH_PORT: "0",
    PANAH_COUNTRY: "demo",
    PANAH_ORIGIN: "",
    LANG: "C",
  };
}, 120_000);
afterAll(async () => {
  if (running) await stopPanah(running);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const panah = async (...words: string[]) => {
  const { code, out } = await runPanah(env, ...words, "--json");
  return { exit: code, ...(JSON.parse(out) as Record<string, unknown>) };
};
/** One request of an officer of the demo State. */
async function ask({ answer }: Started, method: string, path: string, body?: object) {
  const client = openClient(answer.url.replace("localhost", "127.0.0.1"));
  const cookie = await signIn(client, "post1.officer");
  const { status, body: bytes } = await client.send({ method, path, cookie, ...(body ? { body: JSON.stringify(body) } : {}) });
  client.close();
  return { status, body: JSON.parse(bytes.toString()) as Record<string, unknown> };
}

test(
  `[PF12] ${on}, known by its url alone: a node migrates, fills the demo State and records an arrival; what is sealed and folded holds`,
  { timeout: 180_000 },
  async () => {
    running = await startPanah(env);
    expect(running.answer.accounts.length).toBeGreaterThan(10);
    const recorded = await ask(running, "POST", "/api/commands", {
      id: randomUUID(),
      kind: "arrival.record",
      dossier: person,
      payload: {
        person,
        post: "XD-POST-01",
        arrivedAt: anHourAgo(),
        names: [{ script: "Latn", given: "Nawid", family: "Haidari" }],
        sex: "M",
        birth: { precision: "year", year: 1990 },
        nationalities: ["AF"],
        wishesAsylum: "yes",
        fearedAsked: "asked",
      },
    });
    expect(recorded).toMatchObject({ status: 200, body: { outcome: "recorded" } });
    expect(await panah("audit", "verify")).toMatchObject({ exit: 0, ok: true, problemCount: 0 });
    expect(await panah("rebuild", "--check")).toMatchObject({ exit: 0, ok: true, differenceCount: 0 });
    // The data live on the server: nothing of them is in the folder of this node.
    expect(existsSync(join(folder, "data", "database"))).toBe(false);
  },
);

test(`[PF12] ${on}: a second start finds everything, and nothing to migrate`, { timeout: 180_000 }, async () => {
  expect(running && (await stopPanah(running))).toBe(0);
  running = await startPanah(env);
  expect((await ask(running, "GET", `/api/persons/${person}`)).status).toBe(200);
  expect(await stopPanah(running)).toBe(0);
  expect(await panah("audit", "verify")).toMatchObject({ exit: 0, ok: true, witness: "held", unsealed: 0 });
});

test(`[PF12, R4] ${on}: row security holds for the application's role, whoever asks it`, async () => {
  const superuser = new pg.Client({ connectionString: server.superuserUrl });
  await superuser.connect();
  const count = async () => (await superuser.query<{ n: number }>("select count(*)::int as n from ledger.entry")).rows[0]?.n ?? -1;
  const all = await count();
  await superuser.query("set role panah_app_state");
  const seen = await count();
  await superuser.end();
  expect(all).toBeGreaterThan(100);
  expect(seen).toBe(0);
});

test(`[PF5] ${on}: an application's role that steps over row security is refused`, { timeout: 60_000 }, async () => {
  const superuser = new pg.Client({ connectionString: server.superuserUrl });
  await superuser.connect();
  await superuser.query("alter role panah_app_state bypassrls");
  const refused = await panah("audit", "verify");
  await superuser.query("alter role panah_app_state nobypassrls");
  await superuser.end();
  expect(refused).toMatchObject({ exit: 1, code: "node.unfit", reasons: ["the role panah_app_state bypasses row security"] });
});

test(`[PF10] ${on}: a node with other keys changes nothing`, { timeout: 60_000 }, async () => {
  const { code, out } = await runPanah({ ...env, PANAH_KEYS: join(folder, "other-keys") }, "start", "--no-build", "--json");
  expect([code, JSON.parse(out)]).toMatchObject([2, { ok: false, code: "keys.other" }]);
  expect(await panah("audit", "verify")).toMatchObject({ exit: 0, ok: true });
});
