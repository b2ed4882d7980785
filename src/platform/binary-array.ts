const types = {
  bytea: { oid: 17, bytesOf: (value: Uint8Array) => value },
  uuid: { oid: 2950, bytesOf: (value: string) => Buffer.from(value.replaceAll("-", ""), "hex") },
  bigint: { oid: 20, bytesOf: int64 },
  integer: { oid: 23, bytesOf: int32 },
  text: { oid: 25, bytesOf: (value: string) => Buffer.from(value, "utf8") },
} as const;
type Types = typeof types;

const headerBytes = 20;

function int64(value: bigint): Uint8Array {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}

function int32(value: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** Length of a value that is null. */
const nullLength = -1;

/** One field of each row as such a parameter: a column of what is written. */
export const binaryColumn = <T extends keyof Types, K extends string>(
  type: T,
  rows: readonly { readonly [F in K]?: Parameters<Types[T]["bytesOf"]>[0] | null | undefined }[],
  field: K,
): Buffer =>
  binaryArray(
    type,
    rows.map((one) => one[field] ?? null),
  );

/**
 * A parameter `$1::uuid[]` and its like in the server's own form. As text each value would be quoted here and read again there sign by
 * sign (PostgreSQL's array_recv reads this form), which for sealed bytes took a tenth of the server's time for a command.
 * @param values of one dimension; `uuid` in its usual form with hyphens
 */
export function binaryArray<T extends keyof Types>(type: T, values: readonly (Parameters<Types[T]["bytesOf"]>[0] | null)[]): Buffer {
  const { oid, bytesOf } = types[type];
  const items = values.map((value) => (value === null ? undefined : (bytesOf as (one: typeof value) => Uint8Array)(value)));
  const array = Buffer.allocUnsafe(headerBytes + items.reduce((sum, item) => sum + 4 + (item?.length ?? 0), 0));
  // Dimensions, flags (the server finds nulls by their length), type; then length and first index of the one dimension.
  let place = 0;
  for (const word of [1, 0, oid, items.length, 1]) place = array.writeInt32BE(word, place);
  for (const item of items) {
    place = array.writeInt32BE(item?.length ?? nullLength, place);
    if (!item) continue;
    array.set(item, place);
    place += item.length;
  }
  return array;
}
