import type { Procedure, Step } from "./definition.ts";
import type { ClockId, StateId } from "./keys.ts";

/** Where a case stands and which of its time limits run. */
type Standing = { readonly state: StateId; readonly running: ReadonlySet<ClockId> };

/** Every standing that some path reaches, with the standings that follow. */
export type Standings = ReadonlyMap<string, { readonly standing: Standing; readonly next: readonly string[] }>;

const keyOf = ({ state, running }: Standing): string => [state, ...[...running].toSorted()].join(" ");

/** Walks every path of a definition, gates apart. @param has whether the State has this time limit at all */
export function listStandings(procedure: Procedure, has: (clock: ClockId) => boolean): Standings {
  const found = new Map<string, { standing: Standing; next: string[] }>();
  const waiting: Standing[] = [{ state: procedure.initial, running: new Set((procedure.opening.starts ?? []).filter(has)) }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(keyOf(at))) continue;
    const { state, running } = at;
    const after = Object.values(procedure.steps)
      .filter((step) => step.from.includes(state))
      .map((step): Standing => ({ state: step.to ?? state, running: afterStep(step, running, has) }));
    found.set(keyOf(at), { standing: at, next: after.map(keyOf) });
    waiting.push(...after);
  }
  return found;
}

function afterStep(step: Step, running: ReadonlySet<ClockId>, has: (clock: ClockId) => boolean): ReadonlySet<ClockId> {
  const kept = [...running].filter((clock) => !step.stops?.includes(clock));
  return new Set([...kept, ...(step.starts ?? []).filter(has)]);
}

/** Standings from which no path leads to one where `isDone`. */
export function listStuck(standings: Standings, isDone: (standing: Standing) => boolean): Standing[] {
  const good = new Set([...standings].filter(([, { standing }]) => isDone(standing)).map(([key]) => key));
  for (let grew = true; grew;) {
    grew = false;
    for (const [key, { next }] of standings)
      if (!good.has(key) && next.some((one) => good.has(one))) {
        good.add(key);
        grew = true;
      }
  }
  return [...standings].filter(([key]) => !good.has(key)).map(([, { standing }]) => standing);
}

/** Steps by which protection is lost, in a negative ending or otherwise, without passing one gate (R2). */
export function listUnguarded({ states, steps }: Procedure): string[] {
  return Object.entries(steps).flatMap(([id, step]) =>
    step.from
      .filter((from) => step.to !== undefined && states[from]?.protects === true && states[step.to]?.protects === false)
      .filter(() => (step.gates ?? []).length === 0)
      .map((from) => `step ${id} ends the protection of ${from} without a gate`),
  );
}
