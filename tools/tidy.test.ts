import { expect, test } from "vitest";
import { checkDoors } from "./tidy/doors.ts";
import { checkFigures, checkLaw } from "./tidy/law.ts";
import { checkLinks } from "./tidy/links.ts";
import { checkLock } from "./tidy/lock.ts";
import { checkClockAndChance, checkSchemas, checkSql } from "./tidy/places.ts";
import { checkRules } from "./tidy/rules.ts";
import type { Finding, Source } from "./tidy/source.ts";
import { checkSuppressions, countSuppressions } from "./tidy/suppressions.ts";
import { checkTexts } from "./tidy/texts.ts";
import { checkWords } from "./tidy/words.ts";

/** Sources by path; each test plants one fault beside something allowed. */
const sources = (files: Record<string, string>): Source[] => Object.entries(files).map(([path, text]) => ({ path, text }));
const texts = (findings: readonly Finding[]): string[] =>
  findings.map(({ path, line, text }) => `${path}${line ? `:${line}` : ""}: ${text}`);

test("a rule without a test is found, a rule with one is not, in company too", () => {
  const files = {
    "src/a/RULES.md": "# A\n- **AB1** one\n- **AB2** two\n- **AB3** three",
    "src/a/x.test.ts": 'test("[AB1] x")\ntest("[AB3, R2] y")',
  };
  expect(texts(checkRules(sources(files)))).toEqual(["src/a/RULES.md:3: rule AB2 has no test whose title carries [AB2]"]);
});

test("a number in code that is no test does not count as a test", () => {
  expect(checkRules(sources({ "RULES.md": "- **AB1** one", "src/a/x.ts": "// [AB1]" }))).toHaveLength(1);
});

test.each([
  ["a number in a comment of a test file carries no rule", "const x = 1; // shown as [AB1]\n/** [AB1] */", /rule AB1 has no test/],
  ["a test that is left out is found", 'test.skip("[AB1] x", () => {})', /left out/],
  ["so are many", 'describe.skip("x", () => {\n  test("[AB1] x", () => {});\n});', /left out/],
  ["and a table of them", 'describe.skip.each([\n  ["[AB1] x"],\n])("%s", () => {})', /left out/],
  ["and one that is not written yet", '  test.todo("[AB1] x")', /left out/],
])("%s", (_, text, says) => {
  const found = texts(checkRules(sources({ "RULES.md": "- **AB1** one", "src/a/x.test.ts": text })));
  expect(found).toEqual([expect.stringMatching(says)]);
});

test("a rule number given twice is found", () => {
  const files = { "src/a/RULES.md": "- **AB1** one", "src/b/RULES.md": "- **AB1** other", "x.test.ts": "[AB1]" };
  expect(texts(checkRules(sources(files)))).toEqual(["src/b/RULES.md:1: rule AB1 is numbered in src/a/RULES.md already"]);
});

test.each([
  "`select a, b from case.note where id = $1`",
  "`\n  select a\n    from case.note`",
  '"insert into case.note (id) values ($1)"',
  '"update case.note set a = 1"',
  "`with new as (insert into case.note values (1)) select 1`",
  "`set local panah.units = '{}'`",
  "\"select 'x' as kind from case.note\"",
  "`select ${'a'} from case.note where kind = 'x'`",
  "`with recursive a as (select 1 union select 2 from case.note) select 1`",
  '"truncate case.note"',
  '"alter table case.note disable row level security"',
  '"grant select on case.note to panah_app"',
])("SQL outside a store is found: %s", (text) => {
  const code = `const sql = ${text};`;
  expect(checkSql(sources({ "src/a/note.ts": code }))).toHaveLength(1);
  for (const path of ["src/a/store.ts", "src/a/session-store.ts", "src/platform/x.ts", "src/a/x.test.ts"])
    expect(checkSql(sources({ [path]: code }))).toEqual([]);
});

test.each(['"select a post from the list"', '"update the set of languages"', "// select a from case.note", '"delete from this list"'])(
  "a sentence or a comment is no SQL: %s",
  (text) => {
    expect(checkSql(sources({ "src/a/note.ts": text }))).toEqual([]);
  },
);

test.each([
  "new Date()",
  "Date.now()",
  "Math.random()",
  "crypto.randomUUID()",
  "uuidv7()",
  "crypto.getRandomValues(a)",
  "performance.now()",
  "Date()",
  "process.hrtime.bigint()",
  "randomInt(3)",
])("clock or chance in a core is found: %s", (text) => {
  for (const path of ["src/a/x.ts", "procedures/p/x.ts", "countries/c/x.ts"])
    expect(checkClockAndChance(sources({ [path]: `const x = ${text};` }))).toHaveLength(1);
  for (const path of ["src/app/x.ts", "src/platform/x.ts", "web/x.ts", "src/a/x.test.ts"])
    expect(checkClockAndChance(sources({ [path]: `const x = ${text};` }))).toEqual([]);
  expect(checkClockAndChance(sources({ "src/a/x.ts": `// ${text}` }))).toEqual([]);
});

