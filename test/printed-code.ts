import jsQR from "jsqr";
import { inflateSync } from "node:zlib";

/** The text of the code printed on a paper, read as a reader of codes reads it: from its squares. */
export function printedCode(paper: Uint8Array): string {
  const squares =
    contents(Buffer.from(paper))
      .map(squaresOf)
      .sort((a, b) => b.length - a.length)[0] ?? [];
  const side = Math.min(...squares.map((one) => one.side));
  const [left, top] = [Math.min(...squares.map((one) => one.x)), Math.min(...squares.map((one) => one.y))];
  const places = squares.map((one) => [Math.round((one.x - left) / side), Math.round((one.y - top) / side)] as const);
  const size = Math.max(...places.flat()) + 1 + 2 * quiet;
  const pixels = new Uint8ClampedArray((size * dots) ** 2 * 4).fill(255);
  for (const [column, row] of places)
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

const square = /(-?[\d.]+) (-?[\d.]+) m\s+(-?[\d.]+) (-?[\d.]+) l\s+(-?[\d.]+) (-?[\d.]+) l\s+(-?[\d.]+) (-?[\d.]+) l\s+h/g;

function squaresOf(content: string): { x: number; y: number; side: number }[] {
  return [...content.matchAll(square)]
    .map(([, ...said]) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = said.map(Number);
      return { x: Math.min(x1, x2, x3), y: Math.min(y1, y2, y3), side: Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) };
    })
    .filter((one) => one.side > 0);
}
