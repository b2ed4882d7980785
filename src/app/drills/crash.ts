import { join } from "node:path";
import { appRoleOf, type Database, openDatabase, openKeys, startPostgres } from "../../platform/server.ts";
import { type Chance, openChance } from "./chance.ts";
import { openClient } from "./client.ts";
import { type Cookies, type Load, openSessions, send, type Sent, startLoad } from "./crash-load.ts";
import { backendsOf, killAll, killNode, pause, postgresProcesses, type Process, runWord, startProcess, stopNode } from "./crash-node.ts";
import { findHalves, findMissing, spoilCommit } from "./crash-store.ts";
import { makeFolder } from "./ground.ts";
import { Impossible, makeVolume, type Volume } from "./power.ts";

export type CrashOptions = {
  readonly kills: number;
  readonly powerCuts: number;
  readonly seed: number;
  readonly spoil?: "synchronous_commit=off" | undefined;
  readonly tell: (step: string) => void;
};

/**
 * `lost`: acknowledged and not there. `answersChanged`: a repeated command that got another answer. `refused`: what the load never expects.
 * `differences` and `auditProblems`: what `rebuild --check` and `audit verify` find in each node when all is over.
 */
export type CrashReport = {
  readonly kills: number;
  readonly powerCuts: number | string;
  readonly acknowledged: number;
  readonly unanswered: number;
  readonly lost: number;
  readonly halfWritten: number;
  readonly answersChanged: number;
  readonly unreadable: number;
  readonly refused: number;
  readonly differences: number;
  readonly auditProblems: number;
  readonly restartMedianMs: number;
  readonly seconds: number;
  readonly seed: number;
  readonly spoil?: string;
  readonly halves: Readonly<Record<string, number>>;
};

const ways = ["node", "postgres", "both", "backend"] as const;
type Way = (typeof ways)[number] | "power";
const clients = 8;
/** Commands acknowledged before something is killed. */
const atLeast = 5;
/** Of every round's commands so many are sent a second time, and so many persons read. */
const repeatedMax = 120;
const readMax = 8;

type Tally = {
  acknowledged: number;
  unanswered: number;
  lost: number;
  answersChanged: number;
  unreadable: number;
  refused: number;
  differences: number;
  auditProblems: number;
  halves: Record<string, number>;
  restarts: number[];
};
/** What one node acknowledged, and so must have for ever: another scene is another node. */
type Kept = { readonly ids: Set<string>; readonly referrals: string[] };
type Scene = {
  readonly env: Record<string, string>;
  readonly databaseFolder: string;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly volume: Volume | undefined;
  readonly isSpoilt: boolean;
  readonly kept: Kept;
};

/**
 * Starts a node, loads it, kills node or database or a backend or the power at chance moments, starts again and looks whether
 * all that was acknowledged is there and whole (P7).
 */
export async function drillCrash({ kills, powerCuts, seed, spoil, tell }: CrashOptions): Promise<CrashReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const tally: Tally = {
    acknowledged: 0,
    unanswered: 0,
    lost: 0,
    answersChanged: 0,
    unreadable: 0,
    refused: 0,
    differences: 0,
    auditProblems: 0,
    halves: {},
    restarts: [],
  };
  if (kills > 0) await inScene({ tell, tally, chance, rounds: kills, isPower: false, isSpoilt: false });
  let cuts: number | string = 0;
  if (powerCuts > 0)
    cuts = await inScene({ tell, tally, chance, rounds: powerCuts, isPower: true, isSpoilt: spoil !== undefined }).catch(
      (error: unknown) => {
        if (error instanceof Impossible) return `not possible here: ${error.message}`;
        throw error;
      },
    );
  const { acknowledged, unanswered, lost, answersChanged, unreadable, refused, differences, auditProblems, halves, restarts } = tally;
  return {
    kills,
    powerCuts: cuts,
    acknowledged,
    unanswered,
    lost,
    halfWritten: Object.values(halves).reduce((sum, one) => sum + one, 0),
    answersChanged,
    unreadable,
    refused,
    differences,
    auditProblems,
    restartMedianMs: Math.round(restarts.toSorted((a, b) => a - b)[Math.floor(restarts.length / 2)] ?? 0),
    seconds: Math.round((performance.now() - began) / 1000),
    seed,
    ...(spoil ? { spoil } : {}),
    halves,
  };
}

