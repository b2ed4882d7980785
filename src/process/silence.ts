import type { Procedure, Step } from "./definition.ts";
import type { ClockId, StateId } from "./keys.ts";

type Standing = { readonly state: StateId; readonly running: ReadonlySet<ClockId> };

/**
 * States in which an open case could stand with no time limit running or resting, by whatever path: nobody would be told
 * of it again (PR20). Every path is walked, since what runs depends on how a case came there.
 * @param has whether the State has this time limit at all
 * @source trust:P6
 */
export function findSilentStates(procedure: Procedure, has: (clock: ClockId) => boolean): StateId[] {
  const silent = new Set<StateId>();
  const seen = new Set<string>();
  const waiting: Standing[] = [{ state: procedure.initial, running: new Set((procedure.opening.starts ?? []).filter(has)) }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const key = [at.state, ...[...at.running].toSorted()].join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const state = procedure.states[at.state];
    if (at.running.size === 0 && state !== undefined && !state.isFinal && state.rests !== true) silent.add(at.state);
    waiting.push(...nextOf(procedure, at, has));
  }
  return [...silent].toSorted();
}

function nextOf(procedure: Procedure, { state, running }: Standing, has: (clock: ClockId) => boolean): Standing[] {
  return Object.values(procedure.steps)
    .filter((step) => step.from.includes(state))
    .map((step) => ({ state: step.to ?? state, running: afterStep(step, running, has) }));
}

function afterStep(step: Step, running: ReadonlySet<ClockId>, has: (clock: ClockId) => boolean): ReadonlySet<ClockId> {
  const kept = [...running].filter((clock) => !step.stops?.includes(clock));
  return new Set([...kept, ...(step.starts ?? []).filter(has)]);
}
