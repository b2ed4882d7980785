import { binaryArray } from "../platform/server.ts";

type Rows<K extends string, T> = readonly Readonly<Record<K, T>>[];
/** One field of each row as an array of the server's. */
export const uuids = <K extends string>(rows: Rows<K, string>, field: K) =>
  binaryArray(
    "uuid",
    rows.map((one) => one[field]),
  );
export const texts = <K extends string>(rows: Rows<K, string>, field: K) =>
  binaryArray(
    "text",
    rows.map((one) => one[field]),
  );
export const integers = <K extends string>(rows: Rows<K, number | undefined>, field: K) =>
  binaryArray(
    "integer",
    rows.map((one) => one[field] ?? null),
  );
export const bytes = <K extends string>(rows: Rows<K, Uint8Array>, field: K) =>
  binaryArray(
    "bytea",
    rows.map((one) => one[field]),
  );
