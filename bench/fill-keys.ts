import { rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import pg from "pg";
import type { FillDone, FillPart, FillWork } from "./fill-worker.ts";
import { chunkPeople, type Stored } from "./search-people.ts";

/** How far a register of search keys has come, so that filling can stop and go on. */
export type Filled = { readonly persons: number; readonly rows: number; readonly chunksDone: number; readonly seconds: number };
/** What is filled, from where on, and until when. */
export type Filling = FillWork & {
  readonly real: readonly Stored[];
  readonly persons: number;
  readonly folder: string;
  readonly from: Filled;
  readonly untilMs: number;
};

const workers = 2;

/** Opens the database as the account of the cluster, with what a bulk load needs. */
export async function openOwner(url: string): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query("set synchronous_commit = off; set maintenance_work_mem = '2GB'; set max_parallel_maintenance_workers = 2");
  return owner;
}

/**
 * Writes the search keys of real and invented people, a chunk at a time: workers read names and hash keys into files, PostgreSQL copies
 * them. The indexes are made afterwards.
 */
export async function fillKeys(owner: pg.Client, filling: Filling, tell: (step: string) => void): Promise<Filled> {
  const { real, persons, folder, from, untilMs, keysFolder, labels, before } = filling;
  const began = performance.now();
  const work: FillWork = { keysFolder, labels, before };
  const hands = Array.from({ length: workers }, () => new Worker(join(import.meta.dirname, "fill-worker.ts"), { workerData: work }));
  const chunks = Math.ceil((persons - real.length) / chunkPeople);
  let [next, rows, done] = [from.chunksDone, from.rows, from.chunksDone];
  let copying: Promise<unknown> = Promise.resolve();
  if (next === 0) {
    await owner.query("alter system set max_wal_size = '6GB'");
    await owner.query("select pg_reload_conf()");
    await owner.query("truncate matching.name_key; alter table matching.name_key drop constraint if exists name_key_pkey");
    await owner.query("drop index if exists matching.name_key_dossier");
  }
  const seconds = () => from.seconds + (performance.now() - began) / 1000;
  const copy = async (file: string) => {
    await owner.query(`copy matching.name_key (key, dossier) from '${file}' (format binary)`);
    rmSync(file);
  };
  const oneHand = async (hand: Worker) => {
    while (next < chunks && performance.now() < untilMs) {
      const chunk = next++;
      const file = join(folder, `part-${chunk}.bin`);
      const part: FillPart = { chunk, count: Math.min(chunkPeople, persons - real.length - chunk * chunkPeople), file };
      // Both hands add to it: what stood there before the wait is old.
      const { rows: more } = await askWorker(hand, part);
      rows += more;
      copying = copying.then(() => copy(file));
      await copying;
      done++;
      if (done % 10 === 0) tell(`${done} of ${chunks} chunks, ${rows} keys, ${Math.round(seconds())} s`);
    }
  };
  if (from.chunksDone === 0 && hands[0]) {
    const file = join(folder, "part-real.bin");
    const { rows: more } = await askWorker(hands[0], { chunk: -1, count: 0, real, file });
    rows += more;
    await copy(file);
  }
  await Promise.all(hands.map(oneHand));
  await Promise.all(hands.map((hand) => hand.terminate()));
  return { persons, rows, chunksDone: done, seconds: seconds() };
}

function askWorker(hand: Worker, part: FillPart): Promise<FillDone> {
  return new Promise((resolve, fail) => {
    hand.once("error", fail);
    hand.once("message", (done: FillDone) => {
      hand.off("error", fail);
      resolve(done);
    });
    hand.postMessage(part);
  });
}

/** Makes the indexes of a migration again, and tells the planner what is there. */
export async function indexKeys(owner: pg.Client, tell: (step: string) => void): Promise<void> {
  const steps = [
    ["primary key", "alter table matching.name_key add primary key (key, dossier)"],
    ["index of dossiers", "create index if not exists name_key_dossier on matching.name_key (dossier)"],
    ["vacuum", "vacuum (analyze) matching.name_key"],
  ] as const;
  for (const [name, sql] of steps) {
    const began = performance.now();
    const { rows } = await owner.query<{ has: boolean }>(
      "select exists (select 1 from pg_constraint where conname = 'name_key_pkey') as has",
    );
    if (name === "primary key" && rows[0]?.has) continue;
    await owner.query(sql);
    tell(`${name} in ${Math.round((performance.now() - began) / 1000)} s`);
  }
}
