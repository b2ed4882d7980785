import { findRole } from "../access/index.ts";
import type { Country, ProcedureSwitch } from "./country.ts";
import type { Clock, Procedure } from "./definition.ts";
import { findSilentStates } from "./silence.ts";

/**
 * What does not hang together in a definition, each as a sentence for its author; empty when it does.
 * Every state can be left or is final, every state can be reached, every clock is started and ended by steps, and no open
 * case falls silent.
 */
export function checkProcedure(procedure: Procedure): string[] {
  const silent = findSilentStates(procedure, () => true).map((state) => `${procedure.id}: nothing is due in state ${state}, so that a case there falls silent`);
  return [...checkHead(procedure), ...checkSteps(procedure), ...checkReach(procedure), ...checkClocks(procedure), ...silent];
}

function checkHead(procedure: Procedure): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => { if (!held) faults.push(`${procedure.id}: ${fault}`); };
  need(procedure.initial in procedure.states, `initial state ${procedure.initial} is unknown`);
  need(procedure.source.length > 0, "no source");
  need(procedure.opening.by.length > 0, "nobody may open it");
  for (const part of procedure.opening.by) need(part in procedure.parts, `opening names unknown part ${part}`);
  if (procedure.opening.form) need(procedure.opening.form in procedure.forms, `opening names unknown form ${procedure.opening.form}`);
  for (const clock of procedure.opening.starts ?? []) need(clock in procedure.clocks, `opening names unknown clock ${clock}`);
  for (const one of procedure.indicators)
    for (const end of [one.from, one.to]) need(end in procedure.states || end in procedure.steps, `indicator ${one.id} names unknown ${end}`);
  return faults;
}

function checkSteps(procedure: Procedure): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => { if (!held) faults.push(`${procedure.id}: ${fault}`); };
  for (const [id, step] of Object.entries(procedure.steps)) {
    for (const state of [...step.from, ...(step.to === undefined ? [] : [step.to])]) need(state in procedure.states, `step ${id} names unknown state ${state}`);
    for (const part of step.by) need(part in procedure.parts, `step ${id} names unknown part ${part}`);
    need(step.by.length > 0, `step ${id} has nobody who may take it`);
    need(step.source.length > 0, `step ${id} has no source`);
    if (step.form) need(step.form in procedure.forms, `step ${id} names unknown form ${step.form}`);
    for (const gate of step.gates ?? []) need(gate in procedure.gates, `step ${id} names unknown gate ${gate}`);
    for (const clock of [...(step.starts ?? []), ...(step.stops ?? []), ...(step.suspends ?? []), ...(step.resumes ?? []), ...(step.extends ?? [])])
      need(clock in procedure.clocks, `step ${id} names unknown clock ${clock}`);
    if (step.movesTo) need(step.movesTo in procedure.parts, `step ${id} moves to unknown part ${step.movesTo}`);
  }
  return faults;
}

function checkReach(procedure: Procedure): string[] {
  const faults: string[] = [];
  const reached = new Set([procedure.initial]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of Object.values(procedure.steps))
      if (step.to !== undefined && step.from.some((state) => reached.has(state)) && !reached.has(step.to)) { reached.add(step.to); grew = true; }
  }
  for (const [id, state] of Object.entries(procedure.states)) {
    if (!reached.has(id)) faults.push(`${procedure.id}: state ${id} cannot be reached`);
    const leavable = Object.values(procedure.steps).some((step) => step.from.includes(id) && step.to !== undefined && step.to !== id);
    if (!state.isFinal && !leavable) faults.push(`${procedure.id}: state ${id} is not final and cannot be left`);
  }
  return faults;
}

function checkClocks(procedure: Procedure): string[] {
  const faults: string[] = [];
  for (const [id, clock] of Object.entries(procedure.clocks)) {
    const steps = Object.values(procedure.steps);
    if (!(clock.awaits in procedure.steps)) faults.push(`${procedure.id}: clock ${id} awaits unknown step ${clock.awaits}`);
    if (!(clock.owner in procedure.parts)) faults.push(`${procedure.id}: clock ${id} is owned by unknown part ${clock.owner}`);
    if (!procedure.opening.starts?.includes(id) && !steps.some((step) => step.starts?.includes(id))) faults.push(`${procedure.id}: nothing starts clock ${id}`);
    if (!procedure.steps[clock.awaits]?.stops?.includes(id)) faults.push(`${procedure.id}: step ${clock.awaits} does not stop clock ${id}`);
  }
  return faults;
}

type Need = (held: boolean, fault: string) => void;
type IsLaw = (ref: string) => boolean;

/**
 * Where a country's switches do not fit the procedures they switch on. `isLaw` says whether a clause exists;
 * decisions of our own (`decision:NNNN`) are accepted beside the law.
 */
