import { fitLine, medianOf, type Row } from "./rows.ts";
import { heightOf, middleX, type Spot } from "./spots.ts";

/** The places of a line whose letters stand at one pitch: where each is, and how high the letters are there. */
export type Grid = {
  /** Places between the first letter that was seen and the last. */
  readonly count: number;
  readonly pitch: number;
  readonly middle: number;
  readonly xOf: (place: number) => number;
  readonly topAt: (x: number) => number;
  readonly bottomAt: (x: number) => number;
};

type Placed = { readonly place: number; readonly spot: Spot };

/** Lays a grid over a line; undefined where its letters stand at no common pitch. */
export function gridOf({ spots }: Row): Grid | undefined {
  const steps = spots.slice(1).map((spot, at) => middleX(spot) - middleX(spots[at] as Spot));
  const pitch = medianOf(steps);
  if (pitch < 4) return undefined;
  let placed = placeInTurn(spots, pitch);
  let curve = fitCurve(placed);
  for (let turn = 0; turn < 3; turn++) {
    const near = placed.filter(({ place, spot }) => Math.abs(at(curve, place) - middleX(spot)) < pitch * 0.3);
    if (near.length < spots.length * 0.6) return undefined;
    curve = fitCurve(near);
    placed = spots.map((spot) => ({ spot, place: placeOf(curve, middleX(spot)) }));
  }
  const on = placed.filter(({ place, spot }) => Math.abs(at(curve, place) - middleX(spot)) < pitch * 0.3);
  const places = on.map(({ place }) => place);
  const first = Math.min(...places);
  const xOf = (place: number) => at(curve, place + first);
  const count = Math.max(...places) - first + 1;
  return { count, pitch: (xOf(count - 1) - xOf(0)) / (count - 1), middle: middleOf(on), xOf, ...edgesOf(on) };
}

/** Each letter's place by how far it is from the one before. */
function placeInTurn(spots: readonly Spot[], pitch: number): Placed[] {
  let place = 0;
  return spots.map((spot, turn) => {
    const before = spots[turn - 1];
    if (before) place += Math.max(1, Math.round((middleX(spot) - middleX(before)) / pitch));
    return { place, spot };
  });
}

/** A paper that lies aslant before the camera has its letters closer together on the far side: the curve is of the second degree. */
type Curve = readonly [from: number, by: number, bend: number];
const at = ([from, by, bend]: Curve, place: number): number => from + by * place + bend * place * place;

function placeOf(curve: Curve, x: number): number {
  let place = (x - curve[0]) / curve[1];
  for (let turn = 0; turn < 4; turn++) place -= (at(curve, place) - x) / (curve[1] + 2 * curve[2] * place || 1);
  return Math.round(place);
}

/** Least squares, by Cramer's rule. */
function fitCurve(placed: readonly Placed[]): Curve {
  const scale = Math.max(1, ...placed.map(({ place }) => Math.abs(place)));
  const sums = [0, 0, 0, 0, 0];
  const right = [0, 0, 0];
  for (const { place, spot } of placed)
    for (let power = 0; power < 5; power++) {
      const raised = (place / scale) ** power;
      sums[power] = (sums[power] ?? 0) + raised;
      if (power < 3) right[power] = (right[power] ?? 0) + raised * middleX(spot);
    }
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0] = sums;
  const [r0 = 0, r1 = 0, r2 = 0] = right;
  const whole = determinant([s0, s1, s2, s1, s2, s3, s2, s3, s4]);
  if (Math.abs(whole) < 1e-9) {
    const line = fitLine(placed.map(({ place, spot }) => [place, middleX(spot)]));
    return [line.from, line.by, 0];
  }
  return [
    determinant([r0, s1, s2, r1, s2, s3, r2, s3, s4]) / whole,
    determinant([s0, r0, s2, s1, r1, s3, s2, r2, s4]) / whole / scale,
    determinant([s0, s1, r0, s1, s2, r1, s2, s3, r2]) / whole / scale ** 2,
  ];
}

function determinant([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0]: readonly number[]): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

const middleOf = (placed: readonly Placed[]): number => medianOf(placed.map(({ spot }) => (spot.top + spot.bottom) / 2));

/** Where letters of full height begin and end; the filler is lower and does not count. */
function edgesOf(placed: readonly Placed[]): Pick<Grid, "topAt" | "bottomAt"> {
  const heights = placed.map(({ spot }) => heightOf(spot)).toSorted((one, other) => one - other);
  const full = heights[Math.floor(heights.length * 0.9)] ?? 0;
  const tall = placed.filter(({ spot }) => heightOf(spot) > full * 0.88 && heightOf(spot) < full * 1.15);
  const top = fitLine(tall.map(({ spot }) => [middleX(spot), spot.top]));
  const bottom = fitLine(tall.map(({ spot }) => [middleX(spot), spot.bottom]));
  return { topAt: (x) => top.from + top.by * x, bottomAt: (x) => bottom.from + bottom.by * x };
}
