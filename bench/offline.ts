import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { uuidv7 } from "uuidv7";
import { drillPosts, type PostsReport } from "../src/app/drills/posts.ts";
import { prepareWeb } from "../src/app/web-build.ts";
import { type Colleague, openWorld, type World } from "../test/acceptance/world.ts";
import { openProfile, watchPage } from "../test/browser.ts";
import { type DayRecord, recordsOfPerson } from "./post-records.ts";
import { median } from "./stage.ts";

type Tell = (step: string) => void;
/** A working day at the largest post that anybody plans for, as its one tablet would hold it. */
const day = { persons: 10_000, personsAGroup: 4 } as const;
const phrase = "four apricots on the wall";
const tablet = { width: 820, height: 1180 };
const starts = 7;

/** The store is at rest when its size was the same at so many looks; who looks longer than the most sees it as it is. */
const [restLooks, looksMost, lookMs] = [5, 40, 2_000];

type Held = {
  readonly heapMB: number;
  readonly memoryMB: number;
  readonly diskMB: number;
  readonly diskMostMB: number;
  readonly listMs: number;
};
type Results = {
  readonly machine: string;
  readonly on: string;
  readonly load: number;
  readonly startMs: readonly number[];
  readonly firstLoad: Readonly<Record<"signIn" | "post", Readonly<Record<string, number>>>>;
  readonly bundle: { readonly bytes: number; readonly compressed: number };
  readonly appBytes: number;
  readonly records: readonly DayRecord[];
  readonly waiting: Held;
  readonly sent: Held;
  readonly drill: PostsReport | undefined;
};

