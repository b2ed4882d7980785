import { type Birth, type BirthLevel, birthLevels, isRough, matchBirths } from "./birth.ts";

/** Two days a year apart that have nothing else in common are those of two children sooner than an estimate of one: a level of its own. */
export const daysLevels = [...birthLevels.slice(0, -2), "daysNear", ...birthLevels.slice(-2)] as const;
export const placeOfBirthLevel = Object.fromEntries(daysLevels.map((level, place) => [level, place])) as Record<
  BirthLevel | "daysNear",
  number
>;

/** The level of two births of a register by their numbers, -1 where one is unknown. Most pairs are told by their years alone. */
export function birthLevelsOf(births: readonly (Birth | undefined)[]): (a: number, b: number) => number {
  const years = Int32Array.from(births, (birth) => birth?.year ?? 0);
  const days = Int32Array.from(births, (birth) =>
    birth && !isRough(birth) ? (birth.month ?? 0) * monthUnit + (birth.day ?? 0) : onlyYear,
  );
  const byYears = levelsOfYears(years);
  return (a, b) => {
    const [year = 0, other = 0] = [years[a], years[b]];
    if (year === 0 || other === 0) return -1;
    const [day = onlyYear, otherDay = onlyYear] = [days[a], days[b]];
    const isEstimated = day === onlyYear || otherDay === onlyYear;
    if (year !== other && (isEstimated || haveNothingInCommon(day, otherDay))) return byYears(year, other, isEstimated);
    const [one, facing] = [births[a], births[b]];
    return one && facing ? placeOf(one, facing) : -1;
  };
}

/** A month and a day as one number; none where no more than about the year is known. */
const monthUnit = 128,
  onlyYear = -1;

function haveNothingInCommon(day: number, other: number): boolean {
  return Math.trunc(day / monthUnit) !== Math.trunc(other / monthUnit) && day % monthUnit !== other % monthUnit;
}

function placeOf(one: Birth, other: Birth): number {
  const level = matchBirths(one, other);
  return placeOfBirthLevel[level === "yearNear" && !isRough(one) && !isRough(other) ? "daysNear" : level];
}

/** Levels of births that have nothing in common but perhaps their years, each two years worked out once. */
function levelsOfYears(years: Int32Array): (year: number, other: number, isEstimated: boolean) => number {
  const known = years.filter((year) => year > 0);
  const first = known.reduce((least, year) => Math.min(least, year), Number.MAX_SAFE_INTEGER);
  const count = known.reduce((most, year) => Math.max(most, year - first + 1), 0);
  const rows = [false, true].map(() => new Int8Array(count * count).fill(-1)) as [Int8Array, Int8Array];
  return (year, other, isEstimated) => {
    const row = rows[isEstimated ? 1 : 0];
    const at = (year - first) * count + other - first;
    if ((row[at] ?? -1) < 0) row[at] = placeOf(birthOf(year, 1, isEstimated), birthOf(other, 2, isEstimated));
    return row[at] ?? -1;
  };
}

/** Days in different months, as different as their years. */
function birthOf(year: number, which: number, isEstimated: boolean): Birth {
  return { year, ...(isEstimated ? {} : { month: which * 3, day: which * 11 }), isConventional: false, isFromAge: false, written: "" };
}
