/** Drawings, each with its table one key away. */
export { BarChart, StackedBars, type Bar, type Stack } from "./bar-chart.tsx";
export { Figure, type FigureTable } from "./figure.tsx";
export type { Graph } from "./layered.ts";
export { SmallMultiples, type Point, type Series } from "./small-multiples.tsx";
export type { StepDetail } from "./stage-list.tsx";
export { StateGraph } from "./state-graph.tsx";
export { Timeline, type Lane, type Moment, type Span } from "./timeline.tsx";
