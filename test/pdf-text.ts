import { inflateSync } from "node:zlib";

/**
 * All that a PDF may say in words: every text of its pages, read through every table of letters in the file. It reads
 * too much rather than too little, so that what is not found here does not stand on the paper.
 */
export function pdfText(bytes: Uint8Array): string {
  const streams = unpacked(Buffer.from(bytes));
  const tables = streams.filter((one) => one.includes("begincmap")).map(lettersOf);
  const runs = streams.filter((one) => /\bTJ\b|\bTj\b/.test(one)).map(glyphsOf);
  return tables.flatMap((letters) => runs.map((glyphs) => glyphs.map((glyph) => letters.get(glyph) ?? " ").join(""))).join("\n");
}

function unpacked(file: Buffer): string[] {
  const found: string[] = [];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const [start, end] = [at + (file[at + 6] === 0x0d ? 8 : 7), file.indexOf("endstream", at + 6)];
    if (file.subarray(at - 3, at).toString("latin1") === "end" || end < start) continue;
    try {
      found.push(inflateSync(file.subarray(start, end)).toString("latin1"));
    } catch {
      found.push(file.subarray(start, end).toString("latin1"));
    }
  }
  return found;
}

const textOf = (hex: string): string => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");

function lettersOf(cmap: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", hex = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(Number.parseInt(glyph, 16), textOf(hex));
  for (const [, block = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", hex = ""] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph++)
        letters.set(glyph, String.fromCharCode(Number.parseInt(hex, 16) + glyph - Number.parseInt(from, 16)));
  return letters;
}

/** Glyphs in the order of the page; a text may be written as hexadecimal or as bytes. */
function glyphsOf(content: string): number[] {
  return stringsOf(content).flatMap((text) =>
    text.startsWith("<")
      ? (text.match(/[0-9A-Fa-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
      : pairsOf(unescaped(text.slice(1, -1))),
  );
}

/** The strings of a page, with their brackets: brackets in pairs may stand within one unmarked, so that no pattern finds its end. */
function stringsOf(content: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < content.length; at++) {
    const end = content[at] === "(" ? endOfBytes(content, at) : content[at] === "<" ? content.indexOf(">", at) : -1;
    if (end < 0) continue;
    found.push(content.slice(at, end + 1));
    at = end;
  }
  return found;
}

function endOfBytes(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    if (content[at] === "\\") at++;
    else if (content[at] === "(") depth++;
    else if (content[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

const pairsOf = (text: string): number[] => (text.match(/[\s\S]{2}/g) ?? []).map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1));
const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const unescaped = (text: string): string =>
  text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
  );
