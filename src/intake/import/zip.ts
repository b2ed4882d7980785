import { Problem } from "../../kernel/index.ts";

type Entry = { readonly name: Uint8Array; readonly crc: number; readonly method: number; readonly packed: Uint8Array };

/** A workbook of a list has a dozen parts; more is no list. */
const entriesMax = 2_000;
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Unpacks the XML parts of a zip and packs them again without compression, so that the reader behind it can never be
 * led to unpack more than `bytesMax`, whatever sizes the file claims.
 * @throws Problem file.too-large, file.unreadable
 */
export async function repackStored(zip: Uint8Array, bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
  let left = bytesMax;
  const stored: (Entry & { readonly bytes: Uint8Array })[] = [];
  for (const entry of listEntries(zip)) {
    const name = new TextDecoder().decode(entry.name);
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const bytes = await unpack(entry, left);
    left -= bytes.length;
    stored.push({ ...entry, bytes });
  }
  return pack(stored);
}

function listEntries(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    return readDirectory(zip, view);
  } catch (fault) {
    // Reading past the end is how a truncated or hostile directory shows itself.
    if (fault instanceof RangeError) throw new Problem("file.unreadable");
    throw fault;
  }
}

function readDirectory(zip: Uint8Array, view: DataView): Entry[] {
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end--;
  if (end < 0) throw new Problem("file.unreadable");
  const count = view.getUint16(end + 10, true);
  if (count > entriesMax) throw new Problem("file.too-large");
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== centralSignature) throw new Problem("file.unreadable");
    const nameLength = view.getUint16(at + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    entries.push({
      name: zip.slice(at + 46, at + 46 + nameLength),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      packed: findPacked(zip, view, view.getUint32(at + 42, true), packedSize),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findPacked(zip: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  if (view.getUint32(offset, true) !== localSignature) throw new Problem("file.unreadable");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > zip.length) throw new Problem("file.unreadable");
  return zip.subarray(start, start + size);
}

async function unpack(entry: Entry, bytesMax: number): Promise<Uint8Array> {
  if (entry.method === 0) {
    if (entry.packed.length > bytesMax) throw new Problem("file.too-large");
    return entry.packed;
  }
  if (entry.method !== 8) throw new Problem("file.unreadable");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const source = new Blob([entry.packed.slice()]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = source.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Problem("file.unreadable");
    });
    if (done) return join(chunks, size);
    size += value.length;
    if (size > bytesMax) {
      await reader.cancel().catch(() => undefined);
      throw new Problem("file.too-large");
    }
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function pack(entries: readonly (Entry & { readonly bytes: Uint8Array })[]): Uint8Array<ArrayBuffer> {
  const size = entries.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, crc, bytes } of entries) {
    offsets.push(at);
    view.setUint32(at, localSignature, true);
    view.setUint16(at + 4, 20, true);
    writeSizes(view, at + 14, crc, bytes.length);
    view.setUint16(at + 26, name.length, true);
    out.set(name, at + 30);
    out.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  for (const [index, { name, crc, bytes }] of entries.entries()) {
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    writeSizes(view, at + 16, crc, bytes.length);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

function writeSizes(view: DataView, at: number, crc: number, size: number): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, size, true);
  view.setUint32(at + 8, size, true);
}
