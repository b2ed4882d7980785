/** A place with its position in degrees. */
export type Placed<T> = { readonly of: T; readonly north: number; readonly east: number };
/** A place on the sketch: from the left and from above, within its width and height. */
export type Dot<T> = { readonly of: T; readonly x: number; readonly y: number };

const margin = 24;

/**
 * Places as they lie to each other, north above, degrees of east shortened by how far north they are, fitted into a frame. A sketch: it
 * shows no borders, roads or rivers.
 */
export function layOut<T>(places: readonly Placed<T>[], frame: { readonly width: number; readonly height: number }): readonly Dot<T>[] {
  const middle = mean(places.map((one) => one.north));
  const shortened = Math.cos((middle * Math.PI) / 180);
  const flat = places.map(({ of, north, east }) => ({ of, x: east * shortened, y: -north }));
  const [across, down] = [spanOf(flat.map((one) => one.x)), spanOf(flat.map((one) => one.y))];
  const scale = Math.min((frame.width - 2 * margin) / (across.length || 1), (frame.height - 2 * margin) / (down.length || 1));
  return flat.map(({ of, x, y }) => ({
    of,
    x: frame.width / 2 + (x - across.middle) * scale,
    y: frame.height / 2 + (y - down.middle) * scale,
  }));
}

const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / (values.length || 1);

function spanOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}
