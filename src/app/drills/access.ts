import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { findRole, type Role, routeSet, type RouteSet } from "../../access/index.ts";
import { contract, type Route } from "../../kernel/index.ts";
import { openDesk } from "../desk.ts";
import { demoAccounts } from "../demo/accounts.ts";
import type { Node } from "../node.ts";
import { maySee, opened, type Reader, table } from "./access-oracle.ts";
import { buildWorld, type Known, withPlanting } from "./access-world.ts";
import { type Chance, openChance } from "./chance.ts";
import { type Answer, type Call, signIn } from "./client.ts";
import { type Encoding, findCanaries } from "./encodings.ts";
import { exampleOf, type Words } from "./example.ts";
import { type Ground, openGround, type Spoiling } from "./ground.ts";

export type Plant = "policy" | "route";
export type AccessOptions = { readonly attempts: number; readonly seed: number; readonly plant?: Plant | undefined; readonly tell: (step: string) => void };

const faultsTold = 5;

type Leak = { readonly role: string; readonly channel: string; readonly kind: string; readonly compartment: string; readonly field: string; readonly encoding: Encoding };
type Difference = { readonly role: string; readonly channel: string; readonly what: "status" | "headers" | "length" };
/** `leaks`: a canary where the oracle says no. `differences`: absent and forbidden told apart (P2). `shown`: canaries seen where they may be, so that a blind drill is noticed. */
export type AccessReport = {
  readonly attempts: number; readonly leaks: number; readonly differences: number; readonly faults: number; readonly shown: number; readonly canaries: number; readonly roles: number; readonly channels: number;
  readonly pairs: number; readonly atRest: readonly string[]; readonly seconds: number; readonly seed: number; readonly leaked: readonly Leak[]; readonly differed: readonly Difference[]; readonly rolesWithoutOracle: readonly string[];
};

type Channel = { readonly name: string; readonly route: Route };
type Signed = Reader & { readonly cookie: string };
type Field = { readonly ground: Ground; readonly known: Known; readonly readers: readonly Signed[]; readonly channels: readonly Channel[]; readonly chance: Chance; readonly words: Words };

/**
 * Every role on every channel about every record, with ids that are there, absent or another's; each byte that comes back is
 * searched for words that the oracle says the role may not see (P1), and absent is compared with forbidden (P2).
 */
