import { type Day, dayAt, type Instant } from "../kernel/index.ts";
import { type CaseFile, type FactsAsked, factsOf, unopenedCase } from "./case.ts";
import { moveClocks, startClock, whenOf } from "./case-clocks.ts";
import type { Country, ProcedureSwitch } from "./country.ts";
import { decideOpening, decideStep, gatesOf, type StepPlan, withDerived } from "./decide.ts";
import type { GateFacts, Procedure, Step, StepId } from "./definition.ts";
import { dutiesOf } from "./duties.ts";
import { answersTo, type Chance, chanceOf, groupsOf, modelSchemes, othersOf, personOf, takenPlaces, varied } from "./explore-facts.ts";
import { listStandings, listStuck, listUnguarded } from "./explore-standings.ts";
import { untoldIn } from "./letters.ts";
import { formIn, type NationalForms } from "./national.ts";
import { isOwnedHere, openingUnit, unitOfPart } from "./parts.ts";
import { withSchemes } from "./schemes.ts";

/** What each check of the model looks for (PR24). */
export type Check = "gate" | "protection" | "exit" | "owner" | "clock" | "letter";
/** What the model check found, as a sentence for the author of the definition. */
export type Fault = { readonly check: Check; readonly text: string };

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

type Model = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch & Pick<NationalForms, "offers">;
};
type Seen = {
  tried: number;
  taken: number;
  readonly refusedBy: Map<string, number>;
  readonly states: Set<string>;
  readonly steps: Map<StepId, number>;
  /** How often each step was taken from each state. */
  readonly ways: Map<string, number>;
  readonly verdicts: Map<string, Set<string>>;
  readonly started: Set<string>;
  readonly stopped: Set<string>;
  readonly faults: Map<string, Fault>;
  /** Cases as walks came by them, by state, and how many walks began there. */
  readonly reached: Map<string, { begun: number; readonly files: CaseFile[] }>;
};

const [walksMin, walksMax] = [60, 8000];
const walkSteps = 10;
const triesPerStep = 12;
const filesMax = 12;
/** Steps that leave the case where it is are tried after the others, mostly. */
const stayWeight = 20;
const firstDay = Date.parse("2026-06-01T06:00:00.000Z");
const hourMs = 3_600_000;
/** Share of steps taken by somebody who acted in the case already, where four eyes may be asked for. */
const sameHand = 0.3;
const accounts = 40;
const opener = "account-0";
/** Hours that pass between two steps: some at once, some after every limit. */
const pauses = [0, 1, 5, 26, 26, 100, 800, 12_000];
const dossier = "00000000-0000-4000-8000-000000000000";

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

/** Every third walk under the State's own law, the others as if its law had all options of the definition, or none. */
function withOptions(model: Model, walks: number): Model {
  const have = [undefined, true, false][walks % 3];
  if (have === undefined) return model;
  const options = Object.fromEntries(Object.keys(model.procedure.options ?? {}).map((id) => [id, have]));
  return { ...model, switched: { ...model.switched, options } };
}

/** Begins anew, or goes on from where an earlier walk came by; the states from which fewest walks began come first. */
function walk(model: Model, seen: Seen, chance: Chance): void {
  let file = chance.share() < 0.2 ? undefined : findStart(seen, chance);
  file ??= open(model, seen, chance);
  for (let length = 0; file !== undefined && length < walkSteps; length++) {
    look(model, file, seen);
    keep(file, seen, chance);
    file = advance(model, file, seen, chance);
  }
}

function findStart({ reached }: Seen, chance: Chance): CaseFile | undefined {
  const start = [...reached.values()].toSorted((a, b) => a.begun - b.begun)[0];
  if (start === undefined) return undefined;
  start.begun++;
  return chance.oneOf(start.files);
}

