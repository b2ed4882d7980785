import type { Birth } from "./codes.ts";
import { type Day, yearsBetween } from "./time.ts";

/** The youngest and the oldest a person can be, in whole years. */
export type AgeRange = { readonly min: number; readonly max: number };

/**
 * How old a person can be on a day; undefined when it is not known. The first of January stands for a whole year: it is
 * what registers write when only the year is known.
 * @param estimateYearsOff years by which an estimated age may be wrong
 */
export function agesOf(birth: Birth | undefined, on: Day, estimateYearsOff: number): AgeRange | undefined {
  if (!birth || birth.precision === "unknown") return undefined;
  if (birth.precision === "year") return yearRange(birth.year, on);
  if (birth.precision === "day") {
    if (birth.day.endsWith("-01-01")) return yearRange(Number(birth.day.slice(0, 4)), on);
    const age = Math.max(0, yearsBetween(birth.day as Day, on));
    return { min: age, max: age };
  }
  const passed = Math.max(0, yearsBetween(birth.on as Day, on));
  return { min: Math.max(0, birth.ageYears - estimateYearsOff) + passed, max: birth.ageYears + estimateYearsOff + passed };
}

function yearRange(year: number, on: Day): AgeRange {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [Day, Day];
  return { min: Math.max(0, yearsBetween(last, on)), max: Math.max(0, yearsBetween(first, on)) };
}
