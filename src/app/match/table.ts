import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { Problem } from "../../kernel/index.ts";
import { decodeText, parseCsv } from "../../intake/index.ts";
import { ConfigError } from "../../platform/server.ts";
import { Unfit } from "../place.ts";

/** A file of rows. An empty cell is unknown. */
export type Table = {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | undefined)[])[];
};

const fileBytesMax = 2_000_000_000,
  rowsMax = 20_000_000;

/**
 * Reads CSV, TSV or Parquet by the ending of the name.
 * @throws ConfigError where there is no such file, Unfit where it cannot be read
 */
export async function readTable(file: string): Promise<Table> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ConfigError(`there is no file ${file}`, "file.absent");
  if (found.size > fileBytesMax) throw new Unfit([`${basename(file)} is larger than two gigabytes`], "file.too-large");
  const read = readers.get(extname(file).toLowerCase());
  if (!read) throw new Unfit([`${basename(file)} must end in ${[...readers.keys()].join(", ")}`], "file.format");
  const { columns, rows } = await read(file);
  if (rows.length === 0) throw new Unfit([`${basename(file)} has no rows under its headings`], "file.empty");
  return { file: basename(file), columns, rows };
}

type Read = (file: string) => Promise<Omit<Table, "file">>;
const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  [".csv", (file) => Promise.resolve(readDelimited(file, ","))],
  [".tsv", (file) => Promise.resolve(readDelimited(file, "\t"))],
  [".parquet", readParquet],
]);

function readDelimited(file: string, delimiter: "," | "\t"): Omit<Table, "file"> {
  const [head, ...rows] = parsed(file, delimiter);
  const columns = (head?.cells ?? []).map((cell) => cell.trim());
  const width = columns.length;
  const wrong = rows.find(({ cells }) => cells.length !== width);
  if (wrong)
    throw new Unfit(
      [`line ${wrong.line} of ${basename(file)} has ${wrong.cells.length} cells, and the headings are ${width}`],
      "file.columns",
    );
  return { columns, rows: rows.map(({ cells }) => cells.map((cell) => cell.trim() || undefined)) };
}

function parsed(file: string, delimiter: "," | "\t") {
  try {
    return parseCsv(decodeText(new Uint8Array(readFileSync(file))).text.replace(/^\uFEFF/, ""), delimiter, rowsMax);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [where] = error.fields;
    throw new Unfit(
      [`${basename(file)} cannot be read as text in columns${where ? ` (${where.path.replace(".", " ")})` : ""}`],
      error.code,
    );
  }
}

/** The reader of Parquet is loaded only where one is asked for. */
async function readParquet(file: string): Promise<Omit<Table, "file">> {
  const { parquetReadObjects } = await import("hyparquet");
  const bytes = readFileSync(file);
  const buffer = { byteLength: bytes.byteLength, slice: (start: number, end?: number) => copyOf(bytes.subarray(start, end)) };
  const objects = await parquetReadObjects({ file: buffer }).catch((): never => {
    throw new Unfit([`${basename(file)} cannot be read as Parquet`], "file.format");
  });
  const columns = Object.keys(objects[0] ?? {});
  return { columns, rows: objects.map((one) => columns.map((column) => textOf(one[column]))) };
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "string") return value.trim() || undefined;
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : undefined;
}

/** The place of a column. @throws Unfit with what the file has instead */
export function placeOf({ file, columns }: Table, name: string): number {
  const place = columns.indexOf(name);
  if (place < 0) throw new Unfit([`${file} has no column ${name}; it has ${columns.join(", ")}`], "column.absent");
  return place;
}
