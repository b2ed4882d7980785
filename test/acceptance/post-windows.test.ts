import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProfile, watchPage } from "../browser.ts";
import { goesTo, isSound, presses, reads, sees, type Somebody } from "./acts.ts";
import { Hands, openRow, picture } from "./post-acts.ts";
import { fetchJson, openWorld, type World } from "./world.ts";

/**
 * One device, two windows: what one keeps, the other shows; what both send at once arrives once; what one shuts, the other
 * shuts too. And what a night brings besides: a disk that is full, and a new version of the app while records wait.
 */
const phrase = "four apricots on the wall";
const tablet = { width: 820, height: 1180 };
/** Room for opening the device; what is left of it another page of this address takes. */
const roomBytes = 200_000;
const hands = new Hands();

let world: World;
let profile: string;
let context: BrowserContext;
let one: Somebody;
let other: Somebody;

beforeAll(async () => {
  // What the worker asks the node for can then be answered by the test, as by a node of a newer version.
  process.env["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"] = "1";
  world = await openWorld("tj");
  profile = mkdtempSync(join(tmpdir(), "panah-windows-"));
  context = await openProfile(profile, { baseURL: world.url, viewport: tablet, locale: "en-GB" });
  const page = context.pages()[0] ?? (await context.newPage());
  one = await world.enrol({ name: "Sergeant Karimov", role: "border-officer", unit: "TJ-PANJ" }, tablet, watchPage(page, world.url));
}, 180_000);
afterAll(async () => {
  delete process.env["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"];
  await context?.close();
  await world?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function opens({ page }: Somebody): Promise<void> {
  await page.goto("/device");
  await page.getByLabel("Phrase", { exact: true }).fill(phrase);
  await presses({ page, problems: [] }, "Open");
  await page.waitForURL("**/post", { timeout: 30_000 });
}

async function enrols(officer: Somebody, name: string): Promise<void> {
  const { page } = officer;
  await page.getByLabel("Name of the device").fill(name);
  await page.getByRole("radio", { name: "A phrase" }).click();
  await page.getByLabel("Phrase", { exact: true }).fill(phrase);
  await page.getByLabel("The same phrase again").fill(phrase);
  await presses(officer, "Enrol this device");
}

/** Goes on inside the app, as a finger does: a new address would ask for the phrase again. */
async function looksAtDevice({ page }: Somebody): Promise<void> {
  await page.getByRole("link", { name: "This device" }).first().click();
  await page.getByRole("heading", { level: 1, name: "This device" }).waitFor();
}

async function beginsGroup({ page }: Somebody, given: string): Promise<void> {
  await page.getByRole("link", { name: "Post", exact: true }).first().click();
  await page.getByRole("button", { name: "Record a group" }).first().click();
  const names = openRow(page).getByRole("group", { name: "Name, as said" });
  await names.locator(".name-line").first().waitFor();
  if ((await names.locator(".name-line").filter({ hasText: "Latin letters" }).count()) === 0)
    await hands.tap(names.getByRole("button", { name: /Add in Latin/ }));
  await hands.type(names.locator(".name-line").filter({ hasText: "Latin letters" }).getByLabel("Given name"), given);
}
const records = ({ page }: Somebody) => page.getByRole("button", { name: /^Record 1 person/ }).click();

/** Numbers, kinds and states of the outbox, as a window shows them. */
async function outboxOf({ page }: Somebody): Promise<string[]> {
  return (await page.locator(".list li").allInnerTexts()).map((line) => line.replace(/\s+/g, " "));
}

test("[SY3, VA11] without a network two windows of one device capture at once: nothing is lost or doubled, and both show the same", async () => {
  await goesTo(one, "/device/enrol");
  await enrols(one, "Tablet 2");
  await one.page.waitForURL("**/device", { timeout: 60_000 });
  await world.stopNode();
  const page = await context.newPage();
  other = watchPage(page, world.url);
  await opens(one);
  await opens(other);
  await Promise.all([beginsGroup(one, "Zarina"), beginsGroup(other, "Behruz")]);
  await Promise.all([records(one), records(other)]);
  for (const { page: each } of [one, other]) await each.waitForURL("**/device/shift", { timeout: 20_000 });
  await Promise.all([looksAtDevice(one), looksAtDevice(other)]);
  await expect.poll(() => reads(one)).toContain("4 records wait to be sent");
  await expect.poll(() => reads(other)).toContain("4 records wait to be sent");
  expect(await outboxOf(one)).toEqual(await outboxOf(other));
  expect((await outboxOf(one)).map((line) => /No\. (\d+)/.exec(line)?.[1])).toEqual(["4", "3", "2", "1"]);
  await picture(one.page, "post-windows-one");
});

test("[VA10] a device on which records wait is not enrolled anew: it says so, and they still wait", async () => {
  await world.startNode();
  await context.route("**/api/sync", (route) => route.abort());
  const third = watchPage(await context.newPage(), world.url);
  await goesTo(third, "/device/enrol");
  await enrols(third, "Tablet 3");
  await sees(third, "4 records wait here and nowhere else");
  await goesTo(third, "/device");
  await expect.poll(() => reads(third)).toContain("4 records wait to be sent");
  await third.page.close();
  await context.unroute("**/api/sync");
});

test("[SY5] the node is back behind a line of 64 kbit/s and both windows send at once: each record arrives once, under a number of its own", async () => {
  const lines = await Promise.all([one, other].map(async ({ page }) => await slowLine(page)));
  await Promise.all([presses(one, "Send now"), presses(other, "Send now")]);
  for (const each of [one, other]) await expect.poll(() => reads(each), { timeout: 60_000, interval: 500 }).toContain("Everything is sent");
  for (const line of lines) await line.detach();
  // The line was slow indeed: sixteen kibibytes take two seconds of it.
  const took = await Promise.all([one, other].map(async ({ page }) => await page.evaluate(longestSending)));
  expect(Math.max(...took)).toBeGreaterThan(1_000);
  const rows = await world.rows("select sequence::int as n, outcome from sync.inbox order by sequence");
  expect(rows).toEqual([1, 2, 3, 4].map((n) => ({ n, outcome: "accepted" })));
  const { groups } = (await fetchJson(one.page, "/api/post/groups")) as { groups: { persons: number }[] };
  expect(groups.map((group) => group.persons)).toEqual([1, 1]);
  const references = await world.rows("select reference from ledger.reference");
  expect(new Set(references.map((row) => row["reference"])).size).toBe(references.length);
});

test("[SY2] a full disk: the sheet says so in words, nothing is half-written, and with room the same sheet is kept", async () => {
  await world.stopNode();
  // The browser counts room anew only when no window holds the store.
  for (const { page } of [one, other]) await page.goto("about:blank");
  await one.page.waitForTimeout(1_500);
  const session = await context.newCDPSession(one.page);
  const { origin } = new URL(world.url);
  const { usage } = (await session.send("Storage.getUsageAndQuota", { origin })) as { usage: number };
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + roomBytes });
  await opens(one);
  await beginsGroup(one, "Parviz");
  await one.page.evaluate(fillsDisk);
  await records(one);
  await sees(one, "The device is full and did not keep this form");
  await isSound(one);
  await picture(one.page, "post-windows-full");
  expect(await stored(one.page)).toEqual({ queued: 0, next: 5 });
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await records(one);
  await one.page.waitForURL("**/device/shift", { timeout: 20_000 });
  await sees(one, "Parviz");
  expect(await stored(one.page)).toEqual({ queued: 2, next: 7 });
});

