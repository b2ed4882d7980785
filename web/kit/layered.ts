/** A procedure as the graph needs it: states and the steps between them. */
export type Graph = {
  readonly initial: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly steps: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>>;
};
export type PlacedState = { readonly id: string; readonly layer: number; readonly place: number };
export type PlacedEdge = { readonly from: string; readonly to: string; readonly steps: readonly string[]; readonly isBack: boolean };
export type Layout = {
  readonly states: readonly PlacedState[];
  readonly edges: readonly PlacedEdge[];
  readonly layers: number;
  /** States in the fullest layer. */
  readonly breadth: number;
};

/**
 * Lays a procedure out in layers: each state as far from the start as its longest forward path, neighbours
 * close by, steps that lead back marked as such. Steps between the same two states share an edge.
 */
export function layOut(graph: Graph): Layout {
  const edges = mergeEdges(graph);
  const back = findBackEdges(graph, edges);
  const layerOf = assignLayers(
    graph,
    edges.filter((edge) => !back.has(edge)),
  );
  const rows = orderLayers(graph, edges, layerOf);
  const states = rows.flatMap((row, layer) => row.map((id, place) => ({ id, layer, place })));
  return {
    states,
    edges: edges.map((edge) => ({ ...edge, isBack: (layerOf.get(edge.to) ?? 0) <= (layerOf.get(edge.from) ?? 0) })),
    layers: rows.length,
    breadth: Math.max(1, ...rows.map((row) => row.length)),
  };
}

type Edge = { readonly from: string; readonly to: string; readonly steps: readonly string[] };

function mergeEdges(graph: Graph): Edge[] {
  const found = new Map<string, { from: string; to: string; steps: string[] }>();
  for (const [step, { from: sources, to }] of Object.entries(graph.steps)) {
    for (const from of sources) {
      const key = `${from}\n${to}`;
      const edge = found.get(key) ?? { from, to, steps: [] };
      edge.steps.push(step);
      found.set(key, edge);
    }
  }
  return [...found.values()];
}

/** Edges that close a cycle when one walks from the start in the order in which the steps are written. */
function findBackEdges(graph: Graph, edges: readonly Edge[]): Set<Edge> {
  const back = new Set<Edge>();
  const standing = new Map<string, "open" | "done">();
  const walk = (state: string): void => {
    standing.set(state, "open");
    for (const edge of edges.filter((one) => one.from === state)) {
      const met = standing.get(edge.to);
      if (met === "open") back.add(edge);
      else if (met === undefined) walk(edge.to);
    }
    standing.set(state, "done");
  };
  walk(graph.initial);
  for (const state of Object.keys(graph.states)) if (!standing.has(state)) walk(state);
  return back;
}

function assignLayers(graph: Graph, forward: readonly Edge[]): Map<string, number> {
  const layerOf = new Map<string, number>(Object.keys(graph.states).map((state) => [state, 0]));
  // The forward edges have no cycle, so that this settles within as many rounds as there are states.
  for (let round = 0; round < layerOf.size; round++) {
    for (const edge of forward) {
      const next = (layerOf.get(edge.from) ?? 0) + 1;
      if (next > (layerOf.get(edge.to) ?? 0)) layerOf.set(edge.to, next);
    }
  }
  return layerOf;
}

function orderLayers(graph: Graph, edges: readonly Edge[], layerOf: ReadonlyMap<string, number>): string[][] {
  const rows: string[][] = [];
  for (const state of Object.keys(graph.states)) (rows[layerOf.get(state) ?? 0] ??= []).push(state);
  const full = Array.from(rows, (row) => row ?? []);
  for (let sweep = 0; sweep < 4; sweep++) {
    const order = sweep % 2 === 0 ? full : full.toReversed();
    for (const row of order) sortByNeighbours(row, full, edges, sweep % 2 === 0 ? "from" : "to");
  }
  return full;
}

/** Moves each state of a row to the middle of its neighbours on one side (the barycentre heuristic). */
function sortByNeighbours(row: string[], rows: readonly string[][], edges: readonly Edge[], side: "from" | "to"): void {
  const placeOf = new Map(
    rows.flatMap((states) => states.map((id, place) => [id, states.length > 1 ? place / (states.length - 1) : 0.5] as const)),
  );
  const other = side === "from" ? "to" : "from";
  const middle = (state: string): number => {
    const near = edges.filter((edge) => edge[other] === state && edge[side] !== state).map((edge) => placeOf.get(edge[side]) ?? 0.5);
    return near.length === 0 ? (placeOf.get(state) ?? 0.5) : near.reduce((sum, place) => sum + place, 0) / near.length;
  };
  const weight = new Map(row.map((state) => [state, middle(state)]));
  row.sort((a, b) => (weight.get(a) ?? 0) - (weight.get(b) ?? 0));
}
