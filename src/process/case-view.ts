import type { Instant, OfficerText } from "../kernel/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import { type CaseFile, findProcedure } from "./case.ts";
import { type CaseClock, whenOf } from "./case-clocks.ts";
import { figureOf, standingOf } from "./clock.ts";
import type { CaseHead, ClockView, GateView, StepView } from "./contract-case.ts";
import type { FormView } from "./contract-shapes.ts";
import { type Country, type ProcedureSwitch, unitTitle } from "./country.ts";
import { awaitedStep, isOwedAfter } from "./duties.ts";
import type { HandOff, Procedure, Step } from "./definition.ts";
import type { Form, Question } from "./form.ts";
import type { Gate, GateFacts } from "./gate.ts";
import type { Clock, NationalOption } from "./national-data.ts";
import { leadsIn } from "./leads.ts";
import { draftedBy } from "./letters.ts";
import { addedTo, formIn, type NationalForms, widenedBy } from "./national.ts";

/** What a page about a case is drawn from. */
export type CaseAbout = {
  readonly country: Country;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly now: Instant;
};

export function renderHead(
  file: CaseFile,
  where: { readonly dossier: string; readonly id: string; readonly compartment: string; readonly assignedName: string | undefined },
  { country, procedure }: Pick<CaseAbout, "country" | "procedure">,
): CaseHead {
  const state = procedure.states[file.state];
  return {
    dossier: where.dossier,
    id: where.id,
    reference: file.reference,
    procedure: procedure.id,
    version: procedure.version,
    title: procedure.title,
    compartment: where.compartment,
    state: file.state,
    stateTitle: state?.title ?? { en: file.state, ru: file.state },
    isFinal: state?.isFinal ?? false,
    unit: file.unit,
    unitTitle: unitTitle(country, file.unit),
    openedAt: file.openedAt,
    ...(file.assigned === undefined ? {} : { assigned: file.assigned }),
    ...(where.assignedName === undefined ? {} : { assignedName: where.assignedName }),
    ...(file.closedAt === undefined ? {} : { closedAt: file.closedAt }),
    ...(procedure.openly === undefined ? {} : { isSent: true as const }),
    ...(procedure.shelf === undefined ? {} : { isShelved: true as const }),
    ...(procedure.liesApart && file.person === "" ? { isApart: true as const } : {}),
    ...(file.about === undefined ? {} : { about: file.about }),
  };
}

export function renderStates(procedure: Procedure) {
  return Object.entries(procedure.states).map(([id, { title, says, isFinal, protects }]) => ({
    id,
    title,
    says: wordsOf(says),
    isFinal,
    protects,
  }));
}

export function renderGraph(procedure: Procedure) {
  return Object.entries(procedure.steps).map(([id, step]) => ({
    id,
    title: step.title,
    from: step.from,
    ...(step.to === undefined ? {} : { to: step.to }),
    by: step.by,
    ...(step.form === undefined ? {} : { form: step.form }),
    ...(step.many === undefined ? {} : { many: step.many }),
    source: step.source,
  }));
}

/**
 * Clocks that have started, running ones first, soonest first. Of a closed case a limit is left out that nobody has to end any more,
 * or that was the person's to use and ran out (CS12).
 */
export function renderClocks(file: CaseFile, { country, procedure, switched, now }: CaseAbout): ClockView[] {
  const isFinal = procedure.states[file.state]?.isFinal ?? false;
  const mayBeEnded = (id: string): boolean => procedure.steps[procedure.clocks[id]?.awaits ?? ""]?.from.includes(file.state) ?? false;
  const isShown = ({ id, standing }: ClockView): boolean =>
    !isFinal || standing === "stopped" || isOwedAfter(id, file, { procedure, switched }) || (standing !== "passed" && mayBeEnded(id));
  return Object.entries(file.clocks)
    .flatMap(([id, clock]) => {
      const use = procedure.clocks[id];
      return use
        ? [
            renderClock(id, clock, {
              title: use.title,
              owner: use.owner,
              ownerTitle: procedure.parts[use.owner] ?? use.title,
              awaits: awaitedStep(id, file, { procedure, switched }),
              country,
              now,
            }),
          ]
        : [];
    })
    .filter(isShown)
    .sort(
      (a, b) =>
        Number(a.stoppedAt !== undefined) - Number(b.stoppedAt !== undefined) ||
        ((a.dueAt ?? a.remindAt ?? "~") < (b.dueAt ?? b.remindAt ?? "~") ? -1 : 1),
    );
}

