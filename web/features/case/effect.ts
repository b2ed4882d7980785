import type { CasePage, StepView } from "../../../src/process/index.ts";

/** What a step does beside recording its answers, for a sentence before it is taken. */
export type Effect = {
  readonly to: string | undefined;
  readonly isFinal: boolean;
  /** The person loses the protection from removal that the present state gives. */
  readonly endsProtection: boolean;
  readonly stops: readonly string[];
  readonly starts: readonly string[];
  readonly issues: readonly string[];
  readonly movesTo: string | undefined;
};

type Graph = CasePage["graph"];

/** Reads the effect of a step from the definition: nothing is promised that the node does not do. */
export function effectOf(step: StepView, graph: Graph): Effect {
  const target = step.to === undefined || step.to === graph.here ? undefined : graph.states.find((state) => state.id === step.to);
  const here = graph.states.find((state) => state.id === graph.here);
  return {
    to: target?.id,
    isFinal: target?.isFinal ?? false,
    endsProtection: (here?.protects ?? false) && target?.protects === false,
    stops: step.stops,
    starts: step.starts,
    issues: step.issues,
    movesTo: step.movesTo,
  };
}

/** Steps that reach far ask once more: they end the case or its protection, issue a paper, or are a decision that a clock waited for. */
export function reachesFar(effect: Effect): boolean {
  return effect.isFinal || effect.endsProtection || effect.issues.length > 0;
}

/** Steps that take something away: the protection, or the case, which ends and gives nothing. */
export function takesAway({ endsProtection, isFinal, issues }: Effect): boolean {
  return endsProtection || (isFinal && issues.length === 0);
}
