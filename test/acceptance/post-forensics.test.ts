import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProfile, watchPage } from "../browser.ts";
import { findTraces, sizeOf, type Trace } from "../forensics.ts";
import { presses, sees } from "./acts.ts";
import { Hands, writePerson, writeSharedFacts, type Arriving } from "./post-acts.ts";
import { openWorld, type World } from "./world.ts";

/**
 * What a finder of the tablet gets: the whole profile of the browser, after capture, after the shift, after the lease,
 * and after the plug was pulled in the middle of typing. Names that stand nowhere else are looked for in every file.
 */
const [phrase, duress] = ["four apricots on the wall", "seven apricots on the wall"];
const canary: Arriving = {
  given: "Zmarakqux",
  father: "Tolwakfex",
  family: "Yasirjolt",
  original: "زمرکقوغزی یسیرجولت",
  sex: "M",
  born: "1991-03-07",
  language: "prs",
  relation: "head",
  wishesAsylum: "yes",
  words: "",
};
const words = "Borzofkimlar said this";
const officerName = "Sergeant Qodirvaxt";
const canaries = [canary.given, canary.father, canary.family, "زمرکقوغزی", "یسیرجولت", "Borzofkimlar", "Qodirvaxt", "apricots"];
const tablet = { width: 820, height: 1180 };

let world: World;
let profile: string;
let context: BrowserContext | undefined;
let page: Page;
const hands = new Hands();

