import { isTest, matchLines, withoutComments, type Finding, type Source } from "./source.ts";

const ruleLine = /^(?:[-*]|\d+\.|\|)?\s*\*\*([A-Z]{1,4}\d+[a-z]?)\*\*/gm;
const titleNumbers = /\[([A-Z]{1,4}\d+[a-z]?(?:[,;\s]+[A-Z]{1,4}\d+[a-z]?)*)\]/g;
/** The beginning of a test that does not run, up to the end of its line, where its title stands. */
const leftOut = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|todo)\b[^\n]*/g;

/** Each numbered rule of a RULES.md is carried by the title of a test that runs, and no number is given twice. */
export function checkRules(sources: readonly Source[]): Finding[] {
  const tested = new Set(
    sources
      .filter((source) => isTest(source.path))
      .flatMap((source) =>
        [...withoutComments(source.text).replace(leftOut, "").matchAll(titleNumbers)].flatMap(([, list]) => (list ?? "").split(/[,;\s]+/)),
      ),
  );
  const first = new Map<string, string>();
  const findings: Finding[] = [];
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