/** Keeps a few ways in which a case came to a state. */
function keep(file: CaseFile, { reached }: Seen, chance: Chance): void {
  const known = reached.get(file.state) ?? { begun: 0, files: [] };
  reached.set(file.state, known);
  if (known.files.length < filesMax) known.files.push(file);
  else if (chance.share() < 0.3) known.files[Math.floor(chance.share() * filesMax)] = file;
}

/** When something last happened in the case. */
function lastAt(file: CaseFile): number {
  return Math.max(Date.parse(file.openedAt), ...Object.values(file.past).flatMap((all) => all.map((one) => Date.parse(one.at))));
}

/** From where no facts ever let a step be taken. */
function listUntaken(id: StepId, step: Step, { steps, ways }: Seen): Fault[] {
  if (!steps.has(id)) return [{ check: "exit", text: `no facts let step ${id} be taken` }];
  return step.from
    .filter((from) => !ways.has(`${from} ${id}`))
    .map((from): Fault => ({ check: "exit", text: `no facts let step ${id} be taken from ${from}` }));
}

function open(model: Model, seen: Seen, chance: Chance): CaseFile | undefined {
  const { country, procedure, switched } = model;
  const at = new Date(firstDay).toISOString() as Instant;
  const { opening } = procedure;
  const today = dayAt(at, country.timeZone);
  const form = formIn(procedure.forms[opening.form ?? ""], switched, today);
  const answers = answersTo(form, { today, figures: figuresOf(switched), chance });
  const opened = decideOpening({
    procedure,
    parts: opening.by,
    facts: openingFacts(model, { at, answers, chance, seen }),
    national: switched,
  });
  if (!opened.ok) {
    // What a gate of the opening holds back is tried again by the next walk.
    if (!opened.refusal.code.startsWith("gate."))
      seen.faults.set("open", { check: "exit", text: "answers that fit its form do not open the case" });
    return undefined;
  }
  const part = chance.oneOf(opening.by);
  const units = switched.parts[part]?.units ?? [];
  const own = units.length > 0 ? chance.oneOf(units) : "";
  const unit = openingUnit(own, undefined, { procedure, switched, parts: [part] }) ?? "";
  // As on a node: an authority's limit begins with the opening only where the case then lies.
  const begun = opened.value.starts.filter((id) => isOwnedHere(id, unit, { procedure, switched }));
  const clocks = begun.flatMap((id) => {
    const clock = startClock(id, { startedAt: at, switched, answers: opened.value.answers, when: whenOf(country) });
    if (clock) seen.started.add(id);
    return clock ? [[id, clock] as const] : [];
  });
  return {
    procedure: procedure.id,
    version: procedure.version,
    person: dossier,
    state: procedure.initial,
    unit,
    heldBy: [unit],
    reference: "",
    openedAt: at,
    assigned: undefined,
    closedAt: undefined,
    clocks: Object.fromEntries(clocks),
    actedBy: { open: [opener] },
    past: {},
    answers: opened.value.answers,
  };
}

/** What the gates of the opening are asked with; how each of them answered is noted. */
function openingFacts(
  { country, procedures, procedure, switched }: Model,
  {
    at,
    answers,
    chance,
    seen,
  }: { readonly at: Instant; readonly answers: GateFacts["answers"]; readonly chance: Chance; readonly seen: Seen },
): GateFacts {
  const { id, version, initial } = procedure;
  const file = unopenedCase({ procedure: id, version, person: dossier, state: initial, openedAt: at });
  const known = knownOf({ country, procedures, procedure, switched }, { file, actor: opener, answers, at });
  if (procedure.opening.gates === undefined) return known;
  const today = known.today as Day;
  const cases = othersOf(procedures, procedure, chance);
  const facts = { ...known, cases, groups: groupsOf(today, chance), person: personOf(today, chance) };
  for (const gate of gatesOf(procedure, procedure.opening.gates))
    seen.verdicts.set(gate.id, (seen.verdicts.get(gate.id) ?? new Set()).add(gate.holds(facts)));
  return facts;
}

