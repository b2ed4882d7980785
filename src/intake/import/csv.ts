import { Problem } from "../../kernel/index.ts";
import type { TableRow } from "./table.ts";

export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Splits delimited text as RFC 4180 has it, with CR, LF or both as line ends. Blank lines are left out.
 * @throws Problem csv.quote where a quoted cell does not end, or text follows its end: the cells after it would shift.
 */
export function parseCsv(text: string, delimiter: Delimiter, rowsMax: number): TableRow[] {
  const reader: Reader = { text, delimiter, at: 0, line: 1 };
  const rows: TableRow[] = [];
  while (reader.at < text.length) {
    const line = reader.line;
    const cells = readRecord(reader);
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (rows.length > rowsMax) throw new Problem("file.too-many-rows");
    rows.push({ line, cells });
  }
  return rows;
}

/** Writes cells so that `parseCsv` gives back the same. For lists that travel between nodes, not for spreadsheets. */
export function formatCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ","): string {
  return rows.map((cells) => `${cells.map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`).join("");
}

function quote(cell: string, delimiter: Delimiter): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

type Reader = { readonly text: string; readonly delimiter: Delimiter; at: number; line: number };

function readRecord(reader: Reader): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(reader.text[reader.at] === '"' ? readQuoted(reader) : readPlain(reader));
    if (reader.text[reader.at] !== reader.delimiter) break;
    reader.at++;
  }
  skipLineEnd(reader);
  return cells;
}

function readPlain(reader: Reader): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !endsCell(reader)) reader.at++;
  return reader.text.slice(start, reader.at);
}

function readQuoted(reader: Reader): string {
  const { text } = reader;
  let cell = "";
  for (;;) {
    const end = text.indexOf('"', reader.at + 1);
    if (end < 0) throw new Problem("csv.quote", [{ path: `line.${reader.line}`, code: "csv.quote" }]);
    const piece = text.slice(reader.at + 1, end);
    reader.line += piece.match(/\r\n|\r|\n/g)?.length ?? 0;
    cell += piece;
    reader.at = end + 1;
    if (text[reader.at] !== '"') break;
    cell += '"';
  }
  if (reader.at < text.length && !endsCell(reader)) {
    throw new Problem("csv.quote", [{ path: `line.${reader.line}`, code: "csv.quote" }]);
  }
  return cell;
}

function endsCell(reader: Reader): boolean {
  const character = reader.text[reader.at];
  return character === reader.delimiter || character === "\n" || character === "\r";
}

function skipLineEnd(reader: Reader): void {
  if (reader.text[reader.at] === "\r") reader.at++;
  else if (reader.text[reader.at] === "\n") return endLine(reader);
  else return;
  if (reader.text[reader.at] === "\n") reader.at++;
  reader.line++;
}

function endLine(reader: Reader): void {
  reader.at++;
  reader.line++;
}
