import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { migrationsFolder } from "../../src/app/open-node.ts";
import { openKeys, readConfig, startNodeDatabase } from "../../src/platform/server.ts";
import { addPasskey, openBrowser, openPage, type WatchedPage } from "../browser.ts";
import { lastingPort } from "../port.ts";

const repository = resolve(import.meta.dirname, "../..");
const program = join(repository, "bin", "panah.mjs");

/** Somebody who works with the node under test: a browser of their own, with a passkey of their own. */
export type Colleague = { readonly page: Page; readonly problems: readonly string[]; readonly name: string; readonly account: string };

/** Who came into the story in an earlier scene. @throws where they have not */
export function at(who: Colleague | undefined): Colleague {
  if (!who) throw new Error("the story has not come to this person");
  return who;
}

/** A node of one State in a fresh folder, as an administrator would start it, and browsers to walk up to it. */
export type World = {
  readonly url: string;
  readonly browser: Browser;
  /** Runs a word of the command line against this node and gives its JSON object. */
  panah(...words: string[]): Promise<Record<string, unknown>>;
  /** Rows of this node's own database, past every wall: for checking what must not stand there, never for what a story does. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Makes an account through the administrator, and signs in with a passkey on a browser of its own. */
  enrol(
    who: { name: string; role: string; unit: string; ownDossier?: string },
    screen?: { width: number; height: number },
    /** A browser of the story's own, in place of a fresh one; its passkey answers `prf`. */
    own?: WatchedPage,
  ): Promise<Colleague>;
  /** Signs in to the demo State. */
  enterDemo(login: string, screen?: { width: number; height: number }): Promise<Colleague>;
  /** A browser that nobody is signed in to. */
  visitor(screen?: { width: number; height: number }): Promise<Omit<Colleague, "name" | "account">>;
  /** Stops the node as an administrator would, and starts it again at the same address. */
  stopNode(): Promise<void>;
  startNode(): Promise<void>;
  /** Lets days pass: the node and the browsers named start again by a clock that is so far ahead, and their people sign in again. */
  letsPass(days: number, ...who: readonly Colleague[]): Promise<void>;
  close(): Promise<void>;
};

const desktop = { width: 1280, height: 900 };
const dayMs = 86_400_000;
/** Well within the five minutes that a proof of presence is good for. */
const provedMs = 4 * 60_000;

