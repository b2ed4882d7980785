import { type OfficerLanguage, Problem } from "../../kernel/index.ts";
import { ConfigError, DatabaseFault, MigrationError, ServerStartError } from "../../platform/server.ts";
import { Unfit } from "../place.ts";
import { problemText } from "../texts.ts";

/** How a word of the command line ended. Usage errors end with 2, as commander says them. */
export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 3 } as const;

/** Where a word speaks: progress always to standard error, its answer to standard output. */
export type Output = {
  readonly isJson: boolean;
  readonly tell: (step: string) => void;
  /** Prints the answer: the text for people, or the value as one JSON object. */
  readonly answer: (text: string, value: object) => void;
};

export function openOutput(isJson: boolean): Output {
  return {
    isJson,
    tell: (step) => void process.stderr.write(`  ${step}\n`),
    answer: (text, value) => void process.stdout.write(isJson ? `${JSON.stringify(value)}\n` : `${text}\n`),
  };
}

/** The language of whoever runs a word, as their machine says it. */
export function wordLanguage(): OfficerLanguage {
  return /^ru/i.test(process.env["LANG"] ?? "") ? "ru" : "en";
}

/** Runs a word and turns what it throws into an exit code; nothing of a person or of the database is printed. */
export async function runWord(output: Output, word: () => Promise<number>): Promise<void> {
  process.exitCode = await word().catch((error: unknown) => {
    const { exit, code, reasons } = describe(error);
    answerFailure(output, code, reasons);
    return exit;
  });
}

/**
 * Says why a word did not do what was asked: an object for programs, with a code that stays the same; for people sentences
 * on standard error, so that a file which takes the answer never takes them for it.
 */
export function answerFailure(output: Output, code: string, reasons: readonly string[]): void {
  if (output.isJson) output.answer("", { ok: false, code, reasons });
  else process.stderr.write(reasons.map((reason) => `panah: ${reason}\n`).join(""));
}

type Failure = { readonly exit: number; readonly code: string; readonly reasons: readonly string[] };

function describe(error: unknown): Failure {
  if (error instanceof Unfit) return { exit: exitCodes.refused, code: error.code, reasons: error.reasons };
  if (error instanceof ConfigError) return { exit: exitCodes.usage, code: error.code, reasons: [error.message] };
  if (error instanceof Problem) return { exit: exitCodes.usage, code: error.code, reasons: sentencesOf(error) };
  if (error instanceof MigrationError) return { exit: exitCodes.fault, code: "database.migration", reasons: [error.message] };
  if (error instanceof ServerStartError) return { exit: exitCodes.fault, code: "database.not-started", reasons: [error.message] };
  if (error instanceof DatabaseFault)
    return {
      exit: exitCodes.fault,
      code: `database.${error.kind}`,
      reasons: [`the database cannot be used (${error.kind}${error.sqlState ? `, ${error.sqlState}` : ""})`],
    };
  const isOurs = error instanceof Error && error.message.startsWith("fault: ");
  return {
    exit: exitCodes.fault,
    code: "fault",
    reasons: [isOurs ? error.message : `a fault of the program: ${error instanceof Error ? error.name : typeof error}`],
  };
}

/** What is wrong with each option: a field of a word's command is named as the option that gives it. */
function sentencesOf({ code, fields }: Problem): string[] {
  if (fields.length === 0) return [problemText(code, wordLanguage())];
  return fields.map((one) => `${one.path.replace(/^payload\./, "--")}: ${problemText(one.code, wordLanguage())}`);
}
