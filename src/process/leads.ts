import type { Country } from "./country.ts";
import type { HandOff, Procedure } from "./definition.ts";

/**
 * Hand-offs of a step that lead somewhere in a State. To a procedure that it does not run a case is not handed over on a route that opens
 * cases of another one, where whoever receives it could not know what it was for (PR10).
 */
export function leadsIn(
  { procedures: run, routes }: Pick<Country, "procedures" | "routes">,
  procedures: readonly Pick<Procedure, "id">[],
  handsOff: readonly HandOff[] = [],
): HandOff[] {
  return handsOff.filter(({ to, route }) => {
    if (to in run || !procedures.some((one) => one.id === to)) return true;
    const opens = routes.find((one) => one.id === route)?.procedure;
    return opens === undefined || opens === to;
  });
}
