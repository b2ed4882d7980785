import { countries } from "../../countries/index.ts";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { type Channel, listChannels } from "../labour/index.ts";
import { type Comparison, compareStates, type Country } from "../process/index.ts";
import { isLawOfAnother } from "./law.ts";

/** The packages that this program holds, side by side; made once a day, since only the day changes what holds. */
export function comparing(): (on: string) => Comparison {
  let made: Comparison | undefined;
  return (on) => (made = made?.on === on ? made : compareStates(procedures, Object.values(countries), { on, clauseOf }));
}

/** Lawful ways of the States that this program holds; invented ones only where the node is itself of an invented State. Made once a day. */
export function channelling({ isDemo }: Pick<Country, "isDemo">): (on: string) => readonly Channel[] {
  const told = Object.values(countries).filter((country) => isDemo || !country.isDemo);
  let made: { readonly on: string; readonly channels: readonly Channel[] } | undefined;
  return (on) =>
    (made = made?.on === on ? made : { on, channels: listChannels(procedures, told, { on, clauseOf, isOfAnother: isLawOfAnother }) })
      .channels;
}

function clauseOf(ref: string) {
  return findClause(ref)?.clause;
}
