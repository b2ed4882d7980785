import type { Database } from "../platform/index.ts";
import { checkpointText } from "./checkpoint.ts";
import { addLeaf, emptyFrontier, type Frontier, rootOf } from "./merkle.ts";
import { sha256 } from "./safe.ts";
import { findLastCheckpoint, insertCheckpoint, lockSealing, moveLeaves } from "./seal-store.ts";

const batchMax = 5_000;

/** What sealing needs: where, under which name, by which key, when. */
export type Sealer = {
  readonly database: Database;
  /** Name of the log, first line of each checkpoint: `panah.xd`. */
  readonly origin: string;
  /** Gives the signature line of a C2SP note over the text. */
  readonly signNote: (text: string) => string;
  readonly now: () => string;
};

/**
 * Seals waiting leaves of entries and access records into the tree and signs a checkpoint over it.
 * @returns how many leaves were sealed; 0 when none waited or another process seals
 * @source c2sp-checkpoint:1
 * @source rfc-6962:2.1
 */
export async function sealPending(sealer: Sealer): Promise<number> {
  return await sealer.database.transaction("", async (tx) => {
    if (!(await lockSealing(tx))) return 0;
    const last = await findLastCheckpoint(tx);
    let frontier: Frontier = last ? { size: last.size, peaks: last.peaks } : emptyFrontier;
    const hashes = await moveLeaves(tx, frontier.size, batchMax);
    if (hashes.length === 0) return 0;
    for (const hash of hashes) frontier = addLeaf(frontier, hash, sha256);
    const root = rootOf(frontier, sha256);
    const text = checkpointText(sealer.origin, frontier.size, Buffer.from(root).toString("base64"));
    await insertCheckpoint(tx, {
      size: frontier.size,
      root,
      peaks: frontier.peaks,
      at: sealer.now(),
      note: `${text}\n${sealer.signNote(text)}`,
    });
    return hashes.length;
  });
}
