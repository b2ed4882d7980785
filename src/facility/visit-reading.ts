import type { Actor, Desk } from "../access/index.ts";
import { addDays, addMonths, Day, dayAt, type Instant, instantOf } from "../kernel/index.ts";
import type { Country } from "../process/index.ts";
import { cellMin, suppressLine } from "../statistics/index.ts";
import type { FacilityVisits } from "./contract.ts";
import type { ToldCount } from "./figures.ts";
import { readWithin } from "./figures-reading.ts";
import { topics } from "./profile.ts";
import { comings, visitAges } from "./visit.ts";
import { countBooked, countMonths, countTopics, type TopicCount } from "./visit-store.ts";

/** Visits that are booked are counted so far ahead: practice of ours. @source decision:0064 */
const bookedDays = 14;
const monthsShown = 6;

/** What visits are told by; what was not asked stands last (R6). */
const columns = {
  sex: ["F", "M", "X", "notRecorded"],
  age: [...visitAges, "notRecorded"],
  coming: [...comings, "notRecorded"],
} as const;

const firstOfMonth = (day: Day): Day => Day.parse(`${day.slice(0, 7)}-01`);

/**
 * The days that visits are counted over, the second excluded: six months for the centre itself, and for a reader from outside the last
 * quarter that is over, so that no two looks tell what came between them (SD4, FC11).
 */
export function periodOf(today: Day, isOwn: boolean): { readonly from: Day; readonly before: Day } {
  if (isOwn) return { from: addMonths(firstOfMonth(today), 1 - monthsShown), before: addDays(today, 1) };
  const month = Number(today.slice(5, 7));
  const thisQuarter = addMonths(firstOfMonth(today), -((month - 1) % 3));
  return { from: addMonths(thisQuarter, -3), before: thisQuarter };
}

/** One table of visits: a line a topic that somebody came for. */
export function tableOf(by: keyof typeof columns, counts: readonly TopicCount[], isOwn: boolean): FacilityVisits["tables"][number] {
  const lines = topics.flatMap((topic) => {
    const found = counts.filter((one) => one.topic === topic && one.by === by);
    const line = columns[by].map((column) => found.find((one) => (one.value ?? "notRecorded") === column)?.count ?? 0);
    const total = line.reduce((all, one) => all + one, 0);
    if (total === 0) return [];
    const safe = isOwn ? { cells: line.map(() => false), isTotalWithheld: false } : suppressLine(line);
    const cells = line.map((count, place): ToldCount => (safe.cells[place] === false ? count : "withheld"));
    return [{ topic, cells, total: safe.isTotalWithheld ? ("withheld" as const) : total }];
  });
  return { by, columns: [...columns[by]], lines };
}

/** Visits of people to a place by topic, without names. */
export async function readVisits(
  { desk, country }: { readonly desk: Desk; readonly country: Country },
  actor: Actor,
  unit: string,
): Promise<FacilityVisits> {
  const now: Instant = desk.now();
  const today = dayAt(now, country.timeZone);
  const isOwn = actor.units.includes(unit);
  const { from, before } = periodOf(today, isOwn);
  const soon = instantOf(new Date(Date.parse(now) + bookedDays * 86_400_000));
  const [counts, months, booked] = await readWithin(desk, actor, unit, (tx) =>
    Promise.all([
      countTopics(tx, unit, from, before),
      isOwn ? countMonths(tx, unit, from, before) : [],
      isOwn ? countBooked(tx, unit, now, soon) : undefined,
    ]),
  );
  return {
    isOutside: !isOwn,
    mayRecord: isOwn && (actor.role.commands as readonly string[]).includes("facility.visit"),
    cellMin,
    from,
    to: addDays(before, -1),
    months,
    tables: (["sex", "age", "coming"] as const).map((by) => tableOf(by, counts, isOwn)),
    ...(booked === undefined ? {} : { booked }),
  };
}
