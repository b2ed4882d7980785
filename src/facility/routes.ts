import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { listServices } from "../directory/server.ts";
import { addDays, dayAt, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, type Procedure, unitTitle } from "../process/index.ts";
import { isFacility } from "./commands.ts";
import { facilityContract, type MonitorVisitView } from "./contract.ts";
import { readFigures, readWithin, seesWithin } from "./figures-reading.ts";
import type { MonitorRecord } from "./monitoring.ts";
import { countMonitorVisits, findMonitorVisit, listMonitorVisits } from "./monitoring-store.ts";
import { countTaken, listFacilities } from "./store.ts";
import { headOf, listed, pageOf, publicOf } from "./views.ts";
import { readVisits } from "./visit-reading.ts";

const notAvailable = refuse("access.not-available", "AC3");
const notPermitted = refuse("access.not-permitted", "AC2");
/** What is told of a place goes back a year. @source decision:0064 */
const yearDays = 365;
const visitsMax = 40;

/** What the routes of places are served with. */
export type FacilityParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  /** Reads tables that hold nothing of a person. */
  readonly openly: <T>(use: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** Posts and centres. Rooms and things are read by whoever has the screen; what happens there by its own unit and who oversees all. */
export function facilityRoutes(parts: FacilityParts): RouteSet {
  const { desk, country } = parts;
  const mayRead = (actor: Actor): boolean => actor.role.screens.includes("facilities");
  const mayReadWithin = (actor: Actor, unit: string): boolean => isFacility(country, unit) && seesWithin(actor, unit);
  return routeSet(facilityContract, {
    async facilities(_input, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      const { records, about, since } = await readPlaces(parts, actor);
      const units = listed(country, actor, records);
      const recordOf = (code: string) => records.find((one) => one.unit === code);
      return ok({ facilities: units.map((unit) => headOf(unit, recordOf(unit.code), about)), since });
    },
    async facility({ params }, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      const { records, about } = await readPlaces(parts, actor, params.unit);
      const unit = listed(country, actor, records).find((one) => one.code === params.unit);
      return unit ? ok(pageOf(unit, records[0], about)) : notAvailable;
    },
    async publicFacility({ params }) {
      const [records, services] = await parts.openly((tx) => Promise.all([listFacilities(tx, [params.unit]), listServices(tx)]));
      const unit = country.units.find((one) => one.code === params.unit);
      const found = unit && publicOf(unit, records[0], { country, services });
      return ok(found ? { found } : {});
    },
    async facilityFigures({ params: { unit } }, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      return mayReadWithin(actor, unit) ? ok(await readFigures(parts, actor, unit)) : notAvailable;
    },
    async facilityVisits({ params: { unit } }, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      return mayReadWithin(actor, unit) ? ok(await readVisits(parts, actor, unit)) : notAvailable;
    },
    async facilityMonitoring({ params: { unit } }, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      if (!mayReadWithin(actor, unit)) return notAvailable;
      const visits = await readWithin(desk, actor, unit, (tx) => listMonitorVisits(tx, unit, visitsMax));
      return ok({ visits: visits.map((one) => visitView(one, { country, actor })) });
    },
    async monitorVisit({ params }, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      const visit = await desk.count(actor, (tx) => findMonitorVisit(tx, params.id));
      return visit && mayReadWithin(actor, visit.unit) ? ok(visitView(visit, { country, actor })) : notAvailable;
    },
  });
}

/** Places, or one of them, with their services, who sleeps there by count, and the visits of monitors of a year. */
async function readPlaces({ desk, country }: FacilityParts, actor: Actor, unit?: string) {
  const today = dayAt(desk.now(), country.timeZone);
  const since = addDays(today, -yearDays);
  const [records, services, taken, monitored] = await desk.count(actor, (tx) =>
    Promise.all([
      listFacilities(tx, unit === undefined ? undefined : [unit]),
      listServices(tx),
      countTaken(tx, unit),
      countMonitorVisits(tx, since),
    ]),
  );
  return { records, since, about: { country, actor, today, services, taken, monitored } };
}

function visitView(record: MonitorRecord, { country, actor }: { readonly country: Country; readonly actor: Actor }): MonitorVisitView {
  const { by, ...visit } = record;
  const commands: readonly string[] = actor.role.commands;
  return {
    ...visit,
    unitTitle: unitTitle(country, record.unit),
    byTitle: unitTitle(country, by),
    may: {
      reply: actor.units.includes(record.unit) && commands.includes("monitoring.reply"),
      settle: actor.units.includes(by) && commands.includes("monitoring.settle"),
    },
  };
}
