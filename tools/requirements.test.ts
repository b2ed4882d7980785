import { expect, test } from "vitest";
import { isUpToDate, writeRequirements } from "./requirements.ts";

const rules = { path: "src/x/RULES.md", text: "- **XX1** A thing. Source: minsk-2004:MIN-STAT-1.\n" };
const tests = { path: "src/x/x.test.ts", text: 'test("[XX1] the thing is done", () => {});\n' };
const lineOf = (text: string, id: string) => text.split("\n").find((line) => line.startsWith(`| ${id} `)) ?? "";

test("docs/requirements.md is what law, tests and definitions say now: run node tools/requirements.ts", () => {
  expect(isUpToDate()).toBe(true);
});

test("a requirement counts as tested by a rule and a test that carries it, and as missing without both", () => {
  expect(lineOf(writeRequirements([rules, tests]), "MIN-STAT-1")).toMatch(
    /\| tested \| test \[XX1\] the thing is done \(src\/x\/x\.test\.ts\)/,
  );
  expect(lineOf(writeRequirements([rules]), "MIN-STAT-1")).toMatch(/\| missing \|/);
  expect(lineOf(writeRequirements([]), "MIN-STAT-1")).toContain("Asked for:");
});

test("every requirement of the three documents has its line", () => {
  expect(
    writeRequirements()
      .split("\n")
      .filter((line) => /^\| [A-Z]+-/.test(line)),
  ).toHaveLength(393);
});
