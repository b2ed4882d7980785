import { isCode, matchLines, type Finding, type Source } from "./source.ts";

/** How often each way of silencing a check is used. */
export type Suppressions = Readonly<Record<string, number>>;

const kinds: Readonly<Record<string, RegExp>> = {
  lint: /(?:oxlint|eslint)-disable/g,
  types: /@ts-(?:expect-error|ignore|nocheck)/g,
};

/** Files that speak of suppressions without using one. */
const speaksOfThem = /^tools\/(tidy\/suppressions|tidy\.test)\.ts$/;

/** Counts the suppressions of all code, tests included. */
export function countSuppressions(sources: readonly Source[]): Suppressions {
  const code = sources.filter(({ path }) => isCode(path) && !speaksOfThem.test(path));
  const count = (pattern: RegExp) => code.reduce((sum, { text }) => sum + matchLines(text, pattern).length, 0);
  return Object.fromEntries(Object.entries(kinds).map(([kind, pattern]) => [kind, count(pattern)]));
}

/** The number of suppressions may only fall. */
export function checkSuppressions(sources: readonly Source[], allowed: Suppressions): Finding[] {
  return Object.entries(countSuppressions(sources))
    .filter(([kind, found]) => found > (allowed[kind] ?? 0))
    .map(([kind, found]) => ({
      path: "tools/suppressions.json",
      text: `${kind}: ${found} suppressions, ${allowed[kind] ?? 0} allowed; mend the new one`,
    }));
}
