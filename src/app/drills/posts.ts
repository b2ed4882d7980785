import { instantOf } from "../../kernel/index.ts";
import { type Database, openDatabase, openLog } from "../../platform/server.ts";
import { openOutboxKeys } from "../../sync/index.ts";
import { findRole } from "../../access/index.ts";
import { openDesk } from "../desk.ts";
import { openHttp } from "../http.ts";
import { type Node, unitsOf } from "../node.ts";
import { ensureOperator } from "../operator.ts";
import { openPlace } from "../place.ts";
import { recordCommand } from "../record.ts";
import { listRoutes } from "../routes.ts";
import { openCallers } from "../sessions.ts";
import { type Chance, openChance } from "./chance.ts";
import { makeFolder } from "./ground.ts";
import { type Form, makePostDevice, openApp, type PostDevice, type Spoil } from "./posts-device.ts";
import { queuedOf } from "./posts-disk.ts";
import { mortalDatabase, openLife } from "./posts-lives.ts";
import { openLine, type Serving, type Traffic } from "./posts-network.ts";
import { readStanding } from "./posts-store.ts";

export type PostsOptions = {
  readonly arrivals: number;
  readonly devices: number;
  readonly days: number;
  /** Share of requests, and of answers, that are lost: 0..1. */
  readonly loss: number;
  readonly seed: number;
  readonly spoil?: Spoil | undefined;
  readonly tell: (step: string) => void;
};

/**
 * `acknowledged`: forms that a device said it keeps, arrivals and corrections of them. `lost`: of these neither recorded nor waiting for a
 * person. `doubled`: persons recorded twice or captured by nobody. `stuck`: what has not ended when the line has been there long enough.
 */
export type PostsReport = {
  readonly acknowledged: number;
  readonly arrivals: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stuck: number;
  readonly needsPerson: number;
  readonly seconds: number;
  readonly seed: number;
  readonly nodeKills: number;
  readonly appKills: number;
  readonly diskFull: number;
  readonly traffic: Traffic;
  readonly reasons: Readonly<Record<string, number>>;
  readonly spoil?: Spoil;
};

const hourMs = 3_600_000;
/** Turns of the line after the week within which everything must have ended. */
const settleTurnsMax = 400;

/** Where the drill plays: a node, and its database past row security. */
export type PostsGround = { readonly node: Node; readonly superuser: Database };

/** Opens a throw-away node of the demo State on a real database and plays the drill on it (P5). */
export async function drillPosts(options: PostsOptions): Promise<PostsReport> {
  const { env, remove } = makeFolder();
  try {
    const place = await openPlace({ env, tell: options.tell, publicUrl: "http://localhost" });
    const superuser = openDatabase({ url: place.database.superuserUrl ?? "", max: 2 });
    try {
      return await playPosts({ node: place.node, superuser }, options);
    } finally {
      await superuser.close();
      await place.close();
    }
  } finally {
    remove();
  }
}

/** A week of posts without a network, with everything that goes wrong there, through the real outbox and the real routes. */
export async function playPosts({ node: real, superuser }: PostsGround, options: PostsOptions): Promise<PostsReport> {
  const began = performance.now();
  const chance = openChance(options.seed);
  const to = Date.now();
  const from = to - options.days * 24 * hourMs;
  let now = from;
  const node: Node = { ...real, now: () => instantOf(new Date(now)), log: openLog({ write: () => undefined }) };
  const nodes = openNodes(node, chance, options);
  const traffic: Traffic = { sent: 0, lostThere: 0, lostBack: 0, delivered: 0, repeated: 0, late: 0, cut: 0 };
  const devices = await enrolAll(node, chance, { ...options, from, to });
  const publicKeys = { sealing: node.syncKeys.opening().publicText, receipts: node.syncKeys.receiptsKey };
  const apps = await Promise.all(
    devices.map(async (device) => {
      const wire = openLine({ serving: nodes.serving, chance: openChance(device.chance.below(1e9)), loss: options.loss, traffic });
      const keys = await openOutboxKeys(device.privateKey, publicKeys);
      return { device, app: openApp(device, { wire, keys, now: () => now, killedEvery: killedEvery(options) }, options.spoil) };
    }),
  );
  const plans = planWeek(chance, devices, { ...options, from });
  const hours = options.days * 24;
  for (let hour = 0; hour < hours; hour++) {
    now = from + hour * hourMs;
    await Promise.all(
      apps.map(({ device, app }, place) =>
        playHour(device, app, { due: plans[place]?.[hour] ?? [], now, fills: place === 0 && hour === fullHour }),
      ),
    );
    if (hour % 24 === 23) options.tell(`day ${(hour + 1) / 24}: ${devices.reduce((sum, one) => sum + one.kept.length, 0)} kept`);
  }
  now = to;
  for (let turn = 0; turn < settleTurnsMax; turn++) {
    const rest = await Promise.all(apps.map(({ device, app }) => settle(device, app)));
    if (rest.every((one) => one)) break;
  }
  await nodes.close();
  return { ...(await count(superuser, devices, options)), nodeKills: nodes.kills(), traffic, seconds: secondsSince(began) };
}

