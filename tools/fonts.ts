import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import subsetFont from "subset-font";

/**
 * `node tools/fonts.ts` cuts the small fonts of the screens out of the whole ones: the letters of this house's languages alone, and no
 * weight that no style asks for. What they lack a browser takes from the whole fonts, once it meets it.
 */
const root = resolve(import.meta.dirname, "..");
const noto = (script: string) => `@fontsource-variable/noto-sans/files/noto-sans-${script}-wght-normal.woff2`;
const weights = { min: 400, max: 700, default: 400 };

/** The fonts that are cut, by the ranges for which the style sheet lets a browser fetch them. */
const sources = {
  latin: noto("latin"),
  "latin-states": noto("latin-ext"),
  cyrillic: noto("cyrillic"),
  "cyrillic-states": noto("cyrillic-ext"),
  vazirmatn: "vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2",
} as const;

/** The small fonts, each as it would be written. */
export async function cutFonts(): Promise<ReadonlyMap<string, Buffer>> {
  const sheet = readFileSync(resolve(root, "web/kit/css/fonts.css"), "utf8");
  const cut = new Map<string, Buffer>();
  for (const [name, source] of Object.entries(sources)) {
    const signs = signsOf(sheet, name);
    const options = { targetFormat: "woff2", variationAxes: { wght: weights } } as const;
    cut.set(
      resolve(root, `web/kit/fonts/${name}.woff2`),
      await subsetFont(readFileSync(resolve(root, "node_modules", source)), signs, options),
    );
  }
  return cut;
}

/** The signs of a font's range in the style sheet. */
function signsOf(sheet: string, name: string): string {
  const [, ranges = ""] = new RegExp(String.raw`fonts/${name}\.woff2"[^}]*unicode-range:([^;]+);`).exec(sheet) ?? [];
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    .flatMap(([, from = "", to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join("");
}

if (import.meta.main) for (const [file, bytes] of await cutFonts()) writeFileSync(file, bytes);
