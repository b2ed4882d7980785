import type { Day, Instant } from "../kernel/index.ts";
import type { CaseFile } from "./case.ts";
import { moveClocks, whenOf } from "./case-clocks.ts";
import { decideStep, type StepPlan, withDerived } from "./decide.ts";
import { answersTo, type Chance, groupsOf, othersOf, personOf, takenPlaces, varied } from "./explore-facts.ts";
import { figuresOf, type Model, type Seen } from "./explore-model.ts";
import type { GateFacts } from "./gate.ts";
import type { StepId } from "./keys.ts";
import { formIn } from "./national.ts";
import { unitOfPart } from "./parts.ts";

/** Share of steps taken by somebody who acted in the case already, where four eyes may be asked for. */
const sameHand = 0.3;
const accounts = 40;

type Trial = { readonly step: StepId; readonly at: Instant; readonly known: GateFacts; readonly chance: Chance; readonly seen: Seen };

/** Tries a step once with facts of chance, and notes what its gates say; the case after it where it is allowed. */
export function tryStep(model: Model, file: CaseFile, { step: id, at, known, chance, seen }: Trial): CaseFile | undefined {
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