export async function drillAccess({ attempts, seed, plant, tell }: AccessOptions): Promise<AccessReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const ground = await openGround(tell, { node: withPlanting, ...(plant ? plants[plant] : {}) });
  try {
    const known = await buildWorld(ground.node, chance);
    const readers = await signAllIn(ground, known);
    const channels = ground.routes.flatMap(({ contract: routes }) => Object.entries(routes).map(([name, route]) => ({ name, route }))).filter(({ name }) => name !== "signOut" && name !== "demoSignIn");
    const words = { ids: known.ids, texts: [...known.canaries.keys(), ...known.references, "XD-POST-01", "asylum", "Drill"] };
    const field: Field = { ground, known, readers, channels, chance, words };
    tell(`${known.canaries.size} canaries, ${readers.length} readers, ${channels.length} channels`);
    const tried = await tryMatrix(field, attempts);
    const compared = await comparePairs(field);
    const logged = [...findCanaries(Buffer.from(ground.log()))].map(([word, encoding]) => leakOf(known, word, { role: "log", channel: "log", encoding }));
    const leaked = [...tried.leaked, ...compared.leaked, ...logged];
    for (const line of tried.faults > 0 ? ground.log().trim().split("\n").slice(-faultsTold) : []) tell(line);
    return {
      attempts: tried.attempts + compared.pairs * 2, leaks: leaked.length, differences: compared.differed.length, faults: tried.faults, shown: tried.shown, canaries: known.canaries.size, roles: new Set(readers.map((one) => one.role)).size, channels: channels.length,
      pairs: compared.pairs, atRest: await findAtRest(ground, known), seconds: Math.round((performance.now() - began) / 100) / 10, seed, leaked: distinct(leaked), differed: distinct(compared.differed), rolesWithoutOracle: rolesWithoutOracle(),
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
  const leaky = contract({ facts: { method: "GET", path: "/api/drill/:dossier", summary: "A planted leak", params: z.strictObject({ dossier: z.uuid() }), returns: z.unknown(), access: "session" } });
  return routeSet(leaky, { facts: async ({ params }, { actor }) => ({ ok: true, value: (await desk.open(actor, params.dossier, "read", ({ facts }) => facts)) ?? [] }) });
}

function rolesWithoutOracle(): string[] {
  return [...new Set(demoAccounts.map((one) => one.role as string))].filter((role) => table[role] === undefined);
}

async function signAllIn({ client }: Ground, known: Known): Promise<Signed[]> {
  const own = known.dossiers[0] ?? "";
  const readers: Reader[] = [...demoAccounts.map(({ login, role, unit }) => ({ login, role, unit })), { login: "drill.applicant", role: "person", unit: "XD-MS-CAP", ownDossier: own }];
  return await Promise.all(readers.map(async (reader) => ({ ...reader, cookie: await signIn(client, reader.login) })));
}

async function tryMatrix(field: Field, attempts: number) {
  const { ground, known, readers, channels, chance } = field;
  const cells = chance.shuffle(readers.flatMap((reader) => channels.flatMap((channel) => known.dossiers.map((dossier) => ({ reader, channel, dossier })))));
  const leaked: Leak[] = [];
  let [faults, shown, done] = [0, 0, 0];
  for (; done < attempts; done++) {
    const { reader, channel, dossier } = cells[done % cells.length] ?? chance.pick(cells);
    const call = callFor(field, { reader, channel, dossier, isMutated: done >= cells.length || chance.isTrue(0.15) });
    const answer = await ground.client.send(call);
    if (answer.status >= 500) faults++;
    const seen = lookThrough(known, { reader, channel: channel.name, call, answer });
    shown += seen.shown;
    leaked.push(...seen.leaked);
  }
  return { attempts: done, leaked, faults, shown };
}

/** The canaries of one answer: those that the oracle lets this reader see, and leaks. What the request itself said is no news. */
function lookThrough(known: Known, { reader, channel, call, answer }: { reader: Reader; channel: string; call: Call; answer: Answer }): { shown: number; leaked: Leak[] } {
  const said = findCanaries(Buffer.from(`${call.path}\n${call.body?.toString() ?? ""}`));
  const seen = [...findCanaries(bytesOf(answer))].filter(([word]) => known.canaries.has(word) && !said.has(word));
  const leaked = seen.flatMap(([word, encoding]) => {
    const canary = known.canaries.get(word);
    return canary && !maySee(reader, canary, channel, known) ? [leakOf(known, word, { role: reader.role, channel, encoding })] : [];
  });
  return { shown: seen.length - leaked.length, leaked };
}

const bytesOf = (answer: Answer): Buffer => Buffer.concat([Buffer.from(JSON.stringify(answer.headers)), Buffer.from("\n"), answer.body]);

function leakOf(known: Known, word: string, about: Pick<Leak, "role" | "channel" | "encoding">): Leak {
  const canary = known.canaries.get(word);
  return { ...about, kind: canary?.kind ?? "unknown", compartment: canary?.compartment ?? "unknown", field: canary?.field ?? "unknown" };
}

function distinct<T extends object>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()].slice(0, 40);
}

type Cell = { readonly reader: Signed; readonly channel: Channel; readonly dossier: string; readonly isMutated: boolean };

/** One request of a cell: ids of the record where they fit, and now and then one of another record or of none. */
function callFor(field: Field, { reader, channel: { route }, dossier, isMutated }: Cell): Call {
  const { chance, words } = field;
  const params = route.params ? (exampleOf(route.params, chance, words) as Record<string, unknown>) : {};
  if ("dossier" in params) params["dossier"] = isMutated ? mutateId(chance, dossier) : dossier;
  const query = route.query && chance.isTrue(0.6) ? (exampleOf(route.query, chance, words) as Record<string, unknown>) : {};
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)])).toString();
  const path = `${pathOf(route, params)}${search ? `?${search}` : ""}`;
  const headers = { "accept-language": chance.isTrue(0.5) ? "ru" : "en" };
  if (!route.body) return { method: route.method, path, cookie: reader.cookie, headers };
  const body = route.path === "/api/commands" ? commandFor(field, reader, dossier) : exampleOf(route.body, chance, words);
  return { method: route.method, path, cookie: reader.cookie, headers, body: JSON.stringify(body) };
}

