import type { Procedure, Step } from "./definition.ts";
import type { ClockId } from "./keys.ts";
import type { ProcedureSwitch } from "./country.ts";
import { decisionPapers, statementPapers, type WrittenPaper } from "./letter-uses.ts";

const isOneOf = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

/** Whether papers of this kind are written from the case. */
export function isWrittenPaper(kind: string): kind is WrittenPaper {
  return isOneOf(decisionPapers, kind) || isOneOf(statementPapers, kind);
}

/** Whether the person said that they want what was decided on paper; a procedure without danger in it does not ask (DO25). */
export function isPaperWanted({ letters }: Pick<Procedure, "letters">, answers: Readonly<Record<string, unknown>>): boolean {
  return letters === undefined || !("discreet" in letters) || answers[letters.discreet.wish] === "yes";
}

/** Papers that a step calls for, given what was answered: none of a discreet procedure is thrust on anybody. */
export function papersOf(procedure: Procedure, step: Step, answers: Readonly<Record<string, unknown>>): readonly string[] {
  return (step.issues ?? []).filter((kind) => !isWrittenPaper(kind) || isPaperWanted(procedure, answers));
}

/** Questions of a step whose text can be drafted from the file: reasons of its decision, and what is laid before those who decide. */
export function draftedBy(step: Pick<Step, "decides" | "drafts">): readonly string[] {
  return [...(step.decides?.reasons ?? []), ...(step.drafts ?? [])];
}

/** Time limits within which the person may ask to have a decision changed. */
export function remediesOf({ clocks }: Procedure): ClockId[] {
  return Object.keys(clocks).filter((id) => clocks[id]?.remedy === true);
}

/**
 * Time limits that act as a remedy and are not said to be one: the person has them from somebody else's step, and by acting within them
 * starts the time limit of an office. Who the person is stands in the country's parts.
 */
export function unsaidRemedies({ clocks, steps }: Procedure, isPerson: (part: string) => boolean): ClockId[] {
  return Object.entries(clocks).flatMap(([id, { owner, awaits, remedy }]) => {
    const asked = steps[awaits];
    const isAnswered = asked?.starts?.some((one) => clocks[one] !== undefined && !isPerson(clocks[one].owner)) ?? false;
    const isGiven = Object.values(steps).some((step) => step.starts?.includes(id) && !step.by.includes(owner));
    return remedy !== true && isPerson(owner) && isAnswered && isGiven && asked?.by.includes(owner) ? [id] : [];
  });
}

/** Decisions of a procedure that may be contested in a State, and that no letter tells (PR77). */
export function untoldIn(procedure: Procedure, { parts }: Pick<ProcedureSwitch, "parts">): string[] {
  const unsaid = unsaidRemedies(procedure, (part) => parts[part]?.roles.includes("person") ?? false);
  return [...checkLetters(procedure), ...unsaid.map((clock) => `within ${clock} a decision may be contested, and no letter tells it`)];
}

/** Steps whose decision a remedy is against: those that start its time limit, or, where a notice does, those that it gives notice of. */
function decidedBefore(procedure: Procedure, remedy: ClockId): string[] {
  const steps = Object.entries(procedure.steps);
  return steps
    .filter(([, step]) => step.starts?.includes(remedy))
    .flatMap(([id, notice]) => {
      // From where a case begins nothing was decided before.
      if (notice.decides !== undefined || notice.noLetter !== undefined || notice.from.includes(procedure.initial)) return [id];
      const before = steps.filter(([, step]) => step.to !== undefined && step.to !== notice.to && notice.from.includes(step.to));
      return before.length === 0 ? [id] : before.map(([each]) => each);
    });
}

