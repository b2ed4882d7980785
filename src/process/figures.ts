import type { Instant } from "../kernel/index.ts";
import type { CaseFile, PastStep } from "./case.ts";
import type { Procedure } from "./definition.ts";
import type { Question } from "./form.ts";
import type { Indicator } from "./indicator.ts";
import type { ClockId } from "./keys.ts";
import type { CountedRow } from "./rows.ts";

/** Steps in the order in which they happened, however late each was recorded. */
function inOrder(past: CaseFile["past"]) {
  return Object.entries(past)
    .flatMap(([step, all]) => all.map(({ at, answers }) => ({ step, at, answers })))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** When a case first came to each of its stages and steps: a function of the case alone, and nothing of its person. */
export function reachedOf(
  { openedAt, past }: Pick<CaseFile, "openedAt" | "past">,
  procedure: Procedure,
): Readonly<Record<string, Instant>> {
  const reached: Record<string, Instant> = { [procedure.initial]: openedAt };
  for (const { step, at } of inOrder(past)) {
    const to = procedure.steps[step]?.to;
    reached[step] ??= at;
    if (to !== undefined) reached[to] ??= at;
  }
  return reached;
}

/**
 * Between which moments a case was closed and then opened again: closed, opened, closed, opened, in their order. With the opening and the
 * last closing they say whether it was open at any moment of the past. A function of the case alone (SD20).
 */
export function gapsOf({ past, closedAt }: Pick<CaseFile, "past" | "closedAt">, { steps, states }: Procedure): Instant[] {
  const turns: Instant[] = [];
  for (const { step, at } of inOrder(past)) {
    const to = steps[step]?.to;
    if (to === undefined) continue;
    const isClosed = turns.length % 2 === 1;
    if ((states[to]?.isFinal ?? false) !== isClosed) turns.push(at);
  }
  const pairs = Array.from({ length: Math.floor(turns.length / 2) }, (_, place) => turns.slice(2 * place, 2 * place + 2));
  return pairs.filter(([, opened]) => closedAt === undefined || (opened !== undefined && opened <= closedAt)).flat();
}

/**
 * The time limit that a figure measures from end to end: it starts where the figure begins, and what the figure comes to is what it waits
 * for. Absent where the two are not comparable: a limit that counts from elsewhere, that a decision sets, or that is carried on.
 */
export function clockOf({ from, to, when }: Indicator, { initial, opening, steps, clocks }: Procedure): ClockId | undefined {
  if (when !== undefined) return undefined;
  const starts = (from === initial ? opening.starts : steps[from]?.starts) ?? [];
  return starts.find((id) => {
    const use = clocks[id];
    const isPlain = use !== undefined && use.fromFirstContact !== true && use.carries !== true && use.setBy === undefined;
    return isPlain && use.awaits === to && (steps[to]?.stops ?? []).includes(id);
  });
}

/** What of a procedure is counted each time that a case comes there: figures by group, and those that a time limit measures. */
export function measuredOf(procedure: Procedure): Indicator[] {
  // Of what is counted apart no length of time is kept (PR66).
  const isTimed = (one: Indicator): boolean => procedure.countsApart === undefined && clockOf(one, procedure) !== undefined;
  return procedure.indicators.filter((one) => isCounted(one) || isTimed(one));
}

/** Whether each time that a case comes to what a figure measures is counted by itself, so that it can be told by group (SD13). */
export function isCounted({ by }: Indicator): boolean {
  return by !== undefined;
}

/** Questions of a procedure by which its figures are told apart (SD13). */
export function splitQuestions({ indicators, forms }: Pick<Procedure, "indicators" | "forms">): Question[] {
  const asked = new Set(indicators.flatMap(({ by = [], linesBy }) => (linesBy === undefined ? by : [...by, linesBy])));
  const questions = Object.values(forms).flatMap((form) => form.questions);
  return [...asked].flatMap((id) => questions.find((one) => one.id === id) ?? []);
}

/**
 * Each time that a case came to what is counted of its procedure, by the step that was taken or the stage that it led to; each with the answers
 * by which it is told apart, as they were then. A function of the case alone.
 */
export function countedOf(file: Pick<CaseFile, "openedAt" | "past" | "answers">, procedure: Procedure): CountedRow[] {
  const told = measuredOf(procedure);
  if (told.length === 0) return [];
  const reached = reachedOf(file, procedure);
  const questions = splitQuestions(procedure).map((one) => one.id);
  const taken = inOrder(file.past);
  return told.flatMap(({ id, from, to, when }) => {
    const begun = reached[from];
    const isMeant = (at: string): boolean =>
      when === undefined || when.is.includes(answersBy(at, [when.question], { taken, ...file })[when.question] ?? "");
    const came = taken.filter(
      ({ step, at }) => (step === to || procedure.steps[step]?.to === to) && begun !== undefined && begun <= at && isMeant(at),
    );
    return [...new Set(came.map((one) => one.at))].map((at) => ({
      figure: id,
      at,
      days: (Date.parse(at) - Date.parse(begun ?? at)) / dayMs,
      told: answersBy(at, questions, { taken, ...file }),
    }));
  });
}

const dayMs = 86_400_000;

/** The latest answer to each question at a moment; what no step asked was answered at the opening. */
function answersBy(
  moment: string,
  questions: readonly string[],
  { taken, answers }: { readonly taken: readonly Pick<PastStep, "at" | "answers">[]; readonly answers: CaseFile["answers"] },
): Record<string, string> {
  return Object.fromEntries(
    questions.flatMap((id) => {
      const asked = taken.filter((one) => Object.hasOwn(one.answers, id));
      const answer = asked.length === 0 ? answers[id] : asked.findLast((one) => one.at <= moment)?.answers[id];
      return typeof answer === "string" ? [[id, answer]] : [];
    }),
  );
}

/** How many cases came to the first point of an indicator, how many of them to the second, and within how many days half of these did. */
export type FigureCount = { readonly id: string; readonly began: number; readonly arrived: number; readonly halfDays: number | null };

/** A figure as a reader may see it; without numbers where one of them, or what is left between them, would be a small cell (CS5). */
export type ToldFigure = { readonly id: string; readonly began?: number; readonly arrived?: number; readonly halfDays?: number };

/** @param cellMin the smallest count that may be told, or nought where everything may */
export function tellFigure({ id, began, arrived, halfDays }: FigureCount, cellMin: number): ToldFigure {
  const isSmall = [began, arrived, began - arrived].some((count) => count > 0 && count < cellMin);
  if (isSmall) return { id };
  return { id, began, arrived, ...(halfDays === null ? {} : { halfDays }) };
}
