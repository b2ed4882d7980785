import { shadeAt, type Gray } from "./gray.ts";
import type { Grid } from "./grid.ts";

/** How finely one letter is looked at: points across its pitch and down its height, and how many more around for those that stand a little off. */
export const cell = { wide: 16, high: 24, beside: 2, above: 2 } as const;
/** A letter's cell begins and ends this share of its height above and below it. */
export const around = 0.15;
const [wholeWide, wholeHigh] = [cell.wide + 2 * cell.beside, cell.high + 2 * cell.above];

/** The ink of one place of a line, at one size whatever the picture's. */
export function cellOf(gray: Gray, grid: Grid, place: number): Float32Array {
  const x = grid.xOf(place);
  const pitch = (grid.xOf(place + 1) - grid.xOf(place - 1)) / 2;
  const [top, bottom] = [grid.topAt(x), grid.bottomAt(x) + 1];
  const high = bottom - top;
  const [stepX, stepY] = [pitch / cell.wide, (high * (1 + 2 * around)) / cell.high];
  const [left, upper] = [x + 0.5 - pitch / 2 - cell.beside * stepX, top - high * around - cell.above * stepY];
  const ink = new Float32Array(wholeWide * wholeHigh);
  for (let down = 0; down < wholeHigh; down++)
    for (let right = 0; right < wholeWide; right++)
      ink[down * wholeWide + right] = 255 - meanShade(gray, { x: left + right * stepX, y: upper + down * stepY, wide: stepX, high: stepY });
  return ink;
}

/** The mean shade of a small box, by four points in it; a point of the picture lies with its middle at a half. */
function meanShade(gray: Gray, { x, y, wide, high }: { x: number; y: number; wide: number; high: number }): number {
  let sum = 0;
  for (const down of [0.25, 0.75]) for (const right of [0.25, 0.75]) sum += shadeAt(gray, x + right * wide - 0.5, y + down * high - 0.5);
  return sum / 4;
}

/** The letters of a zone, in the order of their shapes. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

/** Shapes of one face: each letter as values that sum to nothing and have length one, so that a product with another is how alike they are. */
export type Face = readonly Float32Array[];

const displacements = Array.from({ length: 2 * cell.above + 1 }, (_, dy) =>
  Array.from({ length: 2 * cell.beside + 1 }, (__, dx) => [dx, dy] as const),
).flat();

/** How alike a cell is to each letter of a face, 1 at most: the best of all small displacements. */
export function likenessOf(ink: Float32Array, face: Face): Float32Array {
  const best = new Float32Array(letters.length).fill(-1);
  for (const [dx, dy] of displacements) {
    const part = evened(cutOut(ink, dx, dy));
    for (const [at, shape] of face.entries()) best[at] = Math.max(best[at] ?? -1, productOf(part, shape));
  }
  return best;
}

function productOf(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function cutOut(ink: Float32Array, dx: number, dy: number): Float32Array {
  const part = new Float32Array(cell.wide * cell.high);
  for (let y = 0; y < cell.high; y++) for (let x = 0; x < cell.wide; x++) part[y * cell.wide + x] = ink[(y + dy) * wholeWide + x + dx] ?? 0;
  return part;
}

/** The same values about nought and of length one: neither light nor shade counts, only where the ink is. */
export function evened(values: Float32Array): Float32Array {
  let sum = 0;
  for (const one of values) sum += one;
  const mean = sum / values.length;
  let square = 0;
  for (const one of values) square += (one - mean) ** 2;
  const length = Math.sqrt(square) || 1;
  return values.map((one) => (one - mean) / length);
}
