import { type Actor, routeSet, type RouteSet } from "../access/index.ts";
import { type ArrivalCount, countProfiles } from "../intake/server.ts";
import { addDays, type Day, dayAt, type Instant, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, endOfDay, type Procedure, unitTitle } from "../process/index.ts";
import { mondayOf } from "./caseload.ts";
import { readCaseload } from "./caseload-routes.ts";
import { type Dimension, dimensionsOf, notRecorded, reasonOf } from "./columns.ts";
import { type SafeTableView, statisticsContract } from "./contract.ts";
import { readGroups } from "./group-routes.ts";
import { makeSafe } from "./safe-table.ts";
import { readTrend } from "./trend-routes.ts";
import { readSolutions } from "./solutions-routes.ts";
import { cellMin } from "./suppress.ts";

const notPermitted = refuse("access.not-permitted", "AC2");

/** What the routes of safe tables are served with. */
export type StatisticsParts = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly now: () => Instant;
  /** Reads for counting alone, over every unit of the State: who counts opens no person. */
  readonly counting: <T>(actor: Actor, use: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** Tables that may be told to anybody who may see charts. */
export function statisticsRoutes({ country, procedures, now, counting }: StatisticsParts): RouteSet {
  return routeSet(statisticsContract, {
    caseload: ({ query }, { actor }) => counting(actor, (tx) => readCaseload(tx, actor, { country, procedures, now }, query.procedure)),
    solutions: ({ query }, { actor }) => counting(actor, (tx) => readSolutions(tx, actor, { country, procedures, now }, query.procedure)),
    groups: ({ query }, { actor }) => counting(actor, (tx) => readGroups(tx, actor, { country, procedures, now }, query)),
    trend: ({ query }, { actor }) => counting(actor, (tx) => readTrend(tx, actor, { country, procedures, now }, query.of)),
    async arrivalsTables({ query }, { actor }) {
      if (!actor.role.screens.includes("charts")) return notPermitted;
      const today = dayAt(now(), country.timeZone);
      const { first, days, isClosed } = weekOf(today, Number(query.ago ?? "0"));
      const last = days.at(-1) ?? first;
      const posts = country.units
        .filter((unit) => unit.kind === "post")
        .map((unit) => ({ code: unit.code, title: unitTitle(country, unit.code) }));
      const counts = await counting(actor, (tx) =>
        countProfiles(tx, {
          units: posts.map((one) => one.code),
          since: endOfDay(addDays(first, -1), country.timeZone),
          until: endOfDay(last, country.timeZone),
          timeZone: country.timeZone,
        }),
      );
      return ok({
        from: first,
        to: last,
        cellMin,
        source: "decision:0020",
        tables: days.length === 0 ? [] : makeTables(days, counts, dimensionsOf(posts), isClosed),
      });
    },
  });
}

/** A week from Monday, of it the days that are over. Weeks do not overlap, so that no two tables tell the days between them (SD4). */
export function weekOf(today: Day, ago: number): { readonly first: Day; readonly days: readonly Day[]; readonly isClosed: boolean } {
  const first = addDays(mondayOf(today), -7 * ago);
  const days = Array.from({ length: 7 }, (_, place) => addDays(first, place)).filter((day) => day < today);
  return { first, days, isClosed: days.length === 7 };
}

/** The tables of one week. */
export function makeTables(
  days: readonly Day[],
  counts: readonly ArrivalCount[],
  dimensions: readonly Dimension[],
  isClosed: boolean,
): SafeTableView[] {
  return dimensions.map((dimension) => {
    const columns = dimension.columns.map((one) => one.id);
    const raw = days.map((day) =>
      lineOf(
        counts.filter((one) => one.day === day),
        dimension,
        columns,
      ),
    );
    return { id: dimension.id, title: dimension.title, columns: dimension.columns, ...makeSafe({ days, columns, counts: raw }, isClosed) };
  });
}

function lineOf(counts: readonly ArrivalCount[], { id }: Dimension, columns: readonly string[]): number[] {
  const valueOf = (one: ArrivalCount): string =>
    ({ post: one.unit, sex: one.sex, age: one.ageBand, lane: one.lane, goingTo: one.goingTo, goingWhy: reasonOf(one.goingWhy) })[id] ??
    notRecorded;
  return columns.map((column) => counts.filter((one) => valueOf(one) === column).reduce((all, one) => all + one.count, 0));
}
