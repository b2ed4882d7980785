import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Role, routeSet, type RouteSet } from "../../access/index.ts";
import { contract } from "../../kernel/index.ts";
import { openDesk } from "../desk.ts";
import { demoAccounts } from "../demo/accounts.ts";
import type { Node } from "../node.ts";
import { callFor, type Field, listCells, listChannels, type Signed } from "./access-matrix.ts";
import { comparePairs, type Difference } from "./access-compare.ts";
import { type Reader, table } from "./access-oracle.ts";
import { type Canary, type Known, withPlanting } from "./access-planting.ts";
import { findUnrecorded, type Look, type Unrecorded } from "./access-recorded.ts";
import { type Leak, leakOf, lookThrough, recordedAs } from "./access-seen.ts";
import { listShown } from "./access-store.ts";
import { buildWorld } from "./access-world.ts";
import { openChance } from "./chance.ts";
import { signIn } from "./client.ts";
import { findCanaries } from "./encodings.ts";
import { type Ground, openGround, type Spoiling } from "./ground.ts";

export type Plant = "policy" | "route";
export type AccessOptions = {
  readonly attempts: number;
  readonly seed: number;
  readonly plant?: Plant | undefined;
  /** Compares absent with forbidden once a channel, not for each closed file. */ readonly isShort?: boolean;
  readonly tell: (step: string) => void;
};

const faultsTold = 5;
/** Requests under way at a time; each is made before the next, so that the seed alone decides what is asked. */
const atOnce = 6;

/** `leaks`: a canary where the oracle says no. `differences`: absent and forbidden told apart (P2). `unrecorded`: what was shown and is not in the access log (P9). `shown`: canaries seen where they may be, so that a blind drill is noticed. `cells`: the matrix of role, record and channel, walked whole whatever the attempts. */
export type AccessReport = {
  readonly attempts: number;
  readonly cells: number;
  readonly leaks: number;
  readonly differences: number;
  readonly unrecorded: number;
  readonly faults: number;
  readonly shown: number;
  readonly canaries: number;
  readonly roles: number;
  readonly channels: number;
  readonly pairs: number;
  readonly atRest: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly leaked: readonly Leak[];
  readonly differed: readonly Difference[];
  readonly notRecorded: readonly Unrecorded[];
  readonly rolesWithoutOracle: readonly string[];
};

/**
 * Every role on every channel about every record, with ids that are there, absent or another's; each byte that comes back is
 * searched for words that the oracle says the role may not see (P1), and absent is compared with forbidden (P2).
 */
export async function drillAccess({ attempts, seed, plant, isShort = false, tell }: AccessOptions): Promise<AccessReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const ground = await openGround(tell, { node: withPlanting, ...(plant ? plants[plant] : {}) });
  try {
    const known = await buildWorld(ground.node, chance);
    const readers = await signAllIn(ground, known);
    const channels = listChannels(ground.routes);
    const field: Field = { node: ground.node, known, readers, channels, chance };
    tell(`${known.canaries.size} canaries, ${readers.length} readers, ${channels.length} channels`);
    const tried = await tryMatrix(ground, field, { attempts, isPlanted: plant !== undefined });
    const compared = plant
      ? { pairs: 0, differed: [], leaked: [] }
      : await comparePairs(ground, field, isShort ? 1 : known.dossiers.length, atOnce);
    const logged = [...findCanaries(Buffer.from(ground.log()))].map(([word, encoding]) =>
      leakOf(known, word, { role: "log", channel: "log", encoding }),
    );
    const leaked = [...tried.leaked, ...compared.leaked, ...logged];
    const notRecorded = await lookIntoLog(ground, tried.looks);
    for (const line of tried.faults > 0 ? ground.log().trim().split("\n").slice(-faultsTold) : []) tell(line);
    return {
      attempts: tried.attempts + compared.pairs * 2,
      cells: tried.cells,
      leaks: leaked.length,
      differences: compared.differed.length,
      unrecorded: notRecorded.length,
      faults: tried.faults,
      shown: tried.shown,
      canaries: known.canaries.size,
      roles: new Set(readers.map((one) => one.role)).size,
      channels: channels.length,
      pairs: compared.pairs,
      atRest: await findAtRest(ground, known),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      seed,
      leaked: distinct(leaked),
      differed: distinct(compared.differed),
      notRecorded: distinct(notRecorded),
      rolesWithoutOracle: rolesWithoutOracle(),
    };
  } finally {
    await ground.close();
  }
}

