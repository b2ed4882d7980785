import { addDays, type Day, dayAt, type Instant, type OfficerText } from "../kernel/index.ts";
import { endOfDay, startOfDay } from "./clock.ts";
import type { ToldCell } from "./contract-inbox.ts";
import { type Country, unitTitle } from "./country.ts";

/** Which cells of a line are withheld so that none can be found from its total; the module of tables brings it. */
export type Withhold = (line: readonly number[]) => readonly boolean[];

type Counted = { readonly unit: string; readonly at: string; readonly count: number };
type Asked = {
  readonly country: Country;
  readonly now: Instant;
  readonly by: "day" | "hour";
  readonly since: string;
  readonly withhold: Withhold;
};
type UnitPoints = {
  readonly unit: string;
  readonly title: OfficerText;
  readonly points: readonly { readonly at: string; readonly count: ToldCell }[];
};

/** The full days of a stretch: the first and the running day are left out, which two looks would tell apart (SD5, SD6). */
export function fullDays(since: string, now: Instant, timeZone: string): readonly Day[] {
  const today = dayAt(now, timeZone);
  const days: Day[] = [];
  for (let day = addDays(dayAt(since as Instant, timeZone), 1); day < today; day = addDays(day, 1)) days.push(day);
  return days;
}

const allPosts: OfficerText = { en: "All posts together", ru: "Все посты вместе" };
const told = (count: number, isWithheld: boolean | undefined): ToldCell => (isWithheld === true ? "withheld" : count);

/**
 * Arrivals as a reader from outside the units may see them: by day a line is all posts, as in the tables that may be passed on; by hour
 * the line is the day's hours at all posts together (SD6).
 */
export function outsideChart(
  rows: readonly Counted[],
  asked: Asked,
): { readonly from: string; readonly until: string; readonly units: readonly UnitPoints[] } {
  const { country, now, since } = asked;
  const days = fullDays(since, now, country.timeZone);
  const posts = country.units.filter((unit) => unit.kind === "post").map((unit) => unit.code);
  const [first, last] = [days[0], days.at(-1)];
  return {
    from: first === undefined ? since : startOfDay(first, country.timeZone),
    until: last === undefined ? since : endOfDay(last, country.timeZone),
    units: asked.by === "day" ? byDay(rows, days, posts, asked) : byHour(rows, days, posts, asked),
  };
}

function countOf(rows: readonly Counted[], units: readonly string[], at: string): number {
  return rows.filter((row) => row.at === at && units.includes(row.unit)).reduce((all, row) => all + row.count, 0);
}

function byDay(rows: readonly Counted[], days: readonly Day[], posts: readonly string[], { country, withhold }: Asked): UnitPoints[] {
  const lines = days.map((day) => {
    const line = posts.map((post) => countOf(rows, [post], day));
    return { day, line, withheld: withhold(line) };
  });
  return posts.map((unit, place) => ({
    unit,
    title: unitTitle(country, unit),
    points: lines.map(({ day, line, withheld }) => ({ at: day, count: told(line[place] ?? 0, withheld[place]) })),
  }));
}

function byHour(rows: readonly Counted[], days: readonly Day[], posts: readonly string[], { withhold }: Asked): UnitPoints[] {
  const points = days.flatMap((day) => {
    const hours = Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, "0")}`);
    const line = hours.map((hour) => countOf(rows, posts, hour));
    const withheld = withhold(line);
    return hours.map((at, hour) => ({ at, count: told(line[hour] ?? 0, withheld[hour]) }));
  });
  return [{ unit: "all", title: allPosts, points }];
}
