import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A canary that was found: in which file, written how. */
export type Trace = { readonly canary: string; readonly file: string; readonly as: string };

/**
 * Looks for canaries in every file of a folder as a finder of the tablet would: as UTF-8, as UTF-16 of both orders, as base64
 * at each of its three offsets, as hexadecimal digits and as escapes of JSON.
 */
export function findTraces(folder: string, canaries: readonly string[]): Trace[] {
  const wanted = canaries.flatMap((canary) => writingsOf(canary).map((one) => ({ canary, ...one })));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(folder, path);
      const content = Buffer.concat([contentOf(path), Buffer.from(`\n${file}`)]);
      return wanted.filter(({ bytes }) => content.includes(bytes)).map(({ canary, as }) => ({ canary, file, as }));
    });
}

/** How many files and bytes were looked through, so that nought found is known to be nought of something. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, entry) => sum + contentOf(join(entry.parentPath, entry.name)).length, 0) };
}

/** A browser that runs throws files away while they are looked through: what is gone holds nothing, every other fault is one. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}

function writingsOf(canary: string): { readonly as: string; readonly bytes: Buffer }[] {
  const utf8 = Buffer.from(canary);
  const utf16 = Buffer.from(canary, "utf16le");
  const swapped = Buffer.from(utf16).swap16();
  const plain = [
    { as: "UTF-8", bytes: utf8 },
    { as: "UTF-16LE", bytes: utf16 },
    { as: "UTF-16BE", bytes: swapped },
  ];
  const coded = [utf8, utf16].flatMap((bytes) => [
    ...[0, 1, 2].map((offset) => ({ as: `base64 at ${offset}`, bytes: Buffer.from(base64Within(bytes, offset)) })),
    { as: "hex", bytes: Buffer.from(bytes.toString("hex")) },
    { as: "HEX", bytes: Buffer.from(bytes.toString("hex").toUpperCase()) },
  ]);
  const escaped = [...canary].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  return [...plain, ...coded, { as: "escapes", bytes: Buffer.from(escaped) }];
}

/** The letters of base64 that the bytes alone decide when they stand so many bytes into a longer text. */
function base64Within(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString("base64")
    .replace(/=+$/, "");
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + bytes.length) * 8) / 6);
  return whole.slice(first, last);
}
