import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LawRef, officerLanguages, type OfficerText } from "../src/kernel/index.ts";
import { type Clause, findClause, type Instrument, instruments, isConfirmed, isInvented, sourceList } from "./index.ts";

const all = instruments.flatMap((instrument) =>
  instrument.clauses.map((clause) => ({ instrument, clause, ref: `${instrument.id}:${clause.id}` })),
);
const refs = (found: readonly { readonly ref: string }[]) => found.map((one) => one.ref);

/** The figure of a national law, or an admission that none was read; nothing else is known of these States. */
const national = all.filter(({ instrument }) => instrument.kind === "law");
const requirements = all.filter(({ clause }) => clause.check !== undefined);

test("[LAW1] an instrument's id stands once, and a clause's id once in its instrument", () => {
  expect(new Set(instruments.map((one) => one.id)).size).toBe(instruments.length);
  expect(new Set(all.map((one) => one.ref)).size).toBe(all.length);
});

test("[LAW1] every id can be cited: it parses as a reference and is found again", () => {
  expect(all.filter(({ ref }) => !LawRef.safeParse(ref).success).map((one) => one.ref)).toEqual([]);
  for (const { ref, clause } of all) expect(findClause(ref)?.clause).toBe(clause);
});

test("[LAW1] what does not exist is not found", () => {
  expect(findClause("refugee-1951:33.3")).toBeUndefined();
  expect(findClause("refugee-1951")).toBeUndefined();
  expect(findClause("")).toBeUndefined();
});

test("[LAW2] every title, note, subject and text stands in both languages of officers, each in its own script", () => {
  const texts: readonly (readonly [string, OfficerText | undefined])[] = [
    ...instruments.flatMap(
      (one: Instrument) =>
        [
          [one.id, one.title],
          [one.id, one.note],
        ] as const,
    ),
    ...all.flatMap(
      ({ ref, clause }) =>
        [
          [ref, clause.subject],
          [ref, clause.text],
        ] as const,
    ),
  ];
  expect(texts.filter(([, text]) => text && !isWhole(text)).map(([ref]) => ref)).toEqual([]);
});

function isWhole(text: OfficerText): boolean {
  const filled = officerLanguages.every((language) => text[language].trim() === text[language] && text[language] !== "");
  return filled && !/[А-Яа-яЁё]/.test(text.en) && (text.ru === text.en || /[А-Яа-яЁё]/.test(text.ru));
}

test("[LAW3] each clause of a national law was read somewhere that it names, or says that it was not", () => {
  const bare = national.filter(({ clause }) => clause.evidence !== "memory" && !hasKnownSource(clause));
  expect(refs(bare)).toEqual([]);
  const pretending = national.filter(({ clause }) => clause.evidence === "memory" && clause.sources);
  expect(refs(pretending)).toEqual([]);
});

function hasKnownSource(clause: Clause): boolean {
  return clause.sources !== undefined && clause.sources.length > 0 && clause.sources.every((source) => sourceList[source] !== undefined);
}

test("[LAW3] whatever is marked R or S anywhere names where it was read", () => {
  const bare = all.filter(({ clause }) => (clause.evidence === "R" || clause.evidence === "S") && !clause.sources?.length);
  expect(refs(bare)).toEqual([]);
});

test("[LAW3] a number among the sources is one of the list", () => {
  const unknown = all.filter(({ clause }) => clause.sources?.some((source) => /^\d+b?$/.test(source) && sourceList[source] === undefined));
  expect(refs(unknown)).toEqual([]);
});

test("[LAW4] only what was read is confirmed; a summary or a memory is not", () => {
  expect(isConfirmed(clauseOf("kz-refugee-2009:apply"))).toBe(true);
  expect(isConfirmed(clauseOf("tj-refugee-2002:handover"))).toBe(false);
  expect(isConfirmed(clauseOf("kz-refugee-2009:notice"))).toBe(false);
});

test("[LAW4] the law of the State that does not exist is invented, says so, and no other is", () => {
  const invented = all.filter(({ clause }) => isInvented(clause));
  expect(invented.length).toBeGreaterThan(0);
  expect(new Set(invented.map(({ instrument }) => instrument.id))).toEqual(new Set(["xd-law", "xd-labour"]));
  expect(all.filter(({ instrument, clause }) => instrument.kind === "demo" && !isInvented(clause))).toEqual([]);
  const law = instruments.find((one) => one.id === "xd-law");
  expect(law?.note?.en).toContain("does not exist");
  expect(law?.state).toBe("XD");
});

