import type { Instant } from "../kernel/index.ts";
import type { CaseFile } from "./case.ts";
import type { Procedure, Question } from "./definition.ts";

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

/** Questions of a procedure by which its figures are told apart (SD13). */
export function splitQuestions({ indicators, forms }: Pick<Procedure, "indicators" | "forms">): Question[] {
  const asked = new Set(indicators.flatMap((one) => one.by ?? []));
  const questions = Object.values(forms).flatMap((form) => form.questions);
  return [...asked].flatMap((id) => questions.find((one) => one.id === id) ?? []);
}

/** Answers of a case by which figures are told apart: each one of a closed list, and nothing in anybody's words. */
export function toldOf({ answers }: Pick<CaseFile, "answers">, procedure: Procedure): Readonly<Record<string, string>> {
  return Object.fromEntries(
    splitQuestions(procedure).flatMap(({ id }) => {
      const answer = answers[id];
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
