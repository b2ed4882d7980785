import { type Command, InvalidArgumentError } from "commander";
import { countries } from "../../../countries/index.ts";
import { procedures } from "../../../procedures/index.ts";
import { listPublished, type PublishedCode } from "../../process/index.ts";
import { exploreAll, type Exploration, summarise, type Summary } from "../../process/server.ts";
import { exitCodes, openOutput, runWord } from "./output.ts";

type Common = { readonly json?: boolean };

/** `panah procedures` and `panah check procedures`: what the catalogue holds, and whether it holds. No node is needed. */
export function addProcedures(program: Command): void {
  program
    .command("procedures")
    .description("each procedure in figures: states, steps, time limits by how sure they are, gates, hand-offs, States, languages")
    .option("--json", "print one JSON object")
    .exitOverride()
    .action((options: Common) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => {
        const value = summarise(procedures, Object.values(countries));
        output.answer(value.flatMap(linesOf).join("\n"), { ok: true, procedures: value });
        return Promise.resolve(exitCodes.done);
      });
    });
  program
    .command("codes")
    .description("values of published lists that forms and stages hold: standard, field, code, and where it stands here (PR70)")
    .option("--json", "print one JSON object")
    .option("--procedure <id>", "of one procedure alone")
    .exitOverride()
    .action((options: Common & { readonly procedure?: string }) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => {
        const value = listPublished(procedures.filter((one) => options.procedure === undefined || one.id === options.procedure));
        output.answer(value.map(codeLine).join("\n"), { ok: true, codes: value });
        return Promise.resolve(exitCodes.done);
      });
    });
  program
    .command("check")
    .description("check what the program holds as data")
    .exitOverride()
    .command("procedures")
    .description("walk every procedure of every State with generated facts (PR24)")
    .option("--json", "print one JSON object")
    .option("--seed <n>", "the same seed walks the same ways", whole, 1)
    .exitOverride()
    .action((options: Common & { readonly seed: number }) => {
      const output = openOutput(options.json === true);
      return runWord(output, () => {
        const explored = exploreAll(Object.values(countries), procedures, options.seed);
        const faults = explored.flatMap((one) => one.faults);
        output.answer([...explored.flatMap(reportOf), endOf(explored)].join("\n"), {
          ok: faults.length === 0,
          seed: options.seed,
          explored,
        });
        return Promise.resolve(faults.length === 0 ? exitCodes.done : exitCodes.refused);
      });
    });
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number from 0 to 999999999 is needed.");
  return Number(text);
}

function linesOf(one: Summary): string[] {
  const clocks = Object.entries(one.countries).map(
    ([code, count]) =>
      `    ${code}: ${count.all} time limits: ${count.sourced} sourced, ${count.notConfirmed} not confirmed, ${count.noFigure} without a figure, ${count.workingStandard} working standards of ours; of its own: ${count.ownChoices} choices, ${count.ownQuestions} questions, ${count.ownClauses} clauses cited`,
  );
  return [
    `${one.id} (${one.version}): ${one.states} states, ${one.steps} steps, ${one.gates} gates, ${one.forms} forms with ${one.questions} questions`,
    `    texts for the person: ${one.languages.join(" ")}${one.languagesLacking.length > 0 ? ` (lacking: ${one.languagesLacking.join(" ")})` : ""}; for officials: ${one.officerLanguages.join(" ")}; leads to: ${one.handOffs.join(" ") || "nothing else"}`,
    ...clocks,
  ];
}

function codeLine({ standard, field, code, isUnread, procedure, question, state, choice, title }: PublishedCode): string {
  const place = state === undefined ? [question, choice].filter((one) => one !== undefined).join("/") : `stage ${state}`;
  return `${standard} ${field} ${code ?? (isUnread ? "(not read)" : "(open)")}: ${procedure} ${place}: ${title.en}`;
}

function reportOf(one: Exploration): string[] {
  const head = `${one.country} ${one.procedure}: ${one.states} states, ${one.standings} standings, ${one.walks} walks, ${one.tried} steps tried, ${one.taken} taken`;
  return [head, ...one.faults.map((fault) => `    ${fault.check}: ${fault.text}`)];
}

function endOf(explored: readonly Exploration[]): string {
  const faults = explored.reduce((sum, one) => sum + one.faults.length, 0);
  return faults === 0 ? `Nothing was found in ${explored.length} procedures of States.` : `${faults} faults were found.`;
}