test("[VA11] what one window shuts, the other shuts too, and shows nobody of the shift any more", async () => {
  await opens(other);
  await looksAtDevice(other);
  await presses(other, "Persons of this shift");
  await sees(other, "Parviz");
  await looksAtDevice(one);
  await presses(one, "Lock");
  await other.page.getByRole("heading", { level: 1, name: "Open this device" }).waitFor({ timeout: 20_000 });
  expect(await other.page.locator("body").innerText()).not.toContain("Parviz");
});

test("[VA12] a new version of the app comes while records wait: an open window goes on with its own, the next start is the new one, nothing is lost", async () => {
  await opens(other);
  await context.route("**/api/sync", (route) => route.abort());
  await world.startNode();
  await servesNewVersion();
  expect(await other.page.evaluate(keepsApp)).toBe("kept");
  await world.stopNode();
  await looksAtDevice(other);
  await presses(other, "Persons of this shift");
  await sees(other, "Parviz");
  await one.page.goto("/");
  await one.page.getByRole("heading", { level: 1, name: "Open this device" }).waitFor();
  expect(await one.page.locator("html").getAttribute("data-version")).toBe("2");
  await opens(one);
  await looksAtDevice(one);
  await sees(one, "2 records wait to be sent");
  await context.unrouteAll();
  await world.startNode();
  await presses(one, "Send now");
  for (const each of [one, other])
    await expect.poll(() => stored(each.page), { timeout: 60_000, interval: 500 }).toEqual({ queued: 0, next: 7 });
  expect(await world.rows("select outcome, count(*)::int as n from sync.inbox group by outcome")).toEqual([{ outcome: "accepted", n: 6 }]);
});

