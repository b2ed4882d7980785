import { writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { benchBatch } from "./batch.ts";
import { fillNode } from "./bulk.ts";
import { countProject, scriptBytes } from "./counts.ts";
import { measureReads, type ReadLine } from "./reads.ts";
import { benchOffline } from "./offline.ts";
import { removeLarge, searchLarge } from "./search-large.ts";
import { describeMachine, openStage, residentMiB } from "./stage.ts";
import { measureWrites, type WriteLine } from "./writes.ts";
import { prepareWeb } from "../src/app/web-build.ts";

/**
 * `npm run bench`: what ARCHITECTURE section 8 promises, measured in one run beside bare PostgreSQL, into `bench/RESULTS.md` and
 * `bench/results.json`. `-- --quick` fills 100,000 persons and not a million; `--persons N` another number; `--writes` measures writing alone.
 * `-- --offline` measures a device of a post instead, into `bench/OFFLINE.md`; `--no-drill` leaves out its longest part.
 * `-- --search-10m PARALLEL.tsv` measures search among ten million, `--persons N` among fewer, in `--folder` (a run that was stopped after
 * `--fill-seconds` goes on); `-- --batch TOKENS-FOLDER` links a register of a million
 * (`--records N`) with itself, `--household` with the evidence of households. Both write `bench/MATCHING.md`.
 */
const scriptBytesMax = 200_000;
const tell = (step: string) => void process.stderr.write(`  ${step}\n`);
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
const has = (name: string) => process.argv.includes(name);
const sizes = sizesAsked();

type Results = {
  readonly machine: string;
  readonly on: string;
  readonly load: number;
  readonly writes: readonly WriteLine[];
  readonly reads: readonly { readonly persons: number; readonly fillSeconds: number; readonly lines: readonly ReadLine[] }[];
  readonly start: { readonly coldMs: number; readonly warmMs: number };
  readonly memoryMiB: { readonly idle: number; readonly afterLoad: number };
  readonly scripts: Readonly<Record<string, number | undefined>>;
  readonly project: ReturnType<typeof countProject>;
};

if (has("--offline")) await benchOffline(tell, { withDrill: !has("--no-drill") });
else if (has("--search-10m")) await benchSearch();
else if (has("--batch")) await benchMatching();
else await benchNode();

async function benchMatching(): Promise<void> {
  const records = has("--records") ? Number(option("--records")) : 1_000_000;
  await benchBatch({ records, folder: option("--batch") ?? "", withHousehold: has("--household"), seed: 1 }, tell);
}

async function benchSearch(): Promise<void> {
  const number = (name: string, otherwise: number) => (has(name) ? Number(option(name)) : otherwise);
  const persons = number("--persons", 10_000_000);
  const folder = has("--folder") ? (option("--folder") ?? "") : join(tmpdir(), `panah-search-${persons}`);
  if (has("--anew")) removeLarge(folder);
  const seconds = { fillSeconds: number("--fill-seconds", 3_600), measureSeconds: number("--seconds", 60) };
  await searchLarge({ parallel: option("--search-10m") ?? "", persons, folder, ...seconds }, tell);
}

async function benchNode(): Promise<void> {
  // What a browser loads is counted in the built client, and a fresh copy of the project has none.
  await prepareWeb(tell);
  const stage = await openStage(tell);
  try {
    const idle = residentMiB(stage.running.child.pid);
    tell("writing");
    const writes = await measureWrites(stage, { turns: 3, seconds: has("--quick") || has("--writes") ? 3 : 5 });
    const reads: Results["reads"][number][] = [];
    let filled = 0;
    for (const persons of sizes) {
      tell(`filling up to ${persons} persons`);
      const { samples, seconds } = await fillNode(stage, persons - filled, tell);
      filled = persons;
      reads.push({ persons, fillSeconds: seconds, lines: await measureReads(stage, samples, 300) });
    }
    const results: Results = {
      machine: await describeMachine(stage.database),
      on: new Date().toISOString().slice(0, 10),
      load: Math.round((loadavg()[1] ?? 0) * 10) / 10,
      writes,
      reads,
      start: { coldMs: Math.round(stage.coldMs), warmMs: Math.round(stage.warmMs) },
      memoryMiB: { idle, afterLoad: residentMiB(stage.running.child.pid) },
      scripts: { inbox: scriptBytes("/inbox"), post: scriptBytes("/post") },
      project: countProject(),
    };
    if (has("--writes")) process.stdout.write(`${JSON.stringify({ writes, load: results.load })}\n`);
    else {
      writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
      writeFileSync(join(import.meta.dirname, "RESULTS.md"), render(results));
      tell("written: bench/RESULTS.md");
    }
  } finally {
    await stage.close();
  }
}

function sizesAsked(): readonly number[] {
  if (has("--writes")) return [];
  if (has("--persons")) return [Number(option("--persons"))];
  return has("--quick") ? [100_000] : [100_000, 1_000_000];
}

function verdict(isKept: boolean | undefined): string {
  return isKept === undefined ? "not measured" : isKept ? "kept" : "**short**";
}

function render({ machine, on, load, writes, reads, start, memoryMiB, scripts, project }: Results): string {
  const kilobytes = (bytes: number | undefined) => (bytes === undefined ? "not built" : `${Math.round(bytes / 1000)} kB`);
  const isSmall = (screen: string) => (scripts[screen] === undefined ? undefined : scripts[screen] <= scriptBytesMax);
  return [
    "# Measurements",
    "",
    `Made by \`npm run bench\` on ${on}: ${machine}. Load of the machine while measuring: ${load} (1.0 is one busy core); client, node and database share the cores. Medians; ratios are of one run. Persons are invented.`,
    "",
    "## Recording an arrival",
    "",
    "HTTP, session, parsing, policy, decision, ledger, sealing, search tables, durable; beside bare prepared INSERTs of the same JSON, with as many clients, in turns. Bar 1/6 (0.167), goal 1/4 (0.250).",
    "",
    "| clients | Panah /s | bare /s | ratio | bar |",
    "|---:|---:|---:|---:|---|",
    ...writes.map(
      (one) =>
        `| ${one.clients} | ${one.panahPerSecond} | ${one.barePerSecond} | ${one.ratio.toFixed(3)} | ${verdict(one.ratio >= 1 / 6)} |`,
    ),
    "",
    ...reads.flatMap(({ persons, fillSeconds, lines }) => [
      `## Reading among ${persons.toLocaleString("en")} persons, each with a case, one in ten of them with something due`,
      "",
      `Filled in ${fillSeconds} s. Times from request to last byte over HTTP; bar p95 < 50 ms for a name, < 100 ms for a page.`,
      "",
      "| what | p50 ms | p95 ms | answered as meant | bar |",
      "|---|---:|---:|---:|---|",
      ...lines.map(
        (one) =>
          `| ${one.what} | ${one.p50Ms} | ${one.p95Ms} | ${((one.found ?? 0) * 100).toFixed(1)} of 100 | ${verdict(one.p95Ms < (one.what.startsWith("find") ? 50 : 100))} |`,
      ),
      "",
    ]),
    "## The rest",
    "",
    "| what | measured | bar |",
    "|---|---:|---|",
    `| start, first of all (makes database and demo State) | ${(start.coldMs / 1000).toFixed(1)} s | none |`,
    `| start, every day | ${(start.warmMs / 1000).toFixed(1)} s | ≤ 3 s: ${verdict(start.warmMs <= 3000)} |`,
    `| node memory after start | ${memoryMiB.idle} MiB | ≤ 300: ${verdict(memoryMiB.idle <= 300)} |`,
    `| node memory after the load above | ${memoryMiB.afterLoad} MiB | ≤ 300: ${verdict(memoryMiB.afterLoad <= 300)} |`,
    `| JavaScript to the inbox, Brotli | ${kilobytes(scripts["inbox"])} | ≤ 200 kB: ${verdict(isSmall("inbox"))} |`,
    `| JavaScript to the post, Brotli | ${kilobytes(scripts["post"])} | ≤ 200 kB: ${verdict(isSmall("post"))} |`,
    `| production packages, named / installed | ${project.direct} / ${project.installed} | ≤ 60 named in TRUST |`,
    `| tests in the code | ${project.tests} | |`,
    `| lines | ${project.lines} | |`,
    "",
  ].join("\n");
}
