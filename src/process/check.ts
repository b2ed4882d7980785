import type { Procedure } from "./definition.ts";
import { type Indicator, personSplits } from "./indicator.ts";
import { isCounted } from "./figures.ts";
import { checkLetters } from "./letters.ts";
import { checkPublished } from "./published.ts";
import { findSilentStates } from "./silence.ts";

/**
 * What does not hang together in a definition, each as a sentence for its author; empty when it does.
 * Every state can be left or is final, every state can be reached, every clock is started and ended by steps, and no open
 * case falls silent.
 */
export function checkProcedure(procedure: Procedure): string[] {
  const silent = findSilentStates(procedure, () => true).map(
    (state) => `${procedure.id}: nothing is due in state ${state}, so that a case there falls silent`,
  );
  return [
    ...checkHead(procedure),
    ...checkSteps(procedure),
    ...checkReach(procedure),
    ...checkClocks(procedure),
    ...checkTrack(procedure),
    ...checkRooms(procedure),
    ...checkSolution(procedure),
    ...checkChannel(procedure),
    ...checkOpenly(procedure),
    ...checkShelf(procedure),
    ...checkCites(procedure),
    ...checkPanel(procedure),
    ...checkMany(procedure),
    ...checkWaysOut(procedure),
    ...checkLetters(procedure),
    ...checkPublished(procedure),
    ...silent,
  ];
}

function checkHead(procedure: Procedure): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => {
    if (!held) faults.push(`${procedure.id}: ${fault}`);
  };
  need(procedure.initial in procedure.states, `initial state ${procedure.initial} is unknown`);
  need(procedure.source.length > 0, "no source");
  need(procedure.opening.by.length > 0, "nobody may open it");
  for (const part of procedure.opening.by) need(part in procedure.parts, `opening names unknown part ${part}`);
  if (procedure.opening.form) need(procedure.opening.form in procedure.forms, `opening names unknown form ${procedure.opening.form}`);
  for (const gate of procedure.opening.gates ?? []) need(gate in procedure.gates, `opening names unknown gate ${gate}`);
  for (const clock of procedure.opening.starts ?? []) need(clock in procedure.clocks, `opening names unknown clock ${clock}`);
  for (const one of procedure.indicators)
    for (const end of [one.from, one.to])
      need(end in procedure.states || end in procedure.steps, `indicator ${one.id} names unknown ${end}`);
  checkSplits(procedure, need);
  if (procedure.joint) {
    const { question, joins, leaves } = procedure.joint;
    const form = procedure.steps[joins]?.form;
    need(leaves in procedure.steps, `leaves a group by unknown ${leaves}`);
    need(
      procedure.forms[form ?? ""]?.questions.some((one) => one.id === question) ?? false,
      `joins a group by ${joins}, which does not ask ${question}`,
    );
  }
  return faults;
}

/** Figures are told apart by answers of closed lists alone, and no two of them are one event, of which one could be taken from the other (SD13). */
function checkSplits({ indicators, forms, steps, countsApart }: Procedure, need: (held: boolean, fault: string) => void): void {
  const questions = Object.values(forms).flatMap((form) => form.questions);
  const isClosed = (id: string): boolean => {
    const asked = questions.filter((one) => one.id === id);
    return asked.length > 0 && asked.every((one) => one.kind === "choice" || one.kind === "answer");
  };
  const told = indicators.filter(isCounted);
  for (const { id, by = [] } of countsApart ? told : [])
    need(!by.some((split) => personSplits.some((one) => one === split)), `indicator ${id} counts apart and is told by person`);
  for (const { id, by = [], byMonth } of told) {
    if (byMonth === undefined) continue;
    need(countsApart === true && by.includes(byMonth), `indicator ${id} is told month by month by ${byMonth}, and not counted apart by it`);
  }
  for (const { id, by = [] } of told)
    for (const split of by)
      need(
        personSplits.some((one) => one === split) || isClosed(split),
        `indicator ${id} is told apart by ${split}, which has no list of answers`,
      );
  for (const { id, linesBy } of indicators) {
    if (linesBy === undefined) continue;
    const isPlain = countsApart === undefined && told.some((one) => one.id === id) && isClosed(linesBy);
    need(isPlain, `indicator ${id} has lines by ${linesBy}, which has no list of answers, or counts apart`);
  }
  for (const [place, one] of told.entries()) {
    const same = told.find((other, at) => at !== place && (other.to === one.to || steps[one.to]?.to === other.to) && !isApart(one, other));
    need(same === undefined, `two indicators told apart count ${one.to}`);
    if (one.when) need(isClosed(one.when.question), `indicator ${one.id} hangs on ${one.when.question}, which has no list of answers`);
  }
}

