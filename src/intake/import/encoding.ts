import { Problem } from "../../kernel/index.ts";
import type { ParsedArrivals } from "./arrival-row.ts";

type Encoding = NonNullable<ParsedArrivals["encoding"]>;
type Decoded = { readonly text: string; readonly encoding: Encoding };

/**
 * The text of a list in the encodings that offices of the region write.
 * @throws Problem file.encoding when the bytes are damaged UTF-8, file.format when they are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = findEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new Problem("file.encoding");
  }
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = findWideEncoding(bytes);
  if (wide) return wide;
  return isUtf8(bytes) ? "utf-8" : "windows-1251";
}

/** UTF-16 without a mark shows as zero bytes beside the commas and digits, on one side only. */
function findWideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [place, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even++;
    else odd++;
  }
  if (even === 0 && odd === 0) return undefined;
  if (odd > sample.length / 20 && even === 0) return "utf-16le";
  if (even > sample.length / 20 && odd === 0) return "utf-16be";
  throw new Problem("file.format");
}

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  let good = 0;
  let bad = 0;
  for (const character of text) {
    if (character === "\uFFFD") bad++;
    else if (character > "\u007f") good++;
  }
  // Mostly whole characters of many bytes, with a few broken ones: damaged UTF-8. Read as windows-1251 it would
  // turn every name into nonsense, and nobody would be told.
  if (bad > 0 && good >= bad * 4) throw new Problem("file.encoding");
  return bad === 0;
}
