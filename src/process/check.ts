import type { Country } from "./country.ts";
import type { Procedure } from "./definition.ts";

/**
 * What does not hang together in a definition, each as a sentence for its author; empty when it does.
 * Every state can be left or is final, every state can be reached, every clock is started and ended by steps.
 */
export function checkProcedure(procedure: Procedure): string[] {
  return [...checkNames(procedure), ...checkReach(procedure), ...checkClocks(procedure)];
}

function checkNames(procedure: Procedure): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => { if (!held) faults.push(`${procedure.id}: ${fault}`); };
  need(procedure.initial in procedure.states, `initial state ${procedure.initial} is unknown`);
  need(procedure.source.length > 0, "no source");
  for (const [id, step] of Object.entries(procedure.steps)) {
    for (const state of [...step.from, step.to]) need(state in procedure.states, `step ${id} names unknown state ${state}`);
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
      if (step.from.some((state) => reached.has(state)) && !reached.has(step.to)) { reached.add(step.to); grew = true; }
  }
  for (const [id, state] of Object.entries(procedure.states)) {
    if (!reached.has(id)) faults.push(`${procedure.id}: state ${id} cannot be reached`);
    const leavable = Object.values(procedure.steps).some((step) => step.from.includes(id) && step.to !== id);
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
    if (!steps.some((step) => step.starts?.includes(id))) faults.push(`${procedure.id}: nothing starts clock ${id}`);
    if (!procedure.steps[clock.awaits]?.stops?.includes(id)) faults.push(`${procedure.id}: step ${clock.awaits} does not stop clock ${id}`);
  }
  return faults;
}

/** Where a country's switches do not fit the procedures they switch on. `isLaw` says whether a clause exists. */
export function checkCountry(country: Country, procedures: readonly Procedure[], isLaw: (ref: string) => boolean): string[] {
  const faults: string[] = [];
  const units = new Set(country.units.map((unit) => unit.code));
  const need = (held: boolean, fault: string) => { if (!held) faults.push(`${country.code}: ${fault}`); };
  for (const [id, switched] of Object.entries(country.procedures)) {
    const procedure = procedures.find((one) => one.id === id && one.version === switched.version);
    if (!procedure) { faults.push(`${country.code}: procedure ${id} ${switched.version} is unknown`); continue; }
    for (const part of Object.keys(procedure.parts)) need(part in switched.parts, `${id}: nobody plays ${part}`);
    for (const [part, who] of Object.entries(switched.parts)) {
      need(part in procedure.parts, `${id}: part ${part} is unknown`);
      for (const unit of who.units) need(units.has(unit), `${id}: unit ${unit} is unknown`);
    }
    for (const clock of switched.clocks) {
      need(clock.id in procedure.clocks, `${id}: clock ${clock.id} is unknown`);
      need(isLaw(clock.source), `${id}: clock ${clock.id} cites unknown ${clock.source}`);
    }
  }
  for (const route of country.routes) {
    for (const unit of route.units) need(units.has(unit), `route ${route.id}: unit ${unit} is unknown`);
    need(isLaw(route.acknowledge.source), `route ${route.id} cites unknown ${route.acknowledge.source}`);
  }
  for (const unit of country.units) need(country.organisations.some((one) => one.code === unit.organisation), `unit ${unit.code}: organisation is unknown`);
  return faults;
}