test("a schema that a browser would ask is found, and what parses without one is not", () => {
  for (const text of ["Enrolment.safeParse(x)", "z.string().parse(x)"])
    expect(texts(checkSchemas(sources({ "web/features/a/x.ts": text, "src/a/x.ts": text, "web/a.test.ts": text })))).toEqual([
      "web/features/a/x.ts:1: a schema is asked where there is none",
    ]);
  expect(checkSchemas(sources({ "web/a.ts": "JSON.parse(x); Date.parse(x); Number.parseInt(x);" }))).toEqual([]);
});

test("a date made from an argument is no clock", () => {
  expect(checkClockAndChance(sources({ "src/a/x.ts": "date.getUTCDate(); const aDate = toDate(); type D = Date;" }))).toEqual([]);
  expect(checkClockAndChance(sources({ "src/a/x.ts": "new Date(instant)" }))).toEqual([]);
});

test("a door export without a docstring is found where it is defined", () => {
  const files = {
    "src/a/index.ts":
      'export { told, untold as renamed } from "./x.ts";\nexport * from "./y.ts";\nexport type { Pair, Shadow } from "./x.ts";',
    "src/a/x.ts":
      "/** Says what it is for. */\nexport const told = 1;\nexport function untold() {}\n/** Says what it is for. */\nexport const Pair = 1;\nexport type Pair = string;\nexport type Shadow = typeof told;\nexport const inside = 1;",
    "src/a/y.ts": "/** short */\nexport type Other = 1;",
  };
  expect(texts(checkDoors(sources(files)))).toEqual([
    "src/a/x.ts:3: renamed leaves through a door without a docstring",
    "src/a/y.ts:2: Other leaves through a door without a docstring",
  ]);
});

test("an export that a door lists by itself is found too", () => {
  const files = { "src/a/index.ts": "/** Says what it is for. */\nconst told = 1;\nconst untold = 2;\nexport { told, untold };" };
  expect(texts(checkDoors(sources(files)))).toEqual(["src/a/index.ts:3: untold leaves through a door without a docstring"]);
});

test.each([
  ["no Russian", '{ en: "Go on" }', /missing in ru/],
  ["an empty Russian", '{ en: "Go on", ru: " " }', /empty in ru/],
  ["an empty Tajik", '{ en: "Go on", ru: "Дальше", tg: "" }', /empty in tg/],
  ["English for Russian", '{ en: "Go on with it", ru: "Go on with it" }', /not translated/],
  ["Russian for English", '{ en: "Дальше", ru: "Дальше" }', /not English/],
])("a text with %s is found", (_, text, fault) => {
  expect(texts(checkWords(sources({ "src/a/x.ts": `const text = ${text};` }))).join()).toMatch(fault);
  expect(checkWords(sources({ "src/a/x.test.ts": `const text = ${text};` }))).toEqual([]);
});

test("words that a screen shows in one language are found; signs, names of keys and texts are not", () => {
  const planted = 'export const a = <p aria-label="All cases">Open it</p>;';
  expect(texts(checkWords(sources({ "web/a/x.tsx": planted })))).toEqual([
    'web/a/x.tsx:1: "All cases" stands on a screen in one language',
    'web/a/x.tsx:1: "Open it" stands on a screen in one language',
  ]);
  expect(
    checkWords(
      sources({
        "web/a/x.tsx":
          'export const a = <p aria-label={t(x)} className="wide">— {t(x)} · <kbd>Enter</kbd></p>; const b = { en: "MRZ", ru: "MRZ" };',
      }),
    ),
  ).toEqual([]);
});

test("a key that one language lacks is found, in JSON and in TypeScript, set by set", () => {
  const files = {
    "procedures/p/texts/en.json": '{ "a": "A", "b": { "c": "C" } }',
    "procedures/p/texts/ru.json": '{ "a": "А" }',
    "procedures/q/texts/en.json": '{ "z": "Z" }',
    "web/texts/kit.en.ts": 'export const en = { "x": "X", y: "Y" };',
    "web/texts/kit.tg.ts": 'export const tg = { x: "Х" };',
    "web/texts/index.ts": "export const w = { k: 1 };",
  };
  expect(texts(checkTexts(sources(files)))).toEqual([
    "procedures/p/texts/ru.json: the text b.c is missing in this language",
    "web/texts/kit.tg.ts: the text y is missing in this language",
  ]);
});

test("a set of catalogues that lacks a language a person may be given is found", () => {
  const files = Object.fromEntries(
    ["kk", "ky", "tk", "uz"].map((language) => [`src/a/texts/${language}.ts`, "export const x = { y: 1 };"]),
  );
  expect(texts(checkTexts(sources(files)))).toEqual(["src/a/texts/kk.ts: no file of this set is in ps"]);
  expect(checkTexts(sources({ ...files, "src/a/texts/ps.ts": "export const x = { y: 1 };" }))).toEqual([]);
});

