import { Problem } from "../../kernel/index.ts";
import {
  type Column,
  columns,
  defaultLimits,
  type ImportContext,
  type ImportLimits,
  type ParsedArrivals,
  type ParsedRow,
} from "./arrival-row.ts";
import { type Delimiter, delimiters, parseCsv } from "./csv.ts";
import { decodeText } from "./encoding.ts";
import { parseRow } from "./row.ts";
import type { TableRow } from "./table.ts";
import { parseXlsx } from "./xlsx.ts";

/**
 * Reads a list of arrivals: delimited text or a workbook, told apart by content, never by name. Each row is recorded,
 * recorded and flagged, or refused with what to do (IM1 to IM9); nothing is recorded here.
 * @param fileName shown again in the answer; it decides nothing
 * @throws Problem with a `FileProblemCode` when the file as a whole cannot be read
 */
export async function parseArrivals(bytes: Uint8Array, fileName: string, context: ImportContext): Promise<ParsedArrivals> {
  const limits = { ...defaultLimits, ...context.limits };
  if (bytes.length > limits.bytesMax) throw new Problem("file.too-large");
  const table = await readTable(bytes, limits);
  const [header, ...body] = table.rows;
  if (!header) throw new Problem("file.empty");
  if (body.length > limits.rowsMax) throw new Problem("file.too-many-rows");
  const layout = readHeader(header);
  const { rows: _, ...how } = table;
  return { fileName, ...how, ...layout.report, rows: parseRows(body, { places: layout.places, width: header.cells.length }, context) };
}

type Table = Pick<ParsedArrivals, "format" | "encoding" | "otherSheets"> & { readonly rows: readonly TableRow[] };

async function readTable(bytes: Uint8Array, limits: ImportLimits): Promise<Table> {
  if (startsWith(bytes, [0x50, 0x4b])) return { format: "xlsx", ...(await parseXlsx(bytes, limits)) };
  // The old binary workbook and PDF; both are saved as .xlsx or CSV in one step, and their readers are not worth the risk.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Problem("file.format");
  const { text, encoding } = decodeText(bytes);
  const told = /^sep=([,;\t])\r?\n/.exec(text);
  const delimiter = (told?.[1] as Delimiter | undefined) ?? findDelimiter(text);
  // A line that tells the delimiter stays a line of the file, so that line numbers are those an editor shows.
  const body = told ? text.slice(told[0].length) : text;
  const rows = parseCsv(body, delimiter, limits.rowsMax);
  const shifted = told ? rows.map((row) => ({ ...row, line: row.line + 1 })) : rows;
  return { format: "csv", encoding, otherSheets: [], rows: shifted };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** The delimiter under which the first line that is not blank names most columns that are known. */
function findDelimiter(text: string): Delimiter {
  const header = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? "";
  const known = (delimiter: Delimiter) => header.split(delimiter).filter((name) => findColumn(name.trim().replace(/^"|"$/g, ""))).length;
  return delimiters.reduce<Delimiter>((best, next) => (known(next) > known(best) ? next : best), ",");
}

function findColumn(written: string): Column | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return columns.find((column) => column === plain);
}

type Places = ReadonlyMap<number, Column>;
type Layout = { readonly places: Places; readonly report: Pick<ParsedArrivals, "unknownColumns" | "absentColumns"> };

/** Without these no row can be recorded, or every row would lie about having been asked. */
const requiredColumns: readonly Column[] = ["post", "arrived_at", "born"];
const nameColumns: readonly Column[] = ["given_name", "family_name", "name_original"];

function readHeader(header: TableRow): Layout {
  const places = new Map<number, Column>();
  const unknownColumns: string[] = [];
  for (const [place, written] of header.cells.entries()) {
    const column = findColumn(written);
    if (column && [...places.values()].includes(column))
      throw new Problem("columns.duplicate", [{ path: column, code: "columns.duplicate" }]);
    if (column) places.set(place, column);
    else if (written.trim() !== "") unknownColumns.push(written.trim());
  }
  const absentColumns = columns.filter((column) => ![...places.values()].includes(column));
  const missing = absentColumns.filter((column) => requiredColumns.includes(column));
  if (nameColumns.every((column) => absentColumns.includes(column))) missing.push("given_name");
  if (missing.length > 0)
    throw new Problem(
      "columns.missing",
      missing.map((path) => ({ path, code: "columns.missing" })),
    );
  return { places, report: { unknownColumns, absentColumns } };
}

type Shape = { readonly places: Places; readonly width: number };

function parseRows(body: readonly TableRow[], { places, width }: Shape, context: ImportContext): ParsedRow[] {
  const seen = new Set<number>();
  return body.map((source) => {
    const cells = cellsOf(source, places);
    const row = cells.row ? Number(cells.row) : source.line;
    const base = { row: Number.isSafeInteger(row) ? row : source.line, line: source.line };
    if (cells.row && !/^\d{1,9}$/.test(cells.row)) return refused(base, "row", "row.malformed");
    // Two rows under one number would be taken for one person the second time the list is read.
    if (seen.has(row)) return refused(base, "row", "row.duplicate");
    seen.add(row);
    const broken = source.broken?.map((place) => places.get(place)).find((column) => column !== undefined);
    if (broken) return refused(base, broken, "cell.formula");
    // A comma that was not quoted shifts every cell after it: better refused than recorded under the wrong column.
    if (source.cells.slice(width).some((cell) => cell.trim() !== "")) return refused(base, "row", "row.too-many-cells");
    return parseRow({ ...base, cells }, context);
  });
}

type Base = { readonly row: number; readonly line: number };
function refused(base: Base, field: Column, code: "row.malformed" | "row.duplicate" | "cell.formula" | "row.too-many-cells"): ParsedRow {
  return { ...base, ok: false, refused: [{ field, code }] };
}

function cellsOf(source: TableRow, places: Places): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {};
  for (const [place, column] of places) cells[column] = (source.cells[place] ?? "").normalize("NFC").trim();
  return cells;
}
