import { isTest, matchLines, withoutComments, type Finding, type Source } from "./source.ts";

const ruleLine = /^(?:[-*]|\d+\.|\|)?\s*\*\*([A-Z]{1,4}\d+[a-z]?)\*\*/gm;
const titleNumbers = /\[([A-Z]{1,4}\d+[a-z]?(?:[,;\s]+[A-Z]{1,4}\d+[a-z]?)*)\]/g;
/** The beginning of a test, or of many, that does not run. */
const leftOut = /^\s*(?:test|it|describe)(?:\.\w+)*\.(?:skip|todo)\b/gm;

/** Each numbered rule of a RULES.md is carried by the title of a test, no test is left out, and no number is given twice. */
export function checkRules(sources: readonly Source[]): Finding[] {
  const tested = new Set(
    sources
      .filter((source) => isTest(source.path))
      .flatMap((source) => [...withoutComments(source.text).matchAll(titleNumbers)].flatMap(([, list]) => (list ?? "").split(/[,;\s]+/))),
  );
  const first = new Map<string, string>();
  const findings: Finding[] = sources
    .filter(({ path }) => isTest(path))
    .flatMap(({ path, text }) =>
      [...matchLines(withoutComments(text), leftOut)].map(({ line }) => ({
        path,
        line,
        text: "a test is left out: it would carry its rule and not run",
      })),
    );
  for (const { path, text } of sources.filter((source) => /(^|\/)RULES\.md$/.test(source.path))) {
    for (const { line, match } of matchLines(text, ruleLine)) {
      const rule = match[1] ?? "";
      if (!tested.has(rule)) findings.push({ path, line, text: `rule ${rule} has no test whose title carries [${rule}]` });
      const before = first.get(rule);
      if (before) findings.push({ path, line, text: `rule ${rule} is numbered in ${before} already` });
      first.set(rule, path);
    }
  }
  return findings;
}
