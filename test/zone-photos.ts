import { shadeAt, type Gray } from "../src/document/photo/gray.ts";

/** How a photo of a page was taken. */
export type Taken = {
  /** Turned in the hand, in degrees. */
  readonly tilt: number;
  /** How much nearer the right side and the lower side are; 0 is straight above. */
  readonly aslant: readonly [across: number, down: number];
  /** Points of the photo for one of the page. */
  readonly size: number;
  /** Out of focus, in points. */
  readonly blur: number;
  /** Noise of the sensor, in shades. */
  readonly noise: number;
  /** How much darker the far corner is; 0 is even light. */
  readonly shade: number;
  /** Quarter turns to the right. */
  readonly quarters: number;
};

const table = 96;

/** A flat page as a camera would have seen it: on a dark table, aslant, unevenly lit, a little out of focus. */
export function photographed(page: Gray, how: Taken, chance: () => number): Gray {
  const turned = how.quarters % 2 === 1;
  const [across, down] = [page.width * how.size * 1.15, page.height * how.size * 1.15].map(Math.round) as [number, number];
  const [width, height] = turned ? [down, across] : [across, down];
  const seen = new Float32Array(width * height);
  const angle = (how.tilt + how.quarters * 90) * (Math.PI / 180);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [(x - width / 2) / how.size, (y - height / 2) / how.size];
      const [flatX, flatY] = [dx * cos + dy * sin, dy * cos - dx * sin];
      const near = 1 + (how.aslant[0] * flatX) / page.width + (how.aslant[1] * flatY) / page.height;
      const [pageX, pageY] = [page.width / 2 + flatX / near, page.height / 2 + flatY / near];
      const isPage = pageX >= 0 && pageY >= 0 && pageX < page.width && pageY < page.height;
      const light = 1 - how.shade * ((x / width + y / height) / 2);
      seen[y * width + x] = (isPage ? shadeAt(page, pageX, pageY) : table) * light;
    }
  const soft = how.blur > 0 ? blurred(seen, { width, height, by: how.blur }) : seen;
  return { width, height, data: Uint8ClampedArray.from(soft, (shade) => shade + (chance() + chance() + chance() - 1.5) * 2 * how.noise) };
}

function blurred(values: Float32Array, { width, height, by }: { width: number; height: number; by: number }): Float32Array {
  const reach = Math.ceil(by * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * by * by)));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const along = (from: Float32Array, step: number, count: number): Float32Array => {
    const soft = new Float32Array(from.length);
    for (let at = 0; at < from.length; at++) {
      const place = step === 1 ? at % count : Math.floor(at / step);
      let sum = 0;
      for (let off = -reach; off <= reach; off++) {
        const beside = Math.min(Math.max(place + off, 0), count - 1) - place;
        sum += (weights[off + reach] ?? 0) * (from[at + beside * step] ?? 0);
      }
      soft[at] = sum / whole;
    }
    return soft;
  };
  return along(along(values, 1, width), width, height);
}

/** Numbers from nought to one that are the same each time (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A photo by hand in poor light, as chance has it; `strain` 1 is what an officer at night still gets, 0 is a flat scan. */
export function takenBy(chance: () => number, strain: number): Taken {
  const about = (most: number) => (chance() * 2 - 1) * most * strain;
  return {
    tilt: about(6),
    aslant: [about(0.18), about(0.18)],
    size: 1 - chance() * 0.25 * strain,
    blur: chance() * 1.3 * strain,
    noise: chance() * 9 * strain,
    shade: chance() * 0.5 * strain,
    quarters: 0,
  };
}