test("[LAW4] an invented figure needs no lawyer to confirm it, but is told apart from one that was read", () => {
  expect(isConfirmed(clauseOf("xd-law:appeal"))).toBe(true);
  expect(isInvented(clauseOf("xd-law:appeal"))).toBe(true);
  expect(isInvented(clauseOf("kz-refugee-2009:apply"))).toBe(false);
});

test("[LAW4] a national law names its State, or is a comparison of several", () => {
  const homeless = instruments.filter((one) => one.kind === "law" && one.state === undefined);
  expect(homeless.map((one) => one.id)).toEqual(["ca-birth-nationality"]);
});

test("[LAW2] a clause can be read alone: it does not begin by pointing at another", () => {
  expect(
    refs(
      requirements.filter(
        ({ clause }) => /^(These|They|This|It|Such|He|She)\b/.test(clause.text.en) || /^(Эти|Они|Это|Он|Она|Такие)\s/.test(clause.text.ru),
      ),
    ),
  ).toEqual([]);
});

test("[LAW5] every requirement of the three documents is there, and none besides", () => {
  const wanted = readFileSync(new URL("../test/fixtures/law/requirement-ids.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  expect(wanted).toHaveLength(393);
  expect(requirements.map(({ clause }) => clause.id).toSorted()).toEqual(wanted.toSorted());
});

test("[LAW5] a requirement stands in the document that it was read from", () => {
  const documents: Readonly<Record<string, string>> = { MIN: "minsk-2004", ALM: "almaty-2011", RCF: "rap-2012", RAP: "rap-2012" };
  expect(refs(requirements.filter(({ instrument, clause }) => documents[clause.id.slice(0, 3)] !== instrument.id))).toEqual([]);
});

test("[LAW5] a requirement has its kind, actor, capability and check, and one that repeats another names one that exists", () => {
  const bare = requirements.filter(({ clause }) => !clause.kind || !clause.actor || !clause.capability || !clause.check);
  expect(refs(bare)).toEqual([]);
  const astray = requirements.filter(
    ({ ref, clause }) => clause.sameAs !== undefined && (clause.sameAs === ref || !findClause(clause.sameAs)),
  );
  expect(refs(astray)).toEqual([]);
});

test("[LAW6] a day on which a wording holds is a year, a month or a day, and begins before it ends", () => {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;
  const wrong = all.filter(({ clause: { validFrom, validTo } }) => {
    const dated = [validFrom, validTo].every((one) => one === undefined || day.test(one));
    return !dated || (validFrom !== undefined && validTo !== undefined && validFrom > validTo);
  });
  expect(refs(wrong)).toEqual([]);
});

test("[LAW7] every clause that the glossary names exists, and no word stands there twice", () => {
  const rows = readFileSync(new URL("../GLOSSARY.md", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => /^\| (?!English|-)/.test(line));
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const named = cells.flatMap((cell) => cell.at(4)?.match(/[a-z0-9-]+:[A-Za-z0-9.\-()]+/g) ?? []);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((ref) => !findClause(ref))).toEqual([]);
  const words = cells.map((cell) => cell.at(1));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(cells.filter((cell) => cell.length !== 6 || cell.slice(1, 5).includes("")).map((cell) => cell.at(1))).toEqual([]);
});

test("[LAW7] nothing in the folder reaches beyond the kernel's types, so that a browser can read the law", () => {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/^(import|export) [^"]*from "([^"]+)"/gm)].map(
      (found) => [found[0], found[2]] as const,
    ),
  );
  expect(files.length).toBeGreaterThan(60);
  const beyond = imports.filter(([, from]) => !from?.startsWith("./") && from !== "../instrument.ts");
  expect(beyond.map(([line]) => line)).toEqual(['import type { Evidence, LawRef, OfficerText } from "../src/kernel/index.ts"']);
});

function clauseOf(ref: string): Clause {
  const found = findClause(ref);
  if (!found) throw new Error(`fault: no clause ${ref}`);
  return found.clause;
}