/** Starts a node of a State in an empty folder, real or played; the web client is already built by the test command. */
export async function openWorld(country: string, played: "no" | "yes" | "training" = "no"): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "panah-story-"));
  chmodSync(folder, 0o755);
  const env = {
    ...process.env,
    PANAH_COUNTRY: country,
    PANAH_DATA: join(folder, "data"),
    PANAH_KEYS: join(folder, "keys"),
    PANAH_PORT: String(await lastingPort()),
    PANAH_DATABASE_URL: "",
    PANAH_EXERCISE: played,
  };
  let [running, ahead] = [await startAt(env), 0];
  const { url } = running;
  const stopNode = async (): Promise<void> => {
    if (running.node.exitCode !== null) return;
    const ended = new Promise((done) => running.node.once("exit", done));
    running.node.kill("SIGTERM");
    await ended;
  };
  const browser = await openBrowser();
  const panah = (...words: string[]) => runWord([...words, "--json"], env);
  const open = (screen = desktop) => openPage(browser, { baseURL: String(url), viewport: screen, locale: "en-GB" });
  let administrator: Colleague | undefined;
  /** When the administrator last proved presence; whoever makes accounts does so within five minutes (SI7). */
  let provedAt = 0;

  async function enrolWith(code: string, who: { name: string }, screen?: typeof desktop, own?: WatchedPage): Promise<Colleague> {
    const { page, problems } = own ?? (await open(screen));
    await addPasskey(page, { givesSecret: own !== undefined });
    await page.goto(`/enrol#${code}`);
    await page.getByRole("button", { name: "Make this device my key" }).click();
    await page.waitForURL((address) => !address.pathname.startsWith("/enrol"));
    const session = (await fetchJson(page, "/api/session")) as { session: { account: { id: string } } };
    return { page, problems, name: who.name, account: session.session.account.id };
  }

  async function administration(): Promise<Colleague> {
    if (administrator && Date.now() - provedAt > provedMs) {
      await comesAgain(administrator.page);
      provedAt = Date.now();
    }
    if (administrator) return administrator;
    const enrolled = await panah(
      "enrol",
      "--name",
      "Administrator of the node",
      "--role",
      "administrator",
      "--unit",
      await anyUnit(country),
    );
    administrator = await enrolWith(String(enrolled["code"]), { name: "Administrator of the node" });
    provedAt = Date.now();
    return administrator;
  }

  return {
    url: String(url),
    browser,
    panah,
    rows: (sql) => readRows(env, sql),
    async enrol(who, screen, own) {
      const { page } = await administration();
      const account = crypto.randomUUID();
      await command(page, {
        kind: "account.create",
        dossier: account,
        payload: {
          account,
          name: who.name,
          login: loginOf(who.name),
          role: who.role,
          unit: who.unit,
          ...(who.ownDossier ? { ownDossier: who.ownDossier } : {}),
        },
      });
      const invited = (await command(page, { kind: "account.invite", dossier: account, payload: { account } })) as {
        says: { code: string };
      };
      return await enrolWith(invited.says.code, who, screen, own);
    },
    async enterDemo(login, screen) {
      const { page, problems } = await open(screen);
      await page.goto("/sign-in");
      await fetchJson(page, "/api/demo-sign-in", { login });
      await page.goto("/");
      const session = (await fetchJson(page, "/api/session")) as { session: { account: { id: string; name: string } } };
      return { page, problems, name: session.session.account.name, account: session.session.account.id };
    },
    visitor: (screen) => open(screen),
    stopNode,
    async startNode() {
      running = await startAt(env, ahead);
    },
    async letsPass(days, ...who) {
      ahead += days * dayMs;
      provedAt = 0;
      await stopNode();
      running = await startAt(env, ahead);
      for (const { page } of who) {
        await page.clock.setSystemTime(Date.now() + ahead);
        await comesBack(page);
      }
    },
    async close() {
      await browser.close();
      await stopNode();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs in with the passkey of this browser, whose session is over. */
async function comesBack(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL((address) => !address.pathname.startsWith("/sign-in"));
}

/** Signs out and in again. */
async function comesAgain(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await fetch("/api/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  });
  await comesBack(page);
}

/** @param ahead how far the clock of the machine would be ahead of today's, in milliseconds */
async function startAt(env: NodeJS.ProcessEnv, ahead = 0) {
  const clock = ahead === 0 ? [] : ["--import", join(import.meta.dirname, "later.ts")];
  const node = spawn(process.execPath, [...clock, program, "start", "--json", "--no-build"], {
    cwd: repository,
    env: { ...env, STORY_AHEAD_MS: String(ahead) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  node.stderr.on("data", (chunk: Buffer) => errors.push(String(chunk)));
  const { url } = await firstJson(node.stdout, errors);
  return { node, url };
}

/** Sends a command as the page's own session does. For arranging what a story does not tell, never for what it does. */
export async function command(
  page: Page,
  body: { kind: string; dossier: string; payload: Record<string, unknown>; at?: string },
): Promise<unknown> {
  return await fetchJson(page, "/api/commands", { id: crypto.randomUUID(), ...body });
}

/** What the node answers to this page's session, past the screen: for checking what a screen must not hide. */
export async function fetchJson(page: Page, path: string, body?: unknown): Promise<unknown> {
  return await page.evaluate(
    async ([to, sent]) => {
      const answer = await fetch(
        to,
        sent === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(sent) },
      );
      const said: unknown = await answer.json();
      if (!answer.ok) throw new Error(`${to} ${answer.status} ${JSON.stringify(said)}`);
      return said;
    },
    [path, body] as const,
  );
}

/** Status and body of an address as this page's session gets it. */
export async function fetchStatus(page: Page, path: string): Promise<{ status: number; body: string; headers: string[] }> {
  return await page.evaluate(async (to) => {
    const answer = await fetch(to);
    return {
      status: answer.status,
      body: await answer.text(),
      headers: [...answer.headers.keys()].filter((name) => name !== "date").sort(),
    };
  }, path);
}

async function anyUnit(country: string): Promise<string> {
  const { countries } = await import("../../countries/index.ts");
  const units = countries[country]?.units ?? [];
  return (units.find((unit) => unit.kind === "coordination") ?? units[0])?.code ?? "";
}

const loginOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "")
    .slice(0, 50);

async function firstJson(stream: NodeJS.ReadableStream, errors: readonly string[]): Promise<Record<string, unknown>> {
  let text = "";
  for await (const chunk of stream) {
    text += String(chunk);
    try {
      return JSON.parse(text) as Record<string, unknown>;
    } catch {
      // The object is not whole yet.
    }
  }
  throw new Error(`the node did not start: ${errors.join("")}`);
}

async function readRows(env: NodeJS.ProcessEnv, sql: string): Promise<Record<string, unknown>[]> {
  const config = readConfig(env);
  const database = await startNodeDatabase({ config, keys: openKeys(config.keysFolder), migrationsFolder });
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
    await database.stop();
  }
}

async function runWord(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Record<string, unknown>> {
  const child = spawn(process.execPath, [program, ...words], { cwd: repository, env, stdio: ["ignore", "pipe", "pipe"] });
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(String(chunk)));
  return await firstJson(child.stdout, errors);
}
