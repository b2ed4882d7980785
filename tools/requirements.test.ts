import { resolve } from "node:path";
import { expect, test } from "vitest";
import { findClause } from "../law/index.ts";
import { lacking } from "./lacking.ts";
import { isUpToDate, listOpen, writeRequirements } from "./requirements.ts";
import { notYet } from "./stages.ts";
import { readSources } from "./tidy/source.ts";

const rules = { path: "src/x/RULES.md", text: "- **XX1** A thing. Source: minsk-2004:MIN-STAT-2.\n" };
const tests = { path: "src/x/x.test.ts", text: 'test("[XX1] the thing is done", () => {});\n' };
const lineOf = (text: string, id: string) => text.split("\n").find((line) => line.startsWith(`| ${id} `)) ?? "";

test("docs/requirements.md is what law, tests and definitions say now: run node tools/requirements.ts", () => {
  expect(isUpToDate()).toBe(true);
});

test("a requirement counts as tested by a rule and a test that carries it, and as missing without both", () => {
  expect(lineOf(writeRequirements([rules, tests]), "MIN-STAT-2")).toMatch(
    /\| tested \| test \[XX1\] the thing is done \(src\/x\/x\.test\.ts\)/,
  );
  expect(lineOf(writeRequirements([rules]), "MIN-STAT-2")).toMatch(/\| missing \|/);
  expect(lineOf(writeRequirements([]), "MIN-STAT-2")).toContain("Asked for:");
});

test("every requirement of the three documents has its line", () => {
  expect(
    writeRequirements()
      .split("\n")
      .filter((line) => /^\| [A-Z]+-/.test(line)),
  ).toHaveLength(393);
});

test("a story in a browser shows what stands before its test, and nothing else does", () => {
  const title = 'test("she sees \\"her\\" papers", async () => {});\n';
  const story = { path: "test/acceptance/x.test.ts", text: `/** @shows minsk-2004:MIN-STAT-2 */\n${title}` };
  expect(lineOf(writeRequirements([story]), "MIN-STAT-2")).toMatch(
    /\| tested \| story she sees "her" papers \(test\/acceptance\/x\.test\.ts\)/,
  );
  expect(lineOf(writeRequirements([{ ...story, path: "src/x/x.test.ts" }]), "MIN-STAT-2")).toMatch(/\| missing \|/);
  expect(lineOf(writeRequirements([{ ...story, text: title }]), "MIN-STAT-2")).toMatch(/\| missing \|/);
});

test("what is still missing stands in plain sight, also beside a test: such a requirement is met in part", () => {
  const ref = "minsk-2004:MIN-GEN-5";
  const cited = { ...rules, text: `- **XX1** A thing. Source: ${ref}.\n` };
  const line = lineOf(writeRequirements([cited, tests]), "MIN-GEN-5");
  expect(line).toMatch(/\| in part \| test \[XX1\]/);
  expect(line).toContain(lacking[ref]);
  expect(lineOf(writeRequirements([]), "MIN-GEN-5")).toMatch(/\| missing \|/);
});

test("what is said to be missing is a requirement, in one sentence", () => {
  for (const [ref, words] of Object.entries(lacking)) {
    expect(findClause(ref)?.clause.kind, ref).toBeDefined();
    expect(words, ref).toMatch(/^[A-Z][^\n]+\.$/);
  }
});

test("stories show only requirements that exist", () => {
  const refs = readSources(resolve(import.meta.dirname, ".."))
    .filter((one) => one.path.startsWith("test/acceptance/"))
    .flatMap(({ text }) => [...text.matchAll(/@shows ([^*]+)\*\//g)].flatMap(([, all]) => (all ?? "").trim().split(/,\s*/)));
  expect(refs.filter((ref) => findClause(ref)?.clause.kind === undefined)).toEqual([]);
});

test("of a capability that the program has, each requirement that is not wholly shown says in words what is missing", () => {
  expect(
    listOpen()
      .filter(({ lacks }) => lacks === undefined)
      .map(({ id }) => id),
  ).toEqual([]);
});

test("a capability that the program does not have says why, and which requirements wait for it", () => {
  const page = writeRequirements();
  for (const [id, why] of Object.entries(notYet)) {
    expect(why, id).toMatch(/^[A-Z][^\n]+\.$/);
    expect(page).toMatch(new RegExp(`^\\| ${id} \\| [1-9]\\d* \\| \\d+ \\| `, "m"));
  }
});
