import jsQR from "jsqr";
import { expect, test } from "vitest";
import { encodeBase45 } from "./base45.ts";
import { qrSvg } from "./qr.ts";

const dots = 4;

/** The text of a code as a reader of codes sees it: from the shapes that are drawn. */
function readDrawn(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * dots;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, width] of drawn(svg).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++)
      pixels.fill(0, (row * size + Number(x) * dots) * 4, (row * size + (Number(x) + Number(width)) * dots) * 4);
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  return jsQR.default(pixels, size, size)?.data;
}
const drawn = (svg: string): string => svg.slice(svg.lastIndexOf('d="'));
const chance = Uint8Array.from({ length: 189 }, (_, at) => (at * 151 + (at >> 3) * 89) % 256);

test.each([
  ["a signed credential", `PANAH1:${encodeBase45(chance)}`],
  ["a text in other letters", "https://panah.example/слово?a=b"],
])("[DO2] the code of %s is read back from what is drawn", (_, text) => {
  expect(readDrawn(qrSvg(text))).toBe(text);
});

test("[DO2] squares that touch are drawn as one, so that a file of many papers is soon made", () => {
  const shapes = drawn(qrSvg(`PANAH1:${encodeBase45(chance)}`)).match(/M/g) ?? [];
  expect(shapes.length).toBeLessThan(1_000);
});
