import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { chanceFrom, photographed, takenBy, type Taken } from "../../../test/zone-photos.ts";
import { grayOf, readZone, zoneFaces, type Gray } from "../index.ts";

const pages = {
  "passport.png": ["P<AFGRAHIMI<<FARHAD<MOHAMMAD<<<<<<<<<<<<<<<<", "P818678845AFG8804097M2907099<<<<<<<<<<<<<<06"],
  "passport-long-name.png": ["P<TJKQOZIBOEVA<OQILOVA<<ZUBAYDAXON<GULBAHOR<", "K0O1Z2B854TJK8804097F2907099<<<<<<<<<<<<<<08"],
  "card.png": ["IDKGZD231458907<<<<<<<<<<<<<<<", "8804097M2907099KGZ<<<<<<<<<<<2", "RAHIMI<<FARHAD<MOHAMMAD<<<<<<<"],
  "own-paper.png": ["PRUTORAHIMI<<FARHAD<MOHAMMAD<<<<<<<<<<<<<<<<", "CT00123454AFG8804097M2907099<<<<<<<<<<<<<<08"],
} as const satisfies Record<string, readonly string[]>;
const names = Object.keys(pages) as (keyof typeof pages)[];

function pageOf(name: string): Gray {
  const { width, height, data } = PNG.sync.read(readFileSync(resolve(import.meta.dirname, "../../../test/fixtures/zones", name)));
  return grayOf(width, height, new Uint8ClampedArray(data));
}
/** Pictures are large, and a machine that tests has other work. */
const slowMs = 120_000;
const flat: Taken = { tilt: 0, aslant: [0, 0], size: 1, blur: 0, noise: 0, shade: 0, quarters: 0 };
const take = (name: string, how: Partial<Taken>, seed = 1) => photographed(pageOf(name), { ...flat, ...how }, chanceFrom(seed));
const readAt = (name: string, how: Partial<Taken>, seed = 1) => readZone(take(name, how, seed), zoneFaces());

test.each(names)("[DO23] %s, laid flat, is read to the letter", (name) => {
  const read = readAt(name, {});
  expect(read?.lines).toEqual(pages[name]);
  expect(read?.check.ok).toBe(true);
});

test.each<[string, Partial<Taken>]>([
  ["turned by eight degrees", { tilt: 8 }],
  ["aslant, its far side a sixth smaller", { aslant: [0.17, -0.15] }],
  ["upside down", { quarters: 2 }],
  ["in the wrong quarter", { quarters: 3 }],
  ["half in shadow", { shade: 0.6 }],
  ["out of focus", { blur: 1.4 }],
  ["in the noise of the night", { noise: 14 }],
  ["from farther away", { size: 0.6 }],
])("[DO23] a passport is read %s", (_, how) => {
  expect(readAt("passport.png", how)?.lines).toEqual(pages["passport.png"]);
});

test("[DO23] photos by hand in poor light are read to the letter, or say that they were not", { timeout: slowMs }, () => {
  const told = { right: 0, flagged: 0, wrong: 0 };
  for (let seed = 1; seed <= 8; seed++) {
    const name = names[seed % names.length] ?? "passport.png";
    const chance = chanceFrom(seed);
    const read = readZone(photographed(pageOf(name), takenBy(chance, 1), chance), zoneFaces());
    if (read?.lines.join() === pages[name].join()) told.right++;
    else if (read?.check.ok) told.wrong++;
    else told.flagged++;
  }
  expect(told.wrong).toBe(0);
  expect(told.right).toBeGreaterThanOrEqual(7);
});

test("[DO23] a page without lines, an empty one and a blot give nothing", () => {
  const { width, height, data } = pageOf("passport.png");
  const above = Math.round(height * 0.6);
  expect(readZone({ width, height: above, data: data.slice(0, width * above) }, zoneFaces())).toBeUndefined();
  expect(readZone({ width: 400, height: 300, data: new Uint8ClampedArray(120_000).fill(255) }, zoneFaces())).toBeUndefined();
  const chance = chanceFrom(3);
  expect(
    readZone({ width: 400, height: 300, data: Uint8ClampedArray.from({ length: 120_000 }, () => chance() * 255) }, zoneFaces()),
  ).toBeUndefined();
});

test("[DO23] a blurred number is told as doubtful or not at all, never as certain", { timeout: slowMs }, () => {
  for (const blur of [2, 3]) {
    const read = readAt("passport.png", { blur }, 5);
    if (read && read.lines.join() !== pages["passport.png"].join()) expect(read.check.ok && read.doubtful.length === 0).toBe(false);
  }
});
