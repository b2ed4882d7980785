import { z } from "zod";
import { compartments, contextSql, routeSet } from "../../access/index.ts";
import { contract, refuse } from "../../kernel/index.ts";
import { readSubjects } from "../../ledger/server.ts";
import type { Database } from "../../platform/server.ts";
import { openDesk } from "../desk.ts";
import { signAllIn } from "./access.ts";
import { callFor, type Cell, type Field, listCells, listChannels } from "./access-matrix.ts";
import { type Canary, withPlanting } from "./access-planting.ts";
import { isNamedBy } from "./access-recorded.ts";
import { recordedAs, saidBack } from "./access-seen.ts";
import { listNewer, type Shown } from "./access-store.ts";
import { buildWorld } from "./access-world.ts";
import { openChance } from "./chance.ts";
import { type Ground, openGround, type Spoiling } from "./ground.ts";
import { endConversations } from "./referrals-store.ts";

export type ReadsOptions = {
  readonly requests: number;
  /** Times that every conversation with the database is cut while a request is under way. */
  readonly kills: number;
  readonly seed: number;
  /** Plants two routes that must be seen: one shows without a record, one has it on record that something was shown and refuses. */
  readonly plant?: "both" | undefined;
  readonly tell: (step: string) => void;
};
type Place = { readonly role: string; readonly channel: string };
/**
 * `unrecorded`: fields shown and not on record. `unshown`: access records that say that something was shown, where the answer was a
 * refusal. `wider`: fields that a record names beyond those that stand in its answer: what was opened to make an answer of is on
 * record whole, so this may be more than none; `widest` says on which channels.
 */
export type ReadsReport = {
  readonly requests: number;
  readonly shown: number;
  readonly recorded: number;
  readonly unanswered: number;
  readonly kills: number;
  readonly unrecorded: number;
  readonly unshown: number;
  readonly wider: number;
  readonly odd: readonly Place[];
  readonly widest: readonly string[];
  readonly seconds: number;
  readonly seed: number;
};

const oddTold = 20;
const strikesMs = 5;

type Tally = {
  shown: number;
  recorded: number;
  unanswered: number;
  kills: number;
  readonly unrecorded: Place[];
  readonly unshown: Place[];
  readonly wider: Place[];
};
type Walk = {
  readonly ground: Ground;
  readonly past: Database;
  readonly field: Field;
  readonly tally: Tally;
  /** The newest access record of each reader that was looked at. */
  readonly last: Map<string, string>;
};

/** Mixed requests one after the other, some cut off; each answer against the access records that it made, both ways (P9). */
export async function drillReads({ requests, kills, seed, plant, tell }: ReadsOptions): Promise<ReadsReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const ground = await openGround(tell, { node: withPlanting, ...(plant ? planted : {}) });
  const past = ground.past(1);
  try {
    const known = await buildWorld(ground.node, chance);
    const readers = await signAllIn(ground, known);
    const channels = listChannels(ground.routes);
    const field: Field = { node: ground.node, known, readers, channels, chance };
    const tally: Tally = { shown: 0, recorded: 0, unanswered: 0, kills: 0, unrecorded: [], unshown: [], wider: [] };
    const walk: Walk = { ground, past, field, tally, last: new Map() };
    for (const { login } of readers) await newer(walk, login);
    const cells = listCells(field);
    for (let place = 0; place < requests; place++) {
      await ask(walk, cells[place] ?? chance.pick(cells), chance.isTrue(kills / requests));
      if ((place + 1) % 1_000 === 0) tell(`${place + 1} of ${requests} requests`);
    }
    return { ...reportOf(tally), requests, seconds: Math.round((performance.now() - began) / 100) / 10, seed };
  } finally {
    await past.close();
    await ground.close();
  }
}

function reportOf({ unrecorded, unshown, wider, ...counts }: Tally) {
  return {
    ...counts,
    unrecorded: unrecorded.length,
    unshown: unshown.length,
    wider: wider.length,
    odd: [...new Map([...unrecorded, ...unshown].map((one) => [JSON.stringify(one), one])).values()].slice(0, oddTold),
    widest: [...Map.groupBy(wider, ({ channel }) => channel)].toSorted((a, b) => b[1].length - a[1].length).map(([channel]) => channel),
  };
}

