import type { z } from "zod";
import { isAhead, ok, refuse } from "../kernel/index.ts";
import { defineCommand } from "../ledger/index.ts";
import { importKey } from "../intake/index.ts";
import type { Country } from "../process/index.ts";
import type { InfluxWorld } from "./commands.ts";
import { PlaceReport } from "./subject.ts";

/** The id under which reports of a place of the plan are kept, for ever the same. */
export function placeDossier(country: Pick<Country, "code">, place: string): string {
  return importKey("panah.reception-place", 0, `${country.code}/${place}`);
}

const ReportPayload = PlaceReport.omit({ at: true, unit: true });

/**
 * Notes how many sleep at a place of the plan, who works there and what is left. More than the place is meant for is
 * recorded as it is: people are not uncounted for being too many.
 * @refuses influx.no-plan (MI1), influx.place-unknown, influx.place-not-yours, influx.place-item-unknown, influx.in-future (MI8)
 */
export const reportPlace = defineCommand<z.infer<typeof ReportPayload>, InfluxWorld>({
  kind: "place.report",
  payload: ReportPayload,
  reach: "role",
  decide({ payload, command, world, author, at, now }) {
    const plan = world.country.contingency;
    if (!plan) return refuse("influx.no-plan", "MI1");
    const place = plan.places.find((one) => one.id === payload.place);
    if (!place || command.dossier !== placeDossier(world.country, payload.place))
      return refuse("influx.place-unknown", "MI8", { field: "payload.place" });
    if (!author.units.includes(place.unit)) return refuse("influx.place-not-yours", "MI8", { field: "payload.place" });
    if (isAhead(at, now)) return refuse("influx.in-future", "MI8", { field: "at" });
    const isKnown = (named: Readonly<Record<string, number>>, items: readonly { readonly id: string }[]): boolean =>
      Object.keys(named).every((id) => items.some((one) => one.id === id));
    if (!isKnown(payload.staff, place.staff) || !isKnown(payload.stocks, place.stocks))
      return refuse("influx.place-item-unknown", "MI8", { field: "payload.stocks" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: command.dossier,
          subjectKind: "reception-place",
          set: { placeReport: { ...payload, at, unit: author.unit } },
        },
      ],
    });
  },
});
