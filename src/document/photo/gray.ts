/** A picture in shades of grey, row by row; 0 is black. */
export type Gray = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Grey from red, green, blue and opacity, four bytes a point; what is not opaque lies on white. */
export function grayOf(width: number, height: number, rgba: Uint8ClampedArray): Gray {
  const data = new Uint8ClampedArray(width * height);
  for (let at = 0; at < data.length; at++) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = rgba.subarray(at * 4, at * 4 + 4);
    const share = opacity / 255;
    data[at] = 255 - share * (255 - (0.299 * red + 0.587 * green + 0.114 * blue));
  }
  return { width, height, data };
}

/** A quarter turn to the right. */
export function turnQuarter({ width, height, data }: Gray): Gray {
  const turned = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: turned };
}

/** Turned about its middle, so that lines which fall by `slope` lie level; what comes in from outside is the edge drawn on. */
export function level(gray: Gray, slope: number): Gray {
  const { width, height } = gray;
  const [cos, sin] = [1 / Math.hypot(1, slope), slope / Math.hypot(1, slope)];
  const [middleX, middleY] = [width / 2, height / 2];
  const data = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - middleX, y - middleY];
      data[y * width + x] = shadeAt(gray, middleX + dx * cos - dy * sin, middleY + dx * sin + dy * cos);
    }
  return { width, height, data };
}

/** The shade between points. */
export function shadeAt({ width, height, data }: Gray, x: number, y: number): number {
  const left = Math.min(Math.max(Math.floor(x), 0), width - 2);
  const top = Math.min(Math.max(Math.floor(y), 0), height - 2);
  const [right, down] = [Math.min(Math.max(x - left, 0), 1), Math.min(Math.max(y - top, 0), 1)];
  const at = top * width + left;
  const upper = (data[at] ?? 0) * (1 - right) + (data[at + 1] ?? 0) * right;
  const lower = (data[at + width] ?? 0) * (1 - right) + (data[at + width + 1] ?? 0) * right;
  return upper * (1 - down) + lower * down;
}
