import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contextSql, noDossier } from "../src/access/index.ts";
import { openClient, signIn } from "../src/app/drills/client.ts";
import { killNode, type Process, startProcess, stopNode } from "../src/app/drills/crash-node.ts";
import { countKeyShares } from "../src/app/key-shares.ts";
import { readTable, type Table } from "../src/app/match/table.ts";
import { personParts } from "../src/app/person-parts.ts";
import { openDesk } from "../src/app/desk.ts";
import { openPlace, type Place } from "../src/app/place.ts";
import { gatherCandidates, openedMost } from "../src/person/server.ts";
import { insertFiles, makeTemplate } from "./bulk.ts";
import { type Filled, fillKeys, indexKeys, openOwner } from "./fill-keys.ts";
import { loadNow, saveMatching } from "./matching-results.ts";
import { openPoster, type Poster } from "./post-client.ts";
import {
  chunkPeople,
  inventedChunk,
  isAnswered,
  nameOf,
  placeOfDossier,
  type Question,
  questionsOf,
  realPeople,
  recallsOf,
  saidBirth,
  type Stored,
} from "./search-people.ts";
import { quantile } from "./stage.ts";
import { arrivalOf } from "./writes.ts";

/** What is asked of the bench: see `searchLarge`. */
export type LargeOptions = {
  readonly parallel: string;
  readonly persons: number;
  readonly folder: string;
  /** Filling stops after so many seconds and goes on in the next run. */
  readonly fillSeconds: number;
  readonly measureSeconds: number;
};

const clients = 4,
  arrivalsPerSecond = 20;
const askedMost = 60;

type Progress = { filled: Filled; isIndexed: boolean; hasFiles: boolean };

/**
 * Search over HTTP in a node of so many persons, by four clients at once while arrivals are recorded. Everybody has search keys; whoever
 * the questions lead to has a sealed file as well, so that a search opens as many as in a node. The register stays in its folder, and a
 * run that was stopped goes on.
 */
export async function searchLarge(options: LargeOptions, tell: (step: string) => void): Promise<void> {
  const { folder } = options;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const env = {
    PANAH_COUNTRY: "demo",
    PANAH_DATA: join(folder, "data"),
    PANAH_KEYS: join(folder, "keys"),
    PANAH_PORT: "0",
    PANAH_DATABASE_URL: "",
    PANAH_ORIGIN: "",
  };
  const table = await readTable(options.parallel);
  const progress = readProgress(folder);
  if (!(await prepare({ options, env, table, progress, tell }))) {
    tell("not filled yet: run it again to go on");
    return;
  }
  const running = await startProcess(env);
  try {
    const place = await openPlace({ env, tell });
    const questions = questionsOf(table, askedMost);
    if (!progress.hasFiles) await giveFiles({ place, running, questions, people: findPeople(table), tell });
    writeProgress(folder, { ...progress, hasFiles: true });
    await place.close();
    const measured = await measure(running, { questions, real: realPeople(table).stored, seconds: options.measureSeconds, tell });
    const report = { persons: progress.filled.persons, keys: progress.filled.rows, openedMost, ...measured, ...loadNow() };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    saveMatching(options.persons >= 10_000_000 ? "searchLarge" : "searchShort", report);
  } finally {
    await stopNode(running);
    await killNode(running);
  }
}

type Preparing = {
  readonly options: LargeOptions;
  readonly env: Record<string, string>;
  readonly table: Table;
  readonly progress: Progress;
  readonly tell: (step: string) => void;
};

