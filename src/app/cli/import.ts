import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Command } from "commander";
import { ConfigError } from "../../platform/server.ts";
import { importArrivals } from "../import-arrivals.ts";
import { ensureOperator, findActor } from "../operator.ts";
import { Problem } from "../../kernel/index.ts";
import { openPlace, Unfit } from "../place.ts";
import { allTexts } from "../texts.ts";
import { exitCodes, openOutput, type Output, runWord } from "./output.ts";

type Options = { readonly json?: boolean; readonly as?: string; readonly list?: string };
const fileBytesMax = 32_000_000;

/** `panah import arrivals FILE`: records a list, whether or not a node is running. */
export function addImport(program: Command): void {
  program.command("import").description("record lists").exitOverride()
    .command("arrivals <file>").description("record a list of arrivals (.csv or .xlsx); read again, it adds only what was missing")
    .option("--json", "print one JSON object").option("--as <login>", "the account that acts", "operator").option("--list <name>", "name of the list, when the file was renamed").exitOverride()
    .action((file: string, options: Options) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => importWord(output, file, options));
    });
}

async function importWord(output: Output, file: string, options: Options): Promise<number> {
  const bytes = readList(file);
  const place = await openPlace({ env: process.env, tell: output.tell });
  try {
    const login = options.as ?? "operator";
    const actor = login === "operator" ? await ensureOperator(place.node) : await findActor(place.node, login);
    if (!actor) throw new ConfigError(`no enabled account ${login}`);
    let told = 0;
    const report = await importArrivals(place.node, actor, { list: options.list ?? basename(file), bytes }, ({ done, rows }) => {
      if (done < rows && done - told < rows / 10) return;
      told = done;
      output.tell(`${done} of ${rows} rows`);
    });
    const refused = report.refused.map((one) => ({ ...one, reason: one.reason.en }));
    output.answer(
      [
        `${report.recorded} recorded, ${report.alreadyKnown} already known, ${refused.length} refused, ${report.flagged.length} flagged, of ${report.rows} rows in ${report.seconds} s`,
        ...refused.map((one) => `  row ${one.row}, ${one.field}: ${one.reason} (${one.code})`), ...report.flagged.map((one) => `  row ${one.row}, ${one.field}: recorded; look at the paper again (${one.code})`),
      ].join("\n"),
      { ...report, refused },
    );
    return exitCodes.done;
  } catch (error) {
    if (error instanceof Problem) throw new Unfit([`${allTexts[error.code]?.en ?? error.code}${error.fields.map((one) => ` ${one.path}`).join(",")}`]);
    throw error;
  } finally {
    await place.close();
  }
}

function readList(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ConfigError(`there is no file ${file}`);
  if (found.size > fileBytesMax) throw new Unfit([allTexts["file.too-large"]?.en ?? "The file is too large."]);
  return new Uint8Array(readFileSync(file));
}
