import type { Schedule } from "../../../src/directory/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { helpTexts, weekdayTexts } from "./help-texts.ts";

/** Runs of days that follow each other: 1, 2, 3, 5 are 1-3 and 5. */
export function runsOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** Opening hours in words: `Mon–Fri 09:00–17:00`. Times are never mirrored. */
export function hoursWords(schedule: Schedule, t: (text: PersonText) => string): string {
  if (schedule === "always") return t(helpTexts.always);
  const name = (day: number): string => {
    const text = weekdayTexts[day - 1];
    return text ? t(text) : String(day);
  };
  return schedule
    .map(
      ({ days, opens, closes }) =>
        `${runsOf(days)
          .map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
          .join(", ")} \u2066${opens}–${closes}\u2069`,
    )
    .join("; ");
}

/** A telephone number as a link dials it. */
export function dialOf(number: string): string {
  return `tel:${number.replace(/[^+0-9]/g, "")}`;
}
