import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, findProcedure, type PlaceCount, type Procedure, quotasOf } from "../process/index.ts";
import { type Channel, labourContract } from "./contract.ts";
import { countTaken, countUse } from "./store.ts";
import { tellTaken } from "./taken.ts";
import { useTable } from "./use.ts";

/** What the routes of lawful ways need; only the composition knows the packages of all States. */
export type LabourParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly channels: (on: string) => readonly Channel[];
  readonly openly: <T>(use: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Reads for counting alone, over every unit of the State. */
  readonly counting: <T>(actor: Actor, use: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** The catalogue of lawful ways for everybody, and their use for officers. */
export function labourRoutes(parts: LabourParts): RouteSet {
  const { desk, country, procedures, channels, counting } = parts;
  const ways = Object.entries(country.procedures).flatMap(([id, { version }]) => {
    const procedure = findProcedure(procedures, id, version);
    return procedure?.channel ? [procedure] : [];
  });
  const taken = keepTaken(parts, ways);
  return routeSet(labourContract, {
    async publicChannels() {
      const on = dayAt(desk.now(), country.timeZone);
      return ok({ on, own: country.code, channels: channels(on), taken: tellTaken(ways, await taken()) });
    },
    async channelUse({ query }, { actor }) {
      if (!actor.role.screens.includes("channels")) return refuse("access.not-permitted", "AC2");
      const states = ways.flatMap(({ id, channel }) => (channel?.usedIn ?? []).map((state) => `${id}/${state}`));
      const by = query.by ?? "origin";
      return ok(useTable(ways, await counting(actor, (tx) => countUse(tx, states, by)), by));
    },
  });
}

/** Places are counted this seldom, however many ask: nobody is signed in here. @source decision:0057 */
const keptMs = 5_000;

function keepTaken({ desk, openly }: LabourParts, ways: readonly Procedure[]): () => Promise<readonly PlaceCount[]> {
  const quotas = ways.flatMap(quotasOf);
  let kept: { readonly at: number; readonly counts: Promise<PlaceCount[]> } | undefined;
  return async () => {
    const at = Date.parse(desk.now());
    if (kept === undefined || at - kept.at >= keptMs || at < kept.at) kept = { at, counts: openly((tx) => countTaken(tx, quotas)) };
    return await kept.counts;
  };
}
