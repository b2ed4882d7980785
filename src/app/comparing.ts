import { countries } from "../../countries/index.ts";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { type Comparison, compareStates } from "../process/index.ts";

/** The packages that this program holds, side by side; made once a day, since only the day changes what holds. */
export function comparing(): (on: string) => Comparison {
  let made: Comparison | undefined;
  return (on) => (made = made?.on === on ? made : compareStates(procedures, Object.values(countries), { on, clauseOf }));
}

function clauseOf(ref: string) {
  return findClause(ref)?.clause;
}
