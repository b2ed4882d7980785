import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of the project as the checks see it. `path` is relative, with slashes. */
export type Source = { readonly path: string; readonly text: string };

/** Something that must be mended, at a place a person can open. */
export type Finding = { readonly path: string; readonly line?: number; readonly text: string };

const skipped = new Set(["node_modules", "dist", "data", "keys"]);
const read = /\.(ts|tsx|mjs|cjs|md|json|sql)$/;

/** Reads every file that has rules, from the root of the project. */
export function readSources(root: string, folder = root): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readSources(root, path);
    if (!entry.isFile() || !read.test(entry.name)) return [];
    return [{ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }];
  });
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith("test/") || path.includes("/testing/");
export const isCode = (path: string): boolean => /\.tsx?$/.test(path);

/** Every match of a pattern (which must be global) with its line. */
export function matchLines(text: string, pattern: RegExp): { readonly line: number; readonly match: RegExpExecArray }[] {
  return [...text.matchAll(pattern)].map((match) => ({ line: text.slice(0, match.index).split("\n").length, match }));
}

/** The same text with comments blanked, so that places stay where they were. Texts in quotes are left alone. */
export function withoutComments(text: string): string {
  const token = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(token, (found) => (/^\/[*/]/.test(found) ? found.replace(/[^\n]/g, " ") : found));
}
