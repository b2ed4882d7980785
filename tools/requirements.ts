import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { countries } from "../countries/index.ts";
import { instruments } from "../law/index.ts";
import { procedures } from "../procedures/index.ts";
import { readSources, type Source } from "./tidy/source.ts";

const root = resolve(import.meta.dirname, "..");
const page = resolve(root, "docs/requirements.md");

/** The documents whose recommendations are the requirements. */
const documents = ["minsk-2004", "almaty-2011", "rap-2012"];

/** What answers a requirement: where something cites its clause, and the tests that carry the rule which does. */
type Shown = { readonly tests: readonly string[]; readonly places: readonly string[] };

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
  const [titles, rules, places, modules] = [titlesByRule(sources), rulesByClause(sources), placesByClause(), modulesByClause(sources)];
  const shownOf = (ref: string): Shown => ({
    tests: [...new Set((rules.get(ref) ?? []).flatMap((rule) => titles.get(rule) ?? []))],
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
          like: one.sameAs && shownOf(one.sameAs),
        })),
    );
}

type Row = ReturnType<typeof listShown>[number];

/** How far a requirement is shown, in one word. */
function standingOf({ shown, like }: Row): "tested" | "built" | "by its like" | "missing" {
  if (shown.tests.length > 0) return "tested";
  if (shown.places.length > 0) return "built";
  return like && like.tests.length + like.places.length > 0 ? "by its like" : "missing";
}

const listMax = 3;
function some(all: readonly string[]): string {
  const more = all.length - listMax;
  return `${all.slice(0, listMax).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

const missingWords = {
  tested: "",
  built: "No rule with a test names it yet.",
  "by its like": "Only a requirement of the same meaning is answered.",
  missing: "Nothing answers it yet.",
} as const;

function lineOf(row: Row): string {
  const { clause: one, shown } = row;
  const standing = standingOf(row);
  const tests = shown.tests.length > 0 ? [`test ${some(shown.tests)}`] : [];
  const by = standing === "by its like" ? [`see ${one.sameAs}`] : [...tests, ...(shown.places.length > 0 ? [some(shown.places)] : [])];
  const wanted =
    standing === "tested" || one.check === undefined ? missingWords[standing] : `${missingWords[standing]} Asked for: ${one.check}.`;
  return `| ${[one.id, one.subject.en, standing, by.join(". "), wanted].map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
}

function countsOf(rows: readonly Row[]): string {
  const count = (standing: ReturnType<typeof standingOf>) => rows.filter((one) => standingOf(one) === standing).length;
  return `${rows.length} | ${count("tested")} | ${count("built")} | ${count("by its like")} | ${count("missing")}`;
}

/** The page as it must stand in docs/, from the law, the tests and the definitions as they are now. */
export function writeRequirements(sources: readonly Source[] = readSources(root)): string {
  const rows = listShown(sources);
  const capabilities = [...new Set(rows.map((one) => one.clause.capability ?? "none"))].toSorted();
  const head = "| | requirements | tested | built | by its like | missing |\n|---|---|---|---|---|---|";
  return `${[
    "# Requirements of the three documents, and what shows them",
    "Generated by `node tools/requirements.ts` from `law/`, the RULES.md files, the titles of tests and the definitions of procedures; a test fails when it is out of date. Do not edit it by hand.",
    "**Tested**: a numbered rule cites the requirement and a test carries the rule's number. **Built**: a procedure, a route or a module cites it, but no rule with a test does. **By its like**: only a requirement of the same meaning is answered. **Missing**: nothing cites it. To be cited is not to be fulfilled: a requirement that asks people to act is met by people, and one test rarely covers a whole sentence of a declaration. Where this page and the program differ, the program is right.",
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
