import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaflets } from "../../src/document/index.ts";
import { isRightToLeft, personLanguages } from "../../src/kernel/index.ts";
import { ownNames } from "../../web/kit/tongues.ts";
import { axe, faultsInDark } from "../browser.ts";
import { chooseLanguage, settles } from "../screens.ts";
import { widerThanScreen } from "./acts.ts";
import { openWorld, type World } from "./world.ts";

/** What a person sees and hears of Panah in each of the nine languages, and how they leave in haste. */
let world: World;
const sizes = [
  { width: 360, height: 740 },
  { width: 1024, height: 768 },
];

beforeAll(async () => {
  world = await openWorld("demo");
}, 60_000);
afterAll(async () => await world?.close());

test.each(personLanguages)(
  "the leaflet stands whole in %s: every page, its direction, its width, nothing in the way of aids",
  async (language) => {
    const { page, problems } = await world.visitor(sizes[0]);
    await page.goto(`/leaflet?language=${language}`);
    for (const { title, lines } of leaflets) {
      const words = page.locator(".leaflet-words");
      await words.getByRole("heading", { name: title[language], exact: true }).waitFor();
      expect(await words.locator("p").allInnerTexts()).toEqual(lines.map((line) => line[language]));
      expect(await page.locator(".person-area").getAttribute("lang")).toBe(language);
      expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe(isRightToLeft(language) ? "rtl" : "ltr");
      for (const size of sizes) expect(await faultsAt(page, size), `${title.en}, ${size.width}`).toEqual([]);
      const next = page.locator(".leaflet-steps button[data-kind=main]");
      if ((await next.count()) > 0) await next.click();
    }
    expect(await axe(page)).toEqual([]);
    await page.locator(".leaflet-head button").nth(1).click();
    expect(await page.locator(".leaflet-contents button").count()).toBe(leaflets.length);
    expect(await faultsAt(page, { width: 360, height: 740 })).toEqual([]);
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  },
);

