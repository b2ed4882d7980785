import { randomUUID } from "node:crypto";
import pg from "pg";
import { anHourAgo, openClient, signIn } from "../src/app/drills/client.ts";
import { openPoster } from "./post-client.ts";
import { median, type Stage } from "./stage.ts";

export type WriteLine = {
  readonly clients: number;
  readonly panahPerSecond: number;
  readonly barePerSecond: number;
  readonly ratio: number;
};

const clientsMost = 32;
const given = ["Nawid", "Parwana", "Setara", "Rahmatullah", "Zarina", "Bektur"];

/** One first contact as a post sends it. */
export function arrivalOf(person: string): object {
  return {
    id: randomUUID(),
    kind: "arrival.record",
    dossier: person,
    payload: {
      person,
      post: "XD-POST-01",
      arrivedAt: anHourAgo(),
      names: [
        { script: "Latn", given: given[Math.floor(Math.random() * given.length)], family: "Haidari" },
        { script: "Arab", whole: "نوید حیدری" },
      ],
      sex: "M",
      birth: { precision: "year", year: 1990 },
      nationalities: ["AF"],
      languages: ["prs"],
      wishesAsylum: "yes",
      reasonOwnWords: "They came to our house at night and asked for my brother.",
      fearedAsked: "asked",
      answers: { medical: "yes", alone: "no" },
    },
  };
}

/** Works of so many at once, for so long, counted a second. */
async function measure(clients: number, seconds: number, work: (client: number) => Promise<void>): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < until) {
        await work(client);
        done++;
      }
    }),
  );
  return done / ((performance.now() - began) / 1000);
}

/**
 * Arrivals through the whole stack beside bare prepared INSERTs of the same JSON into the same cluster, with as many clients,
 * turn by turn so that a busy neighbour disturbs both. The median of the turns' ratios counts.
 */
export async function measureWrites(stage: Stage, { turns, seconds }: { turns: number; seconds: number }): Promise<WriteLine[]> {
  const client = openClient(stage.running.url);
  const cookie = await signIn(client, "post1.officer");
  client.close();
  const posters = await Promise.all(Array.from({ length: clientsMost }, () => openPoster(stage.running.url, cookie)));
  await stage.database.query("create schema if not exists bench");
  await stage.database.query("create table if not exists bench.bare (id uuid primary key, payload json not null)");
  const record = async (place: number) => {
    const answer = await posters[place]?.post("/api/commands", JSON.stringify(arrivalOf(randomUUID())));
    if (answer?.status !== 200) throw new Error(`an arrival was answered with ${answer?.status}: ${answer?.body.slice(0, 200)}`);
  };
  const bare = await Promise.all(
    Array.from({ length: clientsMost }, async () => {
      const connection = new pg.Client({ connectionString: stage.databaseUrl });
      await connection.connect();
      return connection;
    }),
  );
  const insert = async (place: number) => {
    await bare[place]?.query({
      name: "bare",
      text: "insert into bench.bare (id, payload) values ($1, $2)",
      values: [randomUUID(), JSON.stringify(arrivalOf(randomUUID()))],
    });
  };
  await measure(8, 2, record);
  await measure(8, 1, insert);
  const lines: WriteLine[] = [];
  for (const clients of [1, 8, 32]) {
    const runs: { panah: number; bare: number }[] = [];
    for (let turn = 0; turn < turns; turn++)
      runs.push({ bare: await measure(clients, seconds, insert), panah: await measure(clients, seconds, record) });
    lines.push({
      clients,
      panahPerSecond: Math.round(median(runs.map((one) => one.panah))),
      barePerSecond: Math.round(median(runs.map((one) => one.bare))),
      ratio: Math.round(median(runs.map((one) => one.panah / one.bare)) * 1000) / 1000,
    });
  }
  await Promise.all(bare.map((connection) => connection.end()));
  for (const poster of posters) poster.close();
  return lines;
}
