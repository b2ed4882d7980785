import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** First letters of every canary: no word of any language begins so. */
export const mark = "zuzuk";
const canary = /zuzuk[a-z]{12}/g;
/** The nine ways in which a word may leave. */
export type Encoding = "utf-8" | "utf-16" | "base64" | "hex" | "url" | "upper" | "transliterated" | "reversed" | "unzipped";

const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  д: "d",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  з: "z",
};
const arabic: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  د: "d",
  ک: "k",
  ل: "l",
  م: "m",
  ن: "n",
  و: "o",
  ر: "r",
  س: "s",
  ت: "t",
  ئ: "u",
  ز: "z",
};

/** A canary in the letters of another script, as names are written a second time. */
export function inScript(text: string, script: "Cyrl" | "Arab"): string {
  const table = Object.fromEntries(Object.entries(script === "Cyrl" ? cyrillic : arabic).map(([other, plain]) => [plain, other]));
  return [...text].map((letter) => table[letter] ?? letter).join("");
}

/** Every canary that bytes hold, in nine encodings; packed parts are unpacked and looked through again. */
export function findCanaries(bytes: Buffer, depth = 2): Map<string, Encoding> {
  const found = new Map<string, Encoding>();
  const note = (encoding: Encoding, text: string) => {
    for (const [one] of text.matchAll(canary)) found.set(one, found.get(one) ?? encoding);
  };
  const plain = bytes.toString("latin1");
  const text = bytes.toString("utf8");
  note("utf-8", plain);
  note("upper", plain.toLowerCase());
  // Of either byte order: the second byte of each of our letters is nought. (Decoding odd bytes as "utf16le" breaks Node's memory.)
  if (plain.includes("\0")) note("utf-16", plain.replaceAll("\0", ""));
  note("reversed", [...plain].reverse().join("").toLowerCase());
  note("transliterated", [...text.toLowerCase()].map((letter) => cyrillic[letter] ?? arabic[letter] ?? letter).join(""));
  if (plain.includes("%"))
    note(
      "url",
      plain.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  for (const [run] of plain.matchAll(/(?:[0-9a-f]{2}){17,}/gi)) note("hex", Buffer.from(run, "hex").toString("latin1"));
  for (const [run] of plain.matchAll(/[A-Za-z0-9+/_-]{22,}/g))
    for (const shift of [0, 1, 2, 3]) note("base64", Buffer.from(run.slice(shift), "base64").toString("latin1"));
  for (const inner of depth > 0 ? unpack(bytes) : []) note("unzipped", [...findCanaries(inner, depth - 1).keys()].join(" "));
  return found;
}

/** What is packed inside: gzip as a whole, streams of PDF, members of ZIP. */
function unpack(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  const tryTo = (work: () => Buffer) => {
    try {
      parts.push(work());
    } catch {
      // Not packed in this way after all.
    }
  };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) tryTo(() => gunzipSync(bytes));
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-")
    for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
      const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
      const end = bytes.indexOf("endstream", start);
      if (end > start) tryTo(() => inflateSync(bytes.subarray(start, end)));
    }
  for (let at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    tryTo(() =>
      bytes.readUInt16LE(at + 8) === 8 ? inflateRawSync(bytes.subarray(start)) : bytes.subarray(start, start + bytes.readUInt32LE(at + 18)),
    );
  }
  return parts;
}
