import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";

/** When and on what something was measured. */
export type Measured = {
  readonly on: string;
  readonly load: number;
  readonly priority: string;
  readonly machine: string;
  readonly note?: string;
};

/** The machine as it is now; the load is the mean of the last minute, 1 is one busy core. */
export function loadNow(): Measured {
  return {
    on: new Date().toISOString().slice(0, 16),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    priority: priorityNow(),
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}`,
  };
}

/** A bench that runs before all others, as with `chrt -r 10`, measures a machine of its own whatever else waits for it. */
function priorityNow(): string {
  const policyAt = 38;
  const after = existsSync("/proc/self/stat") ? (readFileSync("/proc/self/stat", "utf8").split(") ").at(-1) ?? "") : "";
  return ["1", "2"].includes(after.split(" ")[policyAt] ?? "") ? "before all others" : "like all others";
}

const [dataFile, pageFile] = ["matching.json", "MATCHING.md"].map((name) => join(import.meta.dirname, name)) as [string, string];

type Recall = { readonly direction: string; readonly queries: number; readonly withBirth: number | null; readonly byName: number | null };
type Times = {
  readonly persons: number;
  readonly searches: number;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly p99ms: number;
};
type Search = Times & { readonly recall: readonly Recall[] } & Measured;
type LargeSearch = Search & {
  readonly keys: number;
  readonly clients: number;
  /** Sealed files that a search opened at most; forty until that was told. */
  readonly openedMost?: number;
  readonly perSecond: number;
  readonly shownEach: number;
  readonly arrivalsPerSecond: number;
  readonly arrivalP95ms: number;
};
type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };
type Batch = Measured & {
  readonly records: number;
  readonly seconds: number;
  readonly pairs: number;
  /** Time that its threads had a processor; not told of older lines. */
  readonly processorSeconds?: number;
  readonly pairsPerSecond: number;
  readonly peakMiB: number;
  readonly truePairs: number;
  readonly blockingRecall: number;
  readonly best: Figures;
  readonly withoutLabels: Figures;
  readonly recallAtPrecision99: number;
  readonly clusters: Figures;
  readonly groups: readonly { readonly group: string; readonly truePairs: number; readonly recall: number }[];
  readonly steps: readonly { readonly step: string; readonly seconds: number }[];
};
type Results = {
  readonly searchEmbedded?: Search;
  readonly searchShort?: LargeSearch;
  readonly searchLarge?: LargeSearch;
  /** The same while something else had the same priority, as whoever measured noted. */
  readonly searchLargeShared?: LargeSearch;
  readonly batchShort?: Batch;
  readonly batchShortHousehold?: Batch;
  readonly batchMillion?: Batch;
  readonly batchMillionHousehold?: Batch;
};

/** Keeps what one bench measured beside what the others did, and writes the page anew. */
export function saveMatching(part: keyof Results, measured: object): void {
  const known = existsSync(dataFile) ? (JSON.parse(readFileSync(dataFile, "utf8")) as Results) : {};
  const results = { ...known, [part]: measured } as Results;
  writeFileSync(dataFile, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(pageFile, renderMatching(results));
}

const bars = { embeddedP95: 40, largeP95: 120, largeP99: 250, batchSeconds: 90, pairsPerSecond: 400_000, f1: 0.85, recallAt99: 0.7 };
const many = (number: number) => number.toLocaleString("en");
const verdict = (isKept: boolean) => (isKept ? "kept" : "**short**");

function renderMatching(results: Results): string {
  return [
    "# Measurements of matching",
    "",
    "Made by `node bench/search.ts` and `node bench/run.ts --search-10m`, `--batch`. Every line says when and at which load of the machine it was measured (1.0 is one busy core), and whether it ran before all others (`chrt -r 10`) on a machine that was shared; client, node and database share the cores. Persons are invented, but for names of legislators, which are looked for.",
    "",
    ...embedded(results.searchEmbedded),
    ...large("Search over HTTP, ten million persons", results.searchLarge),
    ...large("Search over HTTP, ten million persons, beside a whole test run", results.searchLargeShared),
    ...large("Search over HTTP, the short form", results.searchShort),
    ...batches(results),
  ].join("\n");
}

const measuredOn = ({ on, load, priority, machine, note }: Measured) =>
  `Measured ${on} UTC, load ${load}, run ${priority}${note === undefined ? "" : ` (${note})`}; ${machine}.`;

function embedded(one: Search | undefined): string[] {
  if (!one) return [];
  return [
    "## Search as SQL on the embedded PostgreSQL",
    "",
    `${many(one.persons)} persons, ${many(one.searches)} searches one after the other: gathering and weighing, files not opened. p50 ${one.p50ms} ms, p95 ${one.p95ms} ms (bar ${bars.embeddedP95}: ${verdict(one.p95ms <= bars.embeddedP95)}), p99 ${one.p99ms} ms. ${measuredOn(one)}`,
    "",
    ...recalls(one.recall),
  ];
}

function large(title: string, one: LargeSearch | undefined): string[] {
  if (!one) return [];
  return [
    `## ${title}`,
    "",
    `${many(one.persons)} persons with ${many(one.keys)} search keys. ${one.clients} clients search without a pause while ${one.arrivalsPerSecond} arrivals a second are recorded (p95 ${one.arrivalP95ms} ms). Each search opens up to ${one.openedMost ?? 40} sealed files and notes that it did. ${measuredOn(one)}`,
    "",
    "| searches | a second | p50 ms | p95 ms | p99 ms | bar 120 / 250 |",
    "|---:|---:|---:|---:|---:|---|",
    `| ${many(one.searches)} | ${one.perSecond} | ${one.p50ms} | ${one.p95ms} | ${one.p99ms} | ${verdict(one.p95ms <= bars.largeP95 && one.p99ms <= bars.largeP99)} |`,
    "",
    ...recalls(one.recall),
  ];
}

