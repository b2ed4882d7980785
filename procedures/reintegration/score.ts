/** Sides of reintegration that are scored. @source iom-standards:reintegration.levels */
export const sides = ["economic", "social", "psychosocial"] as const;
export type Side = (typeof sides)[number];

/** Scores are tenths of the whole, so that nobody has to read fractions. */
const scoreMax = 10;

/** What an answer counts for. Whatever else was said counts for nothing, and least of all as "no" (R6). @source decision:0102 */
const worths: Readonly<Record<string, number>> = { yes: 1, partly: 0.5, no: 0 };

const countApplying = (given: readonly unknown[]) => given.filter((one) => one !== "notApply").length;

/** RI4: the mean worth of what was answered of one side; none where no more than half of what applies was answered. */
export function sideScore(given: readonly unknown[]): number | undefined {
  const applying = countApplying(given);
  const known = given.flatMap((one) => worths[String(one)] ?? []);
  if (known.length * 2 <= applying) return undefined;
  return meanOf(known.map((worth) => worth * scoreMax));
}

/** RI4: why a side has no score where no answer to what is open would give one: the person declined too much of it, or nothing applies. */
export function withoutScore(given: readonly unknown[]): "declined" | "notApply" | undefined {
  const applying = countApplying(given);
  const declined = given.filter((one) => one === "declined").length;
  if (declined * 2 < applying) return undefined;
  return applying === 0 ? "notApply" : "declined";
}

/** Whether each side has a score within the scale, or says why it can have none. */
export function isWhole(answers: Readonly<Record<string, unknown>>): boolean {
  return sides.every((side) => hasScore(answers[side]) || answers[withoutId(side)] !== undefined);
}

/** The question that says of a side why it has no score. */
export function withoutId(side: Side): string {
  return `${side}Without`;
}

/** Whether every side has a score within the scale. */
export function isScored(answers: Readonly<Record<string, unknown>>): boolean {
  return sides.every((side) => hasScore(answers[side]));
}

/** RI4: the mean of the sides; none while a side lacks its score. */
export function compositeOf(answers: Readonly<Record<string, unknown>>): number | undefined {
  return isScored(answers) ? meanOf(sides.map((side) => Number(answers[side]))) : undefined;
}

function hasScore(given: unknown): boolean {
  return typeof given === "number" && given >= 0 && given <= scoreMax;
}

/** To one decimal. */
function meanOf(scores: readonly number[]): number {
  const sum = scores.reduce((so, one) => so + one, 0);
  return Math.round((sum / scores.length) * 10) / 10;
}
