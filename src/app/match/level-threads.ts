import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type CompiledRegister, type Comparison, fillLevels, type PairList, sharedBytes } from "../../matching/index.ts";
import type { LevelPart, LevelWork } from "./level-worker.ts";

/** Compares parts of a list of pairs, in as many threads as are worth it. */
export type LevelThreads = {
  /** The levels of the pairs from one place to another. */
  compare(from: number, to: number): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Fewer pairs are compared before another thread has read the names. */
const pairsForThreads = 300_000;
const threadsMost = 8;

/** Opens the threads; with few pairs there are none, and this thread compares. */
export function openLevelThreads(comparisons: readonly Comparison[], pairs: PairList, register: CompiledRegister): LevelThreads {
  const fields = comparisons.length;
  const count = pairs.size < pairsForThreads ? 0 : Math.min(threadsMost, availableParallelism());
  const workerData: LevelWork = { register, pairs };
  const threads = Array.from({ length: count }, () => new Worker(join(import.meta.dirname, "level-worker.ts"), { workerData }));
  return {
    async compare(from, to) {
      const levels = sharedBytes((to - from) * fields);
      if (count === 0) fillLevels(comparisons, pairs, { from, to }, levels);
      const share = Math.ceil((to - from) / Math.max(1, count));
      const parts = threads.map((thread, place) => {
        const begin = Math.min(to, from + place * share);
        const end = Math.min(to, begin + share);
        return ask(thread, { from: begin, to: end, levels: levels.subarray((begin - from) * fields, (end - from) * fields) });
      });
      await Promise.all(parts);
      return levels;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function ask(thread: Worker, part: LevelPart): Promise<void> {
  return new Promise((done, fail) => {
    const settle = (end: () => void) => {
      thread.off("message", onMessage);
      thread.off("error", onError);
      end();
    };
    const onMessage = () => settle(done);
    const onError = (error: Error) => settle(() => fail(error));
    thread.on("message", onMessage);
    thread.on("error", onError);
    thread.postMessage(part);
  });
}