function renderClock(
  id: string,
  clock: CaseClock,
  about: { title: OfficerText; owner: string; ownerTitle: OfficerText; awaits: string; country: Country; now: Instant },
): ClockView {
  const ends = clock.dueAt ?? clock.remindAt;
  const whole = ends === undefined ? 0 : Date.parse(ends) - Date.parse(clock.startedAt);
  return {
    id,
    title: about.title,
    awaits: about.awaits,
    owner: about.owner,
    ownerTitle: about.ownerTitle,
    startedAt: clock.startedAt,
    standing: standingOf(clock.law, clock, whenOf(about.country), about.now),
    ...(clock.dueAt === undefined ? {} : { dueAt: clock.dueAt }),
    ...(clock.remindAt === undefined ? {} : { remindAt: clock.remindAt }),
    ...(clock.stoppedAt === undefined ? {} : { stoppedAt: clock.stoppedAt }),
    extended: clock.extended,
    canExtend: !clock.extended && clock.law.quantity !== "unknown" && clock.law.extension !== undefined,
    source: clock.source,
    evidence: clock.evidence,
    figure: figureOf(clock.law),
    ...(clock.counted === undefined ? {} : { counted: clock.counted }),
    ...(clock.law.confirmedBy === undefined ? {} : { confirmedBy: clock.law.confirmedBy }),
    ...(ends === undefined
      ? {}
      : { share: whole <= 0 ? 1 : Math.min(1, Math.max(0, (Date.parse(about.now) - Date.parse(clock.startedAt)) / whole)) }),
  };
}

/** What is known already of a question: its field of the case or of the person, as far as disclosed. */
export type Known = Readonly<Record<string, unknown>>;

/** A form with the questions and choices that national law adds: those that hold on the day, or all of them. */
export function renderForm(form: Form, switched: NationalForms, { known = {}, on }: { known?: Known; on?: string } = {}): FormView {
  const whole = formIn(form, switched, on) ?? form;
  const added = new Set(addedTo(form.id, switched).map((question) => question.id));
  const view = (question: Question) => {
    const { from, say, derives, list: _, ...rest } = question;
    const value = from === undefined ? undefined : known[from];
    const widens = Object.entries(question.options === undefined ? {} : widenedBy(question.id, switched, on));
    return {
      ...rest,
      isNational: added.has(question.id),
      ...(widens.length === 0 ? {} : { widens: Object.fromEntries(widens.map(([id, one]) => [id, groundOf(one)])) }),
      // Where it is asked, the clause of a choice of national law stands with the others of the question.
      ...(on === undefined || widens.length === 0 ? {} : { source: [...(question.source ?? []), ...widens.map(([, one]) => one.source)] }),
      ...(derives === undefined ? {} : { isDerived: true as const }),
      ...(from === undefined ? {} : { from }),
      ...(say === undefined ? {} : { say: wordsOf(say) }),
      ...(value === undefined ? {} : { known: value }),
    };
  };
  return {
    id: form.id,
    title: form.title,
    questions: whole.questions.map(view),
  };
}

function groundOf({ source, evidence, validFrom, validTo }: NationalOption) {
  return { source, evidence, validFrom, ...(validTo === undefined ? {} : { validTo }) };
}

