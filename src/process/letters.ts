import type { OfficerText, PersonText } from "../kernel/index.ts";
import type { ClockId, Procedure, Step } from "./definition.ts";

/**
 * How a step decides over the person: what its letter is made of. Its paper is one of the letters that the step issues.
 * @source decision:0077
 */
export type DecisionUse = {
  /** Question of its form whose answer is what was decided; absent where taking the step is the decision. */
  readonly outcome?: string;
  /** What was decided, as the person reads it, by the code of each outcome; one of them where taking the step decides. */
  readonly says: Readonly<Record<string, PersonText>>;
  /** Questions whose answers are its reasons, in the order in which they are printed; a draft of them can be made from the file. */
  readonly reasons: readonly string[];
  /** Question of the clauses it rests on, by their ids or in words; where none is answered, the clauses of the step itself. */
  readonly basis?: string;
  /** Outcomes that give the person what they asked for: nobody asks to have these changed. */
  readonly grants?: readonly string[];
  /** Time limit within which the person may ask to have it changed; where there is none, the letter tells whom to ask about a court. */
  readonly remedy?: ClockId;
};

/** A line of a paper: an answer of the case, or the day on which a time limit ends. */
export type PaperRow = {
  readonly label: PersonText;
  readonly question?: string;
  /** What each answer of a closed list is called on the paper; an answer that is not here is not printed. */
  readonly says?: Readonly<Record<string, PersonText>>;
  readonly clock?: ClockId;
  /** Printed where the time limit has no figure, so that there is no day. */
  readonly otherwise?: PersonText;
};

/** What a paper that decides nothing says: that something stands so, or that it was agreed. @source decision:0077 */
export type StatementUse = {
  readonly title: PersonText;
  readonly says: readonly PersonText[];
  readonly rows: readonly PaperRow[];
};

/** How the letters of a procedure go out. @source decision:0077 */
export type LettersUse =
  | {
      /** What its decisions are on, as their letters say it. */
      readonly about: PersonText;
    }
  | {
      /**
       * Who is seen with a letter of it may come to harm by that: its papers name neither the procedure nor the body nor the reasons, and are
       * made for those alone who want them. The question is the one whether the person wants it on paper.
       */
      readonly discreet: { readonly wish: string };
    };

/** Letters that tell a decision, and papers that state. */
export const decisionPapers = ["decision-letter", "appeal-decision"] as const;
export const statementPapers = ["confirmation", "agreement"] as const;
/** A paper that is written from the case by what its definition says. */
export type WrittenPaper = (typeof decisionPapers)[number] | (typeof statementPapers)[number];

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

/** Steps whose decision a remedy is against: those that start its time limit, or, where a notice does, those that it gives notice of. */
function decidedBefore(procedure: Procedure, remedy: ClockId): string[] {
  const steps = Object.entries(procedure.steps);
  return steps
    .filter(([, step]) => step.starts?.includes(remedy))
    .flatMap(([id, notice]) => {
      if (notice.decides !== undefined || notice.noLetter !== undefined) return [id];
      const before = steps.filter(([, step]) => step.to !== undefined && step.to !== notice.to && notice.from.includes(step.to));
      return before.length === 0 ? [id] : before.map(([each]) => each);
    });
}

/** What does not hold of the letters of a procedure, each as a sentence for its author (PR67). */
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

function checkDecision(procedure: Procedure, id: string, step: Step, { need, questions }: Checked): void {
  const { outcome, says, reasons, basis, grants = [], remedy } = step.decides ?? { says: {}, reasons: [] };
  need(step.issues?.some((kind) => isOneOf(decisionPapers, kind)) ?? false, `step ${id} decides and issues no letter`);
  need(step.noLetter === undefined, `step ${id} gives a letter and says why not`);
  for (const question of [...reasons, ...(basis === undefined ? [] : [basis])])
    need(questions.has(question), `the letter of step ${id} names ${question}, which no form asks`);
  const asked = procedure.forms[step.form ?? ""]?.questions.find((one) => one.id === outcome);
  if (outcome === undefined) need(Object.keys(says).length === 1, `step ${id} has no question of its outcome, and more than one outcome`);
  else {
    need(asked?.options !== undefined, `step ${id} does not ask ${outcome} with choices`);
    for (const code of Object.keys(asked?.options ?? {})) need(code in says, `the letter of step ${id} has no words for ${code}`);
  }
  for (const code of Object.keys(says))
    need(
      outcome === undefined || (asked?.options !== undefined && code in asked.options),
      `the letter of step ${id} has words for unknown ${code}`,
    );
  for (const code of grants) need(code in says, `step ${id} grants by unknown ${code}`);
  need(reasons.length > 0 || Object.keys(says).every((code) => grants.includes(code)), `step ${id} refuses and gives no reasons`);
  need(remedy === undefined || remediesOf(procedure).includes(remedy), `step ${id} names ${remedy}, within which nothing is contested`);
}

function checkStatement(procedure: Procedure, id: string, step: Step, { need, questions }: Checked): void {
  need(step.issues?.some((kind) => isOneOf(statementPapers, kind)) ?? false, `step ${id} states something and issues no paper that does`);
  for (const { question, clock } of step.confirms?.rows ?? []) {
    need((question === undefined) !== (clock === undefined), `a line of the paper of step ${id} is neither an answer nor a day`);
    need(question === undefined || questions.has(question), `the paper of step ${id} names ${question}, which no form asks`);
    need(clock === undefined || clock in procedure.clocks, `the paper of step ${id} names unknown clock ${clock}`);
  }
}

/** Why a step that decides gives no letter. */
export type NoLetter = OfficerText;
