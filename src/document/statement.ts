import { type Country, type CaseFile, dueAt, type PaperRow, type Procedure, type StatementUse, whenOf } from "../process/index.ts";
import { type Day, dayAt } from "../kernel/index.ts";
import { countryName } from "./country-name.ts";
import type { RowValue } from "./inputs.ts";
import { helpOf, isDiscreet } from "./letter.ts";
import type { StatementWords } from "./subject.ts";

type Asked = {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly country: Country;
  readonly signatory: string;
  readonly isSigned: boolean;
};

/**
 * The words of a paper that decides nothing, from what the case holds. A line of an answer that was not given is left out; where a time
 * limit that it tells runs no more, there is no such paper (DO24).
 */
export function writeStatement(use: StatementUse, { file, procedure, country, signatory, isSigned }: Asked): StatementWords | undefined {
  if (use.rows.some(({ clock }) => clock !== undefined && !isRunning(file, clock))) return undefined;
  return {
    caseReference: file.reference,
    title: use.title,
    says: [...use.says],
    rows: use.rows.flatMap((row) => {
      const value = row.clock === undefined ? answered(row, file, procedure) : dayOf(row, row.clock, file, country);
      return value ? [{ label: row.label, value }] : [];
    }),
    isSigned,
    ...(isDiscreet(procedure) ? { isDiscreet: true as const } : { signatory }),
    ...helpOf(country),
  };
}

function answered({ question = "", says }: PaperRow, file: CaseFile, procedure: Procedure): RowValue | undefined {
  const value = file.answers[question];
  if (typeof value !== "string" || value.trim() === "") return undefined;
  if (says) {
    const words = says[value];
    return words && { words };
  }
  const kind = Object.values(procedure.forms)
    .flatMap((form) => form.questions)
    .find((one) => one.id === question)?.kind;
  if (kind === "day") return { day: value as Day };
  if (kind !== "country") return { text: value.slice(0, 6000) };
  const name = countryName(value);
  return name ? { words: name } : { text: value };
}

function isRunning(file: CaseFile, clock: string): boolean {
  const running = file.clocks[clock];
  return running !== undefined && running.stoppedAt === undefined;
}

/** The day on which a time limit of the case ends. */
function dayOf({ otherwise }: PaperRow, clock: string, file: CaseFile, country: Country): RowValue | undefined {
  const running = file.clocks[clock];
  const due = running && dueAt(running.law, running, whenOf(country));
  if (due !== undefined) return { day: dayAt(due, country.timeZone) };
  return otherwise && { words: otherwise };
}