type Play = {
  readonly tell: (step: string) => void;
  readonly tally: Tally;
  readonly chance: Chance;
  readonly rounds: number;
  readonly isPower: boolean;
  readonly isSpoilt: boolean;
};

/** Plays the rounds and gives how many: of a spoilt node only until the loss shows that was to be found. */
async function inScene({ tell, tally, chance, rounds, isPower, isSpoilt }: Play): Promise<number> {
  const { folder, env, remove } = makeFolder();
  let volume: Volume | undefined;
  let running: Process | undefined;
  try {
    volume = isPower ? makeVolume(folder) : undefined;
    if (volume) env["PANAH_DATA"] = join(volume.folder, "data");
    const scene: Scene = {
      env,
      databaseFolder: join(env["PANAH_DATA"] ?? "", "database"),
      chance,
      tally,
      volume,
      isSpoilt,
      kept: { ids: new Set(), referrals: [] },
    };
    running = await startProcess(env);
    const cookies = await openSessions(running.url);
    tell(isPower ? `cutting the power ${rounds} times` : `killing ${rounds} times`);
    const lostBefore = tally.lost;
    let round = 0;
    while (round < rounds && !(isSpoilt && tally.lost > lostBefore)) {
      round++;
      running = await playRound(scene, running, cookies, isPower ? "power" : chance.pick(ways));
      if (round % 10 === 0) tell(`${round} of ${rounds}: ${tally.acknowledged} acknowledged, ${tally.lost} lost`);
    }
    await stopNode(running);
    await lookWhole(scene);
    return round;
  } finally {
    if (running) await killNode(running);
    killAll(postgresProcesses(join(env["PANAH_DATA"] ?? "", "database")));
    await pause(100);
    volume?.remove();
    remove();
  }
}

/** The two words that look at a node as a whole, when it stands still. */
async function lookWhole({ env, tally }: Scene): Promise<void> {
  const rebuilt = await runWord(env, "rebuild", "--check");
  const verified = await runWord(env, "audit", "verify");
  tally.differences += problemsIn(rebuilt, "differenceCount");
  tally.auditProblems += problemsIn(verified, "problemCount");
}

/** A word that could not look has seen a problem. */
function problemsIn(answer: Readonly<Record<string, unknown>>, count: string): number {
  const found = Number(answer[count] ?? 0);
  return answer["ok"] === true ? found : Math.max(1, found);
}

async function playRound(scene: Scene, running: Process, cookies: Cookies, way: Way): Promise<Process> {
  const { chance, tally } = scene;
  if (scene.isSpoilt) await withDatabase(scene, (database, role) => spoilCommit(database, role, true));
  const load = startLoad(running.url, cookies, { chance, clients });
  await pause(150 + chance.below(way === "power" ? 1_200 : 700));
  // On a slow machine nothing may have been answered yet, and a kill before that would show nothing.
  for (let tries = 0; load.acknowledged.length < atLeast && tries < 1_000; tries++) await pause(10);
  const next = await strike(scene, running, load, way);
  tally.acknowledged += load.acknowledged.length;
  tally.unanswered += load.unanswered.length;
  tally.refused += load.refused.length;
  for (const one of load.acknowledged) {
    scene.kept.ids.add(one.id);
    if (one.kind === "referral.send") scene.kept.referrals.push(one.subject);
  }
  await verify(scene, next, cookies, load);
  return next;
}

/** Kills in one of the ways; the load goes on until nothing can answer, so that work is always under way. */
async function strike(scene: Scene, running: Process, load: Load, way: Way): Promise<Process> {
  const { databaseFolder, env, chance, tally, volume } = scene;
  if (way === "backend") {
    const backends = backendsOf(databaseFolder);
    if (backends.length > 0) killAll([chance.pick(backends)]);
    await pause(400);
    await load.stop();
    return running;
  }
  // Read first: after a cut nothing of the volume can be read, and new backends end with their server.
  let database = way === "node" ? [] : postgresProcesses(databaseFolder);
  if (way === "power") volume?.cut();
  if (way === "postgres") {
    killAll(database);
    await pause(chance.below(200));
    database = postgresProcesses(databaseFolder);
  }
  const gone = killNode(running);
  killAll(database);
  await Promise.all([gone, load.stop()]);
  if (volume && way === "power") await restorePower(scene, volume);
  const next = await startProcess(env);
  tally.restarts.push(next.startedMs);
  return next;
}