/** `node bench/run.ts --offline`: what a device of a post needs to start, to load and to hold, into `bench/OFFLINE.md` and `offline.json`. */
export async function benchOffline(tell: Tell, { withDrill }: { readonly withDrill: boolean }): Promise<void> {
  await prepareWeb(tell);
  const loads = [loadavg()[0] ?? 0];
  const measured = await measureDevice(tell);
  loads.push(loadavg()[0] ?? 0);
  if (withDrill) tell("drill of posts");
  const drill = withDrill ? await drillPosts({ arrivals: 10_000, devices: 20, days: 7, loss: 0, seed: 1, tell }) : undefined;
  const results: Results = {
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 1_073_741_824)} GiB, Node ${process.versions.node}, ${measured.browser}`,
    on: new Date().toISOString().slice(0, 10),
    load: Math.round(Math.max(...loads, loadavg()[0] ?? 0) * 10) / 10,
    ...measured,
    drill,
  };
  writeFileSync(join(import.meta.dirname, "offline.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(import.meta.dirname, "OFFLINE.md"), render(results));
  tell("written: bench/OFFLINE.md");
}

async function measureDevice(tell: Tell) {
  tell("a node, and a tablet of its post");
  const world = await openWorld("tj");
  const profile = mkdtempSync(join(tmpdir(), "panah-bench-"));
  const tabletOf = () => openProfile(profile, { baseURL: world.url, viewport: tablet, locale: "en-GB" });
  let context = await tabletOf();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const officer = await world.enrol(
      { name: "Sergeant Karimov", role: "border-officer", unit: "TJ-PANJ" },
      tablet,
      watchPage(page, world.url),
    );
    tell("first load");
    const visitor = await world.visitor(tablet);
    const firstLoad = { signIn: await bytesOf(visitor.page, "/sign-in"), post: await bytesOf(page, "/post") };
    const bundle = await bundleOf(page);
    await enrolTablet(officer);
    const appBytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await world.stopNode();
    tell("cold starts without the node");
    const startMs: number[] = [];
    for (let turn = 0; turn < starts; turn++) {
      await context.close();
      context = await tabletOf();
      startMs.push(await startOnce(context));
    }
    const browser = `Chromium ${context.browser()?.version() ?? ""}`.trim();
    tell("a day of 10,000 persons that waits");
    const records = await recordsOfPerson(day.personsAGroup);
    const waiting = await holdDay({ context, profile }, records, "queued");
    await context.close();
    context = await tabletOf();
    tell("the same day, sent");
    const sent = await holdDay({ context, profile }, records, "accepted");
    return { startMs, firstLoad, bundle, appBytes, records, waiting, sent, browser };
  } finally {
    await context.close();
    await closeQuietly(world);
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The node of the bench may be stopped already. */
async function closeQuietly(world: World): Promise<void> {
  await world.startNode();
  await world.close();
}

/** Bytes on the wire by kind of file, until a screen stands and nothing more is asked for. Nothing of it is taken from a cache. */
async function bytesOf(page: Page, address: string): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator("h1").first().waitFor();
  await session.detach();
  return bytes;
}

async function bundleOf(page: Page): Promise<Results["bundle"]> {
  const text = await page.evaluate(async () => await (await fetch("/api/post/bundle")).text());
  return { bytes: Buffer.byteLength(text), compressed: brotliCompressSync(Buffer.from(text)).length };
}

async function enrolTablet({ page }: Colleague): Promise<void> {
  await page.goto("/device/enrol");
  await page.getByLabel("Name of the device").fill("Tablet 2");
  await page.getByRole("radio", { name: "A phrase" }).click();
  await page.getByLabel("Phrase", { exact: true }).fill(phrase);
  await page.getByLabel("The same phrase again").fill(phrase);
  await page.getByRole("button", { name: "Enrol this device" }).click();
  await page.waitForURL("**/device", { timeout: 60_000 });
}

/** From the tap on the app, in a browser that was just started, to the screen that asks for the phrase. */
async function startOnce(context: BrowserContext): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  const began = performance.now();
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1, name: "Open this device" }).waitFor({ timeout: 30_000 });
  return Math.round(performance.now() - began);
}

/** Puts a whole day into the device's own store, opens the device as an officer does, and looks at the outbox. */
async function holdDay(
  { context, profile }: { readonly context: BrowserContext; readonly profile: string },
  records: readonly DayRecord[],
  state: "queued" | "accepted",
): Promise<Held> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("/");
  await page.evaluate(fillStore, { items: listDay(records).map((one) => ({ ...one, id: uuidv7() })), state });
  await page.goto("/");
  await page.getByLabel("Phrase", { exact: true }).fill(phrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForURL("**/post", { timeout: 30_000 });
  const began = performance.now();
  await page.getByRole("link", { name: "This device" }).first().click();
  await page.locator(".list li").first().waitFor({ timeout: 30_000 });
  const listMs = Math.round(performance.now() - began);
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const memoryMB = await rendererMB(context);
  return { heapMB: toMB(usedSize), memoryMB, ...(await diskAtRest(page, profile)), listMs };
}

/**
 * What lies on the disk once the browser has tidied its store, and the most that was seen before. A post writes a day in hours; here it
 * is written in seconds, and for a while the browser holds old and new files of its store beside each other. The files themselves are
 * counted: what the browser tells of them it works out at the last write, and not when it tidies.
 */
async function diskAtRest(page: Page, profile: string): Promise<{ readonly diskMB: number; readonly diskMostMB: number }> {
  const seen: number[] = [];
  const isAtRest = (): boolean => seen.length > restLooks && new Set(seen.slice(-restLooks)).size === 1;
  while (!isAtRest() && seen.length < looksMost) {
    seen.push(storedFolders.reduce((sum, folder) => sum + bytesIn(join(profile, "Default", folder)), 0));
    await page.waitForTimeout(lookMs);
  }
  return { diskMB: toMB(seen.at(-1) ?? 0), diskMostMB: toMB(Math.max(...seen)) };
}

/** Where a browser keeps what a page stores: the outbox, and the files of the app. */
const storedFolders = ["IndexedDB", "Service Worker"] as const;

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  // A file may go while they are counted.
  return files.reduce((sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** The day in the order in which a post writes it: a group, then each of its persons. */
function listDay(records: readonly DayRecord[]): DayRecord[] {
  const own = records.filter(({ isOfGroup }) => !isOfGroup);
  const groups = records.filter(({ isOfGroup }) => isOfGroup);
  return Array.from({ length: day.persons }, (_, at) => (at % day.personsAGroup === 0 ? [...groups, ...own] : own)).flat();
}

const toMB = (bytes: number): number => Math.round(bytes / 100_000) / 10;

/** Private memory of the process that draws the page. */
async function rendererMB(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateKb(id));
  return toMB(Math.max(0, ...sizes) * 1_024);
}

function privateKb(id: number): number {
  const rollup = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
  return [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
}

/** Writes items as the outbox does, many in one transaction. Their envelopes are chance, as sealed ones look, in the length of real ones. Runs in the page. */
async function fillStore({ items: all, state }: { items: (DayRecord & { id: string })[]; state: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open("panah-post");
    request.onsuccess = () => done(request.result);
  });
  for (let from = 0; from < all.length; from += 500)
    await new Promise<void>((done, fail) => {
      const transaction = database.transaction(["items", "head"], "readwrite");
      const items = transaction.objectStore("items");
      if (from === 0) items.clear();
      for (const [place, { id, label, sealedBytes }] of all.slice(from, from + 500).entries())
        items.put({
          id,
          sequence: from + place + 1,
          label,
          capturedAt: new Date().toISOString(),
          state,
          sealed: state === "queued" ? crypto.getRandomValues(new Uint8Array(sealedBytes)) : undefined,
          receipt: state === "queued" ? undefined : { code: "", rule: "", hash: "0".repeat(64), signature: "0".repeat(88) },
          title: undefined,
        });
      const head = transaction.objectStore("head").get("head") as IDBRequest<object>;
      head.onsuccess = () => transaction.objectStore("head").put({ ...head.result, nextSequence: all.length + 1 }, "head");
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(new Error(transaction.error?.name ?? "not written"));
    });
  database.close();
}

const kB = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`;
const verdict = (isKept: boolean): string => (isKept ? "kept" : "**short**");
const sum = (bytes: Readonly<Record<string, number>>): number => Object.values(bytes).reduce((all, one) => all + one, 0);

