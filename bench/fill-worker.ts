import { chmodSync, closeSync, openSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { Label } from "../src/app/match/distractors.ts";
import { openSafe } from "../src/ledger/server.ts";
import { personKeys } from "../src/matching/index.ts";
import { openKeys } from "../src/platform/server.ts";
import { factsOf, inventedChunk, type Stored } from "./search-people.ts";

/** What a worker of the filling is given once. */
export type FillWork = { readonly keysFolder: string; readonly labels: readonly Label[]; readonly before: number };
/** One part: the invented people of a chunk, or the real ones as they stand; its rows go into a file that PostgreSQL copies. */
export type FillPart = { readonly chunk: number; readonly count: number; readonly real?: readonly Stored[]; readonly file: string };
/** How many keys the file has. */
export type FillDone = { readonly rows: number };

const { keysFolder, labels, before } = workerData as FillWork;
const keys = openKeys(keysFolder);
const safe = openSafe((name) => keys.key(name));

/** Words repeat, so what was hashed is remembered; pairs that come once would only fill the memory. */
const known = new Map<string, bigint>();
const knownMost = 1_500_000;
function hashOf(key: string): bigint {
  const found = known.get(key);
  if (found !== undefined) return found;
  const hash = safe.hashKey("identity", key);
  if (known.size >= knownMost) known.clear();
  known.set(key, hash);
  return hash;
}

const head = Buffer.concat([Buffer.from("PGCOPY\n\u00ff\r\n\0", "latin1"), Buffer.alloc(8)]);
const rowBytes = 34;
const bufferRows = 100_000;

/** Writes `(key, dossier)` in the binary form of COPY. @source postgresql:sql-copy */
function writePart({ chunk, count, real, file }: FillPart): FillDone {
  const people = real ?? inventedChunk(chunk, count, labels, before);
  const out = openSync(file, "w");
  const buffer = Buffer.alloc(bufferRows * rowBytes);
  let [at, rows] = [0, 0];
  const flush = () => {
    writeSync(out, buffer, 0, at);
    at = 0;
  };
  writeSync(out, head);
  for (const one of people) {
    const dossier = Buffer.from(one.dossier.replaceAll("-", ""), "hex");
    for (const key of new Set(personKeys(factsOf(one)).map(hashOf))) {
      if (at === buffer.length) flush();
      buffer.writeInt16BE(2, at);
      buffer.writeInt32BE(8, at + 2);
      buffer.writeBigInt64BE(key, at + 6);
      buffer.writeInt32BE(16, at + 14);
      dossier.copy(buffer, at + 18);
      at += rowBytes;
      rows++;
    }
  }
  flush();
  writeSync(out, Buffer.from([0xff, 0xff]));
  closeSync(out);
  chmodSync(file, 0o644);
  return { rows };
}

parentPort?.on("message", (part: FillPart) => parentPort?.postMessage(writePart(part)));
