import type { Actor, Desk } from "../access/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Country, Procedure } from "../process/index.ts";

/** What the routes of this module are served with. */
export type InfluxParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  /** Reads for counting alone, over every unit of the State, by what is counted of a person's profile. */
  readonly counting: <T>(actor: Actor, use: (tx: Tx) => Promise<T>) => Promise<T>;
};
