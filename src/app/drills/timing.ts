import { z } from "zod";
import { compartments, contextSql, routeSet } from "../../access/index.ts";
import { contract, referenceOf, refuse } from "../../kernel/index.ts";
import { readSubjects } from "../../ledger/server.ts";
import { signAllIn } from "./access.ts";
import { type Field, listChannels, type Signed } from "./access-matrix.ts";
import { closedTo, listWays } from "./access-pairs.ts";
import { type Canary, withPlanting } from "./access-planting.ts";
import { listReferences } from "./access-store.ts";
import { buildWorld } from "./access-world.ts";
import { openChance } from "./chance.ts";
import type { Call } from "./client.ts";
import { mark } from "./encodings.ts";
import { type Ground, openGround, type Spoiling } from "./ground.ts";

export type TimingOptions = {
  /** Pairs of each way of each reader: one question about a file that is shut, one about none. */
  readonly pairs: number;
  readonly seed: number;
  /** Ways by their name; all of them where none is named. */
  readonly ways?: readonly string[];
  /** Plants a route that looks before it refuses, which must be seen. */
  readonly plant?: "look" | undefined;
  readonly tell: (step: string) => void;
};

/** What time tells on one way: the chance, a half or more, of telling a shut file from none by one answer, and how far apart the medians are. */
export type Told = { readonly role: string; readonly way: string; readonly auc: number; readonly medianGapMs: number };
/** `telling`: ways on which time tells more than P2 allows. `widest`: those nearest to it, so that one sees how near. */
export type TimingReport = {
  readonly ways: number;
  readonly pairs: number;
  readonly aucMax: number;
  readonly medianGapMsMax: number;
  readonly telling: readonly Told[];
  readonly widest: readonly Told[];
  readonly seconds: number;
  readonly seed: number;
};

/** @source trust:P2 */
const aucAllowed = 0.55;
/** @source trust:P2 */
const medianGapMsAllowed = 1;
/** Whoever looks from three sides: another post, a hospital that nobody sent the person to, the administrator of the node. */
const spies: readonly string[] = ["post2.officer", "hospital", "admin"];
/** Asked and not counted: code is compiled and caches are filled by then. */
const warmUp = 40;

/** A way that seems to tell is looked at again, so many times longer, and that look counts: among many ways chance alone makes one seem to. */
const lookAgain = 4;
const widestTold = 5;

/** Asks about files that are shut and about none, in an order by chance, and says how well the time of one answer tells the two apart (P2). */
export async function drillTiming({ pairs, seed, ways: named, plant, tell }: TimingOptions): Promise<TimingReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const ground = await openGround(tell, { node: withPlanting, ...(plant ? planted : {}) });
  try {
    const known = await buildWorld(ground.node, chance);
    const readers = (await signAllIn(ground, known)).filter(({ login }) => spies.includes(login));
    const channels = listChannels(ground.routes);
    const field: Field = { node: ground.node, known, readers, channels, chance };
    const asked = await listAsked(ground, field, named);
    tell(`${asked.length} ways, ${pairs} pairs each`);
    const told: (Told & { readonly tells: boolean })[] = [];
    for (const one of asked) {
      told.push(await lookTwice(ground, field, { ...one, pairs }));
      if (told.length % 10 === 0) tell(`${told.length} of ${asked.length} ways`);
    }
    return {
      ways: told.length,
      pairs,
      aucMax: Math.max(0.5, ...told.map(({ auc }) => auc)),
      medianGapMsMax: Math.max(0, ...told.map(({ medianGapMs }) => Math.abs(medianGapMs))),
      telling: told.filter((one) => one.tells),
      widest: told.toSorted((a, b) => b.auc - a.auc).slice(0, widestTold),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      seed,
    };
  } finally {
    await ground.close();
  }
}

async function lookTwice(
  ground: Ground,
  field: Field,
  one: Asked & { readonly pairs: number },
): Promise<Told & { readonly tells: boolean }> {
  const first = await look(ground, field, one);
  if (!tells(first, one.pairs)) return { ...first, tells: false };
  const pairs = one.pairs * lookAgain;
  const longer = await look(ground, field, { ...one, pairs });
  return { ...longer, tells: tells(longer, pairs) };
}

/** On a busy machine medians of few answers lie apart by chance: a gap counts where the share of longer answers bears it out. */
const tells = ({ auc, medianGapMs }: Told, pairs: number): boolean =>
  auc >= aucAllowed || (Math.abs(medianGapMs) >= medianGapMsAllowed && auc >= 0.5 + 3 * Math.sqrt(1 / (6 * pairs)));

