/** Sides of reintegration that are scored. @source iom-standards:reintegration.levels */
export const sides = ["economic", "social", "psychosocial"] as const;

/** Scores are tenths of the whole, so that nobody has to write fractions. */
const scoreMax = 10;

/** Whether every side has a score within the scale. */
export function isScored(answers: Readonly<Record<string, unknown>>): boolean {
  return sides.every((side) => {
    const given = answers[side];
    return typeof given === "number" && given >= 0 && given <= scoreMax;
  });
}

/** RI4: the mean of the sides, to one decimal; none while a side lacks its score. */
export function compositeOf(answers: Readonly<Record<string, unknown>>): number | undefined {
  if (!isScored(answers)) return undefined;
  const sum = sides.reduce((so, side) => so + Number(answers[side]), 0);
  return Math.round((sum / sides.length) * 10) / 10;
}
