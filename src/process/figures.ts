import type { Instant } from "../kernel/index.ts";
import type { CaseFile, PastStep } from "./case.ts";
import type { Indicator, Procedure, Question } from "./definition.ts";
import type { CountedRow } from "./rows.ts";

/** When a case first came to each of its stages and steps: a function of the case alone, and nothing of its person. */
export function reachedOf(
  { openedAt, past }: Pick<CaseFile, "openedAt" | "past">,
  procedure: Procedure,
): Readonly<Record<string, Instant>> {
  const reached: Record<string, Instant> = { [procedure.initial]: openedAt };
  const taken = Object.entries(past)
    .flatMap(([step, all]) => all.map(({ at }) => ({ step, at })))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { step, at } of taken) {
    const to = procedure.steps[step]?.to;
    reached[step] ??= at;
    if (to !== undefined) reached[to] ??= at;
  }
  return reached;
}

/** Whether each time that a case comes to what a figure measures is counted by itself, so that it can be told by group (SD13). */
export function isCounted({ by }: Indicator): boolean {
  return by !== undefined;
}

/** Questions of a procedure by which its figures are told apart (SD13). */
export function splitQuestions({ indicators, forms }: Pick<Procedure, "indicators" | "forms">): Question[] {
  const asked = new Set(indicators.flatMap((one) => one.by ?? []));
  const questions = Object.values(forms).flatMap((form) => form.questions);
  return [...asked].flatMap((id) => questions.find((one) => one.id === id) ?? []);
}

/**
 * Each time that a case came to what a figure by group counts, by the step that was taken or the stage that it led to; each with the answers
 * by which it is told apart, as they were then. A function of the case alone.
 */
export function countedOf(file: Pick<CaseFile, "openedAt" | "past" | "answers">, procedure: Procedure): CountedRow[] {
  const told = procedure.indicators.filter(isCounted);
  if (told.length === 0) return [];
  const reached = reachedOf(file, procedure);
  const questions = splitQuestions(procedure).map((one) => one.id);
  const taken = Object.entries(file.past)
    .flatMap(([step, all]) => all.map(({ at, answers }) => ({ step, at, answers })))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
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