/** A route that opens a file and then refuses it, as code that looks first and asks for permission afterwards would. */
const planted: Spoiling = {
  routes: (node) => [
    routeSet(
      contract({
        look: {
          method: "GET",
          path: "/api/drill/:dossier",
          summary: "A planted look",
          params: z.strictObject({ dossier: z.uuid() }),
          returns: z.never(),
          access: "session",
        },
      }),
      {
        look: async ({ params: { dossier } }, { actor }) => {
          const context = contextSql({ account: actor.account, units: actor.units, compartments, dossiers: [dossier] });
          await node.database.transaction(context, (tx) => readSubjects(tx, node.safe, [dossier]));
          return refuse("access.not-available", "AC3");
        },
      },
    ),
  ],
};

/** As many that nobody has as are shut: what is asked about often must not be told apart from what is asked about once. */
type Asked = { readonly role: string; readonly way: string; readonly shut: readonly Call[]; readonly none: readonly Call[] };

/** Every way of each spy, with what is asked about: files that are shut to them, and as many that nobody has. */
async function listAsked(ground: Ground, field: Field, named: readonly string[] | undefined): Promise<Asked[]> {
  const { chance, known } = field;
  const database = ground.past(1);
  const references = await listReferences(database).finally(() => database.close());
  const nameOf = ({ dossier, field: of, kind }: Canary) => (of === "names" && kind === "person" ? [dossier] : []);
  const names = new Map([...known.canaries.values()].flatMap((one) => nameOf(one).map((dossier) => [dossier, one.word] as const)));
  return field.readers
    .flatMap((reader): Asked[] => {
      const closed = closedTo(reader, field);
      const search = (by: string, found: ReadonlyMap<string, string>, invent: () => string): Asked => {
        const ask = (text: string) => callOf(reader, "/api/persons/search", { text });
        const texts = closed.flatMap((dossier) => found.get(dossier) ?? []);
        return { role: reader.role, way: `search by ${by}`, shut: texts.map(ask), none: texts.map(() => ask(invent())) };
      };
      return [
        ...listWays(reader, field).map(({ channel, ask }) => ({
          role: reader.role,
          way: channel,
          // Two files of which both are the same one are answered without a look, whoever has it.
          shut: closed.map(ask).filter(({ path }, place) => path.split(closed[place] ?? "").length <= 2),
          none: closed.map(() => ask(chance.uuid())),
        })),
        search("reference", references, () => referenceOf("XD", 5_000_000 + chance.below(1_000_000))),
        search("name", names, () => mark + chance.letters(12)),
      ];
    })
    .filter(({ way, shut }) => shut.length > 0 && (named?.includes(way) ?? true));
}

const callOf = ({ cookie }: Signed, path: string, body: object): Call => ({ method: "POST", path, cookie, body: JSON.stringify(body) });

async function look(
  { client }: Ground,
  { chance }: Field,
  { role, way, shut, none, pairs }: Asked & { readonly pairs: number },
): Promise<Told> {
  const times: [number[], number[]] = [[], []];
  const ask = async (call: Call): Promise<number> => {
    const began = performance.now();
    await client.send(call);
    return performance.now() - began;
  };
  for (let place = -warmUp; place < pairs; place++) {
    const calls = [renewed(chance.pick(shut), chance.uuid), renewed(chance.pick(none), chance.uuid)] as const;
    for (const which of chance.isTrue(0.5) ? ([0, 1] as const) : ([1, 0] as const)) {
      const took = await ask(calls[which]);
      if (place >= 0) times[which].push(took);
    }
  }
  const share = tellsApart(times);
  return {
    role,
    way,
    auc: round(Math.max(share, 1 - share)),
    medianGapMs: round(median(times[0]) - median(times[1])),
  };
}

/** A command under an id of its own each time: sent again, it would only be looked up. */
function renewed(call: Call, uuid: () => string): Call {
  if (call.path !== "/api/commands") return call;
  return { ...call, body: JSON.stringify({ ...(JSON.parse(String(call.body)) as object), id: uuid() }) };
}

/** The chance that one of the first took longer than one of the second: a half where time tells nothing. */
export function tellsApart([first, second]: readonly [readonly number[], readonly number[]]): number {
  const both = [...first.map((took) => ({ took, isFirst: true })), ...second.map((took) => ({ took, isFirst: false }))].toSorted(
    (a, b) => a.took - b.took,
  );
  let [ranks, place] = [0, 0];
  while (place < both.length) {
    let end = place;
    while (end < both.length && both[end]?.took === both[place]?.took) end++;
    const rank = (place + end + 1) / 2;
    ranks += both.slice(place, end).filter(({ isFirst }) => isFirst).length * rank;
    place = end;
  }
  return (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 1000) / 1000;
