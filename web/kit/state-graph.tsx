import type { CSSProperties, ReactNode } from "react";
import { Figure } from "./figure.tsx";
import { drawGraph, edgePath, node, type Drawing, type Spot } from "./graph-drawing.ts";
import type { Graph, PlacedEdge } from "./layered.ts";
import { Mark } from "./mark.tsx";
import { StageList, type Stage, type StepDetail } from "./stage-list.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

const rem = (px: number): string => `${px / 16}rem`;
/** Width of a printed sheet between its margins, in the same units. */
const sheetWide = 680;

/**
 * A procedure as a graph, from the definition alone, with where the case stands, where it came through and where it may go. Who
 * listens, and who holds a phone, has the same as a list of stages with their steps.
 */
export function StateGraph(told: StateGraphProps): ReactNode {
  const { title, graph, here, passed = [], stepName, note } = told;
  const t = useText();
  const word = useWording();
  const drawing = drawGraph(graph);
  const stages = stagesOf(drawing, told, word);
  return (
    <Figure title={title} note={note} table={tableOf(stages, t)}>
      <div className="graph-frame" tabIndex={0} role="group" aria-label={word(title)}>
        <div className="graph" aria-hidden="true" style={sizeOf(drawing)}>
          <svg viewBox={`0 0 ${drawing.wide} ${drawing.high}`}>
            {drawing.layout.edges.map((edge, place) => (
              <Edge
                key={`${edge.from}-${edge.to}`}
                edge={edge}
                drawing={drawing}
                lane={place}
                isNext={edge.from === here}
                isPassed={passed.includes(edge.from) && (passed.includes(edge.to) || edge.to === here)}
                words={edge.steps.map((step) => word(stepName(step))).join(", ")}
              />
            ))}
          </svg>
          {stages.map((stage) => (
            <State key={stage.id} stage={stage} spot={drawing.spots.get(stage.id) ?? { x: 0, y: 0 }} />
          ))}
        </div>
      </div>
      <StageList stages={stages} />
    </Figure>
  );
}

/** What the drawing is made from: the definition, what is told of it in words, and where a case stands. */
type StateGraphProps = {
  readonly title: Wording;
  readonly graph: Graph;
  /** The state the case is in. */
  readonly here?: string;
  readonly passed?: readonly string[];
  readonly nameOf: (state: string) => Wording;
  readonly stepName: (step: string) => Wording;
  readonly isFinal?: (state: string) => boolean;
  /** What stands under the name of a state: who must act there, and within which time. */
  readonly noteOf?: (state: string) => string | undefined;
  readonly detailOf?: (step: string) => StepDetail | undefined;
  /** Steps that leave the case where it is; they are no edges, and stand in the list. */
  readonly staying?: readonly StayingStep[];
  readonly note?: ReactNode;
};

function sizeOf({ wide, high }: Drawing): CSSProperties {
  return { inlineSize: rem(wide), blockSize: rem(high), "--fit": Math.min(1, sheetWide / wide) } as CSSProperties;
}

/** A step that is no edge, and from where it may be taken. */
type StayingStep = { readonly id: string; readonly from: readonly string[] };
type Leaving = { readonly step: string; readonly to: string | undefined };

/** Each state in the order of the drawing, with where it stands to the case and the steps that may be taken from it. */
function stagesOf({ layout }: Drawing, told: StateGraphProps, word: (wording: Wording) => string): readonly Stage[] {
  const { here, passed = [], staying = [], nameOf, stepName, noteOf, detailOf, isFinal } = told;
  const next = new Set(layout.edges.filter((edge) => edge.from === here).map((edge) => edge.to));
  const standingOf = (state: string): Stage["standing"] => {
    if (state === here) return "here";
    if (next.has(state)) return "next";
    return passed.includes(state) ? "passed" : "far";
  };
  const leaving = (id: string): readonly Leaving[] => [
    ...layout.edges.filter((edge) => edge.from === id).flatMap((edge) => edge.steps.map((step) => ({ step, to: edge.to }))),
    ...staying.filter((one) => one.from.includes(id)).map((one) => ({ step: one.id, to: undefined })),
  ];
  return layout.states.map(({ id }) => ({
    id,
    name: word(nameOf(id)),
    note: noteOf?.(id),
    isFinal: isFinal?.(id) ?? false,
    standing: standingOf(id),
    steps: leaving(id).map(({ step, to }) => ({
      id: step,
      name: word(stepName(step)),
      to: to === undefined ? undefined : word(nameOf(to)),
      detail: detailOf?.(step),
    })),
  }));
}

function tableOf(stages: readonly Stage[], t: ReturnType<typeof useText>) {
  return {
    heads: [kitTexts.from, kitTexts.step, kitTexts.to, kitTexts.who, kitTexts.limit, kitTexts.ground].map((head) => t(head)),
    rows: stages.flatMap((stage) =>
      stage.steps.map((step) => [
        stage.name,
        step.name,
        step.to ?? t(kitTexts.stays),
        step.detail?.who ?? "",
        step.detail?.limit ?? "",
        step.detail?.source.join(" ") ?? "",
      ]),
    ),
  };
}

function State({ stage, spot }: { readonly stage: Stage; readonly spot: Spot }): ReactNode {
  const t = useText();
  return (
    <div
      className="graph-state"
      data-standing={stage.standing}
      data-final={stage.isFinal || undefined}
      data-here={stage.standing === "here" || undefined}
      style={{ insetInlineStart: rem(spot.x), insetBlockStart: rem(spot.y), inlineSize: rem(node.wide), minBlockSize: rem(node.high) }}
    >
      <span>{stage.name}</span>
      {stage.standing === "here" && <span className="small">{t(kitTexts.youAreHere)}</span>}
      {stage.note !== undefined && <span className="small graph-note">{stage.note}</span>}
      {stage.standing === "passed" && <Mark meaning="safe" />}
    </div>
  );
}

function Edge({
  edge,
  drawing,
  lane,
  isNext,
  isPassed,
  words,
}: {
  readonly edge: PlacedEdge;
  readonly drawing: Drawing;
  readonly lane: number;
  readonly isNext: boolean;
  readonly isPassed: boolean;
  readonly words: string;
}): ReactNode {
  const path = edgePath(edge, drawing, lane);
  if (!path) return null;
  return (
    <g className="edge" data-standing={isNext ? "next" : isPassed ? "passed" : "far"}>
      <title>{words}</title>
      <path d={path.d} />
      <path d={path.head} className="edge-head" />
    </g>
  );
}