/** Both hang on one question, and on no common answer to it. */
function isApart({ when: one }: Indicator, { when: other }: Indicator): boolean {
  return one !== undefined && one.question === other?.question && !one.is.some((answer) => other.is.includes(answer));
}

function checkSteps(procedure: Procedure): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => {
    if (!held) faults.push(`${procedure.id}: ${fault}`);
  };
  for (const [id, step] of Object.entries(procedure.steps)) {
    for (const state of [...step.from, ...(step.to === undefined ? [] : [step.to])])
      need(state in procedure.states, `step ${id} names unknown state ${state}`);
    for (const part of [...step.by, step.brings ?? step.by[0], step.releases ?? step.by[0]])
      need(part === undefined || part in procedure.parts, `step ${id} names unknown part ${part}`);
    need(step.by.length > 0, `step ${id} has nobody who may take it`);
    need(step.source.length > 0, `step ${id} has no source`);
    if (step.form) need(step.form in procedure.forms, `step ${id} names unknown form ${step.form}`);
    for (const gate of step.gates ?? []) need(gate in procedure.gates, `step ${id} names unknown gate ${gate}`);
    for (const clock of [
      ...(step.starts ?? []),
      ...(step.stops ?? []),
      ...(step.suspends ?? []),
      ...(step.resumes ?? []),
      ...(step.extends ?? []),
    ])
      need(clock in procedure.clocks, `step ${id} names unknown clock ${clock}`);
    if (step.movesTo) need(step.movesTo in procedure.parts, `step ${id} moves to unknown part ${step.movesTo}`);
  }
  return faults;
}

function checkReach(procedure: Procedure): string[] {
  const faults: string[] = [];
  const reached = new Set([procedure.initial]);
  for (let grew = true; grew;) {
    grew = false;
    for (const step of Object.values(procedure.steps))
      if (step.to !== undefined && step.from.some((state) => reached.has(state)) && !reached.has(step.to)) {
        reached.add(step.to);
        grew = true;
      }
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
    const { setBy } = clock;
    if (
      setBy !== undefined &&
      !Object.values(procedure.forms).some((form) => form.questions.some((one) => one.id === setBy && one.kind === "day"))
    )
      faults.push(`${procedure.id}: clock ${id} is set by ${setBy}, which no form asks as a day`);
    if (!procedure.opening.starts?.includes(id) && !steps.some((step) => step.starts?.includes(id)))
      faults.push(`${procedure.id}: nothing starts clock ${id}`);
    const { step, until } = clock.awaitsFirst ?? {};
    if (step !== undefined && !(step in procedure.steps)) faults.push(`${procedure.id}: clock ${id} awaits first unknown step ${step}`);
    if (until !== undefined && !procedure.steps[clock.awaits]?.gates?.includes(until))
      faults.push(`${procedure.id}: clock ${id} waits until ${until}, which is no gate of step ${clock.awaits}`);
    if (!procedure.steps[clock.awaits]?.stops?.includes(id)) faults.push(`${procedure.id}: step ${clock.awaits} does not stop clock ${id}`);
  }
  return faults;
}

/** What anybody may send has a form, and what is told by its code is something that is asked (PR60). */
function checkOpenly({ id, openly, opening, forms }: Procedure): string[] {
  if (openly === undefined) return [];
  const asked = new Set(Object.values(forms).flatMap((form) => form.questions.map((question) => question.id)));
  return [
    ...(opening.form === undefined ? [`${id}: anybody may send it, and nothing is asked`] : []),
    ...(openly.source.length === 0 ? [`${id}: that anybody may send it has no source`] : []),
    ...openly.tells.filter((one) => !asked.has(one)).map((one) => `${id}: tells ${one}, which no form asks`),
  ];
}

const closedKinds: ReadonlySet<string> = new Set(["choice", "choices", "country", "countries", "language", "day", "answer"]);

/** What is found on a shelf is found by closed answers, read by parts and in states that the procedure has, and asks for no person (PR83). */
function checkShelf({ id, shelf, openly, opening, forms, parts, states }: Procedure): string[] {
  if (shelf === undefined) return [];
  const questions = Object.values(forms).flatMap((form) => form.questions);
  const isClosed = (one: string) => questions.some((question) => question.id === one && closedKinds.has(question.kind));
  const known = shelf.readers.flatMap((one) => [...(one.part in parts ? [] : [one.part]), ...one.in.filter((state) => !(state in states))]);
  const persons = questions.filter(({ kind }) => kind === "person" || kind === "persons");
  return [
    ...(opening.form === undefined ? [`${id}: stands on a shelf, and nothing is asked`] : []),
    ...(openly === undefined ? [] : [`${id}: stands on a shelf, and anybody sends it`]),
    ...(shelf.source.length === 0 ? [`${id}: the shelf has no source`] : []),
    ...shelf.foundBy.filter((one) => !isClosed(one)).map((one) => `${id}: is found by ${one}, which no form asks with closed answers`),
    ...known.map((one) => `${id}: shelf names unknown ${one}`),
    ...persons.map((one) => `${id}: stands on a shelf, and ${one.id} asks for a person`),
  ];
}