test("the pages for everybody stand in each language that is chosen by its own name", async () => {
  const { page, problems } = await world.visitor(sizes[0]);
  for (const path of ["/help", "/verify", "/ways", "/tip", "/agencies"]) {
    await page.goto(path);
    await settles(page);
    for (const language of personLanguages) {
      await chooseLanguage(ownNames[language])(page);
      await page.locator(`.person-area[lang=${language}][dir=${isRightToLeft(language) ? "rtl" : "ltr"}]`).waitFor();
      for (const size of sizes) expect(await faultsAt(page, size), `${path} ${language}, ${size.width}`).toEqual([]);
    }
    await page.locator("button.tongue-switch").click();
    expect(await axe(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
});

test("a person's own file stands in each of the nine", async () => {
  const { page, problems } = await world.enterDemo("applicant", sizes[0]);
  await page.goto("/mine");
  await settles(page);
  for (const language of personLanguages) {
    await chooseLanguage(ownNames[language])(page);
    await page.locator(`.person-area[lang=${language}] h1`).waitFor();
    for (const size of sizes) expect(await faultsAt(page, size), `${language}, ${size.width}`).toEqual([]);
  }
  expect(await axe(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("[PR75] a step of one's own case is asked, and what comes then is told, in each of the nine", async () => {
  const { page, problems } = await world.enterDemo("applicant", sizes[0]);
  await page.goto("/mine");
  await settles(page);
  await page.locator('.mine-cases a.button[href^="/mine/"]').first().click();
  await page.locator(".questions-form").waitFor();
  const seen = new Set<string>();
  for (const language of personLanguages) {
    await chooseLanguage(ownNames[language])(page);
    await page.locator(`.person-area[lang=${language}] h1`).waitFor();
    seen.add(await page.locator("main").innerText());
    expect(await page.locator("main .told").count(), language).toBe(0);
    for (const size of sizes) expect(await faultsAt(page, size), `${language}, ${size.width}`).toEqual([]);
  }
  expect(seen.size).toBe(personLanguages.length);
  expect(await axe(page)).toEqual([]);
  // The language that was chosen holds on the way back.
  await page.locator('a[href="/mine"]').click();
  await page.locator(`.person-area[lang=${personLanguages.at(-1)}] h1`).waitFor();
  expect(problems).toEqual([]);
});

test.each(personLanguages.filter(isRightToLeft))(
  "after dark and from right to left, %s can be read on a phone on every page for persons",
  async (language) => {
    const { page, problems } = await world.visitor(sizes[0]);
    const faults: string[] = [];
    const look = async (where: Page, path: string): Promise<void> => {
      expect(
        await where
          .locator(".person-area")
          .first()
          .evaluate((one) => getComputedStyle(one).direction),
        path,
      ).toBe("rtl");
      const found = [...(await faultsAt(where, { width: 360, height: 740 })), ...(await faultsInDark(where))];
      faults.push(...found.map((what) => `${path}: ${what}`));
    };
    for (const path of ["/help", "/verify", "/ways", "/tip", `/leaflet?language=${language}`]) {
      await page.goto(path);
      await settles(page);
      if (!path.startsWith("/leaflet")) await chooseLanguage(ownNames[language])(page);
      await page.locator(`.person-area[lang=${language}]`).first().waitFor();
      await look(page, path);
    }
    const own = await world.enterDemo("applicant", sizes[0]);
    await own.page.goto("/mine");
    await settles(own.page);
    await chooseLanguage(ownNames[language])(own.page);
    await own.page.locator(`.person-area[lang=${language}] h1`).waitFor();
    await look(own.page, "/mine");
    expect([...faults, ...problems, ...own.problems]).toEqual([]);
  },
);

test("the page is read aloud only where the device has a voice of its own for the language, and can be paused and stopped", async () => {
  const { page } = await world.visitor(sizes[1]);
  await page.addInitScript(giveVoices, [
    { lang: "ps-AF", localService: true },
    { lang: "kk-KZ", localService: false },
    { lang: "fa_IR", localService: true },
  ]);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  for (const [language, listen, isOffered] of [
    ["kk", "Тыңдау", false],
    ["en", "Listen", false],
    ["prs", "شنیدن", true],
    ["ps", "اورېدل", true],
  ] as const) {
    await page.goto(`/leaflet?language=${language}`);
    await page.locator(".leaflet-words h1").waitFor();
    expect(await button(listen).count(), language).toBe(isOffered ? 1 : 0);
  }
  await button("اورېدل").click();
  expect(await said(page)).toEqual([leaflets[0]?.title.ps, ...(leaflets[0]?.lines ?? []).map((line) => line.ps)]);
  await page.locator(".leaflet-line[data-spoken]").waitFor();
  await button("درول").click();
  await button("دوام").click();
  await button("بندول").click();
  expect(await button("اورېدل").count()).toBe(1);
  expect(await page.evaluate(() => (window as unknown as Heard).did)).toEqual(expect.arrayContaining(["pause", "resume", "cancel"]));

  // The names of the languages are said, for those who do not read them.
  await page.locator("button.tongue-switch").click();
  expect(await page.locator("button.tongue-hear").count()).toBe(2);
  await page.locator("li", { hasText: "دری" }).locator("button.tongue-hear").click();
  expect((await said(page)).at(-1)).toBe("دری");
});

test.each(["/help", "/verify", "/leaflet?language=tg", "/sign-in", "/enrol"])(
  "[KIT12] one press leaves %s for an empty page, and Back does not bring it to the screen again",
  async (path) => {
    const { page } = await world.visitor(sizes[0]);
    await page.goto("/help");
    await page.locator("h1").first().waitFor();
    await page.goto(path);
    await page.locator(".quick-exit").click();
    await page.waitForURL("about:blank");
    await page.goBack().catch(() => null);
    await expect.poll(() => page.url()).toBe("about:blank");
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe("");
    // Who comes on purpose is let in.
    await page.goto(path);
    await page.locator(".quick-exit").waitFor();
  },
);

test("[KIT12] Escape twice leaves, once does not; the person's session ends with it", async () => {
  const { page } = await world.enterDemo("applicant", sizes[0]);
  await page.goto("/mine");
  await settles(page);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1_600);
  expect(new URL(page.url()).pathname).toBe("/mine");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForURL("about:blank");
  await page.goto("/mine");
  await page.waitForURL(/\/sign-in/);
});

/** What is wider than the screen at a size. */
async function faultsAt(page: Page, size: (typeof sizes)[number]): Promise<string[]> {
  await page.setViewportSize(size);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...(wide > 0 ? [`wider than the window by ${wide} px`] : []), ...(await widerThanScreen({ page, problems: [] }))];
}

type Heard = { said: string[]; did: string[] };
async function said(page: Page): Promise<string[]> {
  return await page.evaluate(() => (window as unknown as Heard).said);
}

/** A device with these voices, that keeps what it was asked to say. Runs in the page. */
function giveVoices(voices: readonly { readonly lang: string; readonly localService: boolean }[]): void {
  const heard: Heard = { said: [], did: [] };
  class Utterance extends EventTarget {
    voice: unknown;
    lang = "";
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const device = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (words: Utterance) => {
      heard.said.push(words.text);
      // The second line begins and goes on for ever.
      if (heard.said.length === 2) setTimeout(() => words.dispatchEvent(new Event("start")), 10);
    },
    pause: () => heard.did.push("pause"),
    resume: () => heard.did.push("resume"),
    cancel: () => heard.did.push("cancel"),
  });
  Object.defineProperty(window, "speechSynthesis", { value: device });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  Object.assign(window, heard);
}
