import type { Procedure } from "../src/process/index.ts";
import { drawGraph, edgePath, node, type Drawing } from "../web/kit/graph-drawing.ts";

const margin = 8;
const lettersMax = 23;
const linesMax = 3;
const lineHigh = 13;

/** One edge of the picture, with the number under which the page below tells of its steps. */
export type NumberedEdge = { readonly number: number; readonly from: string; readonly to: string; readonly steps: readonly string[] };

/** Edges of a procedure in the order of the drawing: steps that lead from one state to another. */
export function numberedEdges(procedure: Procedure): readonly NumberedEdge[] {
  return drawingOf(procedure).layout.edges.map(({ from, to, steps }, place) => ({ number: place + 1, from, to, steps }));
}

function drawingOf(procedure: Procedure): Drawing {
  const steps = Object.entries(procedure.steps).flatMap(([id, { from, to }]) =>
    to === undefined ? [] : [[id, { from: from.filter((state) => state !== to), to }] as const],
  );
  return drawGraph({ initial: procedure.initial, states: procedure.states, steps: Object.fromEntries(steps) });
}

/** The picture of a procedure as a file: states with the limits waited for in them, numbered edges, thick sides for ends. */
export function procedureSvg(procedure: Procedure): string {
  const drawing = drawingOf(procedure);
  const { wide, high } = { wide: drawing.wide + 2 * margin, high: drawing.high + 2 * margin };
  const edges = drawing.layout.edges.flatMap((edge, place) => {
    const path = edgePath(edge, drawing, place);
    return path ? [{ path, number: place + 1 }] : [];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${round(wide)} ${round(high)}" width="${round(wide)}" height="${round(high)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escape(procedure.title.en)}: stages and steps</title>`,
    `<style>${style}</style>`,
    ...edges.map(({ path }) => `<path class="edge" d="${tidy(path.d)}"/><path class="head" d="${tidy(path.head)}"/>`),
    ...drawing.layout.states.map(({ id }) => boxOf(procedure, id, drawing)),
    ...edges.map(({ path, number }) => numberAt(number, path.middle)),
    "</svg>",
    "",
  ].join("\n");
}

/** Colours of both themes, so that the picture is read on white and on black. */
const style = [
  "text{font:12px system-ui,sans-serif;fill:#1d2733;text-anchor:middle}",
  ".note{font-size:10px;fill:#5a6675}.edge{fill:none;stroke:#8b97a6}.head{fill:#8b97a6}",
  ".state{fill:#fff;stroke:#8b97a6}.end{stroke:#1d2733;stroke-width:2.5}.first{stroke:#24508f;stroke-width:2}",
  ".dot{fill:#fff;stroke:#c3cad3}.number{font-size:9px;fill:#24508f}",
  "@media(prefers-color-scheme:dark){text{fill:#e6ebf1}.note{fill:#a5b0bd}.state,.dot{fill:#161c24}.end{stroke:#e6ebf1}.number{fill:#9dbcf0}}",
].join("");

function boxOf(procedure: Procedure, id: string, { spots }: Drawing): string {
  const { x, y } = spots.get(id) ?? { x: 0, y: 0 };
  const state = procedure.states[id];
  const lines = wrap(state?.title.en ?? id);
  // What leads on from here is told before what may be done beside it.
  const waited = Object.values(procedure.clocks)
    .filter((use) => procedure.steps[use.awaits]?.from.includes(id))
    .toSorted((a, b) => Number(procedure.steps[a.awaits]?.to === undefined) - Number(procedure.steps[b.awaits]?.to === undefined));
  const note = waited.length === 0 ? "" : cut(`◷ ${waited[0]?.title.en ?? ""}${waited.length > 1 ? ` +${waited.length - 1}` : ""}`, 28);
  const rows = lines.length + (note === "" ? 0 : 1);
  const top = y + (node.high - rows * lineHigh) / 2 + 10;
  const kind = state?.isFinal ? " end" : id === procedure.initial ? " first" : "";
  return [
    `<rect class="state${kind}" x="${round(x)}" y="${round(y)}" width="${node.wide}" height="${node.high}" rx="4"/>`,
    ...lines.map((line, row) => `<text x="${round(x + node.wide / 2)}" y="${round(top + row * lineHigh)}">${escape(line)}</text>`),
    ...(note === ""
      ? []
      : [`<text class="note" x="${round(x + node.wide / 2)}" y="${round(top + lines.length * lineHigh)}">${escape(note)}</text>`]),
  ].join("");
}

function numberAt(number: number, { x, y }: { readonly x: number; readonly y: number }): string {
  return `<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="8"/><text class="number" x="${round(x)}" y="${round(y + 3)}">${number}</text>`;
}

function wrap(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lettersMax) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= linesMax ? lines : [...lines.slice(0, linesMax - 1), cut(lines.slice(linesMax - 1).join(" "), lettersMax)];
}

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const tidy = (path: string): string => path.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))));
const escape = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
