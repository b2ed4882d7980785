import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoAccounts } from "../../src/app/demo/accounts.ts";
import { axe, faultsInDark } from "../browser.ts";
import { arrange, listStops, openStops, settles } from "../screens.ts";
import { presses, sees, widerThanScreen } from "./acts.ts";
import { fetchJson, openWorld, type Colleague, type World } from "./world.ts";

/** Walks through every screen that each role's menu offers, and those behind them, on a desk and on a phone. */
let world: World;
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const lanes = 2;

beforeAll(async () => {
  world = await openWorld("demo");
}, 60_000);
afterAll(async () => await world.close());

test("every screen of every role's menu is whole on a desk and on a phone, and can be read on a phone after dark", async () => {
  const logins = [...Map.groupBy(demoAccounts, ({ role }) => role).values()].map(([first]) => first?.login ?? "");
  const found = await inLanes([...logins, "applicant"], async (login) => {
    const who = await world.enterDemo(login, desk);
    const { session } = (await fetchJson(who.page, "/api/session")) as { session: { screens: string[] } };
    await settles(who.page);
    const menu = await who.page.locator("nav.side-menu a").evaluateAll((links) => links.map((one) => one.getAttribute("href") ?? ""));
    const paths = [...new Set(menu.length > 0 ? menu : [new URL(who.page.url()).pathname])];
    expect(paths.length, login).toBeGreaterThanOrEqual(Math.min(session.screens.length, 1));
    return await faultsOn(
      who,
      paths.map((path) => ({ name: `${login} ${path}`, path })),
    );
  });
  expect(found.flat()).toEqual([]);
}, 300_000);

test("screens behind the menu, with a person, a case, a conflict or nothing to show, are whole too", async () => {
  const made = await arrange(async (login) => (await world.enterDemo(login, desk)).page);
  const stops = Map.groupBy(
    listStops(made).filter(({ isBehind }) => isBehind),
    ({ login }) => login ?? "",
  );
  const found = await inLanes([...stops], async ([login, behind]) => await faultsOn(await world.enterDemo(login, desk), behind));
  expect(found.flat()).toEqual([]);
}, 300_000);

test("what anybody may open without signing in is whole", async () => {
  const visitor = await world.visitor(desk);
  expect(await faultsOn(visitor, openStops)).toEqual([]);
}, 60_000);

test("without a network what was typed stays, and a screen not fetched yet comes when the network does", async () => {
  const officer = await world.enterDemo("post1.officer", phone);
  const { page } = officer;
  await page.goto("/post/new");
  await settles(page);
  await page.getByLabel("Given name").first().fill("Yusuf");
  await page.context().setOffline(true);
  await goesToCharts(page);
  await sees(officer, "This screen needs the network once");
  await presses(officer, "Back");
  await expect.poll(() => page.getByLabel("Given name").first().inputValue()).toBe("Yusuf");
  await page.getByRole("button", { name: /^Record 1 person/ }).click();
  const alert = page.locator(".post-strip").getByRole("alert");
  await alert.waitFor();
  expect((await alert.boundingBox())?.y).toBeLessThan(phone.height);
  await goesToCharts(page);
  await page.context().setOffline(false);
  await page.getByRole("heading", { level: 1, name: "Charts" }).waitFor();
}, 60_000);

test("a role begins where its work is; what does not open has a title and a way on", async () => {
  const registrar = await world.enterDemo("registrar", desk);
  await registrar.page.waitForURL(/\/inbox$/);
  await registrar.page.goto(`/persons/${crypto.randomUUID()}`);
  await registrar.page.getByRole("heading", { level: 1, name: "This page does not open" }).waitFor();
  await registrar.page.getByRole("link", { name: "Go to the first page" }).click();
  await registrar.page.getByRole("heading", { level: 1, name: "Inbox" }).waitFor();
}, 60_000);

async function goesToCharts(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Charts" }).click();
}

type Walked = { readonly name: string; readonly path: string; readonly act?: (page: Page) => Promise<void> };

/** What is wrong on the way, as `screen, width: what`. */
async function faultsOn(who: Pick<Colleague, "page" | "problems">, stops: readonly Walked[]): Promise<string[]> {
  const faults: string[] = [];
  for (const stop of stops) {
    await who.page.setViewportSize(desk);
    await who.page.goto(stop.path);
    await settles(who.page);
    await stop.act?.(who.page);
    for (const size of [desk, phone])
      faults.push(...(await faultsAt(who.page, size)).map((what) => `${stop.name}, ${size.width}: ${what}`));
  }
  return [...faults, ...who.problems];
}

async function faultsAt(page: Page, size: typeof desk): Promise<string[]> {
  await page.setViewportSize(size);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const out = await widerThanScreen({ page, problems: [] });
  return [
    ...(wide > 0 ? [`wider than the window by ${wide} px`] : []),
    ...out.map((words) => `runs out: ${words}`),
    ...((await isNew(page, size.width)) ? await inBothLights(page, size) : []),
  ];
}

/** In daylight in full, and on a phone after dark. */
async function inBothLights(page: Page, size: typeof desk): Promise<string[]> {
  const faults = await axe(page);
  return size === phone ? [...faults, ...(await faultsInDark(page)).map((what) => `dark: ${what}`)] : faults;
}

/** Roles see many screens alike. What a screen is made of, once looked at in full at a width, is not looked at again. */
const seen = new Set<string>();
async function isNew(page: Page, width: number): Promise<boolean> {
  const parts = await page.evaluate(() =>
    [
      ...new Set(
        [...document.querySelectorAll("body *")].map(
          (one) =>
            `${one.parentElement?.tagName} ${one.tagName}.${one.getAttribute("class") ?? ""} ${[...one.attributes].map(({ name }) => name).join()}`,
        ),
      ),
    ]
      .sort()
      .join("|"),
  );
  const key = `${width} ${new URL(page.url()).pathname.split("/")[1]} ${parts}`;
  return !seen.has(key) && seen.add(key) !== undefined;
}

async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const waiting = items.values();
  const done: R[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of waiting) done.push(await work(item));
    }),
  );
  return done;
}