/** What is known of a case by itself, with the schemes that it may name. */
function knownOf(
  { country, procedures, procedure, switched }: Model,
  about: Pick<FactsAsked, "file" | "actor" | "answers" | "at">,
): GateFacts {
  const none = { states: [], cases: [], groups: [], places: [] };
  return factsOf({ ...none, ...about, country, procedures, switched, schemes: modelSchemes(procedure) });
}

/** Who owns the case as it stands, and what comes next (P6). */
function look({ country, procedure, switched }: Model, file: CaseFile, seen: Seen): void {
  const state = procedure.states[file.state];
  seen.states.add(file.state);
  if (state === undefined || state.isFinal || state.rests) return;
  const note = (text: string) => seen.faults.set(text, { check: "owner", text });
  const duties = dutiesOf(file, { procedure, switched, dossier, subject: dossier });
  if (duties.length === 0) note(`nobody owes anything in ${file.state}`);
  for (const duty of duties) {
    if (!country.units.some((unit) => unit.code === duty.unit)) note(`${duty.name} is nobody's in ${file.state}`);
    if (!(duty.step in procedure.steps)) note(`${duty.name} leads to no step in ${file.state}`);
    if (duty.dueAt === undefined && duty.remindAt === undefined) note(`${duty.name} has neither date nor reminder in ${file.state}`);
  }
}

/** Tries the steps from here, the least taken first, each with some facts; the first that is allowed is taken. */
function advance(model: Model, file: CaseFile, seen: Seen, chance: Chance): CaseFile | undefined {
  const at = new Date(lastAt(file) + chance.oneOf(pauses) * hourMs).toISOString() as Instant;
  const known = knownOf(model, { file, actor: "", answers: {}, at });
  const steps = Object.entries(model.procedure.steps)
    .filter(([, step]) => step.from.includes(file.state))
    .map(([id, step]) => ({
      id,
      order: ((seen.ways.get(`${file.state} ${id}`) ?? 0) + (step.to === undefined ? stayWeight : 0)) * chance.share(),
    }))
    .toSorted((a, b) => a.order - b.order);
  for (const { id } of steps)
    for (let trial = 0; trial < triesPerStep; trial++) {
      const taken = tryStep(model, file, { step: id, at, known, chance, seen });
      if (taken) return taken;
    }
  return undefined;
}

type Trial = { readonly step: StepId; readonly at: Instant; readonly known: GateFacts; readonly chance: Chance; readonly seen: Seen };

function tryStep(model: Model, file: CaseFile, { step: id, at, known, chance, seen }: Trial): CaseFile | undefined {
  const { procedure, switched } = model;
  const step = procedure.steps[id];
  if (!step) return undefined;
  const before = Object.values(file.actedBy).flat();
  const actor = before.length > 0 && chance.share() < sameHand ? chance.oneOf(before) : `account-${Math.floor(chance.share() * accounts)}`;
  const facts = varied(generate(model, { id, known, chance, actor }), step, chance);
  const asked = { ...facts, answers: withDerived(procedure.forms[step.form ?? ""], facts.answers, facts.scheme ?? facts.schemeAnew) };
  const bare = bareOf(model, asked, chance);
  for (const gate of step.gates ?? []) {
    const verdicts = seen.verdicts.get(gate) ?? new Set();
    seen.verdicts.set(gate, verdicts);
    const holds = procedure.gates[gate]?.holds;
    verdicts.add(holds?.(asked) ?? "yes");
    // That a gate blocks at all shows soonest where nothing was recorded, and the limits stand somehow.
    if (holds?.(bare) !== "yes") verdicts.add("blocks");
  }
  seen.tried++;
  const decided = decideStep({ procedure, state: file.state, step: id, parts: step.by, facts, national: switched });
  if (!decided.ok) {
    if (decided.refusal.code.startsWith("gate."))
      seen.refusedBy.set(decided.refusal.rule, (seen.refusedBy.get(decided.refusal.rule) ?? 0) + 1);
    else seen.faults.set(id, { check: "exit", text: `answers that fit its form do not fit step ${id}: ${decided.refusal.code}` });
    return undefined;
  }
  noteDeparture(model, decided.value, facts, seen);
  seen.taken++;
  seen.steps.set(id, (seen.steps.get(id) ?? 0) + 1);
  const way = `${file.state} ${id}`;
  seen.ways.set(way, (seen.ways.get(way) ?? 0) + 1);
  return follow(model, file, { plan: decided.value, at, actor, seen });
}