export function pathOf(route: Route, params: Readonly<Record<string, unknown>>): string {
  return route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? "none")));
}

function mutateId(chance: Chance, id: string): string {
  return chance.pick([chance.uuid(), id.toUpperCase(), `${id.slice(0, -1)}${chance.below(10)}`, id.split("-").reverse().join("-"), `${id} `, "00000000-0000-0000-0000-000000000000"]);
}

/** A command that must be refused: one that the role has not, one about a closed file, or one with a field too many. The world stays as it was built. */
function commandFor({ ground, known, chance, words }: Field, reader: Signed, dossier: string): object {
  const kind = chance.pick([...ground.node.kinds.values()].filter((one) => one.kind !== "drill.plant"));
  const payload = exampleOf(kind.payload, chance, words) as Record<string, unknown>;
  const isHeld = findRole(reader.role)?.commands.includes(kind.kind) ?? false;
  const isClosed = (kind.reach ?? "relation") === "relation" && kind.begins === undefined && opened(reader, dossier, known).size === 0;
  return { id: chance.uuid(), kind: kind.kind, dossier, payload: isHeld && !isClosed ? { ...payload, unknownToAll: true } : payload };
}

/** Absent against forbidden: the same request about a file that is closed to the reader, and about none. */
async function comparePairs({ ground, known, readers, channels, chance, words }: Field): Promise<{ pairs: number; differed: Difference[]; leaked: Leak[] }> {
  const differed: Difference[] = [];
  const leaked: Leak[] = [];
  let pairs = 0;
  const compare = async (reader: Signed, channel: string, calls: readonly [Call, Call]) => {
    const [forbidden, absent] = [await ground.client.send(calls[0]), await ground.client.send(calls[1])];
    pairs++;
    for (const [place, answer] of [forbidden, absent].entries()) leaked.push(...lookThrough(known, { reader, channel, call: calls[place === 0 ? 0 : 1], answer }).leaked);
    const headers = (answer: Answer) => JSON.stringify(Object.entries(answer.headers).filter(([name]) => name !== "date").sort());
    if (forbidden.status !== absent.status) differed.push({ role: reader.role, channel, what: "status" });
    else if (headers(forbidden) !== headers(absent)) differed.push({ role: reader.role, channel, what: "headers" });
    else if (forbidden.body.length !== absent.body.length) differed.push({ role: reader.role, channel, what: "length" });
  };
  for (const reader of readers) {
    const closed = known.dossiers.filter((dossier) => opened(reader, dossier, known).size === 0);
    if (closed.length === 0) continue;
    const call = (more: Omit<Call, "cookie">): Call => ({ ...more, cookie: reader.cookie });
    for (const { name, route } of channels) {
      const params = route.params ? (exampleOf(route.params, chance, words) as Record<string, unknown>) : {};
      if (!("dossier" in params) || route.body) continue;
      const ask = (dossier: string) => call({ method: route.method, path: pathOf(route, { ...params, dossier }) });
      for (const dossier of closed) await compare(reader, name, [ask(dossier), ask(chance.uuid())]);
    }
    const send = (kind: string, dossier: string, payload: object) => call({ method: "POST", path: "/api/commands", body: JSON.stringify({ id: chance.uuid(), kind, dossier, payload }) });
    for (const [kind, payload] of [["referral.acknowledge", { referral: chance.uuid() }], ["person.update", { phone: "1" }], ["case.step", { case: chance.uuid(), step: "lodge" }]] as const)
      await compare(reader, `command ${kind}`, [send(kind, chance.pick(closed), payload), send(kind, chance.uuid(), payload)]);
  }
  return { pairs, differed, leaked };
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
