/** What a picture is refused for, or undefined where it is one that may be kept. */
export type PictureFault = "notJpeg" | "hasMetadata";

/** Segments in which cameras write where and when a picture was taken and by what: APP1 to APP15, and comments. */
const isTelling = (marker: number): boolean => (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;

/**
 * Looks at the segments of a picture up to its data: only a JPEG that says nothing beside the picture may be kept. Browsers write such
 * ones where they draw the picture anew; a file as a camera made it is not taken (PE26).
 */
export function faultOf(bytes: Uint8Array): PictureFault | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return "notJpeg";
  for (let at = 2; at + 4 <= bytes.length;) {
    const [mark, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
    if (mark !== 0xff) return "notJpeg";
    // From the start of the scan on there is nothing but the picture, up to the end that must be its end.
    if (marker === 0xda) return bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9 ? undefined : "notJpeg";
    if (isTelling(marker)) return "hasMetadata";
    at += 2 + high * 256 + low;
  }
  return "notJpeg";
}

/**
 * The picture without segments that tell of anything beside it. Browsers put a colour profile even into what they draw themselves. What is
 * no JPEG comes back as it was, for `faultOf` to refuse.
 */
export function withoutTelling(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    const [mark, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
    if (mark !== 0xff) return bytes;
    if (marker === 0xda) return joined([...kept, bytes.subarray(at)]);
    const next = at + 2 + high * 256 + low;
    if (!isTelling(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
