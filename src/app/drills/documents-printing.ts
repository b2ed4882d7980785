import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PaperInput } from "../../document/index.ts";

/** One paper for the printer. */
export type Print =
  | { readonly template: "identity-card"; readonly input: PaperInput<"identity-card"> }
  | { readonly template: "travel-document"; readonly input: PaperInput<"travel-document"> };
/**
 * What came out, and how long it took from the start of the first printer to the last file; `cpuSeconds` is what all printers
 * worked, which others on the machine do not lengthen.
 */
export type Printed = {
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly printers: number;
};

/** Prints all papers, each as a file of its own, with a printer for each core. */
export async function printAll(prints: readonly Print[], printers = Math.max(1, Math.min(4, availableParallelism()))): Promise<Printed> {
  const began = performance.now();
  const worked = process.cpuUsage();
  const shares = Array.from({ length: printers }, (_, own) => prints.filter((_, at) => at % printers === own));
  const done = await Promise.all(shares.map(runPrinter));
  return {
    files: done.reduce((sum, one) => sum + one.files, 0),
    bytes: done.reduce((sum, one) => sum + one.bytes, 0),
    seconds: Math.round((performance.now() - began) / 10) / 100,
    cpuSeconds: secondsOf(process.cpuUsage(worked)),
    printers,
  };
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1e4) / 100;

function runPrinter(share: readonly Print[]): Promise<{ files: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./documents-printer.ts", import.meta.url), { workerData: share });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
