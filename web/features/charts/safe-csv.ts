import type { SafeTableView } from "../../../src/statistics/index.ts";
import { csvLine } from "../inbox/rows.ts";

type Words = {
  readonly day: string;
  readonly total: string;
  readonly withheld: string;
  readonly title: (text: SafeTableView["title"]) => string;
};

/** The tables of a release as lines that a spreadsheet opens, one after the other; a withheld cell is a word, never an empty cell. */
export function safeCsv(tables: readonly SafeTableView[], words: Words): string {
  return tables
    .flatMap((table) => [
      [words.title(table.title)],
      [words.day, ...table.columns.map((one) => words.title(one.title)), words.total],
      ...table.lines.map((line) => [
        line.day,
        ...[...line.cells, line.total].map((cell) => (cell === "withheld" ? words.withheld : String(cell))),
      ]),
      ...(table.totals ? [[words.total, ...table.totals.map(String)]] : []),
      [""],
    ])
    .map(csvLine)
    .join("\r\n");
}

/** Hands a file to the browser; it is made here and never leaves the node by another way. */
export function saveText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