/**
 * An app lives for some ten steps a form, and is killed a few times in the drill, however short that is. What new ids do is seen only
 * where a kill falls between the disk and the answer, so that fault is drilled with many more of them.
 */
const killedEvery = ({ arrivals, devices, spoil }: PostsOptions) =>
  spoil === "freshIds" ? 30 : Math.max(80, Math.min(900, Math.round((arrivals / devices) * 3)));

const secondsSince = (began: number) => Math.round((performance.now() - began) / 100) / 10;

type App = ReturnType<typeof openApp>;
type Hour = { readonly due: readonly ((now: number) => Form)[]; readonly now: number; readonly fills: boolean };
/** One disk is full on the first day for certain, however short the drill is. */
const fullHour = 6;

/** What a post does in an hour: forms, now and then a full disk, and sometimes the line is there. */
async function playHour(device: PostDevice, app: App, { due, now, fills }: Hour): Promise<void> {
  const { chance, disk } = device;
  if (fills || chance.isTrue(0.015)) disk.bytesMax = (queuedOf(disk).length + (fills ? 0 : chance.below(6))) * 4_096;
  device.table.push(...due.map((make) => make(device.clockAt(now))));
  await app.close();
  // In the morning somebody looks for a line; at other hours it is there by luck.
  const isMorning = Math.floor(now / hourMs) % 24 === 3;
  if (!chance.isTrue(isMorning ? 0.6 : 0.02)) return;
  await app.contact();
  if (chance.isTrue(0.5)) disk.bytesMax = Number.POSITIVE_INFINITY;
}

async function settle(device: PostDevice, app: App): Promise<boolean> {
  device.disk.bytesMax = Number.POSITIVE_INFINITY;
  await app.close();
  return (await app.contact()) && device.table.length === 0;
}

/** The node, killed at chance moments and started anew over the same database. */
function openNodes(node: Node, chance: Chance, { arrivals }: PostsOptions) {
  let kills = -1;
  let serving: Serving | undefined;
  const every = Math.max(300, Math.min(4_000, arrivals));
  const start = (): Serving => {
    kills++;
    // The first life is short, so that no drill is without a kill.
    const life = openLife(kills === 0 ? 50 + chance.below(200) : 100 + chance.below(2 * every));
    const dying: Node = { ...node, database: mortalDatabase(node.database, life) };
    const callers = openCallers(dying);
    const routes = listRoutes({ node: dying, desk: openDesk(dying), forgetSessions: callers.forget });
    return { edge: openHttp(dying, routes, callers.find), life };
  };
  return {
    serving: () => {
      if (!serving || serving.life.isOver()) serving = start();
      return Promise.resolve(serving);
    },
    kills: () => Math.max(0, kills),
    close: async () => await serving?.edge.close(),
  };
}

const posts = ["XD-POST-01", "XD-POST-02", "XD-POST-03"];

/** An officer a device, enrolled before the week begins. */
async function enrolAll(node: Node, chance: Chance, { devices, from, to }: PostsOptions & { readonly from: number; readonly to: number }) {
  const operator = await ensureOperator(node);
  const role = findRole("border-officer");
  if (!role) throw new Error("fault: the policy has no border officer");
  const made: Awaited<ReturnType<typeof makePostDevice>>[] = [];
  for (let place = 0; place < devices; place++) {
    const account = chance.uuid();
    const unit = posts[place % posts.length] ?? "";
    const payload = { account, name: `Officer ${place + 1}`, login: `drill.${account.slice(0, 8)}`, role: role.id, unit };
    await must(node, operator, { kind: "account.create", dossier: account, payload });
    const device = await makePostDevice(openChance(chance.below(1e9)), { unit, account }, { from, to });
    const officer = {
      ...operator,
      account,
      name: payload.name,
      role,
      unit,
      units: unitsOf(node.country, role, unit),
      purpose: role.purpose,
    };
    await must(node, officer, {
      kind: "device.enrol",
      dossier: device.id,
      payload: { device: device.id, unit, name: `Tablet ${place + 1}`, key: device.publicKey },
    });
    made.push(device);
  }
  return made;
}

