import { type Actor, type Desk, isOutside } from "../access/index.ts";
import { addDays, type Day, dayAt } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, endOfDay, type Procedure, unitTitle } from "../process/index.ts";
import { untoldTo } from "../process/server.ts";
import { cellMin, weeksBefore } from "../statistics/index.ts";
import type { FacilityFigures } from "./contract.ts";
import { tellWeek, type ToldCount } from "./figures.ts";
import { countIncidents, countReceivers, countWaiting, countWeeks, listIncidents, type Measured, measureWaiting } from "./figures-store.ts";

const incidentsMax = 30;

/** FC5, FC8: who runs a place or oversees all of them reads what happens there; other units do not. */
export function seesWithin(actor: Actor, unit: string): boolean {
  return actor.units.includes(unit) || isOutside(actor);
}

/** Reads rows of a place for its own unit, or over every unit for who oversees. */
export function readWithin<T>(desk: Desk, actor: Actor, unit: string, use: (tx: Tx) => Promise<T>): Promise<T> {
  return actor.units.includes(unit) ? desk.list(actor, use) : desk.count(actor, use);
}

/** Beginnings of the full weeks before a day and of the running one, and the end of the day. */
export function weekStarts(today: Day): Day[] {
  const full = weeksBefore(today);
  const last = full.at(-1);
  return last === undefined ? [] : [...full, addDays(last, 7)];
}

/** Waiting, referrals and incidents of a place beside each other. */
export async function readFigures(
  { desk, country, procedures }: { readonly desk: Desk; readonly country: Country; readonly procedures: readonly Procedure[] },
  actor: Actor,
  unit: string,
): Promise<FacilityFigures> {
  const today = dayAt(desk.now(), country.timeZone);
  const starts = weekStarts(today);
  const begins = (day: Day) => new Date(Date.parse(endOfDay(addDays(day, -1), country.timeZone)) + 1).toISOString();
  const bounds = [...starts.map(begins), begins(addDays(today, 1))];
  const [weeks, waiting, kinds, incidents, receivers, measured] = await readWithin(desk, actor, unit, (tx) =>
    Promise.all([
      countWeeks(tx, unit, bounds),
      countWaiting(tx, unit, untoldTo(actor, { country, procedures })),
      countIncidents(tx, unit, bounds[0] ?? ""),
      listIncidents(tx, unit, incidentsMax),
      countReceivers(tx, unit, bounds[0] ?? ""),
      measureWaiting(tx, unit, bounds[0] ?? ""),
    ]),
  );
  const isOwn = actor.units.includes(unit);
  const least = isOwn ? 0 : cellMin;
  const told = (count: number): ToldCount => (count > 0 && count < least ? "withheld" : count);
  return {
    isOutside: !isOwn,
    mayRecord: isOwn && (actor.role.commands as readonly string[]).includes("facility.incident"),
    cellMin,
    weeks: weeks.map(({ week, ...counts }) =>
      tellWeek(starts[week] ?? "", counts, { cellMin: least, isRunning: week === starts.length - 1 }),
    ),
    waiting: {
      referrals: told(waiting.referrals),
      // The oldest is one person, however many wait.
      ...(waiting.since === null || !isOwn ? {} : { since: waiting.since }),
      open: told(waiting.open),
      ...hoursOf(measured, least),
    },
    ...(isOwn ? { receivers: receivers.map(({ to, ...counts }) => ({ title: unitTitle(country, to), ...counts })) } : {}),
    kinds,
    incidents,
  };
}

/** Hours of enough people. */
function hoursOf(measured: Measured | undefined, least: number): { readonly toReferral?: number; readonly toAnswer?: number } {
  const { referred = 0, acknowledged = 0, toReferral = null, toAnswer = null } = measured ?? {};
  return {
    ...(toReferral === null || referred < least ? {} : { toReferral }),
    ...(toAnswer === null || acknowledged < least ? {} : { toAnswer }),
  };
}
