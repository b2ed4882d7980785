import { type Command, InvalidArgumentError } from "commander";
import type { Measure } from "../../matching/index.ts";
import { evaluatePairs, type PairsReport } from "../match/evaluate-pairs.ts";
import { evaluateRegister, type RegisterReport } from "../match/evaluate-register.ts";
import { readTable } from "../match/table.ts";
import { exitCodes, openOutput, type Output, runWord } from "./output.ts";

type Common = { readonly json?: boolean };
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
    const report = evaluateRegister(
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
