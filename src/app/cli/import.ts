import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Command } from "commander";
import { ConfigError } from "../../platform/server.ts";
import { importArrivals } from "../import-arrivals.ts";
import { Problem } from "../../kernel/index.ts";
import { openPlace, Unfit } from "../place.ts";
import { sealAll } from "../sealing.ts";
import { allTexts } from "../texts.ts";
import { exitCodes, openOutput, type Output, runWord, wordLanguage } from "./output.ts";
import { actAs } from "./words.ts";

type Options = { readonly json?: boolean; readonly as: string; readonly list?: string };
const fileBytesMax = 32_000_000;

/** `panah import arrivals FILE`: records a list, whether or not a node is running. */
export function addImport(program: Command): void {
  program
    .command("import")
    .description("record lists")
    .exitOverride()
    .command("arrivals <file>")
    .description("record a list of arrivals (.csv or .xlsx); read again, it adds only what was missing")
    .option("--json", "print one JSON object")
    .option("--as <login>", "the account that acts", "operator")
    .option("--list <name>", "name of the list, when the file was renamed")
    .exitOverride()
    .action((file: string, options: Options) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => importWord(output, file, options));
    });
}

async function importWord(output: Output, file: string, options: Options): Promise<number> {
  const bytes = readList(file);
  const list = options.list ?? basename(file);
  if (list.trim() === "") throw new ConfigError("--list is empty: give the name of the list", "usage.invalid");
  const place = await openPlace({ env: process.env, tell: output.tell });
  try {
    const actor = await actAs(place.node, options.as);
    let told = 0;
    const report = await importArrivals(place.node, actor, { list, bytes }, ({ done, rows }) => {
      if (done < rows && done - told < rows / 10) return;
      told = done;
      output.tell(`${done} of ${rows} rows`);
    });
    await sealAll(place.node, place.keys);
    const refused = report.refused.map((one) => ({ ...one, reason: one.reason[wordLanguage()] }));
    output.answer(
      [
        `${report.recorded} recorded, ${report.alreadyKnown} already known, ${refused.length} refused, ${report.flagged.length} flagged, of ${report.rows} rows in ${report.seconds} s`,
        ...refused.map((one) => `  row ${one.row}, ${one.field}: ${one.reason} (${one.code})`),
        ...report.flagged.map((one) => `  row ${one.row}, ${one.field}: recorded; look at the paper again (${one.code})`),
      ].join("\n"),
      { ...report, refused },
    );
    // Rows that are refused are told and hold nothing up; a list of which nothing is here was not taken.
    return report.rows > 0 && report.recorded + report.alreadyKnown === 0 ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    if (error instanceof Problem) throw new Unfit([sentenceOf(error)], error.code);
    throw error;
  } finally {
    await place.close();
  }
}

/** What is wrong with the file as a whole, and where. */
function sentenceOf({ code, fields }: Problem): string {
  const where = fields.map((one) => one.path.replace(/^line\./, "line ")).join(", ");
  return `${allTexts[code]?.[wordLanguage()] ?? code}${where ? ` (${where})` : ""}`;
}

function readList(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ConfigError(`there is no file ${file}`, "file.absent");
  if (found.size > fileBytesMax)
    throw new Unfit([allTexts["file.too-large"]?.[wordLanguage()] ?? "The file is too large."], "file.too-large");
  return new Uint8Array(readFileSync(file));
}
