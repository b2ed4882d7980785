import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import {
  candidatePairs,
  type CompiledRegister,
  comparisonsOf,
  fillLevels,
  type PairList,
  pairsOfKeys,
  sharedBytes,
  widthOf,
} from "../../matching/index.ts";
import type { LinkTask } from "./link-worker.ts";

/** Finds and compares the pairs of one register, in as many threads as are worth it. */
export type LinkThreads = {
  find(): Promise<PairList>;
  /** The levels of pairs from one place of the list to another. */
  compare(pairs: PairList, from: number, to: number): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** A smaller register is linked before another thread has read its names. */
const recordsForThreads = 50_000;
const threadsMost = 8;
/** A thread takes its work piece by piece, so that one which is held up by other programs keeps no other waiting. */
const piecesEach = 8;

/** Opens the threads; for a small register there are none, and this one does the work. */
export function openLinkThreads(register: CompiledRegister): LinkThreads {
  const comparisons = comparisonsOf(register);
  const width = widthOf(comparisons);
  const count = register.size < recordsForThreads ? 0 : Math.min(threadsMost, availableParallelism());
  const threads = Array.from({ length: count }, () => new Worker(join(import.meta.dirname, "link-worker.ts"), { workerData: register }));
  return {
    async find() {
      if (count === 0) return candidatePairs(register);
      const parts = threads.map((thread, part) => ask<Float64Array>(thread, { task: "find", part, parts: count }));
      return pairsOfKeys(await Promise.all(parts), register.size);
    },
    async compare(pairs, from, to) {
      const levels = sharedBytes((to - from) * width);
      if (count === 0) fillLevels(comparisons, pairs, { from, to }, levels);
      let next = from;
      const piece = Math.max(1, Math.ceil((to - from) / Math.max(1, count * piecesEach)));
      const work = async (thread: Worker) => {
        while (next < to) {
          const begin = next;
          next = Math.min(to, begin + piece);
          const own = levels.subarray((begin - from) * width, (next - from) * width);
          await ask<"done">(thread, { task: "compare", pairs, from: begin, to: next, levels: own });
        }
      };
      await Promise.all(threads.map(work));
      return levels;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function ask<Answer>(thread: Worker, task: LinkTask): Promise<Answer> {
  return new Promise((done, fail) => {
    const settle = (end: () => void) => {
      thread.off("message", onMessage);
      thread.off("error", onError);
      end();
    };
    const onMessage = (answer: Answer) => settle(() => done(answer));
    const onError = (error: Error) => settle(() => fail(error));
    thread.on("message", onMessage);
    thread.on("error", onError);
    thread.postMessage(task);
  });
}
