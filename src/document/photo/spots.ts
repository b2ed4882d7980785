import type { Gray } from "./gray.ts";

/** A patch of ink that hangs together, by the box around it. */
export type Spot = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly area: number };

export const heightOf = ({ top, bottom }: Spot): number => bottom - top + 1;
export const widthOf = ({ left, right }: Spot): number => right - left + 1;
export const middleX = ({ left, right }: Spot): number => (left + right) / 2;
export const middleY = ({ top, bottom }: Spot): number => (top + bottom) / 2;

/** How much darker than its surroundings ink is; a shadow over half the page is not. */
const darker = 0.84;

/** What is ink: darker than the mean of what lies around it. */
export function inkOf(gray: Gray): Uint8Array {
  const { width, height, data } = gray;
  const sums = summed(gray);
  const reach = Math.max(10, Math.round(Math.min(width, height) / 40));
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const row = width + 1;
      const around =
        (sums[bottom * row + right] ?? 0) -
        (sums[top * row + right] ?? 0) -
        (sums[bottom * row + left] ?? 0) +
        (sums[top * row + left] ?? 0);
      const mean = around / ((bottom - top) * (right - left));
      if ((data[y * width + x] ?? 0) < mean * darker) ink[y * width + x] = 1;
    }
  }
  return ink;
}

/** Sums over all that lies above and to the left, so that the sum over any box takes four of them. */
function summed({ width, height, data }: Gray): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let line = 0;
    for (let x = 0; x < width; x++) {
      line += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + line;
    }
  }
  return sums;
}

/** The patches of ink that may be letters: neither specks nor pictures. */
export function spotsOf(ink: Uint8Array, width: number, height: number): Spot[] {
  const seen = new Uint8Array(ink.length);
  const found: Spot[] = [];
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] !== 1 || seen[at] === 1) continue;
    const spot = spread(ink, seen, { width, height, at });
    const [tall, wide] = [heightOf(spot), widthOf(spot)];
    if (tall >= 7 && tall <= height / 6 && wide <= tall * 3 && wide >= tall / 12) found.push(spot);
  }
  return found;
}

function spread(ink: Uint8Array, seen: Uint8Array, { width, height, at }: { width: number; height: number; at: number }): Spot {
  const open = [at];
  seen[at] = 1;
  let [left, right, top, bottom, area] = [width, 0, height, 0, 0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [x, y] = [next % width, Math.floor(next / width)];
    [left, right, top, bottom, area] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y), area + 1];
    for (const [dx, dy] of beside) {
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      const other = next + dy * width + dx;
      if (ink[other] !== 1 || seen[other] === 1) continue;
      seen[other] = 1;
      open.push(other);
    }
  }
  return { left, top, right, bottom, area };
}

const beside = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const));
