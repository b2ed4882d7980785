import { type Command, InvalidArgumentError } from "commander";
import type { Measure } from "../../matching/index.ts";
import { ConfigError } from "../../platform/server.ts";
import { evaluatePairs, type PairsReport } from "../match/evaluate-pairs.ts";
import { evaluateRegister, type RegisterReport } from "../match/evaluate-register.ts";
import { writeWeights } from "../match/kept-weights.ts";
import { type Learning, learnWeights } from "../match/learn-weights.ts";
import { linkFile, type LinkReport } from "../match/link-files.ts";
import { searchFiles, type FilesReport } from "../match/search-files.ts";
import { searchRegister, type SearchReport } from "../match/search-register.ts";
import { readTable } from "../match/table.ts";
import { Unfit } from "../place.ts";
import { atPlace } from "./words.ts";
import { exitCodes, openOutput, type Output, runWord } from "./output.ts";

type Common = { readonly json?: boolean };
type SearchWordOptions = Common & {
  readonly store?: string;
  readonly ask?: string;
  readonly distractors: number;
  readonly idColumn: string;
  readonly seed: number;
};
type LearnWordOptions = Common & { readonly write?: boolean };
type LinkWordOptions = Common & { readonly into: string; readonly review: number; readonly seed: number; readonly stopAfter?: number };
type EvaluateOptions = Common & { readonly clusterColumn?: string; readonly clusterPattern?: string; readonly seed: number };

/** `panah match …`: measures matching on files, apart from any node. Nothing is stored, nothing leaves. */
export function addMatch(program: Command): void {
  const match = program.command("match").description("measure matching on your own files, before trusting it").exitOverride();
  match
    .command("evaluate <files...>")
    .description("precision and recall on labelled pairs of names, or on a register with a column of clusters (.csv, .tsv, .parquet)")
    .option("--json", "print one JSON object")
    .option("--cluster-column <name>", "the column that says which rows are one person; without it the file is pairs")
    .option("--cluster-pattern <regex>", "the part of that column that counts, such as rec-\\d+")
    .option("--seed <n>", "the same seed draws the same pairs by chance", wholeNumber, 1)
    .exitOverride()
    .action((files: string[], options: EvaluateOptions) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => evaluateWord(output, files, options));
    });
  match
    .command("search <register> [queries]")
    .description("how often the right person is among the first ten: rows of one file looked for in another, or the languages of one")
    .option("--json", "print one JSON object")
    .option("--id-column <name>", "the column of both files that says who is who", "id")
    .option("--store <languages>", "columns of one parallel register that are stored, such as ru,ky")
    .option("--ask <languages>", "columns that are looked for")
    .option("--distractors <n>", "invented people among whom the real ones are looked for", wholeNumber, 0)
    .option("--seed <n>", "the same seed invents the same people", wholeNumber, 1)
    .exitOverride()
    .action((register: string, queries: string | undefined, options: SearchWordOptions) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => searchWord(output, { register, queries }, options));
    });
  addLink(match);
  addLearn(match);
}

function addLearn(match: Command): void {
  match
    .command("learn")
    .description("what the weights of a search would be by the verdicts of this node's officers, beside what they are")
    .option("--write", "keep them: the node searches by them from its next start on")
    .option("--json", "print one JSON object")
    .exitOverride()
    .action((options: LearnWordOptions) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => learnWord(output, options));
    });
}

/** Nothing is written unless it was asked for (MA16). */
function learnWord(output: Output, { write }: LearnWordOptions): Promise<number> {
  return atPlace(output, async ({ node, config }) => {
    const learning = await learnWeights(node, output.tell);
    const { same, different, learned } = learning;
    if (write === true && !learned)
      throw new Unfit(
        [`${same} verdicts of same and ${different} of not the same are too few: ${learning.needed} of each are needed`],
        "match.few-verdicts",
      );
    const weights = learned?.filter(({ old, bits }) => old !== bits).map(({ field, level, bits }) => ({ field, level, bits }));
    const file =
      write === true && weights ? writeWeights(config.dataFolder, { learnedAt: node.now(), same, different, weights }) : undefined;
    output.answer(learningText(learning, file), { ok: true, ...learning, ...(file === undefined ? {} : { file }) });
    return exitCodes.done;
  });
}

function learningText({ same, different, cannotTell, needed, learned }: Learning, file: string | undefined): string {
  const head = `${same} times same, ${different} times not the same, ${cannotTell} times cannot tell`;
  if (!learned) return `${head}: too few, ${needed} of same and of not the same are needed`;
  const signed = (bits: number) => `${bits < 0 ? "" : "+"}${bits.toFixed(2)}`.padStart(8);
  return [
    head,
    "  weight                            old     new  in same  in not the same",
    ...learned.map(
      (one) =>
        `  ${`${one.field} ${one.level}`.padEnd(28)}${signed(one.old)}${signed(one.bits)}${String(one.inSame).padStart(9)}${String(one.inDifferent).padStart(17)}`,
    ),
    file === undefined
      ? "  nothing was written; --write keeps the new weights"
      : `  written: ${file}; the node takes them at its next start`,
  ].join("\n");
}