test("[SY13, SY14] a record that the rules refuse is read by the post's own officer, and the device says when it was last heard", async () => {
  await world.stopNode();
  await opens(one);
  await beginsGroup(one, "Gulnora");
  await one.page.getByLabel("First contact").fill(`${new Date().getFullYear() + 1}-06-01T06:00`);
  await records(one);
  await one.page.waitForURL("**/device/shift", { timeout: 20_000 });
  await world.startNode();
  await looksAtDevice(one);
  await presses(one, "Send now");
  await expect.poll(() => reads(one), { timeout: 60_000, interval: 500 }).toContain("2 records need a person");
  await goesTo(one, "/devices");
  await sees(one, "The time of arrival lies in the future", "Last contact");
  await one.page.locator("li").filter({ hasText: "A person" }).getByRole("button", { name: "What it says…" }).click();
  await sees(one, "What this record says", "Gulnora", "Sergeant Karimov");
  await isSound(one);
  await picture(one.page, "post-windows-content");
});

test("[VA10] with nothing waiting the browser is enrolled anew, and nothing of the device before is left", async () => {
  await goesTo(one, "/device/enrol");
  await enrols(one, "Tablet 4");
  await one.page.waitForURL("**/device", { timeout: 60_000 });
  await sees(one, "Nothing was captured here without a network");
  expect(await stored(one.page)).toEqual({ queued: 0, next: 1 });
});

/** How long the longest delivery of this window was on its way, in milliseconds. Runs in the page. */
function longestSending(): number {
  const sent = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/api/sync"));
  return Math.max(0, ...sent.map(({ duration }) => duration));
}

/** The window's line to the node carries 64 kbit/s and answers after 600 ms, until it is detached. */
async function slowLine(page: Page): Promise<CDPSession> {
  const line = await context.newCDPSession(page);
  const bytesASecond = 8_000;
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 600,
    uploadThroughput: bytesASecond,
    downloadThroughput: bytesASecond,
  });
  return line;
}

/** The node serves another page and has one screen of the old version no more, as after an update. */
async function servesNewVersion(): Promise<void> {
  const isGone = (file: string): boolean => file.includes("/shift-screen-");
  await context.route("**/offline-files.json", async (route) => {
    const list = (await (await route.fetch()).json()) as { files: string[] };
    expect(list.files.some(isGone)).toBe(true);
    await route.fulfill({ json: { version: "0123456789abcdef", files: list.files.filter((file) => !isGone(file)) } });
  });
  await context.route("**/assets/shift-screen-*", (route) => route.fulfill({ status: 404 }));
  await context.route(`${world.url}/`, async (route) => {
    if (!route.request().serviceWorker()) return await route.fallback();
    const response = await route.fetch().catch(() => undefined);
    if (!response) return await route.abort();
    await route.fulfill({ response, body: (await response.text()).replace("<html", '<html data-version="2"') });
  });
}

/** Has the worker bring the newest version, as the app does by itself from time to time. Runs in the page. */
async function keepsApp(): Promise<unknown> {
  const { active } = await navigator.serviceWorker.ready;
  const channel = new MessageChannel();
  const answered = new Promise<unknown>((done) => {
    channel.port1.onmessage = ({ data }) => done(data);
  });
  active?.postMessage({ keep: "app" }, [channel.port2]);
  return await answered;
}

/** Takes all the room that is left, down to less than an envelope. Runs in the page. */
async function fillsDisk(): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open("filler", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("bytes", { autoIncrement: true });
    request.onsuccess = () => done(request.result);
  });
  const put = async (bytes: number): Promise<boolean> =>
    await new Promise((done) => {
      const transaction = database.transaction("bytes", "readwrite");
      transaction.objectStore("bytes").put(crypto.getRandomValues(new Uint8Array(bytes)));
      transaction.oncomplete = () => done(true);
      transaction.onabort = () => done(false);
    });
  for (const bytes of [32_000, 4_000, 1_000]) while (await put(bytes));
  database.close();
}

/** What waits in the store itself, and the number that the next record gets. */
async function stored(page: Page): Promise<{ queued: number; next: number }> {
  return await page.evaluate(
    async () =>
      await new Promise<{ queued: number; next: number }>((done) => {
        const request = indexedDB.open("panah-post");
        request.onsuccess = () => {
          const transaction = request.result.transaction(["items", "head"]);
          const items = transaction.objectStore("items").getAll() as IDBRequest<{ state: string }[]>;
          const head = transaction.objectStore("head").get("head") as IDBRequest<{ nextSequence: number }>;
          transaction.oncomplete = () => {
            request.result.close();
            done({ queued: items.result.filter((item) => item.state === "queued").length, next: head.result.nextSequence });
          };
        };
      }),
  );
}
