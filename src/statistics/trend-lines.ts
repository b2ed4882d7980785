import type { Day } from "../kernel/index.ts";
import {
  clockOf,
  type Country,
  dueAt,
  figureOf,
  findClock,
  measuredOf,
  type Procedure,
  startOfDay,
  type When,
  whenOf,
} from "../process/index.ts";
import type { Quarter } from "./groups.ts";
import { workerStandings } from "./person-groups.ts";

const dayMs = 86_400_000;

/** What a trend of times tells: a figure that a time limit measures from end to end. */
export type TimedLine = { readonly id: string; readonly clock: string; readonly title: Procedure["title"] };

/** Times of a procedure that stand beside a time limit, named as the limit is; of each limit the first figure. */
export function timedLines(procedure: Procedure): TimedLine[] {
  const all = procedure.indicators.flatMap((one) => {
    const clock = clockOf(one, procedure);
    const title = clock === undefined ? undefined : procedure.clocks[clock]?.title;
    return clock !== undefined && title ? [{ id: one.id, clock, title }] : [];
  });
  return all.filter((one, place) => all.findIndex((other) => other.clock === one.clock) === place);
}

/** The time limit of a State beside what was taken: its length in days in each quarter, and where it stands. */
export type NationalLine = {
  readonly days: readonly (number | null)[];
  readonly source: string;
  readonly figure: ReturnType<typeof figureOf>;
};

/**
 * How long a State's time limit is, for who began on the first day of each quarter under the law of that day. There is no length where the
 * figure was not read, where it runs once for each of something, or where days off of the year are not known (SD20).
 */
export function nationalLine(
  country: Pick<Country, "timeZone" | "calendar" | "procedures">,
  about: { readonly procedure: string; readonly clock: string },
  quarters: readonly Quarter[],
): NationalLine | undefined {
  const clocks = country.procedures[about.procedure]?.clocks ?? [];
  const laws = quarters.map(({ from }) => findClock(clocks, about.clock, from));
  const days = laws.map((law, place) => (law ? lengthOf(law, quarters[place]?.from ?? ("" as Day), whenOf(country)) : null));
  const law = laws.findLast((one, place) => one !== undefined && days[place] !== null);
  return law && { days, source: law.source, figure: figureOf(law) };
}

function lengthOf(law: NonNullable<ReturnType<typeof findClock>>, on: Day, when: When): number | null {
  if (law.quantity === "unknown" || law.each !== undefined) return null;
  if (law.unit === "workingDay" && !when.calendar.knownYears.includes(Number(on.slice(0, 4)))) return null;
  const startedAt = startOfDay(on, when.timeZone);
  const due = dueAt(law, { startedAt, suspensions: [], extended: false }, when);
  if (due === undefined) return null;
  const days = (Date.parse(due) - Date.parse(startedAt)) / dayMs;
  // Days run to the end of the last one; hours from the instant.
  return law.unit === "hour" ? Math.round(days * 10) / 10 : Math.floor(days);
}

/** A figure that is counted by quarter. */
export type CountedLine = {
  readonly id: string;
  readonly source: string;
  readonly figure: string;
  readonly title: Procedure["title"];
  readonly law: readonly string[];
};

/** Figures by group of a procedure, which a trend tells by quarter: the totals of their tables, so none of a figure that has no total (SD13). */
export function countedLines(procedure: Procedure): CountedLine[] {
  return measuredOf(procedure)
    .filter((one) => one.by !== undefined && one.linesBy === undefined)
    .map(({ id, title, counted, source }) => ({ id, source: procedure.id, figure: id, title: counted ?? title, law: source }));
}

/**
 * Who became a regularised or permitted worker: figures of ways to work, and of regularisation, that lead to where a person counts as a
 * worker (SD22).
 */
export function workerLines(procedures: readonly Procedure[]): CountedLine[] {
  return procedures
    .filter(({ channel }) => channel?.purpose !== "study")
    .flatMap((procedure) => {
      const standings = workerStandings([procedure]);
      const leads = (figure: string): boolean => {
        const to = procedure.indicators.find((one) => one.id === figure)?.to ?? "";
        return standings.includes(`${procedure.id}/${procedure.steps[to]?.to ?? to}`);
      };
      return countedLines(procedure)
        .filter((one) => leads(one.figure))
        .map((one) => ({ ...one, id: `${procedure.id}/${one.id}`, title: joined(procedure.title, one.title) }));
    });
}

const joined = (one: Procedure["title"], other: Procedure["title"]): Procedure["title"] => ({
  en: `${one.en}: ${other.en}`,
  ru: `${one.ru}: ${other.ru}`,
});
