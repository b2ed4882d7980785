import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { demoId, personId } from "../src/app/demo/ids.ts";
import { answers, presses, prints } from "../test/acceptance/acts.ts";
import { command, openWorld, type Colleague } from "../test/acceptance/world.ts";
import { printedCode } from "../test/printed-code.ts";
import { chooseLanguage, recordHousehold, settles } from "../test/screens.ts";

/** The pictures of the README, taken of a fresh demo node: `node tools/pictures.ts`. The web client must be built; `npm start` and `npm test` do that. */
const folder = resolve(import.meta.dirname, "../docs/pictures");
const bytesMax = 200_000;
const [wide, desk, tablet, phone] = [
  { width: 1360, height: 860 },
  { width: 1280, height: 800 },
  { width: 820, height: 900 },
  { width: 360, height: 700 },
];
const nawid = personId(0, 0);
const claim = demoId("claim/0/0");

mkdirSync(folder, { recursive: true });
const world = await openWorld("demo");
try {
  await postPictures();
  await officePictures();
  await personPictures();
} finally {
  await world.close();
}

async function postPictures(): Promise<void> {
  const officer = await world.enterDemo("post1.officer", tablet);
  await shoot(officer.page, "post", `/post/${demoId("group/11")}`);
  const night = await dark(await world.enterDemo("post1.night", phone));
  await shoot(night, "night", "/inbox");
}

async function officePictures(): Promise<void> {
  const registrar = await world.enterDemo("registrar", desk);
  await recordHousehold(registrar.page);
  await shoot(registrar.page, "inbox", "/inbox");
  await shoot(registrar.page, "calendar", "/calendar");
  await shoot(registrar.page, "states", "/states");
  await registrar.page.setViewportSize(wide);
  await shoot(registrar.page, "person", `/persons/${nawid}`);
  await shoot(registrar.page, "search", "/search", async (page) => {
    await page.getByLabel("Name in any script, or reference").fill("Haidary");
    await page.locator("main a[href^='/persons/']").first().waitFor();
  });
  const commission = await world.enterDemo("commission", desk);
  await shoot(commission.page, "influx", "/influx");
  const officer = await world.enterDemo("officer", wide);
  await shoot(officer.page, "case", `/cases/${nawid}/${claim}`);
}

/** The person's side: the leaflet, their own file, and the check of the paper they carry. */
async function personPictures(): Promise<void> {
  const visitor = await world.visitor(phone);
  await shoot(visitor.page, "leaflet-dari", "/leaflet?language=prs");
  const registrar = await world.enterDemo("registrar", desk);
  await command(registrar.page, {
    kind: "document.issue",
    dossier: nawid,
    payload: { document: crypto.randomUUID(), case: claim, kind: "asylum-seeker-certificate" },
  });
  await registrar.page.goto(`/persons/${nawid}`);
  await settles(registrar.page);
  const paper = await prints(registrar, () => presses(registrar, "Print"));
  await visitor.page.goto("/verify");
  await answers(visitor, { "Text of the code": printedCode(paper) });
  await presses(visitor, "Check");
  await visitor.page.locator(".verdict").waitFor();
  await visitor.page.evaluate(() => window.scrollTo(0, 0));
  await save(visitor.page, "verify");
  const applicant = await world.enterDemo("applicant", phone);
  await applicant.page.goto("/mine");
  await chooseLanguage("دری")(applicant.page);
  await settles(applicant.page);
  await save(applicant.page, "own-file-dari");
}

async function dark({ page }: Pick<Colleague, "page">): Promise<Page> {
  await page.addInitScript(() =>
    localStorage.setItem("panah.preference", JSON.stringify({ language: "ru", theme: "dark", density: "dense" })),
  );
  return page;
}

async function shoot(page: Page, name: string, path: string, act?: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(path);
  await settles(page);
  await act?.(page);
  await save(page, name);
}

async function save(page: Page, name: string): Promise<void> {
  // Packed once more, tighter and without transparency: a browser packs for speed.
  const picture = PNG.sync.write(PNG.sync.read(await page.screenshot()), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
  console.log(`${name}.png ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > bytesMax) throw new Error(`${name}.png is larger than ${bytesMax / 1000} kB`);
  writeFileSync(join(folder, `${name}.png`), picture);
}