function bareOf({ procedure }: Model, { scheme: _scheme, ...facts }: GateFacts, chance: Chance): GateFacts {
  const clocks = Object.keys(procedure.clocks).map(
    (id) => [id, chance.oneOf(["running", "passed", "stopped", "noFigure"] as const)] as const,
  );
  return { ...facts, fields: {}, past: {}, taken: [], actedBy: {}, clocks: Object.fromEntries(clocks) };
}

/** Facts that change from one trial to the next; those of the case itself were read once. */
function generate(
  { procedures, procedure, switched }: Model,
  { id, known, chance, actor }: { readonly id: StepId; readonly known: GateFacts; readonly chance: Chance; readonly actor: string },
): GateFacts {
  const form = procedure.steps[id]?.form ?? "";
  const today = known.today as Day;
  const answers = answersTo(formIn(procedure.forms[form], switched, today), { today, figures: figuresOf(switched), chance });
  const cases = othersOf(procedures, procedure, chance);
  const placesTaken = takenPlaces(procedure, known.figures ?? {}, chance);
  return { ...known, actor, answers, cases, placesTaken, groups: groupsOf(today, chance), person: personOf(today, chance) };
}

/** Figures that this State's law gives for the procedure, in every wording. */
function figuresOf({ figures = [] }: ProcedureSwitch): number[] {
  return figures.map((one) => one.quantity).filter((one) => one !== "unknown");
}

/** R2 without asking the gate: nobody left while something open protected them. */
function noteDeparture({ procedure }: Model, plan: StepPlan, { cases }: GateFacts, seen: Seen): void {
  const isAway = procedure.steps[plan.step]?.to !== undefined && procedure.states[plan.to]?.leaves === true;
  if (!isAway || !cases.some((one) => one.protects && !one.isFinal)) return;
  seen.faults.set(`R2 ${plan.step}`, { check: "protection", text: `step ${plan.step} leads out of the State past R2` });
}

/** The case after a step, as the command records it. */
function follow(
  { country, procedure, switched }: Model,
  file: CaseFile,
  { plan, at, actor, seen }: { readonly plan: StepPlan; readonly at: Instant; readonly actor: string; readonly seen: Seen },
): CaseFile {
  const answers = { ...file.answers, ...plan.answers };
  const moved = moveClocks({ ...file, plan, at, switched, answers, when: whenOf(country), uses: procedure.clocks });
  for (const id of plan.stops) if (moved[id] !== undefined) seen.stopped.add(id);
  for (const id of plan.starts) if (moved[id] !== undefined) seen.started.add(id);
  const unit = plan.movesTo === undefined ? file.unit : unitOfPart(plan.movesTo, file, switched);
  const isFinal = procedure.states[plan.to]?.isFinal ?? false;
  return {
    ...file,
    state: plan.to,
    unit,
    heldBy: [...file.heldBy.filter((one) => one !== unit), unit],
    closedAt: isFinal ? at : undefined,
    clocks: { ...file.clocks, ...moved },
    actedBy: { ...file.actedBy, [plan.step]: [...new Set([...(file.actedBy[plan.step] ?? []), actor])] },
    past: { ...file.past, [plan.step]: [...(file.past[plan.step] ?? []), { at, by: actor, answers: plan.answers }] },
    answers,
  };
}
