import { parentPort, workerData } from "node:worker_threads";
import { createRenderer } from "../../document/server.ts";
import type { Print } from "./documents-printing.ts";

/** Prints its share of the papers, each as a file of its own, and says how many are archivable files and how large they are. */
const renderer = createRenderer();
let [files, bytes] = [0, 0];
for (const { template, input } of workerData as readonly Print[]) {
  const file = Buffer.from(await renderer.render(template, input as never));
  if (file.subarray(0, 5).toString("latin1") === "%PDF-" && file.includes("<pdfaid:part>2</pdfaid:part>")) files++;
  bytes += file.length;
}
parentPort?.postMessage({ files, bytes });