export function checkCountry(country: Country, procedures: readonly Procedure[], isLaw: IsLaw): string[] {
  const faults: string[] = [];
  const units = new Set(country.units.map((unit) => unit.code));
  const need: Need = (held, fault) => { if (!held) faults.push(`${country.code}: ${fault}`); };
  const isGround: IsLaw = (ref) => /^decision:\d{4}$/.test(ref) || isLaw(ref);
  for (const [id, switched] of Object.entries(country.procedures)) {
    const procedure = procedures.find((one) => one.id === id && one.version === switched.version);
    if (!procedure) { faults.push(`${country.code}: procedure ${id} ${switched.version} is unknown`); continue; }
    const versions = procedures.filter((one) => one.id === id);
    checkParts(procedure, switched, { units, versions }, need);
    checkSwitchedClocks(procedure, switched, { isGround, versions }, need);
    for (const state of findSilentStates(procedure, (id) => switched.clocks.some((clock) => clock.id === id))) need(false, `${id}: without a clock that this State leaves out, nothing is due in state ${state}`);
    for (const form of Object.keys(switched.adds ?? {})) need(form in procedure.forms, `${id}: adds to unknown form ${form}`);
    for (const option of Object.keys(procedure.options ?? {})) need(switched.options?.[option] !== undefined, `${id}: option ${option} is not answered`);
    for (const option of Object.keys(switched.options ?? {})) need(versions.some((one) => option in (one.options ?? {})), `${id}: option ${option} is unknown`);
    for (const [kind, document] of Object.entries(switched.documents ?? {})) checkClock(document.term, `${id}: document ${kind}`, isGround, need);
  }
  for (const route of country.routes) {
    for (const unit of route.units) need(units.has(unit), `route ${route.id}: unit ${unit} is unknown`);
    need(route.units.length > 0, `route ${route.id} leads to no unit`);
    checkClock(route.acknowledge, `route ${route.id}`, isGround, need);
    for (const why of route.why) need(isGround(why), `route ${route.id} cites unknown ${why}`);
    if (route.procedure) need(procedures.some((one) => one.id === route.procedure), `route ${route.id} opens unknown procedure ${route.procedure}`);
  }
  for (const unit of country.units) {
    need(country.organisations.some((one) => one.code === unit.organisation), `unit ${unit.code}: organisation is unknown`);
    if (unit.parent) need(units.has(unit.parent), `unit ${unit.code}: parent ${unit.parent} is unknown`);
  }
  return faults;
}

/**
 * Why a State cannot go on with cases that began under an earlier version: everything that version leaves to the country must
 * still be answered (PR6). Its own clocks and parts stay in the switch beside those of the version that holds now.
 */
export function checkKeptVersion(country: Country, procedure: Procedure): string[] {
  const switched = country.procedures[procedure.id];
  const name = `${country.code}: cases run under ${procedure.id} ${procedure.version}`;
  if (!switched) return [`${name}, which is not switched on`];
  const faults: string[] = [];
  for (const part of Object.keys(procedure.parts)) if (!(part in switched.parts)) faults.push(`${name}, and nobody plays ${part}`);
  for (const [id, use] of Object.entries(procedure.clocks))
    if (use.isOptional !== true && !switched.clocks.some((clock) => clock.id === id)) faults.push(`${name}, and clock ${id} is not set`);
  for (const option of Object.keys(procedure.options ?? {})) if (switched.options?.[option] === undefined) faults.push(`${name}, and option ${option} is not answered`);
  return faults;
}

function checkParts(procedure: Procedure, switched: ProcedureSwitch, { units, versions }: { readonly units: ReadonlySet<string>; readonly versions: readonly Procedure[] }, need: Need): void {
  for (const part of Object.keys(procedure.parts)) need(part in switched.parts, `${procedure.id}: nobody plays ${part}`);
  for (const [part, who] of Object.entries(switched.parts)) {
    need(versions.some((one) => part in one.parts), `${procedure.id}: part ${part} is unknown`);
    need(who.roles.length > 0, `${procedure.id}: no role plays ${part}`);
    for (const role of who.roles) for (const lacking of lackedCommands(role, part, procedure)) need(false, `${procedure.id}: ${role} plays ${part}, but the access policy gives it no ${lacking}`);
    for (const unit of who.units) need(units.has(unit), `${procedure.id}: unit ${unit} is unknown`);
  }
}

/** What a role needs to act as this part, and does not hold: a step that nobody can take stops every case (PR21). */
function lackedCommands(role: string, part: string, procedure: Procedure): string[] {
  const needed = [...(procedure.opening.by.includes(part) ? ["case.open"] : []), ...(Object.values(procedure.steps).some((step) => step.by.includes(part)) ? ["case.step"] : [])];
  return needed.filter((command) => !findRole(role)?.commands.includes(command));
}

function checkSwitchedClocks(procedure: Procedure, switched: ProcedureSwitch, { isGround, versions }: { readonly isGround: IsLaw; readonly versions: readonly Procedure[] }, need: Need): void {
  for (const [id, use] of Object.entries(procedure.clocks))
    need(use.isOptional === true || switched.clocks.some((clock) => clock.id === id && clock.when === undefined), `${procedure.id}: clock ${id} is not set; a figure nobody confirmed is "unknown"`);
  for (const clock of switched.clocks) {
    need(versions.some((one) => clock.id in one.clocks), `${procedure.id}: clock ${clock.id} is unknown`);
    checkClock(clock, `${procedure.id}: clock ${clock.id}`, isGround, need);
  }
}

/** What nobody read is never a figure: such a clock has to be "unknown" (PR8). */
function checkClock(clock: Clock, name: string, isGround: IsLaw, need: Need): void {
  need(isGround(clock.source), `${name} cites unknown ${clock.source}`);
  if (clock.quantity === "unknown") { need(isGround(clock.remindAfter.source), `${name} reminds by unknown ${clock.remindAfter.source}`); return; }
  need(clock.evidence !== "memory", `${name} has a figure that nobody read`);
  need(Number.isInteger(clock.quantity) && clock.quantity >= 0, `${name} is not a whole number of ${clock.unit}s`);
  if (clock.extension) {
    need(isGround(clock.extension.source), `${name} is extended by unknown ${clock.extension.source}`);
    need(clock.extension.evidence !== "memory", `${name} has an extension that nobody read`);
  }
}
