import { parentPort, workerData } from "node:worker_threads";
import { candidateKeys, type CompiledRegister, comparisonsOf, fillLevels, type PairList } from "../../matching/index.ts";

/** What is asked of a thread that links: its part of the pairs worth comparing, or the levels of some pairs. Rows of numbers are shared. */
export type LinkTask =
  | { readonly task: "find"; readonly part: number; readonly parts: number }
  | { readonly task: "compare"; readonly pairs: PairList; readonly from: number; readonly to: number; readonly levels: Uint8Array };

const register = workerData as CompiledRegister;
const comparisons = comparisonsOf(register);

parentPort?.on("message", (asked: LinkTask) => {
  if (asked.task === "find") parentPort?.postMessage(candidateKeys(register, asked));
  else {
    fillLevels(comparisons, asked.pairs, asked, asked.levels);
    parentPort?.postMessage("done");
  }
});
