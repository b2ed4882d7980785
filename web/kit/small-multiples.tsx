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
export type Series = {
  readonly name: Wording;
  readonly points: readonly Point[];
  /** Words for the upper edge of the band, where it is a figure of its own: then it stands in the table as well. */
  readonly highName?: Wording;
  /** What the figures are held against: a broken line, with its words and last figure under the drawing. */
  readonly limit?: { readonly name: Wording; readonly values: readonly (number | undefined)[] } | undefined;
};

const wide = 100;
const high = 36;

/** The same measure for each of several places, on one scale: a line, its uncertainty as a band, gaps where there is no figure. */
export function SmallMultiples({
  title,
  note,
  labels,
  series,
  isOwnScale,
}: {
  readonly title: Wording;
  readonly note?: ReactNode;
  /** Words for each point in time, already formatted. */
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** What is drawn differs too much for one scale: each has its own, and says how far it reaches. */
  readonly isOwnScale?: boolean;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const say = useSaying();
  const top = roundTop(Math.max(0, ...series.flatMap(heightsOf)));
  return (
    <Figure
      title={title}
      note={note}
      table={{
        heads: [t(kitTexts.item), ...labels],
        rows: series.flatMap((one) =>
          linesOf(one).map(([names, points]) => [
            names.map((name) => word(name)).join(": "),
            ...labels.map((_, place) => say(points[place])),
          ]),
        ),
      }}
    >
      <ul className="multiples">
        {series.map((one) => (
          <Multiple key={word(one.name)} series={one} labels={labels} top={top} isOwnScale={isOwnScale === true} />
        ))}
      </ul>
    </Figure>
  );
}

function useSaying(): (point: Point | undefined) => string {
  const word = useWording();
  const { number } = useFormat();
  return (point) => (point?.value === undefined ? word(point?.missing ?? kitTexts.noFigure) : number(point.value));
}

/** Lines of the table beside the drawing: the figures, then the upper edge of the band and the limit, where they are figures. */
function linesOf({ name, points, highName, limit }: Series): (readonly [readonly Wording[], readonly Point[]])[] {
  const edge = points.map(({ high: value, missing }) => ({ value, ...(missing === undefined ? {} : { missing }) }));
  return [
    [[name], points],
    ...(highName === undefined ? [] : [[[name, highName], edge] as const]),
    ...(limit ? [[[name, limit.name], limit.values.map((value) => ({ value }))] as const] : []),
  ];
}

function Multiple({
  series,
  labels,
  top: shared,
  isOwnScale,
}: {
  readonly series: Series;
  readonly labels: readonly string[];
  readonly top: number;
  readonly isOwnScale: boolean;
}): ReactNode {
  const word = useWording();
  const say = useSaying();
  const { name, points, limit } = series;
  const top = isOwnScale ? roundTop(Math.max(0, ...heightsOf(series))) : shared;
  return (
    <li>
      <div className="multiple-head">
        <span>{word(name)}</span>
        <span className="strong">{say(points.at(-1))}</span>
      </div>
      <svg viewBox={`0 -2 ${wide} ${high + 4}`} preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2={wide} y1={high} y2={high} className="axis" vectorEffect="non-scaling-stroke" />
        <line x1="0" x2={wide} y1="0" y2="0" className="axis" data-top vectorEffect="non-scaling-stroke" />
        <path d={bandPath(points, top)} className="band" />
        {limit && <path d={limitPath(limit.values, top)} className="limit" vectorEffect="non-scaling-stroke" />}
        <path d={linePath(points, top)} className="curve" vectorEffect="non-scaling-stroke" />
      </svg>
      <div className="multiple-foot small soft">
        <span>{labels[0]}</span>
        {isOwnScale && (
          <span>
            {say({ value: 0 })}–{say({ value: top })}
          </span>
        )}
        <span>{labels.at(-1)}</span>
      </div>
      {limit && <LimitWords limit={limit} />}
    </li>
  );
}

function limitPath(values: readonly (number | undefined)[], top: number): string {
  return linePath(
    values.map((value) => ({ value })),
    top,
  );
}

/** What the broken line is, with its last figure. */
function LimitWords({ limit }: { readonly limit: NonNullable<Series["limit"]> }): ReactNode {
  const word = useWording();
  const say = useSaying();
  return (
    <div className="small soft">
      <svg className="limit-key" viewBox="0 0 20 4" aria-hidden="true">
        <line x1="0" x2="20" y1="2" y2="2" className="limit" vectorEffect="non-scaling-stroke" />
      </svg>
      {word(limit.name)}: {say({ value: limit.values.findLast((value) => value !== undefined) })}
    </div>
  );
}

function heightsOf({ points, limit }: Series): number[] {
  return [...points.map((point) => point.high ?? point.value ?? 0), ...(limit?.values ?? []).map((value) => value ?? 0)];
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
