import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { listServices } from "../directory/server.ts";
import { dayAt, ok, refuse } from "../kernel/index.ts";
import type { Country } from "../process/index.ts";
import { facilityContract } from "./contract.ts";
import { listFacilities } from "./store.ts";
import { headOf, listed, pageOf } from "./views.ts";

const notAvailable = refuse("access.not-available", "AC3");
const notPermitted = refuse("access.not-permitted", "AC2");

/** What the routes of places are served with. */
export type FacilityParts = { readonly desk: Desk; readonly country: Country };

/** Posts and centres: nothing of a person is in them, so whoever has the screen reads them all. */
export function facilityRoutes({ desk, country }: FacilityParts): RouteSet {
  const mayRead = (actor: Actor): boolean => actor.role.screens.includes("facilities");
  const aboutFor = (actor: Actor, services: Awaited<ReturnType<typeof listServices>>) => ({
    country,
    actor,
    services,
    today: dayAt(desk.now(), country.timeZone),
  });
  return routeSet(facilityContract, {
    async facilities(_input, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      const [records, services] = await desk.list(actor, (tx) => Promise.all([listFacilities(tx), listServices(tx)]));
      const about = aboutFor(actor, services);
      return ok({
        facilities: listed(country, actor, records).map((unit) =>
          headOf(
            unit,
            records.find((one) => one.unit === unit.code),
            about,
          ),
        ),
      });
    },
    async facility({ params }, { actor }) {
      if (!mayRead(actor)) return notPermitted;
      const [records, services] = await desk.list(actor, (tx) => Promise.all([listFacilities(tx, [params.unit]), listServices(tx)]));
      const unit = listed(country, actor, records).find((one) => one.code === params.unit);
      return unit ? ok(pageOf(unit, records[0], aboutFor(actor, services))) : notAvailable;
    },
  });
}