const ofFile = { method: "GET", params: z.strictObject({ dossier: z.uuid() }), access: "session" } as const;
const planted: Spoiling = {
  routes: (node) => [
    routeSet(
      contract({
        hush: { ...ofFile, path: "/api/drill/hush/:dossier", summary: "Planted: shows without a record", returns: z.unknown() },
        boast: { ...ofFile, path: "/api/drill/boast/:dossier", summary: "Planted: a record of what was not shown", returns: z.never() },
      }),
      {
        hush: async ({ params: { dossier } }, { actor }) => {
          const context = contextSql({ account: actor.account, units: actor.units, compartments, dossiers: [dossier] });
          const { states } = await node.database.transaction(context, (tx) => readSubjects(tx, node.safe, [dossier]));
          return { ok: true, value: states };
        },
        boast: async ({ params: { dossier } }, { actor }) => {
          await openDesk(node).openMany(actor, [dossier], "read");
          return refuse("access.not-available", "AC3");
        },
      },
    ),
  ],
};

/** One request, cut off or not, and what its answer and the record say of each other. */
async function ask(walk: Walk, cell: Cell, isCut: boolean): Promise<void> {
  const { ground, past, field, tally } = walk;
  const { reader, channel } = cell;
  const call = callFor(field, cell, false);
  const sent = ground.client.send(call).catch(() => undefined);
  if (isCut) {
    await new Promise((done) => setTimeout(done, field.chance.below(strikesMs)));
    await endConversations(past, decodeURIComponent(new URL(ground.place.database.appUrl).username));
    tally.kills++;
  }
  const answer = await sent;
  const looks = (await newer(walk, reader.login)).filter((one) => one.isShown);
  tally.recorded += looks.length;
  // Of an answer that was cut off nobody knows how far it came: a record without it is right, and it without a record cannot be.
  if (!answer || answer.status >= 500) return void tally.unanswered++;
  const seen = saidBack(field.known, call, answer);
  const place: Place = { role: reader.role, channel: channel.name };
  tally.shown += seen.length;
  if (!countsOnly(channel)) tally.unrecorded.push(...seen.filter((one) => !isRecorded(one, looks)).map(() => place));
  if (answer.status >= 400) tally.unshown.push(...looks.map(() => place));
  else if (answer.headers["content-type"]?.includes("json"))
    tally.wider.push(...looks.flatMap((look) => unseenOf(look, seen, [...field.known.canaries.values()])).map(() => place));
}

async function newer({ past, last }: Walk, login: string) {
  const records = await listNewer(past, login, last.get(login));
  const newest = records.at(-1);
  if (newest) last.set(login, newest.id);
  return records;
}

/** Whether a record names a field; of a question of a procedure it names the whole, of another family the family alone. */
const names = (look: Shown, one: Canary): boolean => look.fields.some((field) => isNamedBy(field, recordedAs(one)));

/** Tables and charts open no file: what stands in them is counted, not shown of somebody. */
const countsOnly = ({ route }: Cell["channel"]): boolean => /^\/api\/(statistics|charts)\b/.test(route.path);

/** A reference stands in lists, which open no file. */
const isRecorded = (one: Canary, looks: readonly Shown[]): boolean =>
  one.field === "reference" || looks.some((look) => look.dossier === one.dossier && names(look, one));

/** Of the fields that a record names as shown, those of which the world has a word, and the answer has none. */
function unseenOf(look: Shown, seen: readonly Canary[], all: readonly Canary[]): Canary[] {
  const words = Map.groupBy(
    all.filter((one) => one.dossier === look.dossier && names(look, one)),
    recordedAs,
  );
  return [...words].flatMap(([named, some]) =>
    seen.some((one) => one.dossier === look.dossier && recordedAs(one) === named) ? [] : some.slice(0, 1),
  );
}
