const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const strange = 255;
const values = new Uint8Array(128).fill(strange);
for (let value = 0; value < 64; value++) values[letters[value] ?? 0] = value;

/** Bytes as text that JSON carries, in base64url; the browser and the node share it, so it uses nothing of either. */
export function toText(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let shift = 18; shift >= 0 && at < text.length; shift -= 6) text[at++] = letters[(three >> shift) & 63] ?? 0;
  }
  return new TextDecoder("latin1").decode(text);
}

/** The bytes of such a text, or undefined where it is none. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let place = 0; place < text.length; place++) {
    const value = values[text.charCodeAt(place)] ?? strange;
    if (value === strange) return undefined;
    bits = ((bits & 0x3ff) << 6) | value;
    held += 6;
    if (held >= 8) bytes[at++] = (bits >> (held -= 8)) & 255;
  }
  return bytes;
}

/** UTF-8 of a text that is signed or sealed. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** SHA-256 in hexadecimal digits, by which items are named in what is signed. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