/** Fills and indexes the register, as far as the time allows. Says whether it is whole. */
async function prepare({ options, env, table, progress, tell }: Preparing): Promise<boolean> {
  if (progress.isIndexed) return true;
  const { folder, persons, fillSeconds } = options;
  const place = await openPlace({ env, tell });
  const owner = await openOwner(place.database.superuserUrl ?? "");
  try {
    const { stored: real, labels } = realPeople(table);
    const untilMs = performance.now() + fillSeconds * 1000;
    const filling = {
      keysFolder: env["PANAH_KEYS"] ?? "",
      labels,
      before: real.length,
      real,
      persons,
      folder,
      from: progress.filled,
      untilMs,
    };
    progress.filled = await fillKeys(owner, filling, tell);
    writeProgress(folder, progress);
    if (progress.filled.chunksDone * chunkPeople < persons - real.length || performance.now() > untilMs) return false;
    await indexKeys(owner, tell);
    const { rows } = await owner.query<{ keys: string }>(
      "select reltuples::bigint as keys from pg_class where oid = 'matching.name_key'::regclass",
    );
    progress.filled = { ...progress.filled, rows: Number(rows[0]?.keys ?? 0) };
    const began = performance.now();
    await countKeyShares(place.node);
    tell(`common keys counted in ${Math.round((performance.now() - began) / 1000)} s`);
    progress.isIndexed = true;
    writeProgress(folder, progress);
    return true;
  } finally {
    await owner.end();
    await place.close();
  }
}

const nothing: Progress = { filled: { persons: 0, rows: 0, chunksDone: 0, seconds: 0 }, isIndexed: false, hasFiles: false };

