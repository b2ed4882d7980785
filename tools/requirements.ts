import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { countries } from "../countries/index.ts";
import { instruments } from "../law/index.ts";
import { procedures } from "../procedures/index.ts";
import { lacking } from "./lacking.ts";
import { notYet } from "./stages.ts";
import { readSources, type Source } from "./tidy/source.ts";

const root = resolve(import.meta.dirname, "..");
const page = resolve(root, "docs/requirements.md");

/** The documents whose recommendations are the requirements. */
const documents = ["minsk-2004", "almaty-2011", "rap-2012"];

/** What answers a requirement: tests that carry a rule which cites its clause, stories in a browser that show it, and where else it is cited. */
type Shown = { readonly tests: readonly string[]; readonly stories: readonly string[]; readonly places: readonly string[] };

const ruleLine = /^[-*]\s*\*\*([A-Z]{1,4}\d+[a-z]?)\*\*(.*)$/gm;
const testTitle = /\btest(?:\.each\([\s\S]{0,400}?\))?\(\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`([^`$]*)`)/g;
const titleRules = /^\[([A-Z]{1,4}\d+[a-z]?(?:[,;\s]+[A-Z]{1,4}\d+[a-z]?)*)\]/;
const clause = /\b(?:minsk-2004|almaty-2011|rap-2012):[A-Za-z0-9.-]*[A-Za-z0-9]/g;

/** Titles of tests by the rules that they carry. */
function titlesByRule(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of sources.filter((one) => /\.test\.tsx?$/.test(one.path)))
    for (const match of text.matchAll(testTitle)) {
      const title = (match[1] ?? match[2] ?? match[3] ?? "").replaceAll('\\"', '"');
      for (const rule of titleRules.exec(title)?.[1]?.split(/[,;\s]+/) ?? [])
        found.set(rule, [...(found.get(rule) ?? []), `${title} (${path})`]);
    }
  return found;
}

const story = /\/\*\*\s*@shows\s+([^*]+?)\s*\*\/\s*test\(\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/g;

/** What stories in a browser show: clause -> titles. A comment `@shows` before a test of `test/acceptance/` names the clauses. */
function storiesByClause(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of sources.filter((one) => /^test\/acceptance\/.*\.test\.ts$/.test(one.path)))
    for (const [, refs, double, single] of text.matchAll(story))
      for (const [ref] of (refs ?? "").matchAll(clause)) {
        const title = (double ?? single ?? "").replaceAll('\\"', '"');
        found.set(ref, [...(found.get(ref) ?? []), `${title} (${path})`]);
      }
  return found;
}

/** Clauses that the rules of a RULES.md cite: clause -> rules. */
function rulesByClause(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { text } of sources.filter((one) => /(^|\/)RULES\.md$/.test(one.path)))
    for (const [, rule, words] of text.matchAll(ruleLine))
      for (const [ref] of (words ?? "").matchAll(clause)) found.set(ref, [...(found.get(ref) ?? []), rule ?? ""]);
  return found;
}

/** Steps, gates, forms and indicators of procedures, and routes of States, by the clause they cite. */
function placesByClause(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (refs: readonly string[], place: string) => {
    for (const ref of refs) found.set(ref, [...new Set([...(found.get(ref) ?? []), place])]);
  };
  for (const one of procedures) {
    note(one.source, `procedure ${one.id}`);
    note(one.opening.source, `${one.id}: ${one.opening.title.en}`);
    for (const step of Object.values(one.steps)) note(step.source, `${one.id}: ${step.title.en}`);
    for (const gate of Object.values(one.gates)) note(gate.source, `${one.id}: gate ${gate.rule}`);
    for (const indicator of one.indicators) note(indicator.source, `${one.id}: figure "${indicator.title.en}"`);
  }
  for (const country of Object.values(countries)) for (const route of country.routes) note(route.why, `referral route ${route.id}`);
  return found;
}

/** Code outside the law folder that cites a clause: modules whose screens or rules are no procedure. */
function modulesByClause(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of sources.filter((one) => /^(src|web)\/.*\.tsx?$/.test(one.path) && !/\.test\./.test(one.path)))
    for (const [ref] of text.matchAll(clause)) {
      const [folder, name, part] = path.split("/");
      const module = folder === "web" ? `screen ${part ?? name ?? ""}` : `module ${name ?? ""}`;
      found.set(ref, [...new Set([...(found.get(ref) ?? []), module])]);
    }
  return found;
}

/** Each requirement of the three documents with what shows it. */
function listShown(sources: readonly Source[]) {
  const [titles, rules, stories] = [titlesByRule(sources), rulesByClause(sources), storiesByClause(sources)];
  const [places, modules] = [placesByClause(), modulesByClause(sources)];
  const shownOf = (ref: string): Shown => ({
    tests: [...new Set((rules.get(ref) ?? []).flatMap((rule) => titles.get(rule) ?? []))],
    stories: stories.get(ref) ?? [],
    places: [...(places.get(ref) ?? []), ...(modules.get(ref) ?? [])],
  });
  return instruments
    .filter((one) => documents.includes(one.id))
    .flatMap((instrument) =>
      instrument.clauses
        .filter((one) => one.kind !== undefined)
        .map((one) => ({
          instrument: instrument.id,
          clause: one,
          shown: shownOf(`${instrument.id}:${one.id}`),
          lacks: lacking[`${instrument.id}:${one.id}`],
          like: one.sameAs && shownOf(one.sameAs),
        })),
    );
}

type Row = ReturnType<typeof listShown>[number];

/** How far a requirement is shown, in a word. */
const standings = ["tested", "in part", "built", "by its like", "missing"] as const;
type Standing = (typeof standings)[number];

function standingOf({ shown, like, lacks }: Row): Standing {
  if (shown.tests.length + shown.stories.length > 0) return lacks === undefined ? "tested" : "in part";
  if (shown.places.length > 0) return "built";
  return like && like.tests.length + like.stories.length + like.places.length > 0 ? "by its like" : "missing";
}

const listMax = 3;
function some(all: readonly string[]): string {
  const more = all.length - listMax;
  return `${all.slice(0, listMax).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

const missingWords: Readonly<Record<Standing, string>> = {
  tested: "",
  "in part": "",
  built: "No rule with a test names it yet.",
  "by its like": "Only a requirement of the same meaning is answered.",
  missing: "Nothing answers it yet.",
};

/** What is still missing: in our own words where somebody looked closely, else what the requirement asks for. */
function wantedOf(row: Row): string {
  const standing = standingOf(row);
  if (standing === "tested") return "";
  const asked = row.clause.check === undefined ? "" : `Asked for: ${row.clause.check}.`;
  return [row.lacks ?? laterWords(row) ?? missingWords[standing], asked].filter(Boolean).join(" ");
}

const capabilityOf = ({ clause: one }: Row): string => one.capability ?? "none";

function laterWords(row: Row): string | undefined {
  return notYet[capabilityOf(row)] === undefined
    ? undefined
    : `Belongs to "${capabilityOf(row)}", which the program does not have yet, or only the beginnings of.`;
}

/** Requirements that are not wholly shown, of capabilities that the program has, and the words that say what is missing of each. */
export function listOpen(sources: readonly Source[] = readSources(root)) {
  return listShown(sources)
    .filter((row) => standingOf(row) !== "tested" && notYet[capabilityOf(row)] === undefined)
    .map((row) => ({
      capability: capabilityOf(row),
      id: row.clause.id,
      standing: standingOf(row),
      asks: row.clause.subject.en,
      lacks: row.lacks,
    }));
}

/** What is missing by capability: of those that the program has line by line, of the others once and why. */
function missingPart(rows: readonly Row[], sources: readonly Source[]): string[] {
  const open = listOpen(sources).toSorted((a, b) => a.capability.localeCompare(b.capability));
  const later = Object.entries(notYet).map(([id, why]) => {
    const own = rows.filter((row) => capabilityOf(row) === id);
    const left = own.filter((row) => standingOf(row) !== "tested").map((row) => row.clause.id);
    return `| ${id} | ${own.length} | ${left.length} | ${why} | ${left.join(", ")} |`;
  });
  const lines = open.map(
    ({ capability, id, standing, asks, lacks }) => `| ${capability} | ${id} | ${asks} | ${standing} | ${lacks ?? ""} |`,
  );
  return [
    "## What is missing of capabilities that the program has",
    "Each requirement that is not wholly shown, with what is missing of it.",
    ["| capability | id | asks for | standing | what is missing |", "|---|---|---|---|---|", ...lines].join("\n"),
    "## Capabilities that the program does not have yet, or only the beginnings of",
    "Where a requirement of one of these is met all the same, another capability met it on its way.",
    ["| capability | requirements | not wholly shown | why | which |", "|---|---|---|---|---|", ...later].join("\n"),
  ];
}

function lineOf(row: Row): string {
  const { clause: one, shown } = row;
  const standing = standingOf(row);
  const named = (kind: string, all: readonly string[]) => (all.length > 0 ? [`${kind} ${some(all)}`] : []);
  const own = [...named("test", shown.tests), ...named("story", shown.stories), ...(shown.places.length > 0 ? [some(shown.places)] : [])];
  const by = standing === "by its like" ? [`see ${one.sameAs}`] : own;
  return `| ${[one.id, one.subject.en, standing, by.join(". "), wantedOf(row)].map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
}

function countsOf(rows: readonly Row[]): string {
  const counts = standings.map((standing) => rows.filter((one) => standingOf(one) === standing).length);
  return [rows.length, ...counts].join(" | ");
}

/** The page as it must stand in docs/, from the law, the tests and the definitions as they are now. */
export function writeRequirements(sources: readonly Source[] = readSources(root)): string {
  const rows = listShown(sources);
  const capabilities = [...new Set(rows.map((one) => one.clause.capability ?? "none"))].toSorted();
  const head = `| | requirements | ${standings.join(" | ")} |\n|---|---|${standings.map(() => "---|").join("")}`;
  return `${[
    "# Requirements of the three documents, and what shows them",
    "Generated by `node tools/requirements.ts` from `law/`, the RULES.md files, the titles of tests, the stories in a browser, the definitions of procedures and `tools/lacking.ts`; a test fails when it is out of date. Do not edit it by hand.",
    "**Tested**: a numbered rule cites the requirement and a test carries the rule's number, or a story in a browser says that it shows it. **In part**: the same, and what is still missing stands in the last column. **Built**: a procedure, a route or a module cites it, but no rule with a test does. **By its like**: only a requirement of the same meaning is answered. **Missing**: nothing cites it. To be cited is not to be fulfilled: a requirement that asks people to act is met by people, and one test rarely covers a whole sentence of a declaration. Where this page and the program differ, the program is right.",
    "## In figures",
    [
      head,
      ...documents.map((id) => `| ${id} | ${countsOf(rows.filter((one) => one.instrument === id))} |`),
      `| all | ${countsOf(rows)} |`,
    ].join("\n"),
    "## By capability",
    [head, ...capabilities.map((id) => `| ${id} | ${countsOf(rows.filter((one) => (one.clause.capability ?? "none") === id))} |`)].join(
      "\n",
    ),
    ...missingPart(rows, sources),
    ...documents.flatMap((id) => [
      `## ${id}`,
      [
        "| id | asks for | standing | shown by | what is missing |",
        "|---|---|---|---|---|",
        ...rows.filter((one) => one.instrument === id).map(lineOf),
      ].join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

/** Whether the page in docs/ is what would be written now. */
export function isUpToDate(): boolean {
  return readFileSync(page, "utf8") === writeRequirements();
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, writeRequirements());
