import { type CaseFile, takenOf } from "./case.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { Procedure, Step } from "./definition.ts";
import type { GateFacts } from "./gate.ts";
import type { ClockId, PartId, StepId } from "./keys.ts";
import type { Verdict } from "./facts.ts";
import { unitOfPart } from "./parts.ts";
import type { Obligation } from "./rows.ts";

/**
 * The step that ends a limit from where the case stands, before the one that the limit is named after: after an appeal the
 * notice is given by another step than after a first decision. A step that what is known already bars is not the one to take;
 * nor does an office owe one that the person too may choose, such as a withdrawal. Where the step waits for votes, the vote
 * is awaited.
 */
export function awaitedStep(
  clock: ClockId,
  file: CaseFile,
  { procedure, switched }: { readonly procedure: Procedure; readonly switched: ProcedureSwitch },
): StepId {
  const use = procedure.clocks[clock];
  const awaited = use?.awaits ?? "";
  const facts: GateFacts = { ...unknownFacts, fields: file.answers, taken: takenOf(file) };
  const isFromHere = (step: Step | undefined): step is Step =>
    step !== undefined && step.from.includes(file.state) && step.by.includes(use?.owner ?? "");
  const isOpen = (id: StepId): boolean => isFromHere(procedure.steps[id]) && (procedure.steps[id]?.stops?.includes(clock) ?? false);
  const verdicts = (id: StepId): Verdict[] =>
    (procedure.steps[id]?.gates ?? []).flatMap((gate) => procedure.gates[gate]?.holds(facts) ?? []);
  const isOfOffice = (part: PartId): boolean => (switched.parts[part]?.units.length ?? 0) > 0;
  const isOwed = (id: StepId): boolean => !isOfOffice(use?.owner ?? "") || (procedure.steps[id]?.by.every(isOfOffice) ?? false);
  const ends =
    [awaited, ...Object.keys(procedure.steps)].find((id) => isOpen(id) && !verdicts(id).includes("no") && (id === awaited || isOwed(id))) ??
    awaited;
  const first = use?.awaitsFirst;
  const isWaiting = first && isFromHere(procedure.steps[first.step]) && procedure.gates[first.until]?.holds(facts) === "undetermined";
  return isWaiting ? first.step : ends;
}

/** Facts of which nothing is known: gates that hang on the form to come are undetermined or "no" alike for every step. */
const unknownFacts: GateFacts = {
  cases: [],
  fields: {},
  person: {},
  past: {},
  taken: [],
  clocks: {},
  options: {},
  actedBy: {},
  groups: [],
  actor: "",
  answers: {},
  today: "",
};

/** The first step onward that the unit may take from where the case stands. */
function nextStepHere(
  file: CaseFile,
  { procedure, switched }: { readonly procedure: Procedure; readonly switched: ProcedureSwitch },
): string | undefined {
  const isHere = (part: string): boolean => switched.parts[part]?.units.includes(file.unit) ?? false;
  return Object.entries(procedure.steps).find(
    ([, step]) => step.to !== undefined && step.to !== file.state && step.from.includes(file.state) && step.by.some(isHere),
  )?.[0];
}

/** Where no clock is the unit's own, the case still waits there: under the soonest time limit that others answer for (CS1). */
function waitingHere(
  file: CaseFile,
  duties: readonly Obligation[],
  about: { readonly procedure: Procedure; readonly switched: ProcedureSwitch },
): Obligation[] {
  const step = nextStepHere(file, about);
  const acts = (duty: Obligation): string => duty.dueAt ?? duty.remindAt ?? "";
  const soonest = [...duties].filter((duty) => acts(duty) !== "").sort((a, b) => acts(a).localeCompare(acts(b)))[0];
  if (step === undefined || soonest === undefined || duties.some((duty) => duty.unit === file.unit)) return [];
  return [{ ...soonest, name: soonest.name.replace(/^clock\//, "waits/"), unit: file.unit, owner: file.assigned, step }];
}

/** Whether an authority still has to end this limit from the final state in which the case stands. */
export function isOwedAfter(
  clock: ClockId,
  { state }: Pick<CaseFile, "state">,
  { procedure, switched }: { readonly procedure: Procedure; readonly switched: ProcedureSwitch },
): boolean {
  const use = procedure.clocks[clock];
  const isOfAuthority = (switched.parts[use?.owner ?? ""]?.units.length ?? 0) > 0;
  return isOfAuthority && (procedure.steps[use?.awaits ?? ""]?.from.includes(state) ?? false);
}

/**
 * What running clocks of a case oblige whom to: each has a unit, a step and a start, and a date or a reminder (PR8, P6).
 * In a final state only clocks remain that an authority still has to end from there; the person's own limits are theirs to use.
 */
export function dutiesOf(
  file: CaseFile,
  about: { readonly procedure: Procedure; readonly switched: ProcedureSwitch; readonly dossier: string; readonly subject: string },
): Obligation[] {
  const { procedure, switched } = about;
  const isFinal = procedure.states[file.state]?.isFinal ?? false;
  const duties = Object.entries(file.clocks).flatMap(([id, clock]): Obligation[] => {
    const use = procedure.clocks[id];
    if (!use || clock.stoppedAt !== undefined) return [];
    if (isFinal && !isOwedAfter(id, file, about)) return [];
    const unit = unitOfPart(use.owner, file, switched);
    return [
      {
        dossier: about.dossier,
        subject: about.subject,
        name: `clock/${id}`,
        kind: "clock" as const,
        unit,
        owner: unit === file.unit ? file.assigned : undefined,
        procedure: procedure.id,
        step: awaitedStep(id, file, { procedure, switched }),
        reference: file.reference,
        startedAt: clock.startedAt,
        dueAt: clock.dueAt,
        remindAt: clock.remindAt,
        source: clock.source,
        evidence: clock.evidence,
      },
    ];
  });
  return isFinal ? duties : [...duties, ...waitingHere(file, duties, about)];
}
