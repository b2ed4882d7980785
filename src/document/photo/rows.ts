import { heightOf, middleX, middleY, type Spot } from "./spots.ts";

/** Spots that stand in one line, from the left; by how much the line falls a point to the right. */
export type Row = { readonly spots: readonly Spot[]; readonly slope: number; readonly height: number };

/** A line of a zone has thirty letters or more; of which some may run together. */
const spotsMin = 16;

/** The lines of text in a picture that may be lines of a zone. */
export function rowsOf(spots: readonly Spot[]): Row[] {
  const chains = chainsOf(spots.toSorted((one, other) => middleX(one) - middleX(other)));
  const joined = joinChains(chains.filter((chain) => chain.length >= 3).toSorted((one, other) => other.length - one.length));
  return joined.filter((chain) => chain.length >= spotsMin).map(rowOf);
}

/** How the lines of a picture lie: the slope of most of its letters. */
export function slopeOf(rows: readonly Row[]): number {
  return medianOf(rows.flatMap((row) => row.spots.map(() => row.slope)));
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Letters each with the next to its right, as long as both say so. */
function chainsOf(spots: readonly Spot[]): Spot[][] {
  const right = spots.map((_, at) => nextOf(spots, at, 1));
  const left = spots.map((_, at) => nextOf(spots, at, -1));
  const chains: Spot[][] = [];
  for (const [at] of spots.entries()) {
    const before = left[at];
    if (before !== undefined && right[before] === at) continue;
    const chain: Spot[] = [];
    for (let next: number | undefined = at; next !== undefined;) {
      chain.push(spots[next] as Spot);
      const after: number | undefined = right[next];
      next = after !== undefined && left[after] === next ? after : undefined;
    }
    chains.push(chain);
  }
  return chains;
}

function nextOf(spots: readonly Spot[], at: number, step: 1 | -1): number | undefined {
  const one = spots[at] as Spot;
  const height = heightOf(one);
  for (let beside = at + step; beside >= 0 && beside < spots.length; beside += step) {
    const other = spots[beside] as Spot;
    const away = Math.abs(middleX(other) - middleX(one));
    if (away > height * 2.6) return undefined;
    const ratio = heightOf(other) / height;
    if (
      away > height * 0.3 &&
      ratio > 0.55 &&
      ratio < 1.8 &&
      Math.abs(middleY(other) - middleY(one)) < Math.max(height, heightOf(other)) * 0.45
    )
      return beside;
  }
  return undefined;
}

/** Pieces of one line whose letters are parted by what was not seen as letters. */
function joinChains(chains: readonly Spot[][]): Spot[][] {
  const rows: { spots: Spot[]; row: Row }[] = [];
  for (const chain of chains) {
    const own = rowOf(chain);
    const home = rows.find(({ row }) => isOneLine(row, own));
    if (!home) rows.push({ spots: chain, row: own });
    else {
      home.spots = [...home.spots, ...chain].toSorted((one, other) => middleX(one) - middleX(other));
      home.row = rowOf(home.spots);
    }
  }
  return rows.map(({ spots }) => spots);
}

function isOneLine(row: Row, piece: Row): boolean {
  const [first, last] = [row.spots[0] as Spot, row.spots.at(-1) as Spot];
  const [from, to] = [piece.spots[0] as Spot, piece.spots.at(-1) as Spot];
  const ratio = piece.height / row.height;
  if (ratio < 0.65 || ratio > 1.5) return false;
  const gap = Math.max(middleX(from) - middleX(last), middleX(first) - middleX(to));
  if (gap > row.height * 14) return false;
  const at = (middleX(from) + middleX(to)) / 2;
  const expected = middleY(first) + (at - middleX(first)) * row.slope;
  return Math.abs((middleY(from) + middleY(to)) / 2 - expected) < row.height * 0.5;
}

function rowOf(spots: readonly Spot[]): Row {
  const { by } = fitLine(spots.map((spot) => [middleX(spot), middleY(spot)]));
  return { spots, slope: spots.length < 4 ? 0 : by, height: medianOf(spots.map(heightOf)) };
}

/** The straight line through points: where it is at zero, and by how much it goes on. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): { readonly from: number; readonly by: number } {
  const count = points.length;
  const [sumX, sumY] = points.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  const [meanX, meanY] = [sumX / count, sumY / count];
  let [across, along] = [0, 0];
  for (const [x, y] of points) {
    across += (x - meanX) * (y - meanY);
    along += (x - meanX) ** 2;
  }
  const by = along === 0 ? 0 : across / along;
  return { from: meanY - by * meanX, by };
}
