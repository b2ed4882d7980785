import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addDrills } from "./cli/drill.ts";
import { addImport } from "./cli/import.ts";
import { addMatch } from "./cli/match.ts";
import { answerFailure, exitCodes, openOutput, type Output, runWord } from "./cli/output.ts";
import { addProcedures } from "./cli/procedures.ts";
import { startWord } from "./cli/start.ts";
import { type WitnessOptions, witnessWord } from "./cli/witness.ts";
import {
  auditWord,
  enrolWord,
  type EnrolOptions,
  keysWord,
  type RebuildOptions,
  rebuildWord,
  schemaWord,
  type VerifyOptions,
} from "./cli/words.ts";

type Common = { readonly json?: boolean };

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
const program = new Command("panah")
  .description("Refuge: protection case work for mixed movements.")
  .version(version)
  .showHelpAfterError("(panah --help lists the words, and a word with --help its options)")
  .exitOverride();

/** A word with the options that every word has. */
function word(name: string, description: string, under: Command = program): Command {
  return under.command(name).description(description).option("--json", "print one JSON object").exitOverride();
}

/** Runs a word with where it speaks. */
function run<Options extends Common>(
  act: (output: Output, options: Options) => Promise<number> | number,
): (options: Options) => Promise<void> {
  return (options) => {
    const output = openOutput(options.json === true);
    return runWord(output, async () => await act(output, options));
  };
}

word("start", "start the node and serve until stopped")
  .option("--no-build", "leave the web client as it is")
  .action(run((output, options: Common & { readonly build: boolean }) => startWord(output, options)));

word("enrol", "make an account, or invite one again, and print the code that enrols its passkey")
  .requiredOption("--name <name>", "name of the person")
  .requiredOption("--role <role>", "a role of the policy, such as administrator")
  .requiredOption("--unit <unit>", "a unit of the State, such as XD-MS-CAP")
  .option("--login <login>", "sign-in name: small Latin letters, digits, dots, hyphens; made from the name when left out")
  .option("--as <login>", "who acts", "operator")
  .action(run((output, options: Common & EnrolOptions) => enrolWord(output, options)));

const audit = program.command("audit").description("the sealed record").exitOverride();
word("verify", "recompute every hash, the tree, its checkpoints and their signatures", audit)
  .option("--witness <file>", "a checkpoint's note that was kept elsewhere; else the one beside the keys")
  .option("--key <file>", "public key of the node in PEM; else the one of the keys folder")
  .action(run((output, options: Common & VerifyOptions) => auditWord(output, options)));

word("witness", "compare another node's record with what it was when it was last witnessed here", audit)
  .argument("<address>", "address of the other node")
  .requiredOption("--key <verifier>", "its key, as `panah keys show` prints it there: name+hash+key")
  .action((address: string, options: Common & WitnessOptions) => {
    const output = openOutput(options.json === true);
    return runWord(output, () => witnessWord(output, address, options));
  });

word("rebuild", "fold the ledger afresh and compare, or write anew by what persons are found")
  .option("--check", "compare and change nothing")
  .option("--search", "write anew by what persons are found and counted, as this program reads it")
  .action(run((output, options: Common & RebuildOptions) => rebuildWord(output, options)));

const keys = program.command("keys").description("the node's keys").exitOverride();
word("show", "print the public keys", keys).action(run((output) => keysWord(output)));

word("schema", "print the schema of the database").action(run((output) => schemaWord(output)));

addDrills(program);
addImport(program);
addProcedures(program);
addMatch(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  // Who reads JSON gets an object for a mistaken word as well; the sentence for people stands on standard error already.
  const isTold = error.exitCode === 0 || !process.argv.includes("--json");
  if (!isTold) answerFailure(openOutput(true), "usage.invalid", [error.message.replace(/^error: /, "")]);
}
