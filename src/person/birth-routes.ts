import { type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { ok, refuse } from "../kernel/index.ts";
import type { Country } from "../process/index.ts";
import { birthContract } from "./birth-contract.ts";
import { birthLeadsTo, birthRisk } from "./birth-risk.ts";
import { eventsOf } from "./event.ts";

const rule = "PE29";

/** What is found of each birth in a file; one that was noted by mistake is none (PE11). */
export function birthRoutes({ desk, country }: { readonly desk: Desk; readonly country: Pick<Country, "birth"> }): RouteSet {
  return routeSet(birthContract, {
    async births({ params }, { actor }) {
      const events = await desk.open(actor, params.dossier, "read", ({ subjects }) =>
        eventsOf(subjects.find((one) => one.kind === "person")),
      );
      if (!events) return refuse("access.not-available", "AC3");
      const births = events.filter((one) => one.kind === "birthOfChild" && one.takenBack === undefined);
      return ok({
        births: births.map(({ id, birth }) => {
          const risk = birthRisk(country.birth, birth);
          return { event: id, ...risk, rule, source: [...risk.source, "crc-1989:7"], leadsTo: [...birthLeadsTo(risk)] };
        }),
      });
    },
  });
}
