import type { CSSProperties, ReactNode } from "react";
import { Figure } from "./figure.tsx";
import { layOut, type Graph, type Layout, type PlacedEdge } from "./layered.ts";
import { Mark } from "./mark.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** Sizes in units of 1/16 of the root's type, so that it grows with the reader's own size. */
const node = { wide: 148, high: 44, gapWide: 36, gapHigh: 46, lane: 14 };
const rem = (px: number): string => `${px / 16}rem`;

type Spot = { readonly x: number; readonly y: number };
/** How a state stands to where the case is. */
type Standing = "here" | "next" | "passed" | "far";
type Drawing = { readonly layout: Layout; readonly spots: ReadonlyMap<string, Spot>; readonly wide: number; readonly high: number };

/** A procedure as a graph, from the definition alone, with where the case stands, where it came through and where it may go. */
export function StateGraph({
  title,
  graph,
  here,
  passed = [],
  nameOf,
  stepName,
  isFinal,
  note,
}: {
  readonly title: Wording;
  readonly graph: Graph;
  /** The state the case is in. */
  readonly here?: string;
  readonly passed?: readonly string[];
  readonly nameOf: (state: string) => Wording;
  readonly stepName: (step: string) => Wording;
  readonly isFinal?: (state: string) => boolean;
  readonly note?: ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const drawing = draw(graph);
  const next = new Set(drawing.layout.edges.filter((edge) => edge.from === here).map((edge) => edge.to));
  const standingOf = (state: string): Standing => {
    if (state === here) return "here";
    if (next.has(state)) return "next";
    return passed.includes(state) ? "passed" : "far";
  };
  const rows = drawing.layout.edges.map((edge) => [
    word(nameOf(edge.from)),
    edge.steps.map((step) => word(stepName(step))).join(", "),
    word(nameOf(edge.to)),
  ]);
  return (
    <Figure title={title} note={note} table={{ heads: [t(kitTexts.from), t(kitTexts.step), t(kitTexts.to)], rows }}>
      <div className="graph-frame" tabIndex={0} role="group" aria-label={word(title)}>
        <div className="graph" style={{ inlineSize: rem(drawing.wide), blockSize: rem(drawing.high) }}>
          <svg viewBox={`0 0 ${drawing.wide} ${drawing.high}`} aria-hidden="true">
            {drawing.layout.edges.map((edge, place) => (
              <Edge
                key={`${edge.from}-${edge.to}`}
                edge={edge}
                drawing={drawing}
                lane={place}
                isNext={edge.from === here}
                isPassed={passed.includes(edge.from) && (passed.includes(edge.to) || edge.to === here)}
              />
            ))}
          </svg>
          <ol>
            {drawing.layout.states.map(({ id }) => (
              <State
                key={id}
                name={word(nameOf(id))}
                spot={drawing.spots.get(id) ?? { x: 0, y: 0 }}
                standing={standingOf(id)}
                isFinal={isFinal?.(id) ?? false}
              />
            ))}
          </ol>
        </div>
      </div>
    </Figure>
  );
}

function State({
  name,
  spot,
  standing,
  isFinal,
}: {
  readonly name: string;
  readonly spot: Spot;
  readonly standing: Standing;
  readonly isFinal: boolean;
}): ReactNode {
  const t = useText();
  return (
    <li
      className="graph-state"
      data-standing={standing}
      data-final={isFinal || undefined}
      aria-current={standing === "here" ? "step" : undefined}
      style={place(spot)}
    >
      <span>{name}</span>
      {standing === "here" && <span className="small">{t(kitTexts.youAreHere)}</span>}
      {standing === "passed" && (
        <>
          <Mark meaning="safe" />
          <span className="unseen">{t(kitTexts.passed)}</span>
        </>
      )}
    </li>
  );
}

function place(spot: Spot): CSSProperties {
  return { insetInlineStart: rem(spot.x), insetBlockStart: rem(spot.y), inlineSize: rem(node.wide), minBlockSize: rem(node.high) };
}

function draw(graph: Graph): Drawing {
  const layout = layOut(graph);
  const backs = layout.edges.filter((edge) => edge.isBack).length;
  const columns = layout.breadth * (node.wide + node.gapWide) - node.gapWide;
  const counts = new Map<number, number>();
  for (const state of layout.states) counts.set(state.layer, (counts.get(state.layer) ?? 0) + 1);
  const spots = new Map(
    layout.states.map((state) => {
      const inRow = (counts.get(state.layer) ?? 1) * (node.wide + node.gapWide) - node.gapWide;
      return [
        state.id,
        { x: (columns - inRow) / 2 + state.place * (node.wide + node.gapWide), y: state.layer * (node.high + node.gapHigh) },
      ];
    }),
  );
  return {
    layout,
    spots,
    wide: columns + (backs > 0 ? 24 + backs * node.lane : 0),
    high: layout.layers * (node.high + node.gapHigh) - node.gapHigh + 2,
  };
}

function Edge({
  edge,
  drawing,
  lane,
  isNext,
  isPassed,
}: {
  readonly edge: PlacedEdge;
  readonly drawing: Drawing;
  readonly lane: number;
  readonly isNext: boolean;
  readonly isPassed: boolean;
}): ReactNode {
  const [from, to] = [drawing.spots.get(edge.from), drawing.spots.get(edge.to)];
  if (!from || !to) return null;
  const path = edge.isBack
    ? backPath(from, to, drawing, drawing.layout.edges.filter((one) => one.isBack).indexOf(edge))
    : forwardPath(from, to, lane, drawing);
  return (
    <g className="edge" data-standing={isNext ? "next" : isPassed ? "passed" : "far"}>
      <path d={path.d} />
      <path d={path.head} className="edge-head" />
    </g>
  );
}

type Path = { readonly d: string; readonly head: string };

function forwardPath(from: Spot, to: Spot, lane: number, drawing: Drawing): Path {
  const [x1, y1] = [from.x + node.wide / 2, from.y + node.high];
  const [x2, y2] = [to.x + node.wide / 2, to.y - 1];
  const head = `M${x2 - 4} ${y2 - 7}L${x2} ${y2}L${x2 + 4} ${y2 - 7}Z`;
  const layersApart = Math.round((to.y - from.y) / (node.high + node.gapHigh));
  const half = node.gapHigh * 0.6;
  if (layersApart <= 1) return { d: `M${x1} ${y1}C${x1} ${y1 + half} ${x2} ${y2 - half} ${x2} ${y2 - 6}`, head };
  // A long edge passes in the gap beside the states between, not through them.
  const side = freeColumn(from, to, drawing, lane);
  const [near, far] = [y1 + node.gapHigh, y2 - node.gapHigh];
  return {
    d: `M${x1} ${y1}C${x1} ${y1 + half} ${side} ${near - half} ${side} ${near}L${side} ${far}C${side} ${far + half} ${x2} ${y2 - half} ${x2} ${y2 - 6}`,
    head,
  };
}

function freeColumn(from: Spot, to: Spot, drawing: Drawing, lane: number): number {
  const between = [...drawing.spots.values()].filter((spot) => spot.y > from.y && spot.y < to.y);
  const middle = (from.x + to.x) / 2 + node.wide / 2;
  const isFree = (x: number): boolean =>
    x > 2 && x < drawing.wide - 2 && between.every((spot) => x < spot.x - 13 || x > spot.x + node.wide + 13);
  for (let away = 0; away < drawing.wide; away += 6) {
    for (const x of [middle + away, middle - away]) if (isFree(x)) return x + ((lane % 3) - 1) * 4;
  }
  return middle;
}

function backPath(from: Spot, to: Spot, drawing: Drawing, lane: number): Path {
  const [x1, y1] = [from.x + node.wide, from.y + node.high / 2];
  const [x2, y2] = [to.x + node.wide + 1, to.y + node.high / 2 + 8];
  const side = drawing.wide - 4 - lane * node.lane;
  const head = `M${x2 + 7} ${y2 - 4}L${x2} ${y2}L${x2 + 7} ${y2 + 4}Z`;
  return { d: `M${x1} ${y1}H${side - 6}Q${side} ${y1} ${side} ${y1 - 6}V${y2 + 6}Q${side} ${y2} ${side - 6} ${y2}H${x2 + 6}`, head };
}