/** What does not hold of the letters of a procedure, each as a sentence for its author (PR77). */
export function checkLetters(procedure: Procedure): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => {
    if (!held) faults.push(`${procedure.id}: ${fault}`);
  };
  const questions = new Set(Object.values(procedure.forms).flatMap((form) => form.questions.map((one) => one.id)));
  for (const remedy of remediesOf(procedure))
    for (const id of new Set(decidedBefore(procedure, remedy)))
      need(
        procedure.steps[id]?.decides !== undefined || procedure.steps[id]?.noLetter !== undefined,
        `step ${id} decides what may be contested within ${remedy}, and neither gives a letter nor says why not`,
      );
  for (const [id, step] of Object.entries(procedure.steps)) {
    if (step.decides) checkDecision(procedure, id, step, { need, questions });
    if (step.confirms) checkStatement(procedure, id, step, { need, questions });
    const written = (step.issues ?? []).filter(isWrittenPaper);
    need(
      written.length === 0 || step.decides !== undefined || step.confirms !== undefined,
      `step ${id} issues ${written[0]} and says nothing of it`,
    );
    for (const drafted of step.drafts ?? []) need(questions.has(drafted), `step ${id} drafts ${drafted}, which no form asks`);
    need(
      written.length === 0 || procedure.letters !== undefined,
      `step ${id} issues ${written[0]}, and it is not said what letters are about`,
    );
  }
  const wish = procedure.letters && "discreet" in procedure.letters ? procedure.letters.discreet.wish : undefined;
  need(wish === undefined || questions.has(wish), `no form asks whether the person wants a paper: ${wish}`);
  return faults;
}

type Checked = { readonly need: (held: boolean, fault: string) => void; readonly questions: ReadonlySet<string> };

function checkDecision(procedure: Procedure, id: string, step: Step, checked: Checked): void {
  const { need, questions } = checked;
  const { says, reasons, basis, grants = [], remedy } = step.decides ?? { says: {}, reasons: [] };
  need(step.issues?.some((kind) => isOneOf(decisionPapers, kind)) ?? false, `step ${id} decides and issues no letter`);
  need(step.noLetter === undefined, `step ${id} gives a letter and says why not`);
  for (const question of [...reasons, ...(basis === undefined ? [] : [basis])])
    need(questions.has(question), `the letter of step ${id} names ${question}, which no form asks`);
  checkOutcomes(procedure, id, step, checked);
  for (const code of grants) need(code in says, `step ${id} grants by unknown ${code}`);
  const isAllGranted = Object.keys(says).every((code) => grants.includes(code));
  need(reasons.length > 0 || isAllGranted, `step ${id} refuses and gives no reasons`);
  need(remedy === undefined || remediesOf(procedure).includes(remedy), `step ${id} names ${remedy}, within which nothing is contested`);
}

/** Each outcome that can be chosen has its words, and no others have. */
function checkOutcomes({ forms }: Procedure, id: string, { form, decides }: Step, { need }: Checked): void {
  const { outcome, says = {} } = decides ?? {};
  if (outcome === undefined) {
    need(Object.keys(says).length === 1, `step ${id} has no question of its outcome, and more than one outcome`);
    return;
  }
  const options = forms[form ?? ""]?.questions.find((one) => one.id === outcome)?.options;
  need(options !== undefined, `step ${id} does not ask ${outcome} with choices`);
  for (const code of Object.keys(options ?? {})) need(code in says, `the letter of step ${id} has no words for ${code}`);
  for (const code of Object.keys(says))
    need(options !== undefined && code in options, `the letter of step ${id} has words for unknown ${code}`);
}

function checkStatement(procedure: Procedure, id: string, step: Step, { need, questions }: Checked): void {
  need(step.issues?.some((kind) => isOneOf(statementPapers, kind)) ?? false, `step ${id} states something and issues no paper that does`);
  for (const { question, clock } of step.confirms?.rows ?? []) {
    need((question === undefined) !== (clock === undefined), `a line of the paper of step ${id} is neither an answer nor a day`);
    need(question === undefined || questions.has(question), `the paper of step ${id} names ${question}, which no form asks`);
    need(clock === undefined || clock in procedure.clocks, `the paper of step ${id} names unknown clock ${clock}`);
  }
}
