import type { ReactNode } from "react";
import { Figure } from "./figure.tsx";
import { roundTop } from "./scale.ts";
import { useFormat, useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type Point = {
  readonly value: number | undefined;
  readonly low?: number;
  readonly high?: number;
  /** Words for a missing figure, such as "<5". */ readonly missing?: Wording;
};
export type Series = { readonly name: Wording; readonly points: readonly Point[] };

const wide = 100;
const high = 36;

/** The same measure for each of several places, on one scale: a line, its uncertainty as a band, gaps where there is no figure. */
export function SmallMultiples({
  title,
  note,
  labels,
  series,
}: {
  readonly title: Wording;
  readonly note?: ReactNode;
  /** Words for each point in time, already formatted. */
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}): ReactNode {
  const t = useText();
  const word = useWording();
  const { number } = useFormat();
  const top = roundTop(Math.max(0, ...series.flatMap((one) => one.points.map((point) => point.high ?? point.value ?? 0))));
  const say = (point: Point | undefined): string =>
    point?.value === undefined ? word(point?.missing ?? kitTexts.noFigure) : number(point.value);
  return (
    <Figure
      title={title}
      note={note}
      table={{
        heads: [t(kitTexts.item), ...labels],
        rows: series.map((one) => [word(one.name), ...labels.map((_, place) => say(one.points[place]))]),
      }}
    >
      <ul className="multiples">
        {series.map((one) => (
          <li key={word(one.name)}>
            <div className="multiple-head">
              <span>{word(one.name)}</span>
              <span className="strong">{say(one.points.at(-1))}</span>
            </div>
            <svg viewBox={`0 -2 ${wide} ${high + 4}`} preserveAspectRatio="none" aria-hidden="true">
              <line x1="0" x2={wide} y1={high} y2={high} className="axis" vectorEffect="non-scaling-stroke" />
              <line x1="0" x2={wide} y1="0" y2="0" className="axis" data-top vectorEffect="non-scaling-stroke" />
              <path d={bandPath(one.points, top)} className="band" />
              <path d={linePath(one.points, top)} className="curve" vectorEffect="non-scaling-stroke" />
            </svg>
            <div className="multiple-foot small soft">
              <span>{labels[0]}</span>
              <span>{labels.at(-1)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function at(place: number, count: number): number {
  return count < 2 ? wide / 2 : (place / (count - 1)) * wide;
}

/** A line that stops where a figure is missing and goes on after it. */
export function linePath(points: readonly Point[], top: number): string {
  let path = "";
  let isDown = false;
  for (const [place, point] of points.entries()) {
    if (point.value === undefined) {
      isDown = false;
      continue;
    }
    path += `${isDown ? "L" : "M"}${at(place, points.length).toFixed(2)} ${(high - (point.value / top) * high).toFixed(2)}`;
    // A line without length has round ends: a figure that stands alone is a dot, not nothing.
    if (!isDown && points[place + 1]?.value === undefined) path += "h0";
    isDown = true;
  }
  return path;
}

/** The band of each run of known points; it stops where the line stops. */
function bandPath(points: readonly Point[], top: number): string {
  const spot = (place: number, value: number): string =>
    `${at(place, points.length).toFixed(2)} ${(high - (value / top) * high).toFixed(2)}`;
  const runs: { place: number; low: number; high: number }[][] = [[]];
  for (const [place, point] of points.entries()) {
    if (point.value === undefined || point.low === undefined || point.high === undefined) runs.push([]);
    else runs.at(-1)?.push({ place, low: point.low, high: point.high });
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const upper = run.map((point) => spot(point.place, point.high));
      const lower = run.toReversed().map((point) => spot(point.place, point.low));
      return `M${[...upper, ...lower].join("L")}Z`;
    })
    .join("");
}
