import type { CellObject } from "@e965/xlsx";
import { Problem } from "../../kernel/index.ts";
import type { ImportLimits } from "./arrival-row.ts";
import type { TableRow } from "./table.ts";
import { repackStored } from "./zip.ts";

type Sheet = { readonly rows: TableRow[]; readonly otherSheets: readonly string[] };

/** A list has some twenty columns; cells far to the right are strays. */
const columnsMax = 200;

/**
 * The first sheet of a workbook as text. Dates become `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as their own format shows them;
 * a formula is never evaluated: the value stored beside it counts, and without one the cell is broken.
 * @throws Problem file.unreadable, file.too-large, file.too-many-rows
 */
export async function parseXlsx(bytes: Uint8Array, limits: ImportLimits): Promise<Sheet> {
  const stored = await repackStored(bytes, limits.unzippedBytesMax);
  // The reader is large, so it is loaded only when a workbook comes.
  const xlsx = await import("@e965/xlsx");
  try {
    const book = xlsx.read(stored, { type: "array", dense: true, cellNF: true, cellFormula: true, sheetRows: limits.rowsMax + 2 });
    const [first, ...otherSheets] = book.SheetNames;
    const sheet: unknown = first === undefined ? undefined : book.Sheets[first];
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const read = (cell: CellObject) => textOf(cell, xlsx.SSF as DateFormats, date1904);
    return { rows: readRows(sheet, read, limits.rowsMax), otherSheets };
  } catch (fault) {
    // The reader throws whatever it likes at a file that is no workbook.
    throw fault instanceof Problem ? fault : new Problem("file.unreadable");
  }
}

type Read = (cell: CellObject) => string | undefined;

function readRows(sheet: unknown, read: Read, rowsMax: number): TableRow[] {
  const sparse = (sheet as { "!data"?: (CellObject | undefined)[][] } | undefined)?.["!data"] ?? [];
  if (sparse.length > rowsMax + 1) throw new Problem("file.too-many-rows");
  const rows: TableRow[] = [];
  for (let index = 0; index < sparse.length; index++) {
    const cells: string[] = [];
    const broken: number[] = [];
    const source = sparse[index] ?? [];
    for (let place = 0; place < Math.min(source.length, columnsMax); place++) {
      const cell = source[place];
      const text = cell ? read(cell) : "";
      if (text === undefined) broken.push(place);
      cells.push(text ?? "");
    }
    const blank = broken.length === 0 && cells.every((cell) => cell.trim() === "");
    if (!blank) rows.push({ line: index + 1, cells, broken });
  }
  return rows;
}

type DateParts = { readonly y: number; readonly m: number; readonly d: number; readonly H: number; readonly M: number };
type DateFormats = {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: { date1904: boolean }): DateParts | null;
};

function textOf(cell: CellObject, formats: DateFormats, date1904: boolean): string | undefined {
  if (cell.t === "e") return undefined;
  if (cell.f !== undefined && (cell.v === undefined || cell.v === "")) return undefined;
  if (cell.t !== "n" || typeof cell.v !== "number") return cell.v === undefined ? "" : String(cell.v);
  const format = String(cell.z ?? "General");
  if (formats.is_date(format)) return dateText(formats.parse_date_code(cell.v, { date1904 }), format);
  // Numbers padded by their format, such as 00412 in a column of document numbers.
  return /^0+$/.test(format) ? String(cell.v).padStart(format.length, "0") : String(cell.v);
}

function dateText(parts: DateParts | null, format: string): string | undefined {
  if (!parts) return undefined;
  const day = `${pad(parts.y, 4)}-${pad(parts.m, 2)}-${pad(parts.d, 2)}`;
  const hasHours = /h/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  return hasHours ? `${day}T${pad(parts.H, 2)}:${pad(parts.M, 2)}` : day;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
