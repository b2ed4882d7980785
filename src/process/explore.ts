import type { Country } from "./country.ts";
import type { Procedure, Step } from "./definition.ts";
import { chanceOf, modelSchemes } from "./explore-facts.ts";
import type { Fault, Model, Seen } from "./explore-model.ts";
import { listStandings, listStuck, listUnguarded } from "./explore-standings.ts";
import { walk } from "./explore-walk.ts";
import type { StepId } from "./keys.ts";
import { untoldIn } from "./letters.ts";
import { withSchemes } from "./schemes.ts";

/** What was walked of one procedure in one State, and what was found. */
export type Exploration = {
  readonly country: string;
  readonly procedure: string;
  readonly version: string;
  readonly states: number;
  /** State and running time limits, over every path, gates apart. */
  readonly standings: number;
  readonly walks: number;
  readonly tried: number;
  readonly taken: number;
  /** Steps that a gate refused, by its rule. */
  readonly refusedBy: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
};

const [walksMin, walksMax] = [60, 8000];

/** The model check over every procedure of every State (PR24). */
export function exploreAll(countries: readonly Country[], procedures: readonly Procedure[], seed = 1): Exploration[] {
  return countries.flatMap((country) =>
    procedures
      .filter((one) => country.procedures[one.id]?.version === one.version)
      .map((procedure) => exploreProcedure(country, procedures, procedure, seed)),
  );
}

/** Walks one procedure of one State with generated facts until everything in it was seen, and says what never was. */
export function exploreProcedure(country: Country, procedures: readonly Procedure[], procedure: Procedure, seed = 1): Exploration {
  const switched = country.procedures[procedure.id];
  if (!switched) throw new Error(`fault: ${country.code} does not run ${procedure.id}`);
  const model: Model = { country, procedures, procedure, switched: withSchemes(switched, procedure, modelSchemes(procedure)) };
  const seen: Seen = {
    tried: 0,
    taken: 0,
    refusedBy: new Map(),
    states: new Set(),
    steps: new Map(),
    ways: new Map(),
    verdicts: new Map(),
    started: new Set(),
    stopped: new Set(),
    faults: new Map(),
    reached: new Map(),
  };
  const chance = chanceOf(seed);
  const standings = listStandings(procedure, (clock) => switched.clocks.some((one) => one.id === clock));
  let walks = 0;
  while (walks < walksMin || (walks < walksMax && listUnseen(model, seen).length > 0)) {
    walk(withOptions(model, walks), seen, chance);
    walks++;
  }
  const stuck = listStuck(standings, ({ state }) => procedure.states[state]?.isFinal ?? false);
  const faults = [
    ...seen.faults.values(),
    ...listUnseen(model, seen),
    ...listUnguarded(procedure).map((text): Fault => ({ check: "protection", text })),
    ...untoldIn(procedure, switched).map((text): Fault => ({ check: "letter", text })),
    ...stuck.map(({ state }): Fault => ({ check: "exit", text: `from ${state} no path leads to an end` })),
  ];
  return {
    country: country.code,
    procedure: procedure.id,
    version: procedure.version,
    states: Object.keys(procedure.states).length,
    standings: standings.size,
    walks,
    tried: seen.tried,
    taken: seen.taken,
    refusedBy: Object.fromEntries([...seen.refusedBy].toSorted(([a], [b]) => a.localeCompare(b))),
    faults: [...new Map(faults.map((one) => [one.text, one])).values()],
  };
}

/** What no walk came by: a state, a step that nothing lets through, a gate that never holds or never blocks, a limit without an end. */
function listUnseen({ procedure, switched }: Model, seen: Seen): Fault[] {
  const faults: Fault[] = [];
  for (const id of Object.keys(procedure.states))
    if (!seen.states.has(id)) faults.push({ check: "exit", text: `no walk reached state ${id}` });
  for (const [id, step] of Object.entries(procedure.steps)) faults.push(...listUntaken(id, step, seen));
  for (const gate of [procedure.opening, ...Object.values(procedure.steps)].flatMap((one) => one.gates ?? [])) {
    const verdicts = seen.verdicts.get(gate) ?? new Set();
    if (!verdicts.has("yes")) faults.push({ check: "gate", text: `gate ${gate} never holds` });
    if (!["no", "undetermined", "blocks"].some((one) => verdicts.has(one)))
      faults.push({ check: "gate", text: `gate ${gate} never blocks` });
  }
  for (const id of Object.keys(procedure.clocks)) {
    const isHere = switched.clocks.some((one) => one.id === id);
    if (isHere && !seen.started.has(id)) faults.push({ check: "clock", text: `clock ${id} never begins` });
    if (isHere && !seen.stopped.has(id)) faults.push({ check: "clock", text: `clock ${id} never ends` });
  }
  return faults;
}

/** From where no facts ever let a step be taken. */
function listUntaken(id: StepId, step: Step, { steps, ways }: Seen): Fault[] {
  if (!steps.has(id)) return [{ check: "exit", text: `no facts let step ${id} be taken` }];
  return step.from
    .filter((from) => !ways.has(`${from} ${id}`))
    .map((from): Fault => ({ check: "exit", text: `no facts let step ${id} be taken from ${from}` }));
}

/** Every third walk under the State's own law, the others as if its law had all options of the definition, or none. */
function withOptions(model: Model, walks: number): Model {
  const have = [undefined, true, false][walks % 3];
  if (have === undefined) return model;
  const options = Object.fromEntries(Object.keys(model.procedure.options ?? {}).map((id) => [id, have]));
  return { ...model, switched: { ...model.switched, options } };
}
