import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findClause, instruments } from "../law/index.ts";
import { checkDoors } from "./tidy/doors.ts";
import { checkFigures, checkLaw, type Law } from "./tidy/law.ts";
import { checkLinks } from "./tidy/links.ts";
import { checkLock } from "./tidy/lock.ts";
import { checkClockAndChance, checkSchemas, checkSql } from "./tidy/places.ts";
import { checkRules } from "./tidy/rules.ts";
import { readSources, type Finding } from "./tidy/source.ts";
import { checkSuppressions, countSuppressions, type Suppressions } from "./tidy/suppressions.ts";
import { checkTexts } from "./tidy/texts.ts";
import { checkWords } from "./tidy/words.ts";

const root = resolve(import.meta.dirname, "..");
const suppressionsFile = resolve(root, "tools/suppressions.json");

/** Runs every check of the house on the project. */
export function findUntidy(): Finding[] {
  const sources = readSources(root);
  return [
    ...checkRules(sources),
    ...checkSql(sources),
    ...checkClockAndChance(sources),
    ...checkSchemas(sources),
    ...checkDoors(sources),
    ...checkTexts(sources),
    ...checkWords(sources),
    ...checkLinks(sources, (path) => existsSync(resolve(root, path))),
    ...checkLaw(sources, readLaw()),
    ...checkFigures(sources),
    ...checkLock(sources),
    ...checkSuppressions(sources, readAllowed()),
  ];
}

function readAllowed(): Suppressions {
  return existsSync(suppressionsFile) ? (JSON.parse(readFileSync(suppressionsFile, "utf8")) as Suppressions) : {};
}

function readLaw(): Law {
  const decisions = readdirSync(resolve(root, "docs/decisions")).map((file) => file.slice(0, 4));
  return {
    hasClause: (ref) => findClause(ref) !== undefined,
    instruments: new Set(instruments.map((instrument) => instrument.id)),
    decisions: new Set(decisions),
  };
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--lower")) lowerSuppressions();
  const findings = findUntidy();
  for (const { path, line, text } of findings) console.log(`${path}${line ? `:${line}` : ""}: ${text}`);
  if (findings.length > 0) process.exitCode = 1;
}

/** Writes down the present number of suppressions where it is lower than before. */
function lowerSuppressions(): void {
  const allowed = readAllowed();
  const found = countSuppressions(readSources(root));
  const lowered = Object.fromEntries(Object.entries(found).map(([kind, count]) => [kind, Math.min(count, allowed[kind] ?? count)]));
  writeFileSync(suppressionsFile, `${JSON.stringify(lowered, null, 2)}\n`);
}