/** Judges a gate before the step is tried, and notes whether the form's answers take part. */
export function judgeGate(gate: Gate, facts: GateFacts): GateView {
  let awaitsAnswers = false;
  const answers = new Proxy(facts.answers, {
    get: (target, name, receiver) => {
      awaitsAnswers = true;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const verdict = gate.holds({ ...facts, answers });
  return { id: gate.id, rule: gate.rule, title: gate.title, source: gate.source, verdict, awaitsAnswers, nextStep: gate.nextStep };
}

type StepAbout = CaseAbout & {
  readonly facts: GateFacts;
  /** What the State adds to forms, with the schemes that can be chosen. */
  readonly national: NationalForms;
  readonly known: Known;
  readonly procedures: readonly Procedure[];
  /** Of these procedures those that the reader may open, with their names. */
  readonly beside: (ids: readonly string[]) => StepView["opensBeside"];
};

/** What a hand-off leads to, by the name of its procedure: over one route there may be several. A service is called as its route. */
function handOffTitle({ country, procedures }: StepAbout, { to, route }: Pick<HandOff, "to" | "route">): OfficerText {
  const switched = country.procedures[to];
  const led = switched && findProcedure(procedures, to, switched.version);
  return led?.title ?? country.routes.find((one) => one.id === route)?.title ?? { en: to, ru: to };
}

/** A step that may be taken now: its form, its gates judged beforehand, and what it will do. */
export function renderStep(id: string, step: Step, about: StepAbout): StepView {
  const { procedure, national, facts, known } = about;
  const form = step.form === undefined ? undefined : procedure.forms[step.form];
  const gates = (step.gates ?? []).flatMap((one) => {
    const gate = procedure.gates[one];
    return gate ? [judgeGate(gate, facts)] : [];
  });
  return {
    id,
    title: step.title,
    ...(step.to === undefined ? {} : { to: step.to }),
    ...(form ? { form: renderForm(form, national, { known, on: facts.today }) } : {}),
    gates,
    isBlocked: gates.some((gate) => gate.verdict !== "yes" && !gate.awaitsAnswers),
    stops: step.stops ?? [],
    starts: step.starts ?? [],
    issues: step.issues ?? [],
    drafts: [...draftedBy(step)],
    handsOff: leadsIn(about.country, about.procedures, step.handsOff).map(({ to, route, when }) => ({
      to,
      route,
      when,
      title: handOffTitle(about, { to, route }),
    })),
    opensBeside: about.beside(step.opensBeside ?? []),
    ...(step.movesTo === undefined ? {} : { movesTo: step.movesTo }),
    source: step.source,
  };
}

/** The clocks of a country for one procedure, each with what may be said of its figure. */
export function renderLimits(procedure: Procedure, switched: ProcedureSwitch) {
  return switched.clocks.flatMap((clock) => {
    const use = procedure.clocks[clock.id];
    return use ? [{ ...renderLimit(clock), title: use.title, owner: procedure.parts[use.owner] ?? use.title, awaits: use.awaits }] : [];
  });
}

/** What a limit counts from, as pages name it (PR72). */
export function startOf({ countsFrom }: Clock): { readonly countsFrom?: "entry" | "answer" } {
  if (countsFrom === undefined) return {};
  return { countsFrom: countsFrom === "entry" ? "entry" : "answer" };
}

function renderLimit(clock: Clock) {
  const { id, source, evidence, validFrom } = clock;
  const figure =
    clock.quantity === "unknown"
      ? { remindAfter: { quantity: clock.remindAfter.quantity, unit: clock.remindAfter.unit } }
      : {
          quantity: clock.quantity,
          unit: clock.unit,
          ...(clock.extension
            ? {
                extension: {
                  quantity: clock.extension.quantity,
                  unit: clock.extension.unit,
                  source: clock.extension.source,
                  evidence: clock.extension.evidence,
                },
              }
            : {}),
        };
  return {
    id,
    source,
    evidence,
    validFrom,
    figure: figureOf(clock),
    ...figure,
    ...(clock.when ? { when: clock.when } : {}),
    ...startOf(clock),
    ...(clock.validTo === undefined ? {} : { validTo: clock.validTo }),
    ...(clock.confirmedBy === undefined ? {} : { confirmedBy: clock.confirmedBy }),
    ...(clock.confirmedOn === undefined ? {} : { confirmedOn: clock.confirmedOn }),
  };
}

/** Fields that the reader may see, by name: those of the case under their question, those of the person under their own. */
export function knownOf(person: SubjectState | undefined, answers: Readonly<Record<string, unknown>>): Known {
  const fields = Object.values(person?.parts ?? {}).flatMap((part) =>
    Object.entries(part.fields).map(([name, slot]) => [name, slot.value] as const),
  );
  return { ...Object.fromEntries(fields), ...answers };
}

/** Words of a person by language. */
export function wordsOf(text: Readonly<Partial<Record<string, string>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(text).flatMap(([language, words]) => (words === undefined ? [] : [[language, words]])));
}