function addLink(match: Command): void {
  match
    .command("link <register>")
    .description("find doubles in a register (.csv, .tsv, .parquet): clusters and a queue of pairs to look at; stopped, it goes on")
    .requiredOption("--into <folder>", "where clusters.csv, review.csv and what was compared so far are kept")
    .option("--json", "print one JSON object")
    .option("--review <n>", "how many pairs the queue holds", wholeNumber, 1_000)
    .option("--stop-after <n>", "stop when so many pairs are compared; run it again to go on", wholeNumber)
    .option("--seed <n>", "the same seed draws the same pairs by chance", wholeNumber, 1)
    .exitOverride()
    .action((register: string, options: LinkWordOptions) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => linkWord(output, register, options));
    });
}

async function linkWord(output: Output, file: string, { into, review, seed, stopAfter }: LinkWordOptions): Promise<number> {
  const table = await readTable(file);
  const options = { into, seed, reviewMost: review, ...(stopAfter === undefined ? {} : { pairsMost: stopAfter }) };
  const report = await linkFile(file, table, options, output.tell);
  output.answer(linkText(report), { ok: true, ...report });
  return exitCodes.done;
}

function linkText({ records, pairs, clusters, joined, review, seconds, files }: LinkReport): string {
  return [
    `${records} records, ${pairs} pairs compared in ${seconds.toFixed(1)} s: ${clusters} persons, ${joined} records stand with another`,
    `  ${review} pairs to look at, the most telling first`,
    ...files.map((one) => `  ${one}`),
  ].join("\n");
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number from 0 to 999999999 is needed.");
  return Number(text);
}

async function evaluateWord(
  output: Output,
  files: readonly string[],
  { clusterColumn, clusterPattern, seed }: EvaluateOptions,
): Promise<number> {
  const tables = [];
  for (const file of files) tables.push(await readTable(file));
  const [first] = tables;
  if (clusterColumn !== undefined) {
    const report = await evaluateRegister(
      tables,
      { clusterColumn, seed, ...(clusterPattern === undefined ? {} : { clusterPattern }) },
      output.tell,
    );
    output.answer(registerText(report), { ok: true, ...report });
  } else if (first) {
    const report = evaluatePairs({ ...first, rows: tables.flatMap(({ rows }) => rows) });
    output.answer(pairsText(report), { ok: true, ...report });
  }
  return exitCodes.done;
}

type Files = { readonly register: string; readonly queries: string | undefined };

async function searchWord(output: Output, files: Files, { store, ask, distractors, seed, idColumn }: SearchWordOptions): Promise<number> {
  const register = await readTable(files.register);
  if (files.queries !== undefined) {
    const report = searchFiles(register, await readTable(files.queries), idColumn);
    output.answer(filesText(report), { ok: true, ...report });
    return exitCodes.done;
  }
  const [stored, asked] = [languagesIn(store), languagesIn(ask)];
  if (stored.length === 0 || asked.length === 0)
    throw new ConfigError("a second file, or --store and --ask with columns of languages, is needed", "usage.invalid");
  const report = searchRegister(register, { store: stored, ask: asked, distractors, seed }, output.tell);
  output.answer(directionsText(report), { ok: true, ...report });
  return exitCodes.done;
}

function languagesIn(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((language) => language.trim())
    .filter(Boolean);
}

function filesText({ records, queries, recall, p95ms, found }: FilesReport): string {
  const share =
    recall && `, right one first ${recall.recallAt1.toFixed(3)}, among ten ${recall.recallAt10.toFixed(3)} of ${recall.queries}`;
  return [
    `${queries} looked for among ${records}${share ?? ""}; p95 ${p95ms.toFixed(1)} ms`,
    ...found.map(({ query, hits }) => `  row ${query}: ${hits.map(({ row, id, bits }) => `${id ?? `row ${row}`} (${bits})`).join(", ")}`),
  ].join("\n");
}

function directionsText({ directions, records, p95ms }: SearchReport): string {
  const share = (name: "fullBirth" | "yearOff" | "nameOnly", one: SearchReport["directions"][number]) =>
    `${one[name].recallAt1.toFixed(3)} ${one[name].recallAt10.toFixed(3)}`;
  return [
    `among ${records} records, p95 ${p95ms.toFixed(1)} ms; first and among ten with full birth | year off by two | name only`,
    ...directions.map((one) =>
      [`  ${one.from} asked in ${one.to} (${one.queries}): ${share("fullBirth", one)}`, share("yearOff", one), share("nameOnly", one)].join(
        " | ",
      ),
    ),
  ].join("\n");
}

const figures = ({ precision, recall, f1 }: Measure) =>
  `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(4)}`;

function pairsText(report: PairsReport): string {
  return [
    `${report.pairs} pairs at the threshold of ${report.threshold} bits, fixed beforehand`,
    ...[report.persons, ...report.groups, ...report.others].map((one) => `  ${one.group} (${one.pairs}): ${figures(one)}`),
  ].join("\n");
}

function registerText(report: RegisterReport): string {
  const { withoutLabels } = report;
  return [
    `${report.records} records, ${report.pairs} pairs compared in ${report.seconds.toFixed(1)} s (${report.pairsPerSecond} a second)`,
    `  pairs, best threshold ${report.threshold.toFixed(1)}: ${figures(report.pairwise)}`,
    `  clusters, best threshold ${report.clusterThreshold.toFixed(1)}: ${figures(report.clusters)}`,
    `  pairs, threshold without labels ${withoutLabels.threshold.toFixed(1)}: ${figures(withoutLabels.pairwise)}`,
    `  clusters, threshold without labels ${withoutLabels.clusterThreshold.toFixed(1)}: ${figures(withoutLabels.clusters)}`,
  ].join("\n");
}