/** The volume comes back as the disk has it. A spoilt role is mended first, or the node would rightly not start. */
async function restorePower({ databaseFolder, env, isSpoilt }: Scene, volume: Volume): Promise<void> {
  await volume.restore();
  if (!isSpoilt) return;
  const keys = openKeys(env["PANAH_KEYS"] ?? "");
  const postgres = await startPostgres({ dataFolder: databaseFolder, keys });
  const database = openDatabase({ url: postgres.superuserUrl, max: 1 });
  await spoilCommit(database, appRoleOf(postgres.ownerUrl, keys).name, false);
  await database.close();
  await postgres.stop();
}

/** As the cluster's own account: row security would hide what is to be counted. */
async function withDatabase<T>({ env, databaseFolder }: Scene, use: (database: Database, role: string) => Promise<T>): Promise<T> {
  const keys = openKeys(env["PANAH_KEYS"] ?? "");
  const { superuserUrl, ownerUrl } = await startPostgres({ dataFolder: databaseFolder, keys });
  const database = openDatabase({ url: superuserUrl, max: 1 });
  try {
    await waitUntilUp(database);
    return await use(database, appRoleOf(ownerUrl, keys).name);
  } finally {
    await database.close();
  }
}

/** A server whose backend was killed recovers by itself, and takes no connections meanwhile. */
async function waitUntilUp(database: Database): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await database.transaction("", (tx) => tx.query("select 1"));
      return;
    } catch (error) {
      if (tries >= 200) throw error;
      await pause(50);
    }
}

async function verify(scene: Scene, running: Process, cookies: Cookies, load: Load): Promise<void> {
  const { tally, chance } = scene;
  const client = openClient(running.url);
  try {
    const missing = new Set(await withDatabase(scene, (database) => findMissing(database, [...scene.kept.ids])));
    tally.lost += missing.size;
    for (const id of missing) scene.kept.ids.delete(id);
    // Unanswered means that nobody knows; the same command again settles it, and its answer counts from then on.
    const settled: Sent[] = [];
    for (const one of load.unanswered) {
      const answer = await sendPatiently(() => send(client, cookies, one));
      if (answer?.status === 200) settled.push({ ...one, answer: answer.body });
    }
    for (const one of settled) scene.kept.ids.add(one.id);
    for (const one of chance.shuffle([...load.acknowledged, ...settled]).slice(0, repeatedMax)) {
      if (missing.has(one.id)) continue;
      const again = await sendPatiently(() => send(client, cookies, one));
      if (again?.status !== 200 || again.body !== one.answer) tally.answersChanged++;
    }
    const persons = [...new Set(load.acknowledged.filter((one) => !missing.has(one.id)).map((one) => one.dossier))];
    for (const dossier of chance.shuffle(persons).slice(0, readMax)) {
      const page = await sendPatiently(() =>
        client.send({ method: "GET", path: `/api/persons/${dossier}`, cookie: cookies["post1.officer"] }).catch(() => undefined),
      );
      if (page?.status !== 200) tally.unreadable++;
    }
    const whole = scene.kept.referrals.slice(-2_000);
    const halves = await withDatabase(scene, (database) => findHalves(database, tally.lost > 0 ? [] : whole));
    for (const [name, count] of Object.entries(halves)) tally.halves[name] = Math.max(tally.halves[name] ?? 0, count);
  } finally {
    client.close();
  }
}

/** After one backend was killed the server recovers for a moment; a client tries again, as an outbox does. */
async function sendPatiently<T extends { readonly status: number }>(once: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await once();
    if (answer && answer.status < 500) return answer;
    await pause(100);
  }
  return undefined;
}