function readProgress(folder: string): Progress {
  const file = join(folder, "progress.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Progress) : structuredClone(nothing);
}

function writeProgress(folder: string, progress: Progress): void {
  writeFileSync(join(folder, "progress.json"), JSON.stringify(progress));
}

/** Who stands at a place of the register; chunks of invented people are made again when one of theirs is asked for. */
function findPeople(table: Table): (dossier: string) => Stored | undefined {
  const { stored: real, labels } = realPeople(table);
  const chunks = new Map<number, Stored[]>();
  return (dossier) => {
    const place = placeOfDossier(dossier);
    if (place < real.length) return real[place];
    const chunk = Math.floor((place - real.length) / chunkPeople);
    const people = chunks.get(chunk) ?? inventedChunk(chunk, chunkPeople, labels, real.length);
    chunks.clear();
    chunks.set(chunk, people);
    const found = people[(place - real.length) % chunkPeople];
    return found?.dossier === dossier ? found : undefined;
  };
}

type GivingFiles = {
  readonly place: Place;
  readonly running: Process;
  readonly questions: readonly Question[];
  readonly people: (dossier: string) => Stored | undefined;
  readonly tell: (step: string) => void;
};
const filesAtOnce = 1_000;

/** Writes a sealed file for everybody to whom a question leads. */
async function giveFiles({ place, running, questions, people, tell }: GivingFiles): Promise<void> {
  const { node } = place;
  const parts = personParts(node, openDesk(node));
  const context = contextSql({ account: noDossier, units: [], compartments: ["identity"], dossiers: [] });
  const among = { units: [], isCountry: true, now: node.now() };
  const led = new Set<string>();
  for (const { query } of questions) {
    const found = await node.database.transaction(context, (tx) => gatherCandidates(tx, parts.keysOf(query), among, openedMost));
    for (const { dossier } of found.candidates) led.add(dossier);
  }
  const owner = await openOwner(place.database.superuserUrl ?? "");
  const stage = { running, database: owner, safe: node.safe };
  const template = await makeTemplate(stage);
  // In order of place, so that each chunk of invented people is made once.
  const dossiers = [...led].sort((a, b) => placeOfDossier(a) - placeOfDossier(b));
  for (let from = 0; from < dossiers.length; from += filesAtOnce) {
    const batch = dossiers.slice(from, from + filesAtOnce).flatMap((dossier) => people(dossier) ?? []);
    await insertFiles(
      stage,
      template,
      batch.map((one) => ({ dossier: one.dossier, case: randomUUID(), write: (text) => withNameOf(one, text) })),
    );
  }
  await owner.query("analyze ledger.snapshot, ledger.dossier_key");
  await owner.end();
  tell(`${dossiers.length} sealed files`);
}

const templateNames = '[{"script":"Latn","given":"TEMPLATEGIVEN","family":"TEMPLATEFAMILY"}]';
const templateBirth = '{"precision":"year","year":1990}';

function withNameOf(one: Stored, text: string): string {
  return text
    .replace(templateNames, JSON.stringify([nameOf(one.name)]))
    .replace(templateBirth, JSON.stringify(saidBirth(one.born) ?? { precision: "unknown" }));
}

type Measuring = Pick<GivingFiles, "questions" | "tell"> & { readonly real: readonly Stored[]; readonly seconds: number };

/** Four clients search one after the other, each without a pause, while arrivals come at their times. */
async function measure({ url }: Process, { questions, real, seconds, tell }: Measuring) {
  const client = openClient(url);
  const [registrar, post] = [await signIn(client, "registrar"), await signIn(client, "post1.officer")];
  client.close();
  const searchers = await Promise.all(Array.from({ length: clients }, () => openPoster(url, registrar)));
  const order = questions.map((_, place) => (place * 7919) % questions.length);
  const answers = new Map<Question, string[]>();
  const times: number[] = [];
  let [turn, opened] = [0, 0];
  const search = async (poster: Poster, isCounted: boolean) => {
    const question = questions[order[turn++ % order.length] ?? 0];
    if (!question) return;
    const began = performance.now();
    const { status, body } = await poster.post("/api/persons/search", JSON.stringify(question.query));
    if (isCounted) times.push(performance.now() - began);
    if (status !== 200) throw new Error(`a search was answered with ${status}: ${body.slice(0, 200)}`);
    const found = [...body.matchAll(/"dossier":"([0-9a-f-]{36})","reference"/g)].map(([, dossier = ""]) => dossier);
    opened += found.length;
    answers.set(question, found);
  };
  tell("warming up");
  for (let place = 0; place < warmSearches; place++) await search(searchers[place % clients] as Poster, false);
  opened = 0;
  tell(`measuring for ${seconds} s`);
  const until = performance.now() + seconds * 1000;
  const arriving = arrive(url, post, until);
  await Promise.all(
    searchers.map(async (poster) => {
      while (performance.now() < until) await search(poster, true);
    }),
  );
  const arrivals = await arriving;
  for (const poster of searchers) poster.close();
  const ms = (list: readonly number[], share: number) => Math.round(quantile(list, share) * 10) / 10;
  const realOne = (dossier: string) => (real[placeOfDossier(dossier)]?.dossier === dossier ? real[placeOfDossier(dossier)] : undefined);
  const judged = [...answers].map(([question, found]) => ({ question, isFound: isAnswered(question, found, realOne) }));
  return {
    clients,
    searches: times.length,
    perSecond: Math.round((times.length / seconds) * 10) / 10,
    p50ms: ms(times, 0.5),
    p95ms: ms(times, 0.95),
    p99ms: ms(times, 0.99),
    shownEach: Math.round((opened / times.length) * 10) / 10,
    arrivals: arrivals.length,
    arrivalsPerSecond: Math.round((arrivals.length / seconds) * 10) / 10,
    arrivalP95ms: ms(arrivals, 0.95),
    recall: recallsOf(judged),
  };
}
const warmSearches = 60;
const arrivalPosters = 8;

/** Records arrivals at an even pace, whether or not the one before was answered. Gives how long each took. */
async function arrive(url: string, cookie: string, until: number): Promise<number[]> {
  const posters = await Promise.all(Array.from({ length: arrivalPosters }, () => openPoster(url, cookie)));
  const times: number[] = [];
  const pace = 1000 / arrivalsPerSecond;
  let due = performance.now();
  const one = async (poster: Poster) => {
    while (due < until) {
      const at = due;
      due += pace;
      await new Promise((done) => setTimeout(done, Math.max(0, at - performance.now())));
      const answer = await poster.post("/api/commands", JSON.stringify(arrivalOf(randomUUID())));
      if (answer.status !== 200) throw new Error(`an arrival was answered with ${answer.status}: ${answer.body.slice(0, 200)}`);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(posters.map(one));
  for (const poster of posters) poster.close();
  return times;
}

/** Removes the register of an earlier run. */
export function removeLarge(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
