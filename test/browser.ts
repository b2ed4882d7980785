import chromiumPackage, { inflate } from "@sparticuz/chromium";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

const cacheFolder = resolve(import.meta.dirname, "../.cache");

/** Root needs no-sandbox; the rest keeps the browser from speaking to anybody but the server under test. */
const flags = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--no-first-run",
  "--font-render-hinting=none",
];

/** Starts the browser that ships with the tests. It is unpacked once a machine, which takes some seconds. */
export async function openBrowser(): Promise<Browser> {
  return await launched((options) => chromium.launch(options));
}

/** Starts a browser that keeps its profile in a folder, as a tablet does: what is closed or killed is there at the next start. */
export async function openProfile(profile: string, options: BrowserContextOptions & { readonly baseURL: string }): Promise<BrowserContext> {
  return await launched((launch) => chromium.launchPersistentContext(profile, { timezoneId: "Asia/Bishkek", ...options, ...launch }));
}

type Launch = { readonly executablePath: string; readonly args: string[]; readonly env: Record<string, string> };

async function launched<T>(launch: (options: Launch) => Promise<T>): Promise<T> {
  const folder = await unpackOnce();
  const options = (env: Record<string, string>): Launch => ({
    executablePath: join(folder, "chromium"),
    args: flags,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    return await launch(options({}));
  } catch (error) {
    if (!String(error).includes("error while loading shared libraries")) throw error;
    // A bare machine lacks libraries that the package carries along.
    return await launch(options({ LD_LIBRARY_PATH: join(folder, "al2023/lib") }));
  }
}

async function unpackOnce(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageFolder = resolve(dirname(entry), "..");
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await unpackInto(draft, join(packageFolder, "bin"));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was quicker; its copy serves as well.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks to wherever the system keeps temporary files, and takes a half-written browser for a whole one. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await chromiumPackage.executablePath(packed);
    await inflate(join(packed, "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

/** A page and everything on it that must not be: errors, refused content, addresses elsewhere. */
export type WatchedPage = { readonly page: Page; readonly problems: readonly string[] };

/**
 * Opens a page in a context of its own (its own cookies, as another person's browser).
 *
 * @param options `baseURL` is the address of the node under test.
 */
export async function openPage(browser: Browser, options: BrowserContextOptions & { readonly baseURL: string }): Promise<WatchedPage> {
  const context = await browser.newContext({ timezoneId: "Asia/Bishkek", ...options });
  return watchPage(await context.newPage(), options.baseURL);
}

/** Notes everything on a page that must not be. */
export function watchPage(page: Page, baseURL: string): WatchedPage {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL).origin) problems.push(`request to ${url.origin}`);
  });
  return { page, problems };
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(createRequire(require.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"), "utf8");
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
type Axe = { run(where: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };

/**
 * What axe finds on a page, as `rule: where`, for WCAG 2.2 A and AA and best practice; empty when all is well.
 * @param rules those of its rules alone
 *
 * It runs in the page itself: our screens have no frames, and the detour over a second page takes several times as long.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const runOnly = rules ? { type: "rule", values: [...rules] } : axeTags;
  return await page.evaluate(async (only) => {
    const begins = ["animationstart", "transitionrun"] as const;
    for (;;) {
      // What is still fading in has colours that nobody will read; what moves for ever is looked at as it is.
      // Asked anew at each frame: what is cancelled as the light changes may leave its `finished` open for ever.
      while (document.getAnimations().some((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity))
        await new Promise(requestAnimationFrame);
      // What began to fade in while axe looked was seen half there: then it looks again.
      let hasBegun = false;
      const note = (): void => void (hasBegun = true);
      begins.forEach((one) => document.addEventListener(one, note, true));
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: only, resultTypes: ["violations"] });
      begins.forEach((one) => document.removeEventListener(one, note, true));
      if (!hasBegun) return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
    }
  }, runOnly);
}

/** What cannot be read on a page after dark: contrast alone changes with the light, so that alone is looked at again. */
export async function faultsInDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  try {
    const isDark = await page.evaluate(() => {
      const [red = 255, green = 255, blue = 255] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      // Of `oklch(…)` the first number is the lightness in hundredths of one; of `rgb(…)` each goes to 255.
      return getComputedStyle(document.body).backgroundColor.startsWith("oklch") ? red < 0.4 : red + green + blue < 300;
    });
    return [...(isDark ? [] : ["stays light in the dark"]), ...(await axe(page, ["color-contrast"]))];
  } finally {
    await page.emulateMedia({ colorScheme: "light" });
  }
}

/**
 * Gives a page a passkey of its own, so that sign-in runs as with a real one.
 * Call it before the page asks for a passkey.
 *
 * @param how `givesSecret`: the passkey answers the extension `prf`, as those of today's tablets do.
 */
export async function addPasskey(page: Page, { givesSecret = false } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ...(givesSecret ? { ctap2Version: "ctap2_1" as const, hasPrf: true } : {}),
    },
  });
}