/**
 * A citation is asked for by a form, and not by one that a body decides by: what is voted on stands in the record of the sitting, where
 * nobody looks up what it names on a shelf (PR84).
 */
function checkCites({ id, cites, forms, steps }: Procedure): string[] {
  if (cites === undefined) return [];
  const asks = (form: string | undefined) => forms[form ?? ""]?.questions.some((one) => one.id === cites.question) ?? false;
  const voted = Object.entries(steps).filter(([, { byBody, form }]) => byBody === true && asks(form));
  return [
    ...(Object.keys(forms).some(asks) ? [] : [`${id}: cites by ${cites.question}, which no form asks`]),
    ...voted.map(([step]) => `${id}: ${step} is decided by a body and cites from a shelf`),
  ];
}

/** A lawful way names time limits and states that the procedure has, and says by which law it is one (LM1). */
function checkChannel({ id, channel, clocks, states }: Procedure): string[] {
  if (channel === undefined) return [];
  const unknown = [
    ...[...channel.answeredWithin, ...channel.lasts].filter((one) => !(one in clocks)),
    ...channel.usedIn.filter((one) => !(one in states)),
  ];
  return [
    ...unknown.map((one) => `${id}: channel names unknown ${one}`),
    ...(channel.source.length === 0 ? [`${id}: channel has no source`] : []),
  ];
}

/** The question of the room is one that the procedure asks, and who has a place stands in states that it has (FC9). */
function checkRooms({ id, rooms, forms, states }: Procedure): string[] {
  if (rooms === undefined) return [];
  const isAsked = Object.values(forms).some((form) => form.questions.some((question) => question.id === rooms.question));
  return [
    ...(isAsked ? [] : [`${id}: no form asks for the room ${rooms.question}`]),
    ...rooms.takenIn.filter((one) => !(one in states)).map((one) => `${id}: a room is taken in unknown state ${one}`),
  ];
}

/** The question of the track is one that the procedure asks. */
function checkTrack(procedure: Procedure): string[] {
  const { track } = procedure;
  const isAsked = Object.values(procedure.forms).some((form) => form.questions.some((question) => question.id === track));
  return track === undefined || isAsked ? [] : [`${procedure.id}: no form asks for the track ${track}`];
}

/** A solution is reached where a case ends, in one state at least (SD12). */
function checkSolution({ id, solution, states }: Procedure): string[] {
  if (solution === undefined) return [];
  const open = solution.reachedIn.filter((state) => states[state]?.isFinal !== true);
  return [
    ...(solution.reachedIn.length === 0 ? [`${id}: its solution is reached in no state`] : []),
    ...open.map((state) => `${id}: its solution is reached in ${state}, which is no final state`),
  ];
}

/** A panel votes by a step that is there, on questions of its form. */
function checkPanel({ id, panel, steps, forms }: Procedure): string[] {
  if (panel === undefined) return [];
  const asked = new Set(forms[steps[panel.vote]?.form ?? ""]?.questions.map((one) => one.id));
  return [
    ...[panel.vote, panel.laidBefore].filter((step) => !(step in steps)).map((step) => `${id}: the panel names unknown step ${step}`),
    ...[panel.question, ...(panel.dissent === undefined ? [] : [panel.dissent])]
      .filter((question) => !asked.has(question))
      .map((question) => `${id}: the panel's vote does not ask ${question}`),
  ];
}

/** A step that numbers many cases asks for the number in its own form (PR52). */
function checkMany({ id, steps, forms }: Procedure): string[] {
  const isNumber = (form: string | undefined, question: string): boolean =>
    forms[form ?? ""]?.questions.some((one) => one.id === question && one.kind === "number") ?? false;
  return Object.entries(steps).flatMap(([step, { many, form }]) =>
    many?.place === undefined || isNumber(form, many.place)
      ? []
      : [`${id}: step ${step} numbers many cases by ${many.place}, which its form asks as no number`],
  );
}

/** Nobody leaves the State by a step that does not ask first whether another case protects them (PR22, R2). */
function checkWaysOut(procedure: Procedure): string[] {
  return Object.entries(procedure.steps)
    .filter(([, step]) => step.to !== undefined && procedure.states[step.to]?.leaves === true)
    .filter(([, step]) => !step.gates?.some((gate) => procedure.gates[gate]?.rule === "R2"))
    .map(([id]) => `${procedure.id}: step ${id} leads out of the State without the gate R2`);
}