function render({ machine, on, load, startMs, firstLoad, bundle, appBytes, records, waiting, sent, drill }: Results): string {
  const middle = median(startMs);
  const loaded = (name: string, bytes: Readonly<Record<string, number>>) => {
    const kinds = Object.entries(bytes).map(([kind, one]) => `${kind.toLowerCase()} ${kB(one)}`);
    return `| first load of ${name}, all that travels (${kinds.join(", ")}) | ${kB(sum(bytes))} | ≤ 200 kB: ${verdict(sum(bytes) <= 200_000)} |`;
  };
  const held = (name: string, { heapMB, memoryMB, diskMB, diskMostMB, listMs }: Held) => [
    `| ${name}: memory of the page's process (of it heap in use) | ${memoryMB} MB (${heapMB} MB) | < 150 MB: ${verdict(memoryMB < 150)} |`,
    `| ${name}: on the device's disk, with the app, once the browser has tidied its store (most seen before: ${diskMostMB} MB) | ${diskMB} MB | < 150 MB: ${verdict(diskMB < 150)} |`,
    `| ${name}: from the tap to the list of the outbox | ${listMs} ms | none |`,
  ];
  return [
    "# A device of a post, measured",
    "",
    `Made by \`node bench/run.ts --offline\` on ${on}: ${machine}. Load of the machine while measuring: ${load} (1.0 is one busy core). Persons are invented; the day's records are put straight into the device's store, in the length that a sheet with every field filled has when it is sealed (${records.map(({ label, sealedBytes, plainBytes }) => `${label} ${sealedBytes} bytes, ${plainBytes} as written`).join("; ")}), one group to ${day.personsAGroup} persons.`,
    "",
    "| what | measured | bar |",
    "|---|---:|---|",
    `| start without the node in a browser just started, median of ${startMs.length} (slowest ${Math.max(...startMs)} ms) | ${middle} ms | ≤ 2 s: ${verdict(middle <= 2_000)} |`,
    loaded("the sign-in", firstLoad.signIn),
    loaded("the post", firstLoad.post),
    `| bundle of the post (compressed ${kB(bundle.compressed)}) | ${kB(bundle.bytes)} | ≤ 2 MB: ${verdict(bundle.bytes <= 2_000_000)} |`,
    `| app and bundle on the device's disk | ${toMB(appBytes)} MB | none |`,
    ...held(`${day.persons.toLocaleString("en")} persons, all waiting to be sent`, waiting),
    ...held("the same day, all sent", sent),
    ...(drill
      ? [
          `| drill of posts, ${drill.arrivals.toLocaleString("en")} arrivals without loss: lost / doubled / stuck | ${drill.lost} / ${drill.doubled} / ${drill.stuck} | 0: ${verdict(drill.lost + drill.doubled + drill.stuck === 0)} |`,
          `| the same drill, from the first to the last | ${drill.seconds} s | ≤ 60 s: ${verdict(drill.seconds <= 60)} |`,
        ]
      : []),
    "",
  ].join("\n");
}
