import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { grayOf } from "../../src/document/index.ts";
import { chanceFrom, photographed, takenBy } from "../zone-photos.ts";
import { goesTo, isSound, presses, sees } from "./acts.ts";
import { type Colleague, openWorld, type World } from "./world.ts";

/** A passport is photographed at the post: read in the browser, compared by the officer, and only then in the sheet. Everybody is invented. */
let world: World;
let officer: Colleague;
const sent: { method: string; bytes: number }[] = [];

beforeAll(async () => {
  world = await openWorld("demo");
  officer = await world.enterDemo("post1.officer", { width: 390, height: 844 });
  officer.page.on("request", (request) => sent.push({ method: request.method(), bytes: request.postDataBuffer()?.length ?? 0 }));
}, 180_000);
afterAll(async () => {
  await world?.close();
});

/** A photo of a page of the tests, by hand in poor light. */
function photoOf(page: string, seed: number): Buffer {
  const flat = PNG.sync.read(readFileSync(resolve(import.meta.dirname, "../fixtures/zones", page)));
  const chance = chanceFrom(seed);
  const { width, height, data } = photographed(
    grayOf(flat.width, flat.height, new Uint8ClampedArray(flat.data)),
    takenBy(chance, 1),
    chance,
  );
  const png = new PNG({ width, height });
  for (let at = 0; at < data.length; at++) png.data.fill(data[at] ?? 0, at * 4, at * 4 + 3).fill(255, at * 4 + 3, at * 4 + 4);
  return PNG.sync.write(png);
}

const takes = async (name: string, buffer: Buffer) =>
  await officer.page.locator("input[type=file][capture=environment]").setInputFiles({ name, mimeType: "image/png", buffer });

test("[PO7] a photo of a passport is read on the device, and fills nothing before the officer took it", async () => {
  await goesTo(officer, "/post/new");
  await officer.page.getByText("Papers, language, own words").click();
  await officer.page.evaluate(() => localStorage.clear());
  const before = sent.length;
  await takes("passport.png", photoOf("passport.png", 2));
  await sees(officer, "Read from the photo. Compare with the paper", "P<AFGRAHIMI<<FARHAD<MOHAMMAD", "All check digits agree.");
  expect(await officer.page.getByLabel("Machine-readable lines").inputValue()).toBe("");
  await isSound(officer);
  await presses(officer, "Same as on the paper: take them");
  await sees(officer, "The lines agree with their check digits.");
  expect(await officer.page.getByLabel("Machine-readable lines").inputValue()).toBe(
    "P<AFGRAHIMI<<FARHAD<MOHAMMAD<<<<<<<<<<<<<<<<\nP818678845AFG8804097M2907099<<<<<<<<<<<<<<06",
  );
  expect(await officer.page.getByLabel("Number").inputValue()).toBe("P81867884");
  expect(sent.slice(before).filter(({ method, bytes }) => method !== "GET" || bytes > 0)).toEqual([]);
});

test("[PO7] what is no picture, and a picture without lines, lead back to typing; what was typed stays", async () => {
  await takes("notes.txt", Buffer.from("no picture"));
  await sees(officer, "No lines were made out.");
  expect(await officer.page.getByLabel("Number").inputValue()).toBe("P81867884");
});

test("[PO7] nothing of the photo is kept in the browser", async () => {
  const kept = await officer.page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: localStorage.length,
  }));
  expect(kept).toEqual({ databases: [], caches: [], local: 0 });
});
