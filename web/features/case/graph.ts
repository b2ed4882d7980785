import type { CasePage } from "../../../src/process/index.ts";
import type { Graph } from "../../kit/figures.ts";

type PageGraph = Pick<CasePage["graph"], "initial" | "states" | "steps">;
type History = CasePage["history"];

/** The procedure as the drawing needs it: only steps that lead from one state to another. */
export function graphOf(graph: PageGraph): Graph {
  return {
    initial: graph.initial,
    states: Object.fromEntries(graph.states.map((state) => [state.id, state])),
    steps: Object.fromEntries(
      graph.steps.flatMap((step) =>
        step.to === undefined ? [] : [[step.id, { from: step.from.filter((state) => state !== step.to), to: step.to }]],
      ),
    ),
  };
}

/** Steps that leave the case where it is, and from where they may be taken. */
export function stayingSteps(graph: PageGraph): readonly { readonly id: string; readonly from: readonly string[] }[] {
  return graph.steps
    .filter((step) => step.to === undefined || step.from.includes(step.to))
    .map(({ id, from, to }) => ({ id, from: to === undefined ? from : [to] }));
}

/** One state that the case came through: since when, and by which step. */
export type Waypoint = { readonly state: string; readonly at: string; readonly step: string | undefined };

/** The way the case came, oldest first, from its history: one waypoint each time the state changed. */
export function wayOf(graph: PageGraph, history: History, openedAt: string): readonly Waypoint[] {
  const steps = new Map(graph.steps.map((step) => [step.id, step]));
  const way: Waypoint[] = [{ state: graph.initial, at: openedAt, step: undefined }];
  for (const row of [...history].sort((a, b) => a.at.localeCompare(b.at))) {
    const to = row.step === undefined ? undefined : steps.get(row.step)?.to;
    if (to !== undefined && to !== way.at(-1)?.state) way.push({ state: to, at: row.at, step: row.step });
  }
  return way;
}

/** States the case has left behind. */
export function passedStates(way: readonly Waypoint[], here: string): readonly string[] {
  return [...new Set(way.map((one) => one.state))].filter((state) => state !== here);
}

/** States that a step from here leads to, in the order of the definition. */
export function nextStates(graph: PageGraph, here: string): readonly string[] {
  return [
    ...new Set(graph.steps.flatMap((step) => (step.to !== undefined && step.to !== here && step.from.includes(here) ? [step.to] : []))),
  ];
}

type StepLike = {
  readonly id: string;
  readonly to?: string | undefined;
  readonly isBlocked: boolean;
  readonly form?: { readonly id: string } | undefined;
};
export type StepGroup = "onward" | "beside" | "ending";

/** Where a step belongs in the list: it leads onward, leaves the case where it is, or ends it. */
export function groupOfStep(
  step: Pick<StepLike, "to">,
  about: { readonly here: string; readonly isFinal: (state: string) => boolean },
): StepGroup {
  if (step.to === undefined || step.to === about.here) return "beside";
  return about.isFinal(step.to) ? "ending" : "onward";
}

/** The step an officer most likely came for: the asked one, else what the soonest clock waits for, else the first that leads onward and is not blocked. */
export function likelyStep<S extends StepLike>(
  steps: readonly S[],
  about: {
    readonly asked: string | undefined;
    readonly isChosen?: boolean;
    readonly awaited: readonly string[];
    readonly here: string;
    readonly isFinal: (state: string) => boolean;
  },
): S | undefined {
  const asked = steps.find((step) => step.id === about.asked);
  // A list names one of several notices with the same form; the one that fits the decision is meant.
  const fitting =
    asked?.isBlocked && !about.isChosen
      ? steps.find((step) => !step.isBlocked && step.form !== undefined && step.form.id === asked.form?.id)
      : undefined;
  if (asked) return fitting ?? asked;
  const awaited = about.awaited.flatMap((id) => steps.find((step) => step.id === id) ?? [])[0];
  if (awaited && !awaited.isBlocked) return awaited;
  return steps.find((step) => groupOfStep(step, about) === "onward" && !step.isBlocked) ?? awaited ?? steps[0];
}
