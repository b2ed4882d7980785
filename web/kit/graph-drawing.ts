import { layOut, type Graph, type Layout, type PlacedEdge } from "./layered.ts";

/** Sizes of a drawing, in units of 1/16 of the root's type, so that it grows with the reader's own size. */
export const node = { wide: 156, high: 60, gapWide: 32, gapHigh: 46, lane: 14 };

/** Where the box of a state begins. */
export type Spot = { readonly x: number; readonly y: number };
/** A procedure laid out, with the box of each state and the size of the whole. */
export type Drawing = { readonly layout: Layout; readonly spots: ReadonlyMap<string, Spot>; readonly wide: number; readonly high: number };
/** The line of an edge, the head of its arrow, and where a number on it is read. */
export type EdgePath = { readonly d: string; readonly head: string; readonly middle: Spot };

/** Lays a procedure out and gives each state its place; the screen and the pictures of the guide draw from this alone. */
export function drawGraph(graph: Graph): Drawing {
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

/** The line of one edge; `lane` keeps long ones beside each other apart. */
export function edgePath(edge: PlacedEdge, drawing: Drawing, lane: number): EdgePath | undefined {
  const [from, to] = [drawing.spots.get(edge.from), drawing.spots.get(edge.to)];
  if (!from || !to) return undefined;
  if (!edge.isBack) return forwardPath(from, to, lane, drawing);
  return backPath(from, to, drawing, drawing.layout.edges.filter((one) => one.isBack).indexOf(edge));
}

function forwardPath(from: Spot, to: Spot, lane: number, drawing: Drawing): EdgePath {
  const [x1, y1] = [from.x + node.wide / 2, from.y + node.high];
  const [x2, y2] = [to.x + node.wide / 2, to.y - 1];
  const head = `M${x2 - 4} ${y2 - 7}L${x2} ${y2}L${x2 + 4} ${y2 - 7}Z`;
  const layersApart = Math.round((to.y - from.y) / (node.high + node.gapHigh));
  const half = node.gapHigh * 0.6;
  if (layersApart <= 1)
    return {
      d: `M${x1} ${y1}C${x1} ${y1 + half} ${x2} ${y2 - half} ${x2} ${y2 - 6}`,
      head,
      middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    };
  // A long edge passes in the gap beside the states between, not through them.
  const side = freeColumn(from, to, drawing, lane);
  const [near, far] = [y1 + node.gapHigh, y2 - node.gapHigh];
  return {
    d: `M${x1} ${y1}C${x1} ${y1 + half} ${side} ${near - half} ${side} ${near}L${side} ${far}C${side} ${far + half} ${x2} ${y2 - half} ${x2} ${y2 - 6}`,
    head,
    middle: { x: side, y: near + ((lane % 5) / 5) * Math.max(0, far - near) },
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

function backPath(from: Spot, to: Spot, drawing: Drawing, lane: number): EdgePath {
  const [x1, y1] = [from.x + node.wide, from.y + node.high / 2];
  const [x2, y2] = [to.x + node.wide + 1, to.y + node.high / 2 + 8];
  const side = drawing.wide - 4 - lane * node.lane;
  return {
    d: `M${x1} ${y1}H${side - 6}Q${side} ${y1} ${side} ${y1 - 6}V${y2 + 6}Q${side} ${y2} ${side - 6} ${y2}H${x2 + 6}`,
    head: `M${x2 + 7} ${y2 - 4}L${x2} ${y2}L${x2 + 7} ${y2 + 4}Z`,
    middle: { x: side, y: (y1 + y2) / 2 },
  };
}
