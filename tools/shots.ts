import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { fetchJson } from "../test/acceptance/world.ts";
import { axe, openBrowser, openPage } from "../test/browser.ts";
import { arrange, listStops, settles, type Stop } from "../test/screens.ts";

/**
 * Pictures of every screen of a demo node that runs, in several looks, and what is wrong with each:
 * `node tools/shots.ts --node http://localhost:7070 --folder .cache/shots --looks phone,desk --only inbox`.
 */
const { values: asked } = parseArgs({
  options: {
    node: { type: "string", default: "http://localhost:7070" },
    folder: { type: "string", default: ".cache/shots" },
    looks: { type: "string", default: "phone,desk,wide,phone-ru" },
    only: { type: "string", default: "" },
  },
});

type Look = {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly language: "en" | "ru";
  readonly density: "dense" | "large";
};
const plain: Look = { width: 1024, height: 768, theme: "light", language: "en", density: "dense" };
const looks: Readonly<Record<string, Look>> = {
  phone: { ...plain, width: 360, height: 740 },
  desk: plain,
  wide: { ...plain, width: 1600, height: 1000, theme: "dark" },
  "phone-ru": { ...plain, width: 360, height: 740, language: "ru", theme: "dark" },
  "desk-ru": { ...plain, language: "ru" },
  "desk-large": { ...plain, density: "large" },
};

type Seat = { readonly page: Page; readonly problems: readonly string[] };
const browser = await openBrowser();

async function enter(login: string | undefined, look: Look): Promise<Seat> {
  const { width, height, language, theme, density } = look;
  const seat = await openPage(browser, {
    baseURL: asked.node,
    viewport: { width, height },
    locale: language === "en" ? "en-GB" : "ru-RU",
    reducedMotion: "reduce",
  });
  await seat.page.addInitScript(
    (preference) => localStorage.setItem("panah.preference", preference),
    JSON.stringify({ language, theme, density }),
  );
  await seat.page.goto("/sign-in");
  if (login !== undefined) await fetchJson(seat.page, "/api/demo-sign-in", { login });
  return seat;
}

async function take({ page, problems }: Seat, stop: Stop, lookName: string): Promise<string[]> {
  const before = problems.length;
  const come = async (): Promise<void> => {
    await page.goto(stop.path);
    await settles(page);
    await stop.act?.(page);
  };
  const missed = await come().then(
    () => [],
    (error: unknown) => [`did not come: ${String(error).slice(0, 200)}`],
  );
  await page.screenshot({ path: join(asked.folder, `${stop.name}.${lookName}.png`), fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...missed, ...(wide > 0 ? [`wider than the window by ${wide} px`] : []), ...(await axe(page)), ...problems.slice(before)];
}

async function walk(lookName: string, stops: readonly Stop[]): Promise<number> {
  const look = looks[lookName] ?? plain;
  let found = 0;
  for (const [login, own] of Map.groupBy(stops, (stop) => stop.login)) {
    const seat = await enter(login, look);
    for (const stop of own) {
      const said = await take(seat, stop, lookName);
      for (const words of said) console.log(`${stop.name} ${lookName}: ${words.slice(0, 300)}`);
      found += said.length;
    }
    await seat.page.context().close();
  }
  return found;
}

mkdirSync(asked.folder, { recursive: true });
const arranged = await arrange(async (login) => (await enter(login, plain)).page);
const stops = listStops(arranged).filter(({ name }) => asked.only.split(",").some((word) => name.includes(word)));
let found = 0;
for (const lookName of asked.looks.split(",")) found += await walk(lookName, stops);
await browser.close();
console.log(`${found} findings`);
process.exitCode = found > 0 ? 1 : 0;
