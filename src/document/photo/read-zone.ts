import { mrzShape, type MrzFormat } from "../mrz-layout.ts";
import { cellOf, type Face, likenessOf } from "./cells.ts";
import { decodeZone, likenessOfLine, unread, unreadMax, type ZoneRead } from "./decode.ts";
import { level, turnQuarter, type Gray } from "./gray.ts";
import { gridOf, type Grid } from "./grid.ts";
import { rowsOf, slopeOf, type Row } from "./rows.ts";
import { inkOf, spotsOf } from "./spots.ts";

/** Letters less alike than this are none: then nothing was found. */
const likenessMin = 0.62;
/** Lines that lie this level are read as they are. */
const slopeMax = 0.004;

/**
 * Reads the machine-readable zone in a picture of a paper, in whatever quarter it was taken; undefined where there is none to be made
 * out. What it gives is a reading and no more: the officer compares it with the paper.
 */
export function readZone(picture: Gray, faces: readonly Face[]): ZoneRead | undefined {
  let best: ZoneRead | undefined;
  let gray = picture;
  for (let quarter = 0; quarter < 4; quarter++) {
    const read = readUpright(gray, faces);
    if (read && isZone(read) && (!best || rankOf(read) > rankOf(best))) best = read;
    if (best?.check.ok) return best;
    gray = turnQuarter(gray);
  }
  return best;
}

/** Whether what was read is a zone at all, and no line of words taken for one. */
const isZone = ({ likeness, lines }: ZoneRead): boolean =>
  likeness >= likenessMin && [...lines.join("")].filter((letter) => letter === unread).length <= unreadMax;

const rankOf = ({ check, likeness }: ZoneRead): number => (check.ok ? 1 : 0) + likeness;

function readUpright(gray: Gray, faces: readonly Face[]): ZoneRead | undefined {
  const rows = findRows(gray);
  const slope = slopeOf(rows);
  const isLevel = rows.length === 0 || Math.abs(slope) < slopeMax;
  const straight = isLevel ? gray : level(gray, slope);
  const grids = (isLevel ? rows : findRows(straight))
    .flatMap((row) => gridOf(row) ?? [])
    .toSorted((one, other) => one.middle - other.middle);
  let best: ZoneRead | undefined;
  for (const lines of zonesOf(grids)) {
    const read = readLines(straight, lines, faces);
    if (read && (!best || rankOf(read) > rankOf(best))) best = read;
  }
  return best;
}

function findRows(gray: Gray): Row[] {
  return rowsOf(spotsOf(inkOf(gray), gray.width, gray.height));
}

/** Lines that may be one zone: two or three below each other, of one pitch. */
function zonesOf(grids: readonly Grid[]): Grid[][] {
  const pairs = grids.flatMap((upper, at) => grids.slice(at + 1).flatMap((lower) => (areNeighbours(upper, lower) ? [[upper, lower]] : [])));
  const threes = pairs.flatMap(([upper, middle]) =>
    grids.flatMap((lower) => (upper && middle && areNeighbours(middle, lower) ? [[upper, middle, lower]] : [])),
  );
  return [...threes, ...pairs];
}

function areNeighbours(upper: Grid, lower: Grid): boolean {
  const ratio = lower.pitch / upper.pitch;
  const gap = (lower.middle - upper.middle) / upper.pitch;
  const [left, right] = [Math.max(upper.xOf(0), lower.xOf(0)), Math.min(upper.xOf(upper.count - 1), lower.xOf(lower.count - 1))];
  return ratio > 0.85 && ratio < 1.18 && gap > 1 && gap < 5 && right - left > 14 * upper.pitch;
}

/** Tries each size that fits; each line begins where it is most alike, since the first letter may not have been seen, or a speck before it. */
function readLines(gray: Gray, grids: readonly Grid[], faces: readonly Face[]): ZoneRead | undefined {
  const likenessAt = remembering((line: number, place: number) => cellOf(gray, grids[line] as Grid, place), mostAlike(gray, grids, faces));
  const seen = Math.max(...grids.map(({ count }) => count));
  let best: ZoneRead | undefined;
  for (const format of Object.keys(mrzShape) as MrzFormat[]) {
    const { lines, length } = mrzShape[format];
    if (lines !== grids.length || seen < length - 6 || seen > length + 3) continue;
    const lineFrom = (line: number, offset: number) => Array.from({ length }, (_, place) => likenessAt(line, place + offset));
    const likeness = grids.map(
      (_, line) =>
        mostOf(
          [0, -1, 1, -2, 2].map((offset) => lineFrom(line, offset)),
          (cells) => likenessOfLine(format, line, cells),
        ) ?? [],
    );
    const read = decodeZone(format, likeness);
    if (!best || rankOf(read) > rankOf(best)) best = read;
  }
  return best;
}

/** The first of those of which there is most. */
function mostOf<T>(all: readonly T[], much: (one: T) => number): T | undefined {
  const measured = all.map(much);
  return all[measured.indexOf(Math.max(...measured))];
}

/** The face in which these lines are printed, by a dozen of their letters. */
function mostAlike(gray: Gray, grids: readonly Grid[], faces: readonly Face[]): Face {
  const samples = grids.flatMap((grid) => [0.1, 0.25, 0.4, 0.6].map((share) => cellOf(gray, grid, Math.round(grid.count * share))));
  return mostOf(faces, (face) => samples.reduce((sum, ink) => sum + Math.max(...likenessOf(ink, face)), 0)) ?? [];
}

function remembering(cellAt: (line: number, place: number) => Float32Array, face: Face): (line: number, place: number) => Float32Array {
  const known = new Map<string, Float32Array>();
  return (line, place) => {
    const key = `${line} ${place}`;
    const found = known.get(key) ?? likenessOf(cellAt(line, place), face);
    known.set(key, found);
    return found;
  };
}
