import shapes from "./shapes.json" with { type: "json" };
import { cell, evened, type Face, letters } from "./cells.ts";

let faces: readonly Face[] | undefined;

/** The faces in which zones are printed: OCR B, and the one in which this program sets them where a State gives no OCR B. */
export function zoneFaces(): readonly Face[] {
  faces ??= [faceOf(shapes.ocrB), faceOf(shapes.notoSansMono)];
  return faces;
}

/** Shapes are kept in sixteen shades, two points a byte. */
function faceOf(packed: string): Face {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const points = cell.wide * cell.high;
  return [...letters].map((_, letter) =>
    evened(
      Float32Array.from({ length: points }, (__, point) => {
        const at = letter * points + point;
        return ((bytes[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15;
      }),
    ),
  );
}
