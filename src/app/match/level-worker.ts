import { parentPort, workerData } from "node:worker_threads";
import { type CompiledRegister, comparisonsOf, fillLevels, type PairList } from "../../matching/index.ts";

/** What a thread that compares is given once: rows of numbers are shared with the others. */
export type LevelWork = { readonly register: CompiledRegister; readonly pairs: PairList };
/** One part of the pairs, and the shared row that its levels go into. */
export type LevelPart = { readonly from: number; readonly to: number; readonly levels: Uint8Array };

const { register, pairs } = workerData as LevelWork;
const comparisons = comparisonsOf(register);

parentPort?.on("message", ({ from, to, levels }: LevelPart) => {
  fillLevels(comparisons, pairs, { from, to }, levels);
  parentPort?.postMessage("done");
});
