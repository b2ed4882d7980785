import { Command, CommanderError } from "commander";
import { addDrills } from "./cli/drill.ts";
import { exitCodes, openOutput, runWord } from "./cli/output.ts";
import { startWord } from "./cli/start.ts";

type Common = { readonly json?: boolean };

const program = new Command("panah").description("Refuge: protection case work for mixed movements.").exitOverride();

/** A word with the options that every word has. */
function word(name: string, description: string): Command {
  return program.command(name).description(description).option("--json", "print one JSON object").exitOverride();
}

word("start", "start the node and serve until stopped")
  .option("--no-build", "leave the web client as it is")
  .action((options: Common & { readonly build: boolean }) => {
    const output = openOutput(options.json === true);
    return runWord(output, () => startWord(output, options));
  });

addDrills(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
}