beforeAll(async () => {
  world = await openWorld("tj");
  profile = mkdtempSync(join(tmpdir(), "panah-found-"));
  await start();
  const own = watchPage(page, world.url);
  await world.enrol({ name: officerName, role: "border-officer", unit: "TJ-PANJ" }, tablet, own);
}, 180_000);
afterAll(async () => {
  await context?.close();
  await world?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<void> {
  context = await openProfile(profile, { baseURL: world.url, viewport: tablet, locale: "en-GB" });
  page = context.pages()[0] ?? (await context.newPage());
}

/** Ends every process of this one browser as a pulled plug does; they are known by the folder of their profile. */
async function pullPlug(): Promise<void> {
  const own = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && commandOf(name).includes(profile));
  for (const one of own) process.kill(Number(one), "SIGKILL");
  expect(own.length).toBeGreaterThan(0);
  await context?.close().catch(() => undefined);
  context = undefined;
}
function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** What a copy of the profile gives away. */
function tracesOf(): Trace[] {
  const copy = mkdtempSync(join(tmpdir(), "panah-copy-"));
  try {
    cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton/.test(path) });
    expect(sizeOf(copy).bytes).toBeGreaterThan(500_000);
    return findTraces(copy, canaries);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function open(): Promise<void> {
  await page.goto("/");
  await page.getByLabel("Phrase").fill(phrase);
  await presses({ page, problems: [] }, "Open");
  await page.waitForURL("**/post", { timeout: 30_000 });
}

async function writeCanary(): Promise<void> {
  await page.getByRole("button", { name: "Record a group" }).first().click();
  await writeSharedFacts(page, hands, {
    firstContact: "2026-11-20T03:15",
    language: "Dari",
    nationality: "Afghanistan",
    from: "Afghanistan",
  });
  await writePerson(page, hands, canary);
  await page.getByText("Papers, language, own words").click();
  await page.getByLabel("Reason, in the person's own words").fill(words);
}

async function capture(): Promise<void> {
  await writeCanary();
  await page.getByRole("button", { name: /^Record 1 person/ }).click();
  await page.waitForURL("**/device/shift", { timeout: 30_000 });
  await sees({ page, problems: [] }, canary.given);
}

test("[VA8] the scanner finds a name that is planted in the plain store of this browser", async () => {
  await page.evaluate(async (name) => {
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open("planted", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("plain");
      request.onerror = () => fail(new Error("no store"));
      request.onsuccess = () => {
        const transaction = request.result.transaction("plain", "readwrite", { durability: "strict" });
        transaction.objectStore("plain").put({ name }, "one");
        transaction.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
  }, "Plantedzufqol");
  expect(findTraces(profile, ["Plantedzufqol"]).length).toBeGreaterThan(0);
});

test("[VA8] after capture, with the vault open, no word of the person is in the profile; the persons of the shift open with the phrase", async () => {
  await page.goto("/device/enrol");
  await page.getByLabel("Name of the device").fill("Tablet 2");
  await page.getByRole("radio", { name: "A phrase" }).click();
  await page.getByLabel("Phrase", { exact: true }).fill(phrase);
  await page.getByLabel("The same phrase again").fill(phrase);
  await page.getByLabel("Phrase under duress").fill(duress);
  await presses({ page, problems: [] }, "Enrol this device");
  await page.waitForURL("**/device", { timeout: 60_000 });
  await world.stopNode();
  await open();
  await capture();
  expect(tracesOf()).toEqual([]);
  await context?.close();
  expect(tracesOf()).toEqual([]);
  await start();
  await open();
  await sees({ page, problems: [] }, canary.given);
});

test("[VA8] the plug is pulled in the middle of typing: nothing typed is in the profile, and what was captured before still waits", async () => {
  await writeCanary();
  await pullPlug();
  expect(tracesOf()).toEqual([]);
  await start();
  await open();
  await sees({ page, problems: [] }, canary.given);
  expect(await page.locator(".strip").innerText()).toMatch(/\b2 wait\b/);
});

test("[VA8] after the shift nobody is readable, and the outbox is still there", async () => {
  await page.getByRole("link", { name: "This device" }).first().click();
  await presses({ page, problems: [] }, "End the shift…");
  await page.getByRole("dialog").getByRole("button", { name: "End the shift" }).click();
  await page.getByRole("heading", { level: 1, name: "Open this device" }).waitFor();
  expect(tracesOf()).toEqual([]);
  await open();
  expect(await page.locator("main").innerText()).not.toContain(canary.given);
  expect(await page.locator(".strip").innerText()).toMatch(/\b2 wait\b/);
});

test("[VA3] under duress the device shows how much waits and nobody, and the persons of the shift are gone", async () => {
  await capture();
  await page.goto("/");
  await page.getByLabel("Phrase").fill(duress);
  await presses({ page, problems: [] }, "Open");
  await sees({ page, problems: [] }, "The device is open. Nothing on it can be read.", "4 records wait to be sent");
  await open();
  expect(await page.locator("main").innerText()).not.toContain(canary.given);
  expect(tracesOf()).toEqual([]);
});

test("[VA4] when the lease is over the way in is destroyed: nothing opens any more, nothing is in the profile, and all still waits", async () => {
  await capture();
  await endLease(page);
  await page.goto("/");
  await sees({ page, problems: [] }, "6 records wait to be sent");
  await page.getByLabel("Phrase").fill(phrase);
  await presses({ page, problems: [] }, "Open");
  await page.getByRole("alert").first().waitFor();
  expect(await page.getByRole("alert").first().innerText()).toMatch(/way in is destroyed|too long without contact/);
  await context?.close();
  expect(tracesOf()).toEqual([]);
  await start();
});

test("[VA8] when the node is back all six arrive, from a device that nobody can open", async () => {
  await world.startNode();
  await page.goto("/help");
  await expect
    .poll(async () => Number((await world.rows("select count(*) as n from sync.inbox where outcome = 'accepted'"))[0]?.["n"]), {
      timeout: 60_000,
      interval: 2_000,
    })
    .toBe(6);
  await page.goto("/sign-in");
  const left = await page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));
  expect(left).toContain("panah-post");
  await context?.close();
  expect(tracesOf()).toEqual([]);
  await start();
});

/** Sets the end of the lease to a time that has passed, as waiting would. */
async function endLease(on: Page): Promise<void> {
  await on.evaluate(async () => {
    await new Promise<void>((done) => {
      const request = indexedDB.open("panah-post");
      request.onsuccess = () => {
        const transaction = request.result.transaction("device", "readwrite");
        const store = transaction.objectStore("device");
        const lock = store.get("lock");
        lock.onsuccess = () => store.put({ ...(lock.result as object), leaseUntil: Date.now() - 1 }, "lock");
        transaction.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
  });
}
