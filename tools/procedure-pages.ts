import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { countries } from "../countries/index.ts";
import { findClause } from "../law/index.ts";
import { procedures } from "../procedures/index.ts";
import {
  type ComparedCell,
  type ComparedRow,
  type ComparedWording,
  compareStates,
  type Comparison,
  type Procedure,
} from "../src/process/index.ts";
import { numberedEdges, procedureSvg } from "./procedure-svg.ts";

const folder = resolve(import.meta.dirname, "../docs/guides/procedures");
/** Wordings are shown with their days, so that the pages do not change with the calendar. */
const on = "2026-01-01";

/** Every page and picture of the guide to procedures, by file name, from the definitions and packages alone. */
export function procedurePages(): ReadonlyMap<string, string> {
  const comparison = compareStates(procedures, Object.values(countries), { on, clauseOf: (ref) => findClause(ref)?.clause });
  return new Map([
    ["README.md", indexOf(comparison)],
    ...procedures.flatMap((one) => [[`${one.id}.md`, pageOf(one, comparison)] as const, [`${one.id}.svg`, procedureSvg(one)] as const]),
  ]);
}

/** Files that are missing, changed or no longer wanted. */
export function stalePages(): string[] {
  const wanted = procedurePages();
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = [...wanted].filter(([name, text]) => !there.includes(name) || readFileSync(join(folder, name), "utf8") !== text);
  return [...wrong.map(([name]) => name), ...there.filter((name) => !wanted.has(name))];
}

function indexOf({ states, rows }: Comparison): string {
  const lines = rows
    .filter((row) => row.kind === "procedure")
    .map((row) => {
      const cells = states.map(({ code }) => {
        const cell = row.cells[code];
        return cell?.standing === "has" && cell.limits ? `${cell.limits.confirmed}/${cell.limits.all}` : "–";
      });
      return `| [${row.title.en}](${row.procedure}.md) | ${cells.join(" | ")} |`;
    });
  return [
    "# Procedures, drawn from their definitions",
    "",
    "Made by `node tools/procedure-pages.ts`; a test fails when a page is not what the definitions say. Each page has the picture of one procedure, its steps with who takes them and on which ground, and what each State's package says of it.",
    "",
    "A cell says of how many time limits a figure is confirmed, of all that the State has; – where it does not run the procedure. XD is the demo State, which does not exist.",
    "",
    `| procedure | ${states.map(({ code }) => code).join(" | ")} |`,
    `|---|${states.map(() => "---").join("|")}|`,
    ...lines,
    "",
  ].join("\n");
}

function pageOf(procedure: Procedure, { states, rows }: Comparison): string {
  const own = rows.filter((row) => row.procedure === procedure.id && row.kind !== "procedure");
  return [
    `# ${procedure.title.en}`,
    "",
    `Version of ${procedure.version}. Source: ${refs(procedure.source)}. [All procedures](README.md)`,
    "",
    `![Stages and steps: ${procedure.title.en}](${procedure.id}.svg)`,
    "",
    "A thick frame is an end, a blue one the beginning; ◷ a time limit that is waited for there. Numbers on lines are those below.",
    "",
    "## Steps",
    "",
    "| no. | from | step | to | who | source |",
    "|---|---|---|---|---|---|",
    `| | | ${procedure.opening.title.en} | ${titleOf(procedure, procedure.initial)} | ${whoOf(procedure, procedure.opening.by)} | ${refs(procedure.opening.source)} |`,
    ...numberedEdges(procedure).flatMap(({ number, from, to, steps }) =>
      steps.map((id) => stepLine(procedure, id, [String(number), titleOf(procedure, from), titleOf(procedure, to)])),
    ),
    ...Object.entries(procedure.steps)
      .filter(([, { from, to }]) => to === undefined || from.includes(to))
      .map(([id, { from }]) => stepLine(procedure, id, ["", from.map((state) => titleOf(procedure, state)).join(", "), "stays"])),
    "",
    "## What States say",
    "",
    "| point | State | says | how sure | source | days |",
    "|---|---|---|---|---|---|",
    ...own.flatMap((row) => states.flatMap(({ code }) => sayingLines(row, code))),
    "",
  ].join("\n");
}

function stepLine(procedure: Procedure, id: string, [number, from, to]: readonly [string, string, string]): string {
  const step = procedure.steps[id];
  return `| ${number} | ${from} | ${step?.title.en ?? id} | ${to} | ${whoOf(procedure, step?.by ?? [])} | ${refs(step?.source ?? [])} |`;
}

function titleOf(procedure: Procedure, state: string): string {
  return procedure.states[state]?.title.en ?? state;
}

function whoOf(procedure: Procedure, parts: readonly string[]): string {
  return parts.map((part) => procedure.parts[part]?.en ?? part).join(", ");
}

const refs = (all: readonly string[]): string => all.map((ref) => `\`${ref}\``).join(" ");

function sayingLines(row: ComparedRow, code: string): string[] {
  const cell = row.cells[code];
  if (cell === undefined) return [];
  if (cell.wordings.length === 0) return [`| ${row.title.en} | ${code} | ${bareWords(row, cell)} | | | |`];
  return cell.wordings.map(
    (one) => `| ${row.title.en} | ${code} | ${wordingWords(row, one)} | ${sureWords[one.figure]} | \`${one.source}\` | ${daysOf(one)} |`,
  );
}

const sureWords = {
  confirmed: "text read",
  notConfirmed: "a summary, not confirmed",
  noFigure: "not confirmed",
  workingStandard: "working standard, no law",
} as const satisfies Record<ComparedWording["figure"], string>;

function bareWords({ kind }: ComparedRow, { standing }: ComparedCell): string {
  if (kind === "option") return standing === "unknown" ? "not read" : standing === "has" ? "yes" : "no";
  return kind === "step" ? "no clause of its own" : "none";
}

function wordingWords({ kind }: ComparedRow, one: ComparedWording): string {
  const when = one.when ? ` (when "${one.when.question.en}": ${one.when.is.map((answer) => answer.en).join(", ")})` : "";
  if (one.subject) return one.subject.en;
  if (kind === "ground") return "yes";
  if (one.quantity === undefined) return `no figure${one.remindAfter ? `, reminds after ${lengthWords(one.remindAfter)}` : ""}${when}`;
  const most = one.extension ? `, at most ${lengthWords(one.extension)} in all` : "";
  return `${lengthWords(one)}${most}${when}`;
}

function lengthWords({ quantity = 0, unit, currency }: Pick<ComparedWording, "quantity" | "unit" | "currency">): string {
  if (unit === "amount") return `${quantity} ${currency?.en ?? ""}`.trim();
  if (quantity === 0) return "the same day";
  const word = {
    hour: "hours",
    day: "calendar days",
    workingDay: "working days",
    month: "months",
    months: "months",
    years: "years",
  } as const;
  return `${quantity} ${unit === "percent" ? "%" : unit === "places" ? "places" : unit ? word[unit] : ""}`.trim();
}

function daysOf({ validFrom, validTo }: ComparedWording): string {
  return [validFrom === undefined ? "" : `since ${validFrom}`, validTo === undefined ? "" : `until ${validTo}`].join(" ").trim();
}

function writePages(): void {
  mkdirSync(folder, { recursive: true });
  const wanted = procedurePages();
  for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text);
}

if (process.argv[1] === import.meta.filename) writePages();
