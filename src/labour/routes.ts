import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, findProcedure, type PlaceCount, type Procedure, quotasOf } from "../process/index.ts";
import { standingOf as memorandumStanding } from "../referral/index.ts";
import { listMemoranda } from "../referral/server.ts";
import { type Channel, labourContract } from "./contract.ts";
import type { SchemeRecord } from "./scheme.ts";
import { tellOpen, viewScheme } from "./schemes.ts";
import { countTaken, countUse, listAllSchemes } from "./store.ts";
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
      const { counts, schemes } = await taken();
      return ok({
        on,
        own: country.code,
        channels: channels(on),
        taken: tellTaken(ways, counts),
        schemes: tellOpen(schemes, ways, { on, counts }),
      });
    },
    async schemes(_input, { actor }) {
      if (!actor.role.screens.includes("schemes")) return refuse("access.not-permitted", "AC2");
      const on = dayAt(desk.now(), country.timeZone);
      const [rows, counts, memoranda] = await desk.list(
        actor,
        async (tx) => [await listAllSchemes(tx), await countTaken(tx, ways.flatMap(quotasOf)), await listMemoranda(tx)] as const,
      );
      return ok({
        today: on,
        mayKeep: actor.role.commands.includes("scheme.propose"),
        procedures: ways.flatMap(({ id, title, schemes }) => (schemes ? [{ code: id, title, stay: schemes.stay }] : [])),
        memoranda: memoranda
          .filter((one) => memorandumStanding(one, on) !== "over")
          .map(({ id, reference, subject }) => ({ id, reference, subject })),
        schemes: rows.map((row) => viewScheme(row, ways, { on, counts, account: actor.account })),
      });
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

type Told = { readonly counts: readonly PlaceCount[]; readonly schemes: readonly SchemeRecord[] };

function keepTaken({ desk, openly }: LabourParts, ways: readonly Procedure[]): () => Promise<Told> {
  const quotas = ways.flatMap(quotasOf);
  const read = async (tx: Tx): Promise<Told> => ({
    counts: await countTaken(tx, quotas),
    schemes: (await listAllSchemes(tx)).flatMap(({ record }) => record ?? []),
  });
  let kept: { readonly at: number; readonly told: Promise<Told> } | undefined;
  return async () => {
    const at = Date.parse(desk.now());
    if (kept === undefined || at - kept.at >= keptMs || at < kept.at) kept = { at, told: openly(read) };
    return await kept.told;
  };
}
