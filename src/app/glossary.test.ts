import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { compartments, roles } from "../access/index.ts";
import { subjects } from "./subjects.ts";

const text = readFileSync(new URL("../../GLOSSARY.md", import.meta.url), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| English |"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
const words = new Set(rows.map(([word = ""]) => word.toLowerCase()));
const pages = ["field", "ARCHITECTURE.md", "STYLE.md", "docs/decisions"];
const decisions = new Set(readdirSync(new URL("../../docs/decisions", import.meta.url)).map((file) => `decision ${file.slice(0, 4)}`));
const isSource = (one: string) =>
  pages.includes(one) || decisions.has(one) || /^(R[1-7]|LAW\d)$/.test(one) || findClause(one) !== undefined;

test("each word of the glossary stands once, in English and in Russian, with what it is and a source that exists", () => {
  expect(rows.length).toBeGreaterThan(300);
  expect(words.size).toBe(rows.length);
  const faulty = rows.filter(([english = "", russian = "", what = "", source = "", ...more]) => {
    const isWhole = /[a-z]/i.test(english) && /[а-я]/i.test(russian) && what !== "" && more.length === 0;
    return !isWhole || !source.split(/,\s*/).every(isSource);
  });
  expect(faulty.map(([english]) => english)).toEqual([]);
});

/** Words that the code gives to things; compartments and kinds stand in one row, or under the word of what they hold. */
const used = {
  roles: Object.values(roles).map((role) => role.title.en),
  kinds: subjects.map((subject) =>
    subject.kind === "release" ? "disclosure" : subject.kind === "group" ? "arrival group" : subject.kind.replaceAll("-", " "),
  ),
  modules: readdirSync(new URL("../", import.meta.url)),
  procedures: procedures.map((one) => one.id.replaceAll("-", " ")),
  engine: [
    "step",
    "gate",
    "clock",
    "part",
    "obligation",
    "route",
    "first contact",
    "relation",
    "working standard",
    "working calendar",
    "reminder",
    "escalation",
    "projection",
    "desk",
    "policy",
    "passkey",
    "verification",
    "revocation list",
  ],
};

test.each(Object.entries(used))("each word in use for %s is in the glossary", (_, list) => {
  expect(list.filter((word) => !words.has(word.toLowerCase()))).toEqual([]);
});

test("each compartment is named where the glossary explains compartments, or has a word of its own", () => {
  const row = text.split("\n").find((line) => line.startsWith("| compartment |")) ?? "";
  expect(compartments.filter((one) => !row.includes(one.replace("-", " ")) && !words.has(one.replace("-", " ")))).toEqual([]);
});

const architecture = readFileSync(new URL("../../ARCHITECTURE.md", import.meta.url), "utf8");

test("ARCHITECTURE.md has a row for each module, names files that exist, and rules whose tests exist", () => {
  const rows = new Set(
    architecture
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => line.split("|")[1]?.trim()),
  );
  expect(used.modules.filter((module) => !rows.has(module))).toEqual([]);
  const files = [...architecture.matchAll(/`((?:src|tools|db|test|docs)\/[\w./-]+)`/g)].map(([, file]) => file ?? "");
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});

test("each constraint, table and rule that ARCHITECTURE.md names is in the schema or in the title of a test", () => {
  const schema = readFileSync(new URL("../../db/schema.sql", import.meta.url), "utf8");
  const named = [...architecture.matchAll(/`(r\d_[a-z_]+)`/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !schema.includes(name))).toEqual([]);
  const tables = [...architecture.matchAll(/`(process|intake|access|ledger|disclosure|document)\.([a-z]+)`/g)].map(
    ([, from, table]) => `${from}.${table}`,
  );
  expect(
    tables.filter((table) => !schema.includes(`create table ${table} `) && !schema.includes(`create table ${table.replace(".", '."')}" `)),
  ).toEqual([]);
  const titles = readdirSync(new URL("../../", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => /^(src|procedures|law|countries|web|test|tools)\/.*\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"))
    .join("\n");
  const rules = [...architecture.matchAll(/`\[([A-Z]{1,4}\d+)\]`/g)].map(([, rule]) => rule ?? "");
  expect(rules.length).toBeGreaterThan(8);
  expect(rules.filter((rule) => !new RegExp(`\\[(?:[A-Z]+\\d+, )*${rule}[\\],]`).test(titles))).toEqual([]);
});
