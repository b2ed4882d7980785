import { sign } from "node:crypto";
import { join } from "node:path";
import { type CommandId, type Instant, instantOf } from "../kernel/index.ts";
import { openReferences, openSafe, reserveBlock, type Sealer, sealPending, sha256 } from "../ledger/server.ts";
import { givenPersonWeights, type PersonWeights } from "../matching/index.ts";
import { type Database, type Keys, type Log, openDatabase } from "../platform/server.ts";
import { citedIn, type Country, type Procedure, withNationalLaw } from "../process/index.ts";
import { V7Generator } from "uuidv7";
import { openPaperKey } from "../document/server.ts";
import { kinds } from "./kinds.ts";
import { isLawOfAnother } from "./law.ts";
import type { Node } from "./node.ts";
import { projections } from "./projections.ts";
import { noContext } from "./sessions.ts";
import { subjects } from "./subjects.ts";
import { openSyncKeys } from "./sync-keys.ts";

export type NodeParts = {
  readonly appUrl: string;
  readonly keys: Keys;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly log: Log;
  readonly publicUrl: string;
  /** The node's clock; the real one unless a test brings its own. */
  readonly now?: () => Instant;
  readonly connectionsMax?: number;
  /** What an operator had learned; otherwise the weights that are given. */
  readonly personWeights?: PersonWeights;
};

/** Opens a node over a migrated database: keys, references, commands and projections, without any edge. */
export function openNode(parts: NodeParts): Node & { close: () => Promise<void> } {
  const database = openDatabase({ url: parts.appUrl, max: parts.connectionsMax ?? 16 });
  const ids = new V7Generator(openRandomWords());
  const now = parts.now ?? (() => instantOf(new Date()));
  return {
    country: parts.country,
    procedures: parts.procedures.map((one) =>
      withNationalLaw(
        citedIn(one, (ref) => isLawOfAnother(ref, parts.country.code)),
        parts.country.procedures[one.id],
      ),
    ),
    publicUrl: parts.publicUrl,
    database,
    log: parts.log,
    now,
    newId: () => ids.generate().toString() as CommandId,
    safe: openSafe((name) => parts.keys.key(name)),
    references: openReferences(() => database.transaction(noContext, (tx) => reserveBlock(tx, "node", now()))),
    syncKeys: openSyncKeys(parts.keys),
    paperKey: openPaperKey(parts.keys.signingKey("documents")),
    bundleKey: openPaperKey(parts.keys.signingKey("post-bundle")),
    personWeights: parts.personWeights ?? givenPersonWeights,
    kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
    subjects: new Map(subjects.map((subject) => [subject.kind, subject])),
    projections,
    close: () => database.close(),
  };
}

/** The sealer of a node: origin `panah.<state>`, signed with the key `checkpoint` of the keys folder. */
export function openSealer(parts: { database: Database; keys: Keys; state: string; now: () => string }): Sealer {
  const origin = `panah.${parts.state.toLowerCase()}`;
  const { privateKey, publicKey } = parts.keys.signingKey("checkpoint");
  const raw = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const keyHash = sha256(Buffer.from(`${origin}\n`), Uint8Array.of(1), raw).subarray(0, 4);
  return {
    database: parts.database,
    origin,
    now: parts.now,
    signNote: (text) => `— ${origin} ${Buffer.concat([keyHash, sign(null, Buffer.from(text), privateKey)]).toString("base64")}\n`,
  };
}

/** Does something again and again, never twice at once, until told to stop. */
export function repeat(everyMs: number, work: () => Promise<unknown>, onFault: (error: unknown) => void): () => Promise<void> {
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const turn = () => {
    running = work()
      .catch(onFault)
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, everyMs).unref();
      });
  };
  timer = setTimeout(turn, everyMs).unref();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

export const repositoryFolder = join(import.meta.dirname, "..", "..");
export const migrationsFolder = join(repositoryFolder, "db", "migrations");
export { sealPending };

/** Numbers of the system's generator, asked for many at a time: the library asks for eight. */
function openRandomWords(): { nextUint32(): number } {
  const words = new Uint32Array(1_024);
  let next = words.length;
  return {
    nextUint32() {
      if (next === words.length) {
        crypto.getRandomValues(words);
        next = 0;
      }
      return words[next++] ?? 0;
    },
  };
}