/** Faults planted on purpose, so that a drill that finds nothing is known to be able to find something. */
const plants: Readonly<Record<Plant, Spoiling>> = {
  policy: {
    find: (find) => async (token) => {
      const caller = await find(token);
      if (caller?.actor.role.id !== "service-provider") return caller;
      const role: Role = { ...caller.actor.role, compartments: { ...caller.actor.role.compartments, health: { read: "all" } } };
      return { ...caller, actor: { ...caller.actor, role } };
    },
  },
  route: { routes: (node) => [leakyRoute(node)] },
};

/** A route that gives what was loaded for judging, undisclosed, to whoever may open anything of the dossier. */
function leakyRoute(node: Node): RouteSet {
  const desk = openDesk(node);
  const leaky = contract({
    facts: {
      method: "GET",
      path: "/api/drill/:dossier",
      summary: "A planted leak",
      params: z.strictObject({ dossier: z.uuid() }),
      returns: z.unknown(),
      access: "session",
    },
  });
  return routeSet(leaky, {
    facts: async ({ params }, { actor }) => ({
      ok: true,
      value: (await desk.open(actor, params.dossier, "read", ({ facts }) => facts)) ?? [],
    }),
  });
}

function rolesWithoutOracle(): string[] {
  return [...new Set(demoAccounts.map((one) => one.role as string))].filter((role) => table[role] === undefined);
}

/** Every account of the demo State, and the person whom a file of the drill is about. */
export async function signAllIn({ client }: Ground, known: Known): Promise<Signed[]> {
  const own = known.dossiers[0] ?? "";
  const readers: Reader[] = [
    ...demoAccounts.map(({ login, role, unit }) => ({ login, role, unit })),
    { login: "drill.applicant", role: "person", unit: "XD-MS-CAP", ownDossier: own },
  ];
  return await Promise.all(readers.map(async (reader) => ({ ...reader, cookie: await signIn(client, reader.login) })));
}

type Tried = { attempts: number; readonly cells: number; readonly leaked: Leak[]; readonly looks: Look[]; faults: number; shown: number };

/** The whole matrix first, each cell with its own ids; then, until there are enough attempts, cells by chance, their ids bent. */
async function tryMatrix(ground: Ground, field: Field, { attempts, isPlanted }: { attempts: number; isPlanted: boolean }): Promise<Tried> {
  const cells = listCells(field);
  const tried: Tried = { attempts: 0, cells: cells.length, leaked: [], looks: [], faults: 0, shown: 0 };
  // What was planted was to be found; once it is, there is nothing more to learn.
  const isOver = () => tried.attempts >= Math.max(attempts, cells.length) || (isPlanted && tried.leaked.length > 0);
  const walk = async () => {
    while (!isOver()) {
      const place = tried.attempts++;
      const cell = cells[place] ?? field.chance.pick(cells);
      const call = callFor(field, cell, place >= cells.length && field.chance.isTrue(0.5));
      const answer = await ground.client.send(call);
      if (answer.status >= 500) tried.faults++;
      const seen = lookThrough(field.known, { reader: cell.reader, channel: cell.channel.name, call, answer });
      tried.shown += seen.shown.length;
      tried.looks.push(...looksOf(cell.reader, seen.shown));
      tried.leaked.push(...seen.leaked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return tried;
}

/** What one answer showed, file by file. A reference stands in lists, which open no file. */
function looksOf({ login }: Reader, shown: readonly Canary[]): Look[] {
  const files = Map.groupBy(
    shown.filter(({ field }) => field !== "reference"),
    ({ dossier }) => dossier,
  );
  return [...files].map(([dossier, some]) => ({ login, dossier, fields: some.map(recordedAs) }));
}

async function lookIntoLog(ground: Ground, looks: readonly Look[]): Promise<Unrecorded[]> {
  const database = ground.past(1);
  try {
    return findUnrecorded(looks, await listShown(database));
  } finally {
    await database.close();
  }
}

function distinct<T extends object>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()].slice(0, 40);
}

/** Fields whose canary stands open in a file of the database (P14), by name. */
async function findAtRest({ dataFolder, place }: Ground, known: Known): Promise<string[]> {
  await place.node.database.transaction("", (tx) => tx.query("select 1"));
  const found = new Set<string>();
  for (const entry of readdirSync(dataFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name)).toString("latin1");
    for (const [word] of text.matchAll(/zuzuk[a-z]{12}/g)) {
      const canary = known.canaries.get(word);
      if (canary) found.add(`${canary.kind}.${canary.field}`);
    }
  }
  return [...found].sort();
}
