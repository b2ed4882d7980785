import { openClient, signIn } from "../src/app/drills/client.ts";
import type { Sample } from "./bulk.ts";
import { quantile, type Stage } from "./stage.ts";

export type ReadLine = {
  readonly what: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly asked: number;
  readonly found?: number;
};

/** One letter is another, as a hurried hand or ear writes it. */
function withMistake(word: string): string {
  const place = 1 + Math.floor(Math.random() * (word.length - 1));
  return word.slice(0, place) + "aeioulrn"[Math.floor(Math.random() * 8)] + word.slice(place + 1);
}

/** Searches, inboxes and case pages one after the other, timed from the request to its last byte. */
export async function measureReads(stage: Stage, samples: readonly Sample[], asked: number): Promise<ReadLine[]> {
  const client = openClient(stage.running.url);
  const [registrar, officer] = [await signIn(client, "registrar"), await signIn(client, "post1.officer")];
  const line = async (what: string, ask: (sample: Sample) => Promise<boolean>): Promise<ReadLine> => {
    const times: number[] = [];
    let found = 0;
    for (let turn = 0; turn < asked + 10; turn++) {
      const began = performance.now();
      const isFound = await ask(samples[Math.floor(Math.random() * samples.length)] as Sample);
      if (turn < 10) continue;
      times.push(performance.now() - began);
      found += isFound ? 1 : 0;
    }
    return {
      what,
      p50Ms: Math.round(quantile(times, 0.5) * 10) / 10,
      p95Ms: Math.round(quantile(times, 0.95) * 10) / 10,
      asked,
      found: Math.round((found / asked) * 1000) / 1000,
    };
  };
  const search = async (text: string, dossier: string) => {
    const answer = await client.send({ method: "POST", path: "/api/persons/search", cookie: registrar, body: JSON.stringify({ text }) });
    return answer.body.toString().split('"dossier"').slice(0, 11).join("").includes(dossier);
  };
  const get = async (path: string, cookie: string) => (await client.send({ method: "GET", path, cookie })).status === 200;
  const lines = [
    await line("find by name, as recorded", (one) => search(`${one.given} ${one.family}`, one.dossier)),
    await line("find by name, one letter wrong", (one) => search(`${withMistake(one.given)} ${one.family}`, one.dossier)),
    await line("inbox, first page with counts", () => get("/api/inbox", officer)),
    await line("inbox of an office", () => get("/api/inbox", registrar)),
    await line("case page", (one) => get(`/api/cases/${one.dossier}/${one.case}`, officer)),
    await line("person", (one) => get(`/api/persons/${one.dossier}`, officer)),
  ];
  client.close();
  return lines;
}