async function must(node: Node, actor: Parameters<typeof recordCommand>[1], command: Record<string, unknown>): Promise<void> {
  const recorded = await recordCommand(node, actor, { id: node.newId(), ...command });
  if (!recorded.ok) throw new Error(`fault: the drill could not begin (${recorded.refusal.code})`);
}

/** Which forms each device fills in, hour by hour: many say the same words, and some correct what was said before. */
function planWeek(chance: Chance, devices: readonly PostDevice[], { arrivals, days }: PostsOptions & { readonly from: number }) {
  const plans = devices.map(() => Array.from({ length: days * 24 }, (): ((clock: number) => Form)[] => []));
  for (let number = 0; number < arrivals; number++) {
    const place = number % devices.length;
    const device = devices[place];
    const hour = chance.below(days * 24);
    if (!device) continue;
    const dossier = chance.uuid();
    const words = chance.below(5);
    plans[place]?.[hour]?.push((clock) => arrivalForm(device, { dossier, words, clock }));
    const later = hour + 1 + chance.below(12);
    if (chance.isTrue(0.1) && later < days * 24) plans[place]?.[later]?.push(() => updateForm(device, dossier));
  }
  return plans;
}

function arrivalForm(device: PostDevice, { dossier, words, clock }: { dossier: string; words: number; clock: number }): Form {
  const payload = {
    person: dossier,
    post: device.unit,
    arrivedAt: new Date(clock).toISOString(),
    names: [{ script: "Latn", given: `Child ${words}`, family: "Invented" }],
    wishesAsylum: "yes",
    fearedAsked: "asked",
    reasonOwnWords: "The same words as before.",
    answers: { medical: "no" },
  };
  return { ...formOf(device, "arrival.record", dossier, payload), clocked: ["arrivedAt"], isArrival: true };
}

function updateForm(device: PostDevice, dossier: string): Form {
  const form = formOf(device, "person.update", dossier, { phone: "+992 00 000 00 00" });
  return { ...form, command: { ...form.command, basedOn: { identity: 1, arrival: 1 } }, isArrival: false };
}

function formOf({ chance, account }: PostDevice, kind: string, dossier: string, payload: Record<string, unknown>): Omit<Form, "isArrival"> {
  return { id: chance.uuid(), account, clocked: [], references: [], command: { id: chance.uuid(), kind, dossier, payload } };
}

async function count(superuser: Database, devices: readonly PostDevice[], { seed, spoil }: PostsOptions) {
  const kept = devices.flatMap((device) => device.kept);
  const arrived = kept.filter((form) => form.isArrival);
  const standing = await readStanding(superuser, {
    commands: kept.map((form) => form.command.id),
    dossiers: arrived.map((form) => form.command.dossier),
  });
  const waiting = new Set(standing.waiting.map((one) => one.item));
  const itemOf = new Map(kept.map((form) => [form.command.id, form.id]));
  const queued = devices.flatMap((device) => queuedOf(device.disk).map((item) => item.id));
  const onTheWay = new Set(queued);
  const reasons: Record<string, number> = {};
  for (const { code } of standing.waiting) reasons[code] = (reasons[code] ?? 0) + 1;
  return {
    acknowledged: kept.length,
    arrivals: arrived.length,
    lost: standing.missing.filter((id) => !waiting.has(itemOf.get(id) ?? "") && !onTheWay.has(itemOf.get(id) ?? "")).length,
    doubled: standing.doubled,
    stuck: queued.length + devices.reduce((sum, device) => sum + device.table.length, 0),
    needsPerson: standing.waiting.length,
    seed,
    appKills: devices.reduce((sum, device) => sum + device.turns.killed, 0),
    diskFull: devices.reduce((sum, device) => sum + device.turns.full, 0),
    reasons,
    ...(spoil ? { spoil } : {}),
  };
}