test("a link that leads nowhere is found, others and examples are not", () => {
  const text = "[a](b.md) [c](../README.md#x) [d](https://e) [f](#g)\n[h](none.md)\n```\n[i](none.md)\n```\n`[j](none.md)`\n# G";
  const there = new Set(["docs/b.md", "README.md"]);
  expect(texts(checkLinks(sources({ "docs/a.md": text }), (path) => there.has(path)))).toEqual([
    "docs/a.md:2: the link to none.md leads nowhere",
  ]);
});

test("a link to a heading that is not there is found, in references and pictures too", () => {
  const files = {
    "docs/a.md": '# First things\n[x](#first-things) [y](#second)\n[z](b.md#there-it-is)\n[r]: none.md\n<img src="none.png">',
    "docs/b.md": "## There: it is",
  };
  expect(texts(checkLinks(sources(files), (path) => path in files))).toEqual([
    "docs/a.md:2: the link to #second leads to no heading",
    "docs/a.md:4: the link to none.md leads nowhere",
    "docs/a.md:5: the link to none.png leads nowhere",
  ]);
});

test("a limit with a name and no source is found", () => {
  const files = {
    "src/a/x.ts":
      "/** Ours. */\nconst waitDaysMax = 3;\nconst waitDays = 3;\nconst remindDaysBefore = 3;\n/** Ours. @source decision:0004 */\nconst restHours = 4;\nconst dayMs = 5;",
    "src/app/demo/x.ts": "const freshHours = 4;",
  };
  expect(texts(checkFigures(sources(files)))).toEqual([
    "src/a/x.ts:2: waitDaysMax has no @source",
    "src/a/x.ts:3: waitDays has no @source",
    "src/a/x.ts:4: remindDaysBefore has no @source",
  ]);
});

test("a rule in any list is a rule", () => {
  expect(texts(checkRules(sources({ "RULES.md": "* **AB1** one\n1. **AB2** two\n| **AB3** | three |" })))).toHaveLength(3);
});

const law = { hasClause: (ref: string) => ref === "treaty-1951:33.1", instruments: new Set(["treaty-1951"]), decisions: new Set(["0002"]) };

test.each([
  ["a string", "src/a/x.ts", 'const source = ["treaty-1951:33.1", "treaty-1951:99"];', "treaty-1951:99"],
  ["a docstring", "src/a/x.ts", "/**\n * @source treaty-1951:33.1, unknown-2000:4\n */", "unknown-2000:4"],
  ["a rule", "procedures/p/RULES.md", "- **A1** No. Source: `treaty-1951:33.1`, `treaty-1951:34`.", "treaty-1951:34"],
  ["a decision", "countries/c/x.ts", 'const source = "decision:0099"; const other = "decision:0002";', "decision:0099"],
])("a clause that does not exist is found in %s", (_, path, text, ref) => {
  expect(checkLaw(sources({ [path]: text }), law).map((finding) => finding.text)).toEqual([`${ref} is cited but exists nowhere`]);
});

test("what only looks like a citation is left alone", () => {
  expect(checkLaw(sources({ "src/a/x.ts": 'import "node:fs"; const a = "compartment:health"; // "treaty-1951:99"' }), law)).toEqual([]);
});

test("a figure without a source beside it is found", () => {
  const files = {
    "procedures/p/clocks.ts":
      'export const clocks = {\n  a: { quantity: 10, source: "x:1" },\n  b: { quantity: 3, unit: "day" },\n  c: { term: { days: 4 }, source: "x:1" },\n  d: { width: 4 } };',
  };
  expect(texts(checkFigures(sources(files)))).toEqual(["procedures/p/clocks.ts:3: quantity: 3 has no source beside it"]);
});

test("suppressions may fall and not rise", () => {
  const files = sources({ "src/a/x.ts": "// oxlint-disable-next-line a -- why\nconst a = b; // @ts-expect-error why" });
  expect(countSuppressions(files)).toEqual({ lint: 1, types: 1 });
  expect(checkSuppressions(files, { lint: 2, types: 1 })).toEqual([]);
  expect(texts(checkSuppressions(files, { lint: 1, types: 0 }))).toEqual([
    "tools/suppressions.json: types: 1 suppressions, 0 allowed; mend the new one",
  ]);
});

test("a lock file that a clean install would refuse is found", () => {
  const sound = { resolved: "https://registry.npmjs.org/a/-/a-1.tgz", integrity: "sha512-x" };
  const packages = {
    "": { optionalDependencies: { "node_modules/c": "1" } },
    "node_modules/a": { ...sound, optionalDependencies: { b: "1", missing: "1" } },
    "node_modules/a/node_modules/b": sound,
    "node_modules/d": { resolved: "https://mirror.invalid/d.tgz" },
  };
  expect(texts(checkLock(sources({ "package-lock.json": JSON.stringify({ packages }) })))).toEqual([
    "package-lock.json: node_modules/c, which the project names, is not locked",
    "package-lock.json: missing, which node_modules/a names, is not locked",
    "package-lock.json: node_modules/d does not come from the public registry",
    "package-lock.json: node_modules/d has no hash",
  ]);
});
