import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { sealPending } from "../ledger/server.ts";
import type { Keys } from "../platform/server.ts";
import type { Node } from "./node.ts";
import { openSealer } from "./open-node.ts";

/** The last checkpoint, kept beside the keys: a record that was cut off later does not hold it any more (AU2). */
const fileOf = (keysFolder: string) => join(keysFolder, "checkpoint.note");

/** Seals what waits and remembers the checkpoint apart from the database; gives how many leaves were sealed. */
export function openSealing(node: Node, keys: Keys): () => Promise<number> {
  const sealer = openSealer({ database: node.database, keys, state: node.country.code, now: node.now });
  let signed: string | undefined;
  const remembering = {
    ...sealer,
    signNote(text: string) {
      const line = sealer.signNote(text);
      signed = `${text}\n${line}`;
      return line;
    },
  };
  return async () => {
    const sealed = await sealPending(remembering);
    if (sealed > 0 && signed !== undefined) remember(keys.folder, signed);
    return sealed;
  };
}

/** Seals all that waits: what a word of the command line recorded, when no node runs that would. */
export async function sealAll(node: Node, keys: Keys): Promise<void> {
  const seal = openSealing(node, keys);
  while ((await seal()) > 0);
}

/** The checkpoint that was remembered last, or undefined on a node that sealed nothing yet. */
export function readRemembered(keysFolder: string): string | undefined {
  return existsSync(fileOf(keysFolder)) ? readFileSync(fileOf(keysFolder), "utf8") : undefined;
}

/** Written whole or not at all, so that a power cut never leaves half a note. */
function remember(keysFolder: string, note: string): void {
  // A word beside a running node seals as well: each has a draft of its own.
  const draft = `${fileOf(keysFolder)}.${process.pid}.draft`;
  const handle = openSync(draft, "w", 0o600);
  writeSync(handle, note);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, fileOf(keysFolder));
}