const asked = (share: number | null) => (share === null ? "not asked" : share.toFixed(3));

function recalls(list: readonly Recall[]): string[] {
  return [
    "| stored, asked | persons | recall@10 with birth | by name alone |",
    "|---|---:|---:|---:|",
    ...list.map((one) => `| ${one.direction} | ${one.queries} | ${asked(one.withBirth)} | ${asked(one.byName)} |`),
    "",
  ];
}

const batchNames = {
  batchMillion: "a million, without households",
  batchMillionHousehold: "a million, with households",
  batchShort: "short, without households",
  batchShortHousehold: "short, with households",
} as const;

function batches(results: Results): string[] {
  const found = (Object.keys(batchNames) as (keyof typeof batchNames)[]).flatMap((name) => {
    const one = results[name];
    return one ? [{ name: batchNames[name], one }] : [];
  });
  if (found.length === 0) return [];
  return [
    "## A register linked with itself",
    "",
    "Invented registrations in three scripts, one in five a second one of somebody; no label is used but to choose the best threshold. Bars for a million: 90 s, 400,000 pairs a second, F1 0.85, recall 0.7 at precision 0.99. Splink 5 on a like register, given our romanised stems: 26 to 79 s, F1 0.55.",
    "",
    "| register | records | s | of a processor | pairs | compared a second | found by keys | F1, best (P, R) | F1, no label | recall at P 0.99 | clusters F1 | MiB | when, load, run |",
    "|---|---:|---:|---:|---:|---:|---:|---|---:|---:|---:|---:|---|",
    ...found.map(({ name, one }) => batchLine(name, one)),
    "",
    "Recall by group, at the precision of the whole at its best threshold (a pair of two scripts, or of one sex):",
    "",
    ...found.flatMap(({ name, one }) => [
      `- ${name}: ${one.groups.map(({ group, recall, truePairs }) => `${group} ${recall.toFixed(3)} (${many(truePairs)})`).join(", ")}`,
    ]),
    "",
    "Where the time goes, in seconds from the beginning:",
    "",
    ...found.map(({ name, one }) => `- ${name}: ${one.steps.map(({ step, seconds }) => `${step} ${seconds}`).join(", ")}`),
    "",
  ];
}

function batchLine(name: string, one: Batch): string {
  return `| ${name} | ${many(one.records)} | ${one.seconds} (${verdict(one.seconds <= bars.batchSeconds)}) | ${one.processorSeconds ?? "not told"} | ${many(one.pairs)} | ${many(one.pairsPerSecond)} (${verdict(one.pairsPerSecond >= bars.pairsPerSecond)}) | ${one.blockingRecall.toFixed(3)} | ${one.best.f1.toFixed(3)} (${one.best.precision.toFixed(3)}, ${one.best.recall.toFixed(3)}; ${verdict(one.best.f1 >= bars.f1)}) | ${one.withoutLabels.f1.toFixed(3)} | ${one.recallAtPrecision99.toFixed(3)} (${verdict(one.recallAtPrecision99 >= bars.recallAt99)}) | ${one.clusters.f1.toFixed(3)} | ${many(one.peakMiB)} | ${one.on}, ${one.load}, ${one.priority}${one.note === undefined ? "" : ` (${one.note})`} |`;
}
