import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const root = resolve(import.meta.dirname, "..");
const modules = resolve(root, "node_modules");

/** The fonts that papers are set in; a paper's other font is taken where the first has no shape. */
export function paperFonts(weight: "Regular" | "SemiBold"): readonly ReadonlySet<number>[] {
  const noto = { Regular: "400Regular/NotoSans_400Regular.ttf", SemiBold: "600SemiBold/NotoSans_600SemiBold.ttf" }[weight];
  return [
    signsOf(resolve(modules, "@expo-google-fonts/noto-sans", noto)),
    signsOf(resolve(modules, `vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`)),
  ];
}

/** The fonts of the screens, each cut down to the signs for which the style sheet lets a browser fetch it. */
export function screenFonts(): readonly ReadonlySet<number>[] {
  const sheet = resolve(root, "web/kit/css/fonts.css");
  return [...readFileSync(sheet, "utf8").matchAll(/url\("([^"]+)"\)[^}]*unicode-range:([^;]+);/g)].map(([, file = "", ranges = ""]) => {
    const signs = signsOf(resolve(dirname(sheet), file));
    const asked = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = "", to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]);
    return new Set([...signs].filter((sign) => asked.some(([from = 0, to = 0]) => from <= sign && sign <= to)));
  });
}

/** The signs of texts that no font has a shape for; a joiner that shapes nothing of its own needs none. */
export function unshownSigns(texts: readonly string[], fonts: readonly ReadonlySet<number>[]): string[] {
  const invisible = /[\u200b-\u200f\u2066-\u2069\n]/;
  return [...new Set(texts.join(""))].filter((sign) => !invisible.test(sign) && !fonts.some((font) => font.has(sign.codePointAt(0) ?? 0)));
}

/** The signs that a font file (TrueType, or WOFF2 of one) has a shape for. */
export function signsOf(file: string): ReadonlySet<number> {
  const bytes = readFileSync(file);
  const cmap = bytes.toString("latin1", 0, 4) === "wOF2" ? cmapOfWoff2(bytes) : cmapOfTrueType(bytes);
  return signsOfCmap(cmap);
}

function cmapOfTrueType(bytes: Buffer): Buffer {
  const count = bytes.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16)
    if (bytes.toString("latin1", at, at + 4) === "cmap") return bytes.subarray(bytes.readUInt32BE(at + 8));
  throw new Error("fault: a font without letters");
}

/** In a WOFF2 file all tables are pressed together, one after the other; `cmap` (0 among the known names) stands as it is. */
function cmapOfWoff2(bytes: Buffer): Buffer {
  const [count, pressed] = [bytes.readUInt16BE(12), bytes.readUInt32BE(20)];
  let at = 48;
  const readLength = (): number => {
    for (let value = 0; ;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let [offset, found] = [0, -1];
  for (let table = 0; table < count; table++) {
    const flags = bytes.readUInt8(at++);
    const [name, transform] = [flags & 63, flags >> 6];
    if (name === 63) at += 4;
    const length = readLength();
    // Shapes (`glyf` 10, `loca` 11) are transformed unless they say that they are not; others only if they say so.
    const isTransformed = name === 10 || name === 11 ? transform !== 3 : transform !== 0;
    if (name === 0) found = offset;
    offset += isTransformed ? readLength() : length;
  }
  return brotliDecompressSync(bytes.subarray(at, at + pressed)).subarray(found);
}

function signsOfCmap(cmap: Buffer): ReadonlySet<number> {
  const signs = new Set<number>();
  for (let at = 4; at < 4 + cmap.readUInt16BE(2) * 8; at += 8) {
    const table = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (table.readUInt16BE(0) === 4) addSegments(table, signs);
    if (table.readUInt16BE(0) === 12) addGroups(table, signs);
  }
  return signs;
}

/** Format 4: runs of signs; a sign whose glyph is number 0 has no shape. */
function addSegments(table: Buffer, signs: Set<number>): void {
  const double = table.readUInt16BE(6);
  for (let at = 0; at < double; at += 2) {
    const [end, start] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + double + at)];
    const delta = table.readUInt16BE(16 + double * 2 + at);
    const place = 16 + double * 3 + at;
    const range = table.readUInt16BE(place);
    for (let sign = start; sign <= end && sign < 0xffff; sign++) {
      const glyph = range === 0 ? sign + delta : table.readUInt16BE(place + range + (sign - start) * 2);
      if ((glyph & 0xffff) !== 0) signs.add(sign);
    }
  }
}

function addGroups(table: Buffer, signs: Set<number>): void {
  for (let at = 16; at < 16 + table.readUInt32BE(12) * 12; at += 12)
    for (let sign = table.readUInt32BE(at); sign <= table.readUInt32BE(at + 4); sign++) signs.add(sign);
}
