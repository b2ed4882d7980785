import pg from "pg";

/** Object ids of the built-in types whose text form we read in our own way. */
const oid = { int8: 20, json: 114, date: 1082, timestamp: 1114, timestamptz: 1184, interval: 1186, jsonb: 3802 } as const;
const arrayOid = { int8: 1016, timestamp: 1115, date: 1182, timestamptz: 1185, interval: 1187 } as const;
const textArrayOid = 1009;

type Read = (text: string) => unknown;

/** timestamptz, as a session in UTC with ISO style prints it, to an instant with milliseconds. */
export function readInstant(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!parts) throw new RangeError("an instant outside the years 1 to 9999, or a session that is not in UTC");
  return `${parts[1]}T${parts[2]}.${(parts[3] ?? "").padEnd(3, "0").slice(0, 3)}Z`;
}

/** int8 to a number, and a fault where the number would not be exact. */
export function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("an integer beyond 2^53 does not fit a number");
  return value;
}

const verbatim: Read = (text) => text;
const parseJson: Read = (text) => JSON.parse(text);

const readTextArray: Read = pg.types.getTypeParser(textArrayOid as number);

/** Arrays are read as arrays of text first; an absent element stays null. */
const arrayOf =
  (read: Read): Read =>
  (text) =>
    mapDeep(readTextArray(text), read);

function mapDeep(element: unknown, read: Read): unknown {
  if (Array.isArray(element)) return element.map((inner) => mapDeep(inner, read));
  return typeof element === "string" ? read(element) : null;
}

const readers = new Map<number, Read>([
  [oid.int8, readInteger],
  [oid.json, parseJson],
  [oid.jsonb, parseJson],
  [oid.date, verbatim],
  [oid.timestamp, verbatim],
  [oid.interval, verbatim],
  [oid.timestamptz, readInstant],
  [arrayOid.int8, arrayOf(readInteger)],
  [arrayOid.date, arrayOf(verbatim)],
  [arrayOid.timestamp, arrayOf(verbatim)],
  [arrayOid.interval, arrayOf(verbatim)],
  [arrayOid.timestamptz, arrayOf(readInstant)],
]);

/** How values of PostgreSQL become values of ours, in the form the driver asks for. */
export const valueReaders: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") =>
    (format === "binary" ? undefined : readers.get(id)) ?? pg.types.getTypeParser(id, format ?? "text"),
};
