/**
 * The part of CBOR that a signed code needs, in its one deterministic form: whole numbers, bytes, text, lists,
 * maps with keys in the order of their bytes, tags. Whatever is not in that form is not read.
 * @source rfc-8949:4.2
 */
export type Cbor = number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<number | string, Cbor> | CborTag;

/** A tagged item, such as 18 for COSE_Sign1. */
export type CborTag = { readonly tag: number; readonly item: Cbor };

/** The deterministic bytes of an item. Numbers are whole and safe. */
export function encodeCbor(item: Cbor): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(item, bytes);
  return Uint8Array.from(bytes);
}

/** The item, or undefined when the bytes are anything but one item in deterministic form. */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  const reader = { bytes, at: 0 };
  const item = readItem(reader, 0);
  if (item === undefined || reader.at !== bytes.length) return undefined;
  return sameBytes(encodeCbor(item), bytes) ? item : undefined;
}

/** Whether two runs of bytes are the same. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function write(item: Cbor, out: number[]): void {
  if (typeof item === "number") return item >= 0 ? head(0, item, out) : head(1, -1 - item, out);
  if (item instanceof Uint8Array) {
    head(2, item.length, out);
    return pushAll(item, out);
  }
  if (typeof item === "string") {
    const text = new TextEncoder().encode(item);
    head(3, text.length, out);
    return pushAll(text, out);
  }
  if (isList(item)) {
    head(4, item.length, out);
    for (const each of item) write(each, out);
    return;
  }
  if (item instanceof Map) return writeMap(item, out);
  const tagged = item as CborTag;
  head(6, tagged.tag, out);
  write(tagged.item, out);
}

function writeMap(map: ReadonlyMap<number | string, Cbor>, out: number[]): void {
  head(5, map.size, out);
  const pairs = [...map].map(([key, value]) => ({ key: encodeCbor(key), value }));
  pairs.sort((one, other) => compare(one.key, other.key));
  for (const { key, value } of pairs) {
    pushAll(key, out);
    write(value, out);
  }
}

function head(major: number, value: number, out: number[]): void {
  if (!Number.isSafeInteger(value)) throw new RangeError("fault: only whole, safe numbers have a form here");
  if (value < 24) out.push((major << 5) | value);
  else if (value < 2 ** 8) out.push((major << 5) | 24, value);
  else if (value < 2 ** 16) out.push((major << 5) | 25, value >> 8, value & 255);
  else if (value < 2 ** 32) out.push((major << 5) | 26, ...bytesOf(value, 4));
  else out.push((major << 5) | 27, ...bytesOf(value, 8));
}

function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 2 ** (8 * (count - 1 - at))) % 256);
}

function pushAll(bytes: Uint8Array, out: number[]): void {
  for (const byte of bytes) out.push(byte);
}

function compare(one: Uint8Array, other: Uint8Array): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function isList(item: Cbor): item is readonly Cbor[] {
  return Array.isArray(item);
}

type Reader = { readonly bytes: Uint8Array; at: number };
const depthMax = 8;

function readItem(reader: Reader, depth: number): Cbor | undefined {
  const first = reader.bytes[reader.at];
  if (first === undefined || depth > depthMax) return undefined;
  reader.at++;
  const value = readValue(reader, first & 31);
  if (value === undefined) return undefined;
  switch (first >> 5) {
    case 0:
      return value;
    case 1:
      return -1 - value;
    case 2:
      return take(reader, value);
    case 3:
      return readText(take(reader, value));
    case 4:
      return readList(reader, value, depth);
    case 5:
      return readMap(reader, value, depth);
    case 6: {
      const item = readItem(reader, depth + 1);
      return item === undefined ? undefined : { tag: value, item };
    }
    default:
      return undefined;
  }
}

function readValue(reader: Reader, short: number): number | undefined {
  if (short < 24) return short;
  const count = { 24: 1, 25: 2, 26: 4, 27: 8 }[short];
  const bytes = count === undefined ? undefined : take(reader, count);
  const value = bytes?.reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(value) ? value : undefined;
}

function take(reader: Reader, count: number): Uint8Array | undefined {
  if (reader.at + count > reader.bytes.length) return undefined;
  reader.at += count;
  return reader.bytes.slice(reader.at - count, reader.at);
}

function readText(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  // A wrong sequence becomes U+FFFD, and then the bytes written again differ, so the code is not read.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function readList(reader: Reader, count: number, depth: number): Cbor[] | undefined {
  const items: Cbor[] = [];
  for (let at = 0; at < count; at++) {
    const item = readItem(reader, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function readMap(reader: Reader, count: number, depth: number): Map<number | string, Cbor> | undefined {
  const map = new Map<number | string, Cbor>();
  for (let at = 0; at < count; at++) {
    const key = readItem(reader, depth + 1);
    const value = readItem(reader, depth + 1);
    if ((typeof key !== "number" && typeof key !== "string") || value === undefined || map.has(key)) return undefined;
    map.set(key, value);
  }
  return map;
}
