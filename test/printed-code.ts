import jsQR from "jsqr";
import { inflateSync } from "node:zlib";

/** The text of the code printed on a paper, read as a reader of codes reads it: from its squares. */
export function printedCode(paper: Uint8Array): string {
  const found =
    contents(Buffer.from(paper))
      .map(runsOf)
      .sort((a, b) => b.length - a.length)[0] ?? [];
  const side = Math.min(...found.map((one) => one.height));
  // What is higher than one square is the white behind them.
  const runs = found.filter((one) => one.height < 2 * side);
  const [left, top] = [Math.min(...runs.map((one) => one.x)), Math.min(...runs.map((one) => one.y))];
  const places = runs.flatMap((one) =>
    Array.from({ length: Math.round(one.width / side) }, (_, at) => [
      Math.round((one.x - left) / side) + at,
      Math.round((one.y - top) / side),
    ]),
  );
  const size = Math.max(...places.flat()) + 1 + 2 * quiet;
  const pixels = new Uint8ClampedArray((size * dots) ** 2 * 4).fill(255);
  for (const [column = 0, row = 0] of places)
    for (let dot = 0; dot < dots * dots; dot++) {
      const [x, y] = [(column + quiet) * dots + (dot % dots), (row + quiet) * dots + Math.floor(dot / dots)];
      pixels.fill(0, (y * size * dots + x) * 4, (y * size * dots + x) * 4 + 3);
    }
  return jsQR.default(pixels, size * dots, size * dots)?.data ?? "";
}

/** Modules left free around a code, and dots a module is drawn with. */
const [quiet, dots] = [4, 4];

function contents(file: Buffer): string[] {
  const found: string[] = [];
  for (let at = file.indexOf("stream\n"); at >= 0; at = file.indexOf("stream\n", at + 7)) {
    const end = file.indexOf("endstream", at);
    try {
      found.push(inflateSync(file.subarray(at + 7, end)).toString("latin1"));
    } catch {
      // Not packed, or the end of a stream: no drawing.
    }
  }
  return found;
}

const rectangle = /(-?[\d.]+) (-?[\d.]+) m\s+(-?[\d.]+) (-?[\d.]+) l\s+(-?[\d.]+) (-?[\d.]+) l\s+(-?[\d.]+) (-?[\d.]+) l\s+h/g;

/** Squares of a row that touch are drawn as one. */
function runsOf(content: string): { x: number; y: number; width: number; height: number }[] {
  return [...content.matchAll(rectangle)]
    .map(([, ...said]) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = said.map(Number);
      const [xs, ys] = [
        [x1, x2, x3],
        [y1, y2, y3],
      ] as const;
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    })
    .filter((one) => one.height > 0);
}
